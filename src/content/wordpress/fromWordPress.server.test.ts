import {afterEach, describe, expect, it, vi} from 'vitest'
import ferry from '../../../test/fixtures/wordpress/ferry.json' with {type: 'json'}
import {odd} from '../../../test/fixtures/wordpress/odd.ts'
import {fromWordPress, type FromWordPressOptions, type WordPressPost} from './index.ts'

/** What a request gives is not typed. */
const from = (post: unknown, options?: FromWordPressOptions) => fromWordPress(post as WordPressPost, options)
const {article, summary, html, comments} = from(ferry, {timeZone: 'Asia/Shanghai'})

afterEach(() => vi.restoreAllMocks())

describe('fromWordPress', () => {
  describe('article', () => {
    it('has the headline as text', () => {
      expect(article.headline).toBe('喊渡：一条河上的问与答 — 兼说“三不渡”')
      expect(from(odd.markup).article.headline).toBe('Titles with markup, <code> & “quotes” on two lines')
    })

    it('has the address, the section, the way to it and the keywords', () => {
      expect(article).toMatchObject({
        url: 'https://dukou.example/46362/',
        articleSection: '河与岸',
        breadcrumb: [{name: '河与岸', url: 'https://dukou.example/category/river/'}],
        keywords: [
          {name: '渡口', url: 'https://dukou.example/tag/ferry/'},
          {name: '问&答', url: 'https://dukou.example/tag/q-a/'},
        ],
      })
    })

    it('has dates that are the moment and the clock of the site', () => {
      expect(article.datePublished).toBe('2024-07-31T17:36:12+08:00')
      expect(article.dateModified).toBe('2024-08-02T08:05:40+08:00')
    })

    it('has the author, with picture, page, site and description', () => {
      expect(article.author).toEqual({
        name: '闻一帆',
        url: 'https://dukou.example/author/wenyifan/',
        image: {src: 'https://secure.gravatar.com/avatar/a1?s=96&d=mm&r=g', width: 96, height: 96},
        description: '在河边长大。写船、桥与走路的人。',
        sameAs: [{name: 'wenyifan.example', url: 'https://wenyifan.example/'}],
      })
    })

    it('has the picture with its sizes, but for those that are cropped', () => {
      const name = 'https://dukou.example/wp-content/uploads/2024/07/dukou-qingchen'
      expect(article.image).toEqual({
        src: `${name}.jpg`,
        alt: '清晨的河面上有雾，石阶伸进水里',
        width: 2400,
        height: 1350,
        srcSet: [
          `${name}-300x169.jpg 300w`,
          `${name}-768x432.jpg 768w`,
          `${name}-1024x576.jpg 1024w`,
          `${name}-1536x864.jpg 1536w`,
          `${name}.jpg 2400w`,
        ].join(', '),
        caption: '清晨的渡口。摄影：闻一帆',
      })
    })

    it('has who made the picture, where its caption does not say so', () => {
      const imageOf = (image_meta: object) =>
        from({
          _embedded: {
            'wp:featuredmedia': [
              {source_url: '/a.jpg', caption: {rendered: '<p>Fog</p>'}, media_details: {image_meta}},
            ],
          },
        }).article.image
      expect(imageOf({credit: 'Ada', copyright: '© Ada'})).toMatchObject({caption: 'Fog', creditText: 'Ada'})
      expect(imageOf({credit: '', copyright: '© Ada'})).toMatchObject({creditText: '© Ada'})
    })

    it('has a standfirst where somebody wrote one, not the opening that WordPress cuts off', () => {
      expect(article.description).toBeUndefined()
      expect(summary.description).toMatch(/^从前过河要喊。.+河面宽的时候…$/)
      const {article: sticky} = from(odd.sticky)
      expect(sticky.description).toBe('Written by hand.')
    })

    it.each([
      [
        '<p>Text before.</p><figure class="wp-block-image"><img alt="A dog"><figcaption>Rex</figcaption></figure><p>After.</p>',
        true,
      ],
      ['<p>Text <img alt="smile"> before.</p><p>After.</p>', true],
      ['<p>Text before.<sup data-fn="1" class="fn"><a href="#1">1</a></sup></p><p>After.</p>', true],
      ['<div class="wp-caption"><img><p>Rex</p></div><p>Text before.</p><p>After.</p>', true],
      ['<p>Text before.</p><div class="wp-block-button"><a>Buy</a></div><p>After.</p>', true],
      ['<figure class="wp-block-pullquote"><blockquote><p>Text before.</p></blockquote></figure><p>After.</p>', true],
      ['<p>Text before.</p><pre class="wp-block-code">x</pre><p>After.</p>', true],
      ['<section class="photo-gallery"><p>Text before.</p></section><p>After.</p>', true],
      ['<p>Text that stood before.</p><p>After.</p>', false],
    ])('has none where WordPress has only left out what is no text: %s', (rendered, isOpening) => {
      const {article: it, summary: card} = from({
        content: {rendered},
        excerpt: {rendered: '<p>Text before. After.</p>'},
      })
      expect(it.description).toBe(isOpening ? undefined : 'Text before. After.')
      expect(card.description).toBe('Text before. After.')
    })

    it('needs a URL and a headline even where there are none', () => {
      expect(from({}).article).toEqual({url: '', headline: ''})
      expect(from(odd.noTitle)).toMatchObject({article: {headline: ''}, summary: {url: odd.noTitle.link}})
      expect(from(odd.noTitle).summary).not.toHaveProperty('headline')
    })
  })

  describe('summary', () => {
    it('has what a card shows, and no more', () => {
      expect(Object.keys(summary).toSorted()).toEqual([
        'articleSection',
        'author',
        'commentCount',
        'dateModified',
        'datePublished',
        'description',
        'headline',
        'image',
        'url',
      ])
    })
  })

  describe('html', () => {
    it('is what WordPress has rendered', () => {
      expect(html).toBe(ferry.content.rendered)
      expect(from(odd.editor).html).toBe('<p>Text.</p>\n')
      expect(from(odd.password).html).toBe('')
    })
  })

  describe('comments', () => {
    it('are in the order in which they were written, each naming what it answers', () => {
      expect(comments.map(({id, parentId}) => [id, parentId])).toEqual([
        ['901', undefined],
        ['902', undefined],
        ['904', '902'],
        ['905', undefined],
      ])
    })

    it('are text, with their paragraphs, lists and addresses', () => {
      expect(comments[0]!.text).toBe(
        'We call it “hailing the boat”.\nSame river, other bank: https://ohara.example/hail',
      )
      expect(comments[1]!.text).toBe(
        [
          '外婆家就在渡口边上，小时候每天听人喊。',
          '问两件事：',
          '1. 照片是哪一处？\n2. “三不渡”的木牌还在吗？我在县博物馆的页面 (https://museum.example/boards?page=2&lang=zh)上没找到。',
        ].join('\n\n'),
      )
    })

    it('have their authors, but for those who gave no name', () => {
      expect(comments[0]!.author).toMatchObject({name: 'J. O’Hara & son', url: 'http://ohara.example'})
      expect(comments[3]).not.toHaveProperty('author')
    })

    it('have a moment where the zone is known, else the time as the site shows it', () => {
      expect(comments[0]!.dateCreated).toBe('2024-07-31T20:01:33+08:00')
      expect(from(ferry).comments[0]!.dateCreated).toBe('2024-07-31T20:01:33')
    })

    it('are those that readers may see', () => {
      const one = {content: {rendered: '<p>x</p>'}, date: '2024-01-01T00:00:00', parent: 0, type: 'comment'}
      const replies = [
        {...one, id: 1, status: 'approved'},
        {...one, id: 2, status: 'hold'},
        {...one, id: 3, status: 'spam'},
        {...one, id: 4, status: 'trash', author_name: 'Gone'},
        {...one, id: 5, type: 'pingback'},
        {...one, id: 6, type: 'note'},
        {...one, id: 1, content: {rendered: 'again'}},
        {...one, id: 7, parent: 7},
      ]
      // As /wp/v2/comments gives them, in a plain list.
      expect(from({_embedded: {replies}}).comments).toEqual([
        {id: '1', text: 'again', dateCreated: '2024-01-01T00:00:00'},
        {id: '4', text: '', dateCreated: '2024-01-01T00:00:00', deleted: true},
        {id: '7', text: 'x', dateCreated: '2024-01-01T00:00:00'},
      ])
    })
  })

  describe('option: timeZone', () => {
    it.each([
      ['2024-07-01T12:00:00', 'America/New_York', '2024-07-01T12:00:00-04:00'],
      ['2024-01-01T12:00:00', 'America/New_York', '2024-01-01T12:00:00-05:00'],
      ['2024-03-10T03:30:00', 'America/New_York', '2024-03-10T03:30:00-04:00'],
      ['2024-11-03T00:30:00', 'America/New_York', '2024-11-03T00:30:00-04:00'],
      ['2024-11-03T02:30:00', 'America/New_York', '2024-11-03T02:30:00-05:00'],
      ['2024-07-01T12:00:00', 'Asia/Kathmandu', '2024-07-01T12:00:00+05:45'],
      ['2024-07-01T12:00:00', 'Pacific/Kiritimati', '2024-07-01T12:00:00+14:00'],
      ['2024-07-01T12:00:00', 'UTC', '2024-07-01T12:00:00+00:00'],
    ])('%s in %s is %s', (date, timeZone, iso) => {
      expect(from({date}, {timeZone}).article.datePublished).toBe(iso)
    })

    it('yields to the two times of a post', () => {
      const {datePublished} = from(odd.markup, {timeZone: 'Asia/Tokyo'}).article
      expect(datePublished).toBe('2024-03-10T09:00:00-05:00')
    })

    it('is left out with a warning where no such zone is known', () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      expect(from({date: '2024-07-01T12:00:00'}, {timeZone: 'Mars/Olympus'}).article.datePublished).toBe(
        '2024-07-01T12:00:00',
      )
      expect(warn).toHaveBeenCalledOnce()
    })
  })

  describe('option: meta', () => {
    it('finds counts by their names, as numbers', () => {
      const {article, summary} = from(ferry, {meta: {viewCount: 'views', likeCount: 'bigfa_ding'}})
      expect(article).toMatchObject({viewCount: 2350, likeCount: 18})
      expect(summary).toMatchObject({viewCount: 2350, likeCount: 18})
    })

    it('finds what stands in the post itself, and inside of fields', () => {
      const post = {...odd.classic, post_views: '1,024', acf: {subtitle: 'A &amp; B'}}
      const {article, summary} = from(post, {meta: {viewCount: 'post_views', alternativeHeadline: 'acf.subtitle'}})
      expect(article).toMatchObject({viewCount: 1024, alternativeHeadline: 'A & B'})
      expect(summary).not.toHaveProperty('alternativeHeadline')
    })

    it('leaves out what is missing or no count', () => {
      const post = {...odd.classic, meta: {views: 'many', likes: -1, rest: Number.NaN}}
      const {article} = from(post, {
        meta: {
          viewCount: 'views',
          likeCount: 'likes',
          wordCount: 'rest',
          license: 'constructor',
          isBasedOn: '__proto__.x',
        },
      })
      for (const field of ['viewCount', 'likeCount', 'wordCount', 'license', 'isBasedOn']) {
        expect(article).not.toHaveProperty(field)
      }
    })

    it('may be a function', () => {
      const {article} = from(ferry, {meta: ({views}, {id}) => ({viewCount: Number(views) + 1, license: `#${id}`})})
      expect(article).toMatchObject({viewCount: 2351, license: '#46362'})
    })
  })

  describe('plugins', () => {
    const yoast_head_json = {
      description: 'What the &quot;lock&quot; is for',
      og_locale: 'zh_CN',
      author: 'Ada',
      og_image: [{url: 'https://odd.example/og.jpg'}],
      schema: {
        '@graph': [
          {'@type': ['WebPage', 'FAQPage'], inLanguage: 'zh-Hans'},
          {
            '@type': 'BreadcrumbList',
            itemListElement: [
              {'@type': 'ListItem', position: 1, name: 'Home', item: 'https://odd.example/'},
              {'@type': 'ListItem', position: 2, name: 'Canals', item: 'https://odd.example/canals/'},
              {'@type': 'ListItem', position: 3, name: 'Captions, galleries, tables'},
            ],
          },
        ],
      },
    }

    it('Yoast SEO: summary, language, way, and what WordPress itself hides', () => {
      expect(from({...odd.forbidden, yoast_head_json}).article).toMatchObject({
        description: 'What the "lock" is for',
        inLanguage: 'zh-Hans',
        author: {name: 'Ada'},
        image: 'https://odd.example/og.jpg',
        breadcrumb: [
          {name: 'Home', url: 'https://odd.example/'},
          {name: 'Canals', url: 'https://odd.example/canals/'},
        ],
      })
    })

    it('Polylang and WPML: the language', () => {
      expect(from({lang: 'zh'}).article.inLanguage).toBe('zh')
      expect(from({wpml_current_locale: 'pt_br'}).article.inLanguage).toBe('pt-BR')
      expect(from({lang: 'no language', yoast_head_json}).article.inLanguage).toBe('zh-Hans')
    })
  })

  describe('posts written to break themes', () => {
    it('have nothing where WordPress answers with an error', () => {
      const {article, comments} = from(odd.forbidden)
      expect(article).not.toHaveProperty('author')
      expect(article).not.toHaveProperty('image')
      expect(from(odd.password).comments).toEqual([])
      expect(comments).toEqual([])
    })

    it('have no section where none was chosen', () => {
      expect(from(odd.classic).article).not.toHaveProperty('articleSection')
    })

    it.each(['uncategorized', 'non-classe', '%e6%9c%aa%e5%88%86%e9%a1%9e', '未分类'])('have no section %s', (slug) => {
      const term = (name: string, own: string) => ({
        taxonomy: 'category',
        name,
        slug: own,
        link: `https://a.example/${own}/`,
      })
      const withTerms = (...terms: unknown[]) => from({...ferry, _embedded: {'wp:term': [terms]}}).article
      expect(withTerms(term('Whatever', slug))).not.toHaveProperty('articleSection')
      expect(withTerms(term('Whatever', slug), term('Rivers', 'rivers')).articleSection).toBe('Rivers')
    })

    it('have no date of change where that is before they appeared', () => {
      const planned = {...ferry, modified: '2024-07-20T10:00:00', modified_gmt: '2024-07-20T02:00:00'}
      expect(from(planned).article).not.toHaveProperty('dateModified')
      expect(from(planned).summary).not.toHaveProperty('dateModified')
      const unlike = {...ferry, date_gmt: null, modified: null, modified_gmt: '2024-01-01T01:00:00'}
      expect(from(unlike).article).toHaveProperty('dateModified')
    })

    it('have the page above a page on their way', () => {
      expect(from(odd.page).article.breadcrumb).toEqual([{name: 'About & contact', url: 'https://odd.example/about/'}])
    })

    it('have wall time while they are drafts, and no date that is none', () => {
      expect(from(odd.draft).article.datePublished).toBe('2024-03-10T09:00:00')
      expect(from({...odd.unlike, date_gmt: null, modified_gmt: null}).article).not.toHaveProperty('datePublished')
      expect(from({...odd.unlike, modified_gmt: null}).article).not.toHaveProperty('dateModified')
    })
  })

  describe('with anything', () => {
    const rubbish = [
      null,
      undefined,
      0,
      -1,
      Number.NaN,
      '',
      'x',
      true,
      [],
      [[]],
      [null],
      {},
      {a: 1},
      [[{}, null]],
      () => 1,
    ]

    it.each(rubbish.map((value) => [value]))('%j is no post, and no mistake', (post) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      expect(from(post)).toEqual({article: {url: '', headline: ''}, summary: {}, html: '', comments: []})
    })

    it('tells what is wrong with a request', () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      from({code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: {status: 404}})
      from({id: 1, link: 'https://odd.example/x'})
      expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
        expect.stringMatching(/^fromWordPress: .+rest_post_invalid_id, so .+\. Check .+\.$/),
        expect.stringMatching(/^fromWordPress: .+_embedded.+, so .+\. Add .+\.$/),
      ])
    })

    it('never throws, and gives what the types say, whatever part is replaced', () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const hostile = [
        ...rubbish,
        '<script>alert(1)</script>',
        '&#0;&#xD800;<p',
        '0000-00-00T00:00:00',
        1e21,
        'a'.repeat(1e5),
      ]
      let posts = 0
      const visit = (it: unknown, put: (value: unknown) => unknown) => {
        for (const value of hostile) {
          const result = from(put(value), {timeZone: 'Asia/Shanghai', meta: {viewCount: 'views'}})
          posts++
          expectTypes(result)
        }
        if (typeof it !== 'object' || it === null) return
        for (const [key, child] of Object.entries(it)) {
          if (key === '_links' || key === 'class_list') continue
          visit(child, (value) => put(Array.isArray(it) ? it.with(Number(key), value) : {...it, [key]: value}))
        }
      }
      visit(ferry, (value) => value)
      expect(posts).toBeGreaterThan(4000)
    }, 60_000)

    it('gives no address that may not be followed', () => {
      const bad = (_: string, it: unknown) =>
        typeof it === 'string' && it.startsWith('http') ? 'java\0script:alert(1)' : it
      const {article, summary, comments} = from(JSON.parse(JSON.stringify(ferry), bad))
      expect(article.headline).toBe(summary.headline)
      expect(comments.length).toBeGreaterThan(0)
      expect(JSON.stringify([article, summary, comments])).not.toContain('script:')
    })
  })
})

/** Throws where a field is of another type than the model says. */
function expectTypes({article, summary, html, comments}: ReturnType<typeof fromWordPress>) {
  const wrong: string[] = []
  const check = (where: string, object: object, types: Record<string, string>) => {
    for (const [field, value] of Object.entries(object)) {
      const type = Array.isArray(value) ? 'array' : typeof value
      if (!types[field]?.split('|').includes(type)) wrong.push(`${where}.${field}: ${type}`)
    }
  }
  const card = {
    url: 'string',
    headline: 'string',
    description: 'string',
    image: 'string|object',
    author: 'object|array',
    datePublished: 'string',
    dateModified: 'string',
    articleSection: 'string',
    viewCount: 'number',
    commentCount: 'number',
  }
  check('summary', summary, card)
  check('article', article, {...card, keywords: 'array', breadcrumb: 'array', inLanguage: 'string'})
  for (const comment of comments) {
    check('comment', comment, {
      id: 'string',
      text: 'string',
      author: 'object',
      dateCreated: 'string',
      url: 'string',
      parentId: 'string',
      deleted: 'boolean',
    })
  }
  if (typeof html !== 'string') wrong.push('html')
  if (typeof article.url !== 'string' || typeof article.headline !== 'string') wrong.push('article')
  expect(wrong).toEqual([])
}
