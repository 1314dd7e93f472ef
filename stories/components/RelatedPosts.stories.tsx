import type {Meta, StoryObj} from '@storybook/react-vite'
import {RelatedPosts} from 'inkstone'
import {expect, within} from 'storybook/test'
import {between, column, narrow} from '../decorators.tsx'
import {brokenPicture, en, longTitle, longWord, posts} from '../fixtures.ts'

const meta = {
  title: 'Components/RelatedPosts',
  component: RelatedPosts,
  args: {posts},
  argTypes: {
    layout: {control: 'inline-radio', options: ['grid', 'list', 'compact']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
} satisfies Meta<typeof RelatedPosts>
export default meta
type Story = StoryObj<typeof meta>

const [first, second, third] = posts as [(typeof posts)[0], (typeof posts)[0], (typeof posts)[0]]
const headlines = (element: HTMLElement) =>
  within(element)
    .getAllByRole('heading', {level: 3})
    .map(({textContent}) => textContent)

/** Five posts, one of them without a picture. */
export const Default: Story = {}

/** One post. */
export const One: Story = {args: {posts: [first]}}

/** Two posts. */
export const Two: Story = {args: {posts: [first, second]}}

/** Fifty posts. */
export const Fifty: Story = {
  args: {
    posts: Array.from({length: 50}, (_, i) => ({
      ...posts[i % posts.length],
      url: `https://zili.example/archive/${i + 1}/`,
      headline: `第${i + 1}期：${posts[i % posts.length]!.headline}`,
    })),
  },
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(50)
  },
}

/** No posts: nothing is rendered, not even the heading. */
export const Empty: Story = {
  args: {posts: []},
  decorators: [between('文章到这里结束。', '没有更多文章，所以这两行之间什么也没有。')],
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('region')).toBeNull()
    await expect(canvas.queryByRole('heading')).toBeNull()
  },
}

/** The list has the post that the reader is on, and one post twice: both go. */
export const WithoutCurrent: Story = {
  args: {current: first.url, posts: [first, second, {...second}, third]},
  play: async ({canvasElement}) => {
    await expect(headlines(canvasElement)).toEqual([second.headline, third.headline])
  },
}

/** The reader has read the first two: they come last. */
export const ReadLast: Story = {
  args: {posts: [first, second, third], readUrls: [first.url!, second.url!]},
  play: async ({canvasElement}) => {
    await expect(headlines(canvasElement)).toEqual([third.headline, first.headline, second.headline])
  },
}

/** One post under three spellings of its address, one of them as a link in a message had it: it is shown once. */
export const SamePage: Story = {
  args: {
    current: third.url,
    posts: [first, {...first, url: `${first.url}?utm_source=wechat`}, {...first, url: `${first.url}#note-1`}, second],
  },
  play: async ({canvasElement}) => {
    await expect(headlines(canvasElement)).toEqual([first.headline, second.headline])
  },
}

/** No more than three, however many there are. */
export const AtMostThree: Story = {args: {max: 3}}

/** Words of the app's above the list. */
export const OwnHeading: Story = {args: {heading: '也在这片海上', max: 3}}

/** No heading: the region keeps its name for who cannot see it. */
export const NoHeading: Story = {
  args: {heading: null, max: 3},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('region', {name: /./})).toBeVisible()
  },
}

/** Rows with a picture. */
export const List: Story = {args: {layout: 'list'}, decorators: [column]}

/** Rows of text. */
export const Compact: Story = {args: {layout: 'compact'}, decorators: [column]}

/** The posts are still being fetched: empty cards stand in. */
export const Loading: Story = {args: {loading: true, posts: undefined}}

/** Rows being fetched. */
export const ListLoading: Story = {args: {loading: true, posts: undefined, layout: 'list'}, decorators: [column]}

/** None of the posts has a picture. */
export const NoPictures: Story = {args: {posts: posts.map((post) => ({...post, image: undefined}))}}

/** What a content system may send: a broken picture, a headline of a hundred characters, one that cannot break, none. */
export const Uneven: Story = {
  args: {
    posts: [
      {...first, image: brokenPicture},
      {...second, headline: longTitle, viewCount: 12_345_678, commentCount: 123_456, likeCount: 987_654},
      {...third, headline: longWord, description: undefined},
      {url: 'https://zili.example/20990/', datePublished: '2024-09-04'},
      {headline: '还没有地址的一篇', image: {src: '/tides.svg', width: 600, height: 400}},
      {datePublished: '下个月吧', headline: '日期写错了的一篇', url: 'https://zili.example/20991/'},
    ],
  },
}

/** On a phone the cards become rows. */
export const Narrow: Story = {args: {max: 3}, decorators: [narrow]}

/** In the column of the text there is room for three, without excerpts. */
export const InTheColumn: Story = {args: {max: 3}, decorators: [column]}

/** In English. */
export const English: Story = {args: {posts: en.related}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
