import type {Article as ArticleSchema, BlogPosting, NewsArticle, Thing, WithContext} from 'schema-dts'
import {afterEach, describe, expect, it, vi} from 'vitest'
import type {Article, Comment, Organization} from '../../model.ts'
import {articleSchema} from './articleSchema.ts'

const publisher: Organization = {
  name: '字里',
  url: 'https://zili.example/',
  logo: {src: '/seal.svg', alt: '字里', width: 240, height: 240},
  sameAs: [{name: '微博', url: 'https://weibo.com/zili'}],
  contactPoint: {
    telephone: '400-055-5014',
    email: 'hello@zili.example',
    address: '舟山市定海区',
    openingHours: [
      {days: ['Friday', 'Monday'], opens: '9:30', closes: '24:00', note: '节假日休息'},
      {days: ['Sunday'], opens: 'noon', closes: '25:00'},
      {days: ['Sunday'], opens: '9:00 AM', closes: '9:00 PM'},
      {days: ['Sunday'], opens: '9:00', closes: '24:30'},
    ],
    accounts: [
      {network: 'weibo', url: 'https://weibo.com/zili'},
      {network: 'qq', id: '10000'},
    ],
  },
}
const article: Article = {
  url: 'https://zili.example/20731/',
  headline: '光的句读',
  alternativeHeadline: '灯塔与灯质',
  description: '夜海上的一点光。',
  articleSection: '海与岸',
  author: [
    {
      name: '林屿',
      url: '/authors/linyu/',
      image: '/portrait.svg',
      jobTitle: '海洋史作者',
      sameAs: [{name: '主页', url: 'https://linyu.example/'}],
      postCount: 38,
      followerCount: 12_600,
    },
    {name: '字里'},
  ],
  image: {src: '/lighthouse.svg', alt: '灯塔', width: 1200, height: 720.4, caption: '夜', creditText: '程远帆'},
  datePublished: '2024-07-31T17:36',
  dateModified: '2024-08-02T10:15:07+08:00',
  viewCount: 346,
  commentCount: 0,
  likeCount: 12,
  inLanguage: 'zh-CN',
  keywords: [{name: '灯塔', url: '/tags/lighthouses/'}, '灯质'],
  breadcrumb: [
    {name: '首页', url: '/'},
    {name: '海与岸', url: 'https://zili.example/topics/sea/'},
  ],
  license: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  copyrightHolder: {name: '字里'},
  isBasedOn: 'https://example.com/source',
  wordCount: 4210,
}
const comments: Comment[] = [
  {id: 'a 1', text: '写得好', author: {name: '周砚秋'}, dateCreated: '2024-08-01T08:00', likeCount: 0, url: '#c1'},
  {id: 'b', text: '同感', parentId: 'a 1'},
  {id: 'c', text: '这条删了', deleted: true},
]

/** The properties anywhere in a tree that its schema.org type does not have. */
type Strays<T> = T extends readonly (infer Item)[]
  ? Strays<Item>
  : T extends {'@type': infer Name}
    ? | Exclude<keyof T, '@context' | keyof Extract<Exclude<Thing, string>, {'@type': Name}>>
      | {[Key in keyof T]-?: Strays<NonNullable<T[Key]>>}[keyof T]
    : never

describe('articleSchema', () => {
  afterEach(() => vi.restoreAllMocks())

  it('speaks schema.org’s vocabulary', () => {
    const schema = articleSchema({article, publisher, comments, timeZone: 'Asia/Shanghai'})!
    // Checked by the compiler: each value belongs to its property, each property to its type.
    const same = {...schema, '@type': 'Article' as const} satisfies WithContext<ArticleSchema>
    void ({...same, '@type': 'NewsArticle'} satisfies WithContext<NewsArticle>)
    void ({...same, '@type': 'BlogPosting'} satisfies WithContext<BlogPosting>)
    void ([] as Strays<typeof same>[] satisfies never[])
    expect(JSON.parse(JSON.stringify(schema))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://zili.example/20731/',
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            {'@type': 'ListItem', position: 1, name: '首页', item: 'https://zili.example/'},
            {'@type': 'ListItem', position: 2, name: '海与岸', item: 'https://zili.example/topics/sea/'},
          ],
        },
      },
      url: 'https://zili.example/20731/',
      headline: '光的句读',
      alternativeHeadline: '灯塔与灯质',
      description: '夜海上的一点光。',
      image: {
        '@type': 'ImageObject',
        url: 'https://zili.example/lighthouse.svg',
        description: '灯塔',
        width: '1200 px',
        height: '720 px',
        caption: '夜',
        creditText: '程远帆',
      },
      author: [
        {
          '@type': 'Person',
          name: '林屿',
          url: 'https://zili.example/authors/linyu/',
          image: {'@type': 'ImageObject', url: 'https://zili.example/portrait.svg'},
          jobTitle: '海洋史作者',
          sameAs: ['https://linyu.example/'],
          interactionStatistic: [
            {
              '@type': 'InteractionCounter',
              interactionType: {'@type': 'FollowAction'},
              userInteractionCount: 12_600,
            },
          ],
          agentInteractionStatistic: [
            {'@type': 'InteractionCounter', interactionType: {'@type': 'WriteAction'}, userInteractionCount: 38},
          ],
        },
        {'@type': 'Organization', name: '字里'},
      ],
      publisher: {
        '@type': 'Organization',
        name: '字里',
        url: 'https://zili.example/',
        logo: {
          '@type': 'ImageObject',
          url: 'https://zili.example/seal.svg',
          description: '字里',
          width: '240 px',
          height: '240 px',
        },
        sameAs: ['https://weibo.com/zili'],
        address: '舟山市定海区',
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'customer service',
          telephone: '400-055-5014',
          email: 'hello@zili.example',
          url: ['https://weibo.com/zili'],
          hoursAvailable: [
            {
              '@type': 'OpeningHoursSpecification',
              dayOfWeek: ['Monday', 'Friday'],
              opens: '09:30',
              closes: '23:59',
              description: '节假日休息',
            },
          ],
        },
      },
      copyrightHolder: [{'@type': 'Organization', name: '字里'}],
      datePublished: '2024-07-31T17:36:00+08:00',
      dateModified: '2024-08-02T10:15:07+08:00',
      inLanguage: 'zh-CN',
      articleSection: '海与岸',
      keywords: ['灯塔', '灯质'],
      wordCount: 4210,
      license: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      isBasedOn: 'https://example.com/source',
      commentCount: 0,
      interactionStatistic: [
        {'@type': 'InteractionCounter', interactionType: {'@type': 'ReadAction'}, userInteractionCount: 346},
        {'@type': 'InteractionCounter', interactionType: {'@type': 'LikeAction'}, userInteractionCount: 12},
        {'@type': 'InteractionCounter', interactionType: {'@type': 'CommentAction'}, userInteractionCount: 0},
      ],
      comment: [
        {
          '@type': 'Comment',
          '@id': 'https://zili.example/20731/#comment-a%201',
          text: '写得好',
          author: [{'@type': 'Person', name: '周砚秋'}],
          dateCreated: '2024-08-01T08:00:00+08:00',
          url: 'https://zili.example/20731/#c1',
          upvoteCount: 0,
        },
        {
          '@type': 'Comment',
          '@id': 'https://zili.example/20731/#comment-b',
          text: '同感',
          parentItem: {'@id': 'https://zili.example/20731/#comment-a%201'},
        },
      ],
    })
  })

  it('says of a bare article no more than is known', () => {
    const bare = articleSchema({article: {url: 'https://zili.example/1/', headline: 'x'}, articleType: 'BlogPosting'})
    expect(JSON.parse(JSON.stringify(bare))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      mainEntityOfPage: {'@type': 'WebPage', '@id': 'https://zili.example/1/'},
      url: 'https://zili.example/1/',
      headline: 'x',
    })
  })

  it('gives a comment without an id none', () => {
    const schema = articleSchema({article, comments: [{text: 'x'} as never]})
    expect(JSON.stringify(schema!.comment)).toBe('[{"@type":"Comment","text":"x"}]')
  })

  it('names a licence that has no address', () => {
    expect(articleSchema({article: {...article, license: '仅供非商业转载'}})!.license).toEqual({
      '@type': 'CreativeWork',
      name: '仅供非商业转载',
    })
  })

  it('leaves out what is no count, no date, no address and no kind of article', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const schema = articleSchema({
      article: {
        ...article,
        viewCount: -1,
        likeCount: Number.NaN,
        commentCount: 1e21,
        wordCount: '9' as never,
        datePublished: 'soon',
        isBasedOn: 'javascript:alert(1)',
        image: 'data:image/png;base64,AA==',
        author: {name: ' '},
        keywords: [null, 7, {url: '/'}, ''] as never,
        breadcrumb: 'x' as never,
      },
      articleType: 'Recipe' as never,
      comments: [{id: 'x', text: '', parentId: 'x'}, null, 7] as never,
    })!
    expect(schema['@type']).toBe('Article')
    for (const key of [
      'interactionStatistic',
      'commentCount',
      'wordCount',
      'datePublished',
      'isBasedOn',
      'image',
      'author',
      'keywords',
      'comment',
    ] as const) {
      expect(schema[key]).toBeUndefined()
    }
    expect(schema.mainEntityOfPage.breadcrumb).toBeUndefined()
  })

  it('keeps relative addresses where nothing tells of which site, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const schema = articleSchema({article: {url: '/20731/', headline: 'x', image: '/a.png'}})!
    expect([schema.url, schema.image!.url]).toEqual(['/20731/', '/a.png'])
    expect(warn.mock.calls.flat().join()).toMatch(/ArticleJsonLd: the address ".+" is relative, because .+\. Pass .+\./)
    // The publisher's address tells.
    expect(articleSchema({article: {url: '/20731/', headline: 'x'}, publisher})!.url).toBe(
      'https://zili.example/20731/',
    )
  })
})
