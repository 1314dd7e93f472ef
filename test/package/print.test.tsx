import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Page} from 'playwright'
import {renderToString} from 'react-dom/server'
import {getDocumentProxy} from 'unpdf'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {Body} from '../fixtures/Body.tsx'
import fixture from '../fixtures/page.en.json' with {type: 'json'}
import type {ImageObject} from '../../src/model.ts'
import type {Block, PageFixture} from '../fixtures/page.ts'

// What comes out of a printer: the page of the built package as Chromium's PDF, its text read page by page.
const data = fixture as PageFixture
const packed = `${import.meta.dirname}/../../.cache/package/app/node_modules/inkstone`
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(`${packed}/dist/${path}`).href)

const elsewhere = 'https://lights.example/list'
const body: Block[] = [
  ...data.body,
  {
    type: 'paragraph',
    content: [
      'The same is told in ',
      {link: 'the printers’ list', url: elsewhere},
      ' and ',
      {link: 'above', url: '#top'},
    ],
  },
]
const article = {...data.article, image: {...(data.article.image as ImageObject), darkSrc: '/night.svg'}}

let browser: Browser
let page: Page
let pages: string[]

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** Without spaces: a line may end anywhere. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** The text of a page from top to bottom: in the file it stands as it is painted. */
async function textOf(pdf: PDFDocumentProxy, number: number) {
  const {items} = await (await pdf.getPage(number)).getTextContent()
  const pieces = items.flatMap((it) =>
    'str' in it ? {text: it.str, x: it.transform[4] as number, y: Math.round(it.transform[5])} : [],
  )
  return plain(
    pieces
      .toSorted((a, b) => b.y - a.y || a.x - b.x)
      .map((it) => it.text)
      .join(''),
  )
}

beforeAll(async () => {
  const {ArticlePage} = await load('index.js')
  const {en} = await load('locale/locales/en.js')
  const {body: _body, ...props} = {...data, article}
  const html = renderToString(
    <ArticlePage {...props} locale={en} readingTime={9}>
      <Body blocks={body} />
    </ArticlePage>,
  )
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
  page = await browser.newPage({colorScheme: 'dark'})
  const css = readFileSync(`${packed}/dist/styles.css`, 'utf8')
  await page.setContent(
    `<!doctype html><html lang="en" data-ink-theme="dark"><head><style>${css}</style></head><body>${html}</body></html>`,
  )
  const pdf = await page.pdf({format: 'A4', margin: {top: '22mm', bottom: '22mm', left: '20mm', right: '20mm'}})
  const document = await getDocumentProxy(new Uint8Array(pdf))
  pages = await Promise.all(Array.from({length: document.numPages}, (_, i) => textOf(document, i + 1)))
})
afterAll(() => browser?.close())

describe('printed', () => {
  it('has several pages, and none of them empty', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.filter((it) => it.length < 40)).toEqual([])
  })

  it('runs in the order of the page', () => {
    const all = pages.join('')
    const [author] = [data.article.author!].flat()
    const order = [
      data.article.headline,
      data.article.description!,
      author!.name,
      ...data.headings.map(({text}) => text),
      'the printers’ list',
      'please name the source',
      author!.description!,
      data.contact.email!,
    ]
    let at = 0
    const astray = order.map(plain).filter((text) => {
      const found = all.indexOf(text, at)
      if (found >= 0) at = found + text.length
      return found < 0
    })
    expect(astray).toEqual([])
  })

  it('has no control and nothing that only a screen can follow', () => {
    const all = pages.join('')
    const gone = ['Like', 'Share', 'Copy', 'Comments', 'Log in', 'Sign up', 'Contents', 'Previous', 'Next', 'Read next']
    const headlines = [...data.related, data.previous, data.next].map((post) => post.headline ?? '')
    const text = plain(JSON.stringify({body, article}))
    expect(text).not.toMatch(/Share|Login|Signup|Contents/)
    const found = [...gone, ...headlines].map(plain).filter((it) => it && all.includes(it) && !text.includes(it))
    expect(found).toEqual([])
  })

  it('tells where a link leads, but not one inside the page', () => {
    const all = pages.join('')
    expect(all).toContain(plain(`the printers’ list (${elsewhere})`))
    expect(all).not.toContain('#top')
  })

  it('leaves no heading at the foot of a page', () => {
    for (const [i, block] of body.entries()) {
      const next = body[i + 1]
      if (block.type !== 'heading' || next?.type !== 'paragraph') continue
      const [first] = next.content
      const start = plain(typeof first === 'string' ? first : '').slice(0, 8)
      const on = pages.filter((it) => it.includes(plain(block.text) + start))
      expect(on, `${block.text} and what follows`).toHaveLength(1)
    }
  })

  it('is black on white, of a dark page too, with the pictures of a light one', async () => {
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((it) => {
          const {color, backgroundColor, display} = getComputedStyle(it)
          return {color, backgroundColor, display}
        })
    const root = await look('[data-slot=article-page]')
    expect(root.backgroundColor).toBe('rgba(0, 0, 0, 0)')
    expect((await look('[data-slot=article-body] p')).color).toBe('rgb(0, 0, 0)')
    expect((await look('[data-scheme=light]')).display).not.toBe('none')
    expect((await look('[data-scheme=dark]')).display).toBe('none')
  })

  it('keeps figures and quotations in one piece, and three lines of a paragraph together', async () => {
    await page.emulateMedia({media: 'print'})
    const style = (selector: string, property: string) =>
      page
        .locator(`[data-slot=article-body] ${selector}`)
        .first()
        .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property)
    expect(await style('figure', 'break-inside')).toBe('avoid')
    expect(await style('p', 'orphans')).toBe('3')
    expect(await style('p', 'widows')).toBe('3')
    expect(await style('h2', 'break-after')).toBe('avoid')
  })
})
