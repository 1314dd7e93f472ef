import type {Organization, Person, PostSummary} from 'inkstone'
import pageEn from '../test/fixtures/page.en.json' with {type: 'json'}
import pageZh from '../test/fixtures/page.json' with {type: 'json'}
import type {PageFixture} from '../test/fixtures/page.ts'

export {Body} from '../test/fixtures/Body.tsx'

/** With the twin that each of our drawings has for the dark. */
const drawn = (image: Person['image']) =>
  typeof image === 'object' ? {...image, darkSrc: image.src.replace('.svg', '-dark.svg')} : image

const portrayed = (author: Person) => ({...author, image: drawn(author.image)})

const inDark = ({article, related, ...page}: PageFixture): PageFixture => ({
  ...page,
  article: {
    ...article,
    author: Array.isArray(article.author)
      ? (article.author as Person[]).map(portrayed)
      : portrayed(article.author as Person),
    image: drawn(article.image),
  },
  related: related.map((post) => ({...post, image: drawn(post.image)})),
})

export const zh = inDark(pageZh as PageFixture)
export const en = inDark(pageEn as PageFixture)

/** An address at which there is nothing. */
export const brokenPicture = '/no-such-picture.jpg'

export const author = zh.article.author as Person

export const proofreader: Person = {
  name: '苏未',
  url: 'https://zili.example/authors/suwei/',
  image: drawn({src: '/portrait-glasses.svg', alt: '苏未的画像', width: 240, height: 240}),
  jobTitle: '校对',
  description: '在排字房与编辑部之间走了二十年。最得意的一天，是一本书印出来没有一个错字；第二天读者来信，指出三处。',
  sameAs: [{name: '勘误簿', url: 'https://suwei.example/errata/'}],
  postCount: 12,
  followerCount: 986,
}

export const illustrator: Person = {
  name: '程远帆',
  url: 'https://zili.example/authors/chengyuanfan/',
  jobTitle: '插图作者',
  description: '画地图，也画地图上没有的地方。',
  postCount: 5,
}

export const organization: Organization = {
  name: '字里编辑部',
  url: 'https://zili.example/about/',
  logo: {src: '/seal.svg', alt: '字里', width: 240, height: 240},
  description: '一份关于文字、书籍与阅读的杂志。没有署名的文章由编辑部的人轮流写成，错处也由大家一起认。',
  sameAs: [{name: 'RSS', url: 'https://zili.example/feed.xml'}],
}

const [first, second, third, fourth, fifth] = zh.related as [
  PostSummary,
  PostSummary,
  PostSummary,
  PostSummary,
  PostSummary,
]

/** A post with a picture, one without, and all of them. */
export const post = first
export const postWithoutPicture = fourth
export const posts = [first, second, third, fourth, fifth]

/** A hundred characters. */
export const longTitle =
  '海图上有一座谁也没有登上过的岛：三百年里十几代水手拿它当作转向的记号，画过它的像，量过它的高，写过绕行的航路，直到卫星把那一片海一寸一寸地看过一遍，大家才肯承认那里从来只有海水，和一处最初抄错了的数字'

/** Nothing in it says where a line may break. */
export const longWord = `Admiralty_chart_${'soundings_in_fathoms_'.repeat(4)}1862`
