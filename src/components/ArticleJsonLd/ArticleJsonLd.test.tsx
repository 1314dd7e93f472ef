import {ArticleJsonLd, InkstoneProvider, type Article} from 'inkstone'
import {createRef} from 'react'
import {renderToString} from 'react-dom/server'
import {describe, expect, it, vi} from 'vitest'
import {hydrate} from '../../../test/conformance.tsx'

const url = 'https://zili.example/1/'

/** The page as a browser reads it, with something after it that a broken script would swallow. */
function parse(html: string) {
  const page = new DOMParser().parseFromString(`<body>${html}<p id="after">after</p>`, 'text/html')
  return {page, scripts: [...page.querySelectorAll('script')]}
}

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '<!-- <script> </script> -->',
  '-->',
  ']]>',
  '<![CDATA[',
  '</script\n>',
  '<\u0000script>',
  '&lt;/script&gt;&quot;&amp;',
  'a\u2028b\u2029c',
  '\\u003c/script>',
  '\\',
  '"}};alert(1)//',
  "'",
  '\uD800 lone',
  'a\0b',
  '\u202E反',
  '👩‍👩‍👧‍👦',
  '</script'.repeat(2000),
]

describe('<ArticleJsonLd />', () => {
  it.each(hostile)('keeps %j inside its one script element, the same after parsing', (text) => {
    const keys = {headline: text, description: text, articleSection: text, inLanguage: text, license: text}
    const article = {url, ...keys, keywords: [text], author: {name: text, jobTitle: text}} as Article
    const publisher = {name: `${text}!`, contactPoint: {telephone: text, address: text, name: text}}
    const {page, scripts} = parse(
      renderToString(
        <ArticleJsonLd article={article} publisher={publisher} comments={[{id: text, text, author: {name: text}}]} />,
      ),
    )
    expect(scripts).toHaveLength(1)
    expect(page.body.children).toHaveLength(2)
    expect(page.getElementById('after')!.textContent).toBe('after')
    const data = JSON.parse(scripts[0]!.textContent)
    expect([data.headline, data.description, data.articleSection, data.keywords[0]]).toEqual([text, text, text, text])
    expect([data.author[0].name, data.author[0].jobTitle]).toEqual([text, text])
    expect([data.publisher.name, data.publisher.contactPoint.telephone]).toEqual([`${text}!`, text])
    expect(data.comment[0].text).toBe(text)
  })

  it('is data, not a script to run, with what is passed on it', () => {
    const ref = createRef<HTMLScriptElement>()
    const html = renderToString(
      <ArticleJsonLd article={{url, headline: 'x'}} id="ld" nonce="n" data-own="y" ref={ref} />,
    )
    const {scripts} = parse(html)
    expect(scripts[0]!.type).toBe('application/ld+json')
    expect([scripts[0]!.id, scripts[0]!.dataset.own, scripts[0]!.dataset.slot]).toEqual(['ld', 'y', 'article-json-ld'])
  })

  it('hydrates in silence', async () => {
    using page = await hydrate(<ArticleJsonLd article={{url, headline: '</script>'}} />)
    expect(page.errors).toEqual([])
    expect(page.container.querySelectorAll('script')).toHaveLength(1)
  })

  it('takes the zone of wall times from the setting', () => {
    const article = {url, headline: 'x', datePublished: '2024-07-31T17:36'}
    const dateOf = (html: string) => JSON.parse(parse(html).scripts[0]!.textContent).datePublished
    expect(dateOf(renderToString(<ArticleJsonLd article={article} />))).toBe('2024-07-31T17:36:00')
    expect(dateOf(renderToString(<ArticleJsonLd article={article} timeZone="Asia/Shanghai" />))).toMatch(/\+08:00$/)
    const inside = renderToString(
      <InkstoneProvider timeZone="America/St_Johns">
        <ArticleJsonLd article={article} />
      </InkstoneProvider>,
    )
    expect(dateOf(inside)).toMatch(/-02:30$/)
  })

  it.each([undefined, null, {}, 7, {headline: 'x'}, {url: '/'}, {url: 'javascript:alert(1)', headline: 'x'}])(
    'renders nothing for %o',
    (article) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      expect(renderToString(<ArticleJsonLd article={article as Article} />)).toBe('')
      warn.mockRestore()
    },
  )
})
