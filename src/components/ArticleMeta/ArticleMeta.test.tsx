import {render} from '@testing-library/react'
import {ArticleMeta, articleMetadata, type Article} from 'inkstone'
import {renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {hydrate} from '../../../test/conformance.tsx'

const article: Article = {
  url: 'https://zili.example/20731/',
  headline: '光的句读 & <灯塔>',
  description: '夜海上的一点光。',
  articleSection: '海与岸',
  author: [
    {
      name: '林屿',
      url: '/authors/linyu/',
      sameAs: [
        {name: 'YouTube', url: 'https://www.youtube.com/@linyu'},
        {name: 'Mastodon', url: 'https://mastodon.example/@linyu'},
      ],
    },
    {name: '程远帆'},
  ],
  image: {src: '/lighthouse.svg', alt: '灯塔', width: 1200, height: 720},
  datePublished: '2024-07-31T17:36',
  dateModified: '2024-08-02T10:15:07+08:00',
  inLanguage: 'zh-Hans-CN',
  keywords: [{name: '灯塔', url: '/tags/lighthouses/'}, '灯质'],
}
const publisher = {name: '字里', url: 'https://zili.example/'}

/** What stands in the head, as `name: content`. */
const metas = () =>
  [...document.head.querySelectorAll('meta[name], meta[property]')].map(
    (it) => `${it.getAttribute('name') ?? it.getAttribute('property')}: ${it.getAttribute('content')}`,
  )

afterEach(() => vi.restoreAllMocks())

describe('<ArticleMeta />', () => {
  it('puts title, address and what others read into the head', () => {
    const before = new Set(metas())
    const {unmount, container} = render(
      <ArticleMeta article={article} publisher={publisher} timeZone="Asia/Shanghai" />,
    )
    expect(container).toBeEmptyDOMElement()
    expect(document.title).toBe('光的句读 & <灯塔>')
    expect(document.head.querySelector('link[rel=canonical]')).toHaveAttribute('href', article.url)
    const expected = [
      'description: 夜海上的一点光。',
      'author: 林屿',
      'author: 程远帆',
      'keywords: 灯塔, 灯质',
      'citation_title: 光的句读 & <灯塔>',
      'citation_author: 林屿',
      'citation_author: 程远帆',
      'citation_publication_date: 2024/07/31',
      'citation_publisher: 字里',
      'citation_language: zh-Hans-CN',
      'citation_keywords: 灯塔',
      'citation_keywords: 灯质',
      'citation_public_url: https://zili.example/20731/',
      'fediverse:creator: @linyu@mastodon.example',
      'twitter:card: summary_large_image',
      'og:type: article',
      'og:title: 光的句读 & <灯塔>',
      'og:description: 夜海上的一点光。',
      'og:url: https://zili.example/20731/',
      'og:site_name: 字里',
      'og:locale: zh_CN',
      'og:image: https://zili.example/lighthouse.svg',
      'og:image:width: 1200',
      'og:image:height: 720',
      'og:image:alt: 灯塔',
      'article:published_time: 2024-07-31T17:36:00+08:00',
      'article:modified_time: 2024-08-02T10:15:07+08:00',
      'article:section: 海与岸',
      'article:author: https://zili.example/authors/linyu/',
      'article:tag: 灯塔',
      'article:tag: 灯质',
    ]
    const own = metas().filter((it) => !before.has(it))
    expect(own.toSorted()).toEqual(expected.toSorted())
    unmount()
    expect(document.head.querySelector('link[rel=canonical]')).toBeNull()
  })

  it('hydrates in silence', async () => {
    using page = await hydrate(<ArticleMeta article={article} publisher={publisher} />)
    expect(page.errors).toEqual([])
  })

  it('writes no more than is known', () => {
    expect(renderToString(<ArticleMeta article={{url: 'https://zili.example/1/', headline: 'x'}} />)).toBe(
      [
        '<title>x</title>',
        '<link rel="canonical" href="https://zili.example/1/"/>',
        '<meta name="citation_title" content="x"/>',
        '<meta name="citation_public_url" content="https://zili.example/1/"/>',
        '<meta name="twitter:card" content="summary"/>',
        '<meta property="og:type" content="article"/>',
        '<meta property="og:title" content="x"/>',
        '<meta property="og:url" content="https://zili.example/1/"/>',
      ].join(''),
    )
  })

  it.each([undefined, null, {}, 7, {headline: 7, url: 'javascript:alert(1)', author: 'x', image: {}, keywords: 'x'}])(
    'is calm with %o',
    (value) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      expect(renderToString(<ArticleMeta article={value as unknown as Article} publisher={value as never} />)).toBe(
        '<meta name="twitter:card" content="summary"/><meta property="og:type" content="article"/>',
      )
    },
  )
})

describe('articleMetadata', () => {
  it('is plain data, without a key that says nothing', () => {
    const data = articleMetadata({url: 'https://zili.example/1/', headline: 'x'})
    expect(data).toStrictEqual({
      title: 'x',
      alternates: {canonical: 'https://zili.example/1/'},
      openGraph: {type: 'article', title: 'x', url: 'https://zili.example/1/'},
      twitter: {card: 'summary'},
      other: {citation_title: 'x', citation_public_url: 'https://zili.example/1/'},
    })
  })

  it.each([
    [{name: 'Mastodon', url: 'https://mastodon.example/@ann'}, '@ann@mastodon.example'],
    [{name: 'Elsewhere', url: 'https://mastodon.example/@ann@other.example'}, '@ann@other.example'],
    [{name: '@ann@own.example', url: 'https://social.own.example/users/ann'}, '@ann@own.example'],
    [{name: 'YouTube', url: 'https://www.youtube.com/@ann'}, undefined],
    [{name: 'Medium', url: 'https://medium.com/@ann'}, undefined],
    [{name: 'Own', url: 'https://ann.example/@ann/post'}, undefined],
    [{name: 7, url: null}, undefined],
  ])('reads the fediverse name of %o: %s', (link, expected) => {
    const {other} = articleMetadata({...article, author: {name: 'Ann', sameAs: [link as never]}})
    expect(other['fediverse:creator']).toEqual(expected && [expected])
  })

  it.each([
    ['zh-CN', 'zh_CN'],
    ['pt-br', 'pt_BR'],
    ['zh-Hant-TW', 'zh_TW'],
    ['en', undefined],
    ['x', undefined],
  ])('tells Open Graph of %s as %s', (inLanguage, expected) => {
    expect(articleMetadata({...article, inLanguage}).openGraph.locale).toBe(expected)
  })

  it('keeps relative addresses for a metadataBase', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const {alternates, openGraph} = articleMetadata({...article, url: '/1/'})
    expect([alternates!.canonical, openGraph.images![0]!.url]).toEqual(['/1/', '/lighthouse.svg'])
  })
})
