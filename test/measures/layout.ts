// What is measured in a browser, of the built package's page as a server sends it, in faces that come with the repository.
import {existsSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Page} from 'playwright'
import {createElement, type ComponentType, type ElementType, type ReactNode} from 'react'
import {renderToString} from 'react-dom/server'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {packed, root} from '../package/pack.ts'

const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(`${packed}/dist/${path}`).href)

const faces = [
  '@fontsource-variable/noto-naskh-arabic/index.css',
  '@fontsource-variable/noto-serif-sc/index.css',
  '@fontsource-variable/source-sans-3/index.css',
  '@fontsource-variable/source-serif-4/index.css',
  '@fontsource/unifont/index.css',
]
const types: Record<string, string> = {'.css': 'text/css', '.woff2': 'font/woff2'}

export const launch = async () =>
  chromium.launch({executablePath: await findChromium(), args: [...chromiumArgs, '--font-render-hinting=none']})

export interface Content {
  lang: string
  dir?: 'rtl'
  props: object
  children: ReactNode
}

/** The element map, of which the text is made. */
export const elementMap = async () =>
  ((await load('index.js')) as {articleComponents: Record<'h2' | 'p' | 'li', ElementType>}).articleComponents

/** HTML of the collection as the elements of an article. */
export async function benign(name: string): Promise<ReactNode> {
  const {HtmlContent, parseHtml} = (await load(
    'content/html/index.js',
  )) as typeof import('../../src/content/html/index.ts')
  const content = parseHtml(readFileSync(join(root, 'test/fixtures/benign', name), 'utf8'))
  return createElement(HtmlContent, {content, key: name})
}

/** A page of the article, without scripts. */
export async function openPage(browser: Browser, content: Content) {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await serve(page, await write(content))
  await page.goto('https://page.example/')
  await page.evaluate(() => document.fonts.ready)
  return page
}

async function write({lang, dir, props, children}: Content, style = '') {
  const {ArticlePage} = (await load('index.js')) as {ArticlePage: ComponentType<object>}
  const file = existsSync(`${packed}/dist/locale/locales/${lang}.js`) ? lang : 'en'
  const locale = Object.values((await load(`locale/locales/${file}.js`)) as object)[0] as object
  const html = renderToString(createElement(ArticlePage, {...props, locale} as object, children))
  return `<!doctype html><html lang="${lang}" dir="${dir ?? 'ltr'}"><title>x</title>
    ${faces.map((face) => `<link rel="stylesheet" href="/${face}">`).join('')}
    <style>${readFileSync(`${packed}/dist/styles.css`, 'utf8')}</style>
    <style>${readFileSync(join(root, 'test/pictures/faces.css'), 'utf8')}</style>${style}<body>${html}</body></html>`
}

const serve = (page: Page, body: string) =>
  page.route('**/*', (route) => {
    const {pathname} = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({contentType: 'text/html; charset=utf-8', body})
    const path = join(root, 'node_modules', pathname)
    return existsSync(path) ? route.fulfill({path, contentType: types[extname(path)]}) : route.abort()
  })

const families = ['Source Serif 4 Variable', 'Noto Naskh Arabic Variable', 'Noto Serif SC Variable']

/** How an app's own faces may come: in place of which others, and declared with what. */
export const comings = {
  'others, `swap`': {before: ['Source Sans 3 Variable', 'Unifont'], declared: 'font-display: swap'},
  'others, `optional`': {before: ['Source Sans 3 Variable', 'Unifont'], declared: 'font-display: optional'},
  'taller, `swap`': {
    before: families,
    declared: 'font-display: swap; ascent-override: 140%; descent-override: 70%; line-gap-override: 20%',
  },
}

/**
 * What moves when an app's own faces come long after the page was painted in others: the layout shift of the first screen,
 * and how many blocks of the whole page are then of another height.
 */
export async function late(browser: Browser, content: Content, coming: keyof typeof comings, width: number) {
  const {before, declared} = comings[coming]
  const context = await browser.newContext({viewport: {width, height: 800}})
  const page = await context.newPage()
  let come = () => {}
  const released = new Promise<void>((resolve) => (come = resolve))
  const rules = faces
    .map((face) =>
      readFileSync(join(root, 'node_modules', face), 'utf8').replaceAll('./files/', `/late/${face}/../files/`),
    )
    .join('')
    .replaceAll("font-family: '", "font-family: 'Late ")
    .replaceAll('font-display: swap', declared)
  const tokens = (names: string[]) =>
    `:root { --ink-font-serif: ${names.map((it) => `'${it}'`)} !important; --ink-font-sans: var(--ink-font-serif) !important }`
  await serve(page, await write(content, `<style>${tokens(before)}</style>`))
  await page.route('**/late/**', async (route) => {
    await released
    await route.fallback({url: route.request().url().replace('/late/', '/')})
  })
  await page.goto('https://page.example/')
  await page.evaluate(() => document.fonts.ready)
  await page.addStyleTag({content: rules + tokens([...families.map((it) => `Late ${it}`), ...before])})
  await page.evaluate(watchBlocks)
  come()
  const moved = await page.evaluate<{shift: number; blocks: number; came: number}>('moved()')
  await context.close()
  return moved
}

const watchBlocks = `(async () => {
  const painted = () => new Promise((end) => requestAnimationFrame(() => setTimeout(end, 100)))
  const isLate = (it) => it.family.includes('Late')
  const blocks = [...document.querySelectorAll('body *')].filter((it) => !getComputedStyle(it).display.startsWith('inline'))
  const boxes = () => blocks.map((it) => it.getBoundingClientRect())
  for (let rests = 0; rests < 3; rests += 1) {
    await painted()
    if ([...document.fonts].some((it) => !isLate(it) && it.status === 'loading')) rests = 0
  }
  const before = boxes()
  let shift = 0
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((it) => (shift += it.value)))
  observer.observe({type: 'layout-shift'})
  globalThis.moved = async () => {
    await document.fonts.ready
    await painted()
    const came = [...document.fonts].filter((it) => isLate(it) && it.status === 'loaded').length
    return {shift, blocks: boxes().filter((it, i) => Math.abs(it.height - before[i].height) > 0.5).length, came}
  }
})()`

/** From one width to another, as many as are asked for. */
export const widthsFrom = (least: number, count: number, step: number) =>
  Array.from({length: count}, (_, i) => least + i * step)

/**
 * Asks the page something at each width: the article is made so wide, which is what it goes by, and so quick that hundreds
 * of widths are.
 */
export const atWidths = <T>(page: Page, widths: number[], ask: string): Promise<T[]> =>
  page.evaluate(
    ([all, source]) => {
      const article = document.querySelector<HTMLElement>('[data-slot=article-page]')!
      // oxlint-disable-next-line typescript/no-implied-eval -- the question is code of this folder, sent to the page as text
      const question = new Function('article', `return (${source})(article)`)
      const answers = all.map((width) => {
        article.style.inlineSize = `${width}px`
        return question(article) as T
      })
      article.style.removeProperty('inline-size')
      return answers
    },
    [widths, ask] as const,
  )

/** How many characters, marks among them, stand on the last line of each paragraph and item of more than one line. */
export const lastLines = `(article) => [...article.querySelectorAll('[data-slot=article-body] :is(p, li)')].flatMap((it) => {
  const texts = []
  for (let walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT); walker.nextNode(); ) texts.push(walker.currentNode)
  const range = document.createRange()
  let bottom, count = 0
  for (const text of texts.toReversed()) {
    for (let at = text.data.length - 1; at >= 0; at -= 1) {
      if (!text.data[at].trim()) continue
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      const box = range.getBoundingClientRect()
      bottom ??= box.bottom
      if (box.bottom < bottom - box.height / 2) return [count]
      count += 1
    }
  }
  return []
})`

/** How many squares of Han characters a line of the text has room for. */
export const charactersPerLine = `(article) => {
  const it = article.querySelector('[data-slot=article-body] p')
  return it.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(it).fontSize)
}`

/** What reaches out of the article at its sides, and is not inside something that scrolls. */
export const overflowing = `(article) => {
  const {left, right} = article.getBoundingClientRect()
  const clips = (it) => it !== article && (getComputedStyle(it).overflowX !== 'visible' || clips(it.parentElement))
  return [...article.querySelectorAll('*')].filter((it) => {
    const box = it.getBoundingClientRect()
    return box.width > 1 && (box.right > right + 1 || box.left < left - 1) && !clips(it.parentElement)
  }).map((it) => it.dataset.slot ?? it.localName + ' in ' + it.closest('[data-slot]').dataset.slot)
}`

/** Size, distance of the lines, width of the column, and about how many characters go on a line. */
export const setting = `(article) => {
  const it = [...article.querySelectorAll('[data-slot=article-body] p')].toSorted((a, b) => b.textContent.length - a.textContent.length)[0]
  const {fontSize, lineHeight} = getComputedStyle(it)
  const box = it.getBoundingClientRect()
  const lines = Math.round(box.height / Number.parseFloat(lineHeight))
  return {
    size: Number.parseFloat(fontSize),
    line: Number.parseFloat(lineHeight),
    width: box.width,
    perLine: it.textContent.length / (lines - 0.5),
  }
}`

/** Every target but the anchors of headings, which are there once one is pointed at: by its kind, and its size; a target may be larger than it looks, by what is laid over it. */
export const targets = `(article) => [...article.querySelectorAll('a[href], button, input, summary, textarea, [tabindex="0"]')]
  .filter((it) => !it.matches('[data-anchor]'))
  .filter((it) => it.checkVisibility() && it.getClientRects().length)
  .map((it) => {
    const box = it.getBoundingClientRect()
    const over = getComputedStyle(it, '::after')
    const laid = over.content !== 'none' && over.position === 'absolute'
    const size = (side) => Math.max(box[side], laid ? Number.parseFloat(over[side]) || 0 : 0)
    const inText = getComputedStyle(it).display === 'inline'
    return {
      name: (it.closest('[data-slot]')?.dataset.slot ?? it.localName) + ' ' + it.localName,
      inText,
      width: size('width'),
      height: size('height'),
    }
  })`
