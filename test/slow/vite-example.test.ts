import {execFile} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright'
import type * as Vite from 'vite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {root, tarball} from '../package/pack.ts'

// examples/vite as someone would have it: installed from npm and the tarball, built by its own scripts, opened, clicked.
// The folder is as deep as the example's own, because that reads the text and the pictures by relative paths.
const app = join(root, '.cache/vite-example')
/** One build each of what its CSS may say of colour schemes: nothing, as the template with that line gone. */
const none = {css: '', folder: 'dist', address: ''}
const dark = {css: 'color-scheme: dark;', folder: 'dist-dark', address: ''}
const both = {css: 'color-scheme: light dark;', folder: 'dist-both', address: ''}
const builds = [none, dark, both]

const ink = 'rgb(33, 29, 26)'
const inLight = {headline: ink, page: 'rgb(251, 250, 247)'}
const inDark = {headline: 'rgb(219, 217, 211)', page: 'rgb(24, 22, 20)'}
const inSepia = {headline: 'rgb(56, 41, 30)', page: 'rgb(244, 236, 219)'}

const closing: (() => Promise<unknown>)[] = []
let vite: typeof Vite
let browser: Browser

/** npm as in a terminal: without what Vitest and an npm above it have set. */
function npm(...args: string[]) {
  const env = {...process.env}
  for (const name of Object.keys(env)) if (/^(NODE_ENV|VITE|npm_)/i.test(name)) delete env[name]
  return promisify(execFile)('npm', args, {cwd: app, env}).catch((error: {stdout: string; stderr: string}) => {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout}\n${error.stderr}`)
  })
}

beforeAll(async () => {
  rmSync(app, {recursive: true, force: true})
  cpSync(join(root, 'examples/vite'), app, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist', 'package-lock.json'].includes(basename(path)),
  })
  cpSync(tarball, join(app, 'inkstone.tgz'))
  await npm('install', '--no-audit', '--no-fund')
  const css = join(app, 'src/index.css')
  const template = readFileSync(css, 'utf8')
  for (const build of builds) {
    writeFileSync(css, template.replace(':root {', `:root { ${build.css}`))
    await npm('run', 'build', '--', '--outDir', build.folder)
  }
  writeFileSync(css, template)

  vite = await import(/* @vite-ignore */ pathToFileURL(join(app, 'node_modules/vite/dist/node/index.js')).href)
  for (const build of builds) {
    const server = await vite.preview({
      root: app,
      logLevel: 'error',
      build: {outDir: build.folder},
      preview: {port: 0, host: '127.0.0.1'},
    })
    closing.push(() => server.close())
    build.address = server.resolvedUrls!.local[0]!
  }
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
  closing.push(() => browser.close())
})
afterAll(() => Promise.all(closing.map((close) => close())))

/** Opens the app and notes whatever the console says, and what could not be loaded. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options})
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  page.on('requestfailed', (request) => said.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(address)
  await page.locator('h1').waitFor()
  return {page, said, [Symbol.asyncDispose]: () => page.close()}
}

const styleOf = <T extends string>(page: Page, selector: string, ...names: T[]) =>
  page
    .locator(selector)
    .first()
    .evaluate((it, all) => {
      const style = getComputedStyle(it)
      return Object.fromEntries(all.map((name) => [name, style.getPropertyValue(name)]))
    }, names) as Promise<Record<T, string>>

/** Goes down to the end, so that every picture is fetched, and takes a picture of it all for who wants to look. */
async function look(page: Page, file: string) {
  for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded()
  const whole = (all: Element[]) => all.every((it) => (it as HTMLImageElement).naturalWidth > 0)
  await expect.poll(() => page.locator('img').evaluateAll(whole)).toBe(true)
  await page.locator('[data-slot=qr-code]').waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({path: join(app, file), fullPage: true})
}

const colors = async (page: Page) => ({
  headline: (await styleOf(page, '[data-slot=article-header] h1', 'color')).color,
  page: (await styleOf(page, '[data-slot=article-page]', 'background-color'))['background-color'],
})

describe('the colours, after a build that lowers light-dark()', () => {
  it('is such a build', () => {
    const folder = join(app, none.folder, 'assets')
    const css = readdirSync(folder).find((file) => file.endsWith('.css'))
    const text = readFileSync(join(folder, css!), 'utf8')
    expect(text).toContain('var(--lightningcss-light')
    expect(text).not.toContain('light-dark(')
  })

  it.each(['light', 'dark'] as const)('are light where no CSS names a color-scheme, for who prefers %s', async (it) => {
    await using opened = await open(none.address, {colorScheme: it})
    expect(await colors(opened.page)).toEqual(inLight)
  })

  it('are dark where the CSS says dark', async () => {
    await using opened = await open(dark.address, {colorScheme: 'light'})
    expect(await colors(opened.page)).toEqual(inDark)
  })

  it.each([
    ['light', inLight],
    ['dark', inDark],
  ] as const)('are %s for who prefers that, where the CSS says both', async (scheme, expected) => {
    await using opened = await open(both.address, {colorScheme: scheme})
    expect(await colors(opened.page)).toEqual(expected)
  })

  it.each([
    ['no scheme', () => none],
    ['dark', () => dark],
    ['both', () => both],
  ])('follow data-ink-theme where the CSS says %s', async (_, app) => {
    await using opened = await open(app().address, {colorScheme: 'light'})
    const {page} = opened
    const choose = (theme: string) => page.evaluate((it) => (document.documentElement.dataset.inkTheme = it), theme)
    await choose('dark')
    expect(await colors(page)).toEqual(inDark)
    await choose('sepia')
    expect(await colors(page)).toEqual(inSepia)
    await choose('light')
    expect(await colors(page)).toEqual(inLight)
  })
})

describe('the element styles of the template', () => {
  it('are there', async () => {
    await using opened = await open(none.address)
    const {page} = opened
    await page.evaluate(() => {
      document.getElementById('root')!.insertAdjacentHTML('beforeend', '<h1 class="app">h1</h1><h2 class="app">h2</h2>')
    })
    expect(await styleOf(page, 'h1.app', 'font-size', 'font-weight', 'color', 'text-align')).toEqual({
      'font-size': '56px',
      'font-weight': '500',
      color: 'rgb(8, 6, 13)',
      'text-align': 'center',
    })
    expect(await styleOf(page, 'h2.app', 'font-size')).toEqual({'font-size': '24px'})
  })

  // The template sets 1rem to 18 px, and leaves the page 1124 px: the middle sizes, the text in Chinese.
  it.each([
    ['h1', '[data-slot=article-header] h1', {size: 2.5, line: 1.36, above: 1.125, weight: 700, color: ink}],
    ['h2', '[data-slot=article-body] p ~ h2', {size: 1.4558, line: 1.5, above: 4, weight: 700, color: ink}],
    ['p', '[data-slot=article-body] p + p', {size: 1.125, line: 1.8333, above: 1.485, weight: 400, color: ink}],
    ['a', '[data-slot=article-body] a', {size: 1.125, line: 1.8333, above: 0, weight: 400, color: ink}],
    [
      'button',
      '[data-slot=like-button]',
      {size: 0.9375, line: 1.6, above: 0, weight: 500, color: 'rgb(255, 255, 255)'},
    ],
  ])('leave our %s as it is', async (_, selector, {size, line, above, weight, color}) => {
    await using opened = await open(none.address)
    const names = ['font-size', 'line-height', 'margin-top', 'font-weight', 'color'] as const
    const style = await styleOf(opened.page, selector, ...names)
    expect(parseFloat(style['font-size'])).toBeCloseTo(size * 18, 1)
    expect(parseFloat(style['line-height'])).toBeCloseTo(line * size * 18, 1)
    expect(parseFloat(style['margin-top'])).toBeCloseTo(above * 18, 1)
    expect([style['font-weight'], style.color]).toEqual([String(weight), color])
  })

  it('change nothing in the page, and nothing that an article may hold', async () => {
    await using opened = await open(none.address)
    await opened.page.locator('[data-slot=qr-code]').waitFor()
    const changed = await opened.page.evaluate(() => {
      const text = document.querySelector('[data-slot=article-body] > div')!
      const more = `<h1>h1</h1><h2>h2</h2><h3>h3</h3><h4>h4</h4><p>p <code>code</code> <kbd>kbd</kbd> <small>small</small></p>
        <pre><code>pre\ncode</code></pre><blockquote><p>quote</p><cite>cite</cite></blockquote><ol><li>li</li></ol>
        <dl><dt>dt</dt><dd>dd</dd></dl><table><caption>caption</caption><tr><th>th</th><td><p>td</p></td></tr></table>`
      text.insertAdjacentHTML('beforeend', more)
      // What an app may ask of all its text.
      const wishes = /^(text-rendering|font-synthesis.*|-webkit-font-smoothing)$/
      const elements = [...document.querySelectorAll('[data-slot=article-page], [data-slot=article-page] *')]
      const styles = () =>
        elements.map((it) => {
          const style = getComputedStyle(it)
          return Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)]))
        })
      const before = styles()

      // Everything of the template's, but what places the page and sets the size of 1rem.
      let left = 0
      for (const sheet of document.styleSheets) {
        for (let i = sheet.cssRules.length - 1; i >= 0; i -= 1) {
          const rule = sheet.cssRules[i]!
          if (!(rule instanceof CSSStyleRule)) continue
          const {selectorText: selector, style} = rule
          if (selector === ':root') style.font = ''
          if (selector === ':root' && !style.fontSize) style.fontSize = '18px'
          if (selector === ':root') ['color', 'letter-spacing'].forEach((name) => style.removeProperty(name))
          if (selector === '#root') style.removeProperty('text-align')
          if (!/^(h\d|p|code|\.counter)(, ?(h\d|p|code|\.counter))*$/.test(selector)) continue
          sheet.deleteRule(i)
          left += 1
        }
      }
      if (left < 5) throw new Error('The styles of the template were not found.')

      return styles().flatMap((after, i) =>
        Object.keys(after)
          .filter((name) => after[name] !== before[i]![name] && !wishes.test(name))
          .map((name) => `${elements[i]!.localName} ${name}: ${before[i]![name]}, not ${after[name]}`),
      )
    })
    expect(changed).toEqual([])
  })
})

describe('what the app restyles', () => {
  it('is the author card, by its own styled-components', async () => {
    await using opened = await open(none.address)
    const {page} = opened
    const card = '[data-slot=author-card]'
    expect(await styleOf(page, card, 'padding', 'border-left-width', 'border-left-color', 'background-color')).toEqual({
      padding: '27px',
      'border-left-width': '4px',
      'border-left-color': 'rgb(164, 53, 37)',
      'background-color': 'rgb(244, 242, 238)',
    })
    expect(await styleOf(page, `${card} [data-slot=author-card-item]`, 'padding', 'border-top-width')).toEqual({
      padding: '0px',
      'border-top-width': '0px',
    })
    const name = await styleOf(page, `${card} [data-slot=author-card-name]`, 'letter-spacing', 'font-size')
    expect(parseFloat(name['letter-spacing'])).toBeCloseTo(parseFloat(name['font-size']) * 0.08, 1)
    expect(await page.locator(card).getAttribute('class')).toMatch(/^ink-author-card \S+ \S+/)
  })

  it('is the like button, by a CSS module', async () => {
    await using opened = await open(none.address)
    const {page} = opened
    const button = '[data-slot=like-button]'
    const names = ['border-radius', 'border-top-color', 'background-color', 'color'] as const
    const own = {'border-radius': '6px', color: 'rgb(255, 255, 255)'}
    const green = {...own, 'border-top-color': 'rgb(23, 89, 74)', 'background-color': 'rgb(23, 89, 74)'}
    const red = {...own, 'border-top-color': 'rgb(196, 46, 43)', 'background-color': 'rgb(196, 46, 43)'}
    expect(await styleOf(page, button, ...names)).toEqual(green)
    await page.hover(button)
    await expect.poll(() => styleOf(page, button, ...names)).toEqual(green)
    await page.click(button)
    await expect.poll(() => styleOf(page, button, ...names)).toEqual(red)
    expect(await styleOf(page, `${button} [data-slot=like-button-count]`, 'color')).toEqual({color: own.color})
    expect(await page.locator(button).getAttribute('class')).toMatch(/^ink-like-button \S+$/)
  })

  it('is all that is styled there: no <style> and no style attribute of ours', async () => {
    await using opened = await open(none.address)
    const {page} = opened
    await page.locator('[data-slot=qr-code]').waitFor()
    expect(await page.locator('[data-slot=article-page] [style]').count()).toBe(0)
    const rules = await page.evaluate(() =>
      [...document.querySelectorAll('style')].map((it) => [
        it.hasAttribute('data-styled'),
        ...Array.from(it.sheet!.cssRules, (rule) => (rule as CSSStyleRule).selectorText.replaceAll(/\.\w+/g, '.app')),
      ]),
    )
    expect(rules).toEqual([
      [true, '.app', '.app [data-slot="author-card-item"]', '.app [data-slot="author-card-name"]'],
    ])
  })
})

describe('a reader', () => {
  it('likes the post, by mouse and by keyboard', async () => {
    await using opened = await open(none.address)
    const {page, said} = opened
    const button = page.getByRole('button', {name: '喜欢', exact: true})
    const state = async () => {
      const id = await button.getAttribute('aria-describedby')
      return [await button.getAttribute('aria-pressed'), await page.locator(`[id="${id}"]`).textContent()]
    }
    expect(await state()).toEqual(['false', '0人喜欢'])
    await button.click()
    expect(await state()).toEqual(['true', '1人喜欢'])
    expect(await page.locator('[data-slot=like-button-count]').textContent()).toBe('1')

    await page.locator('[data-slot=attribution-copy]').focus()
    await page.keyboard.press('Tab')
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true)
    expect(await styleOf(page, '[data-slot=like-button]', 'outline-style', 'outline-width')).toEqual({
      'outline-style': 'solid',
      'outline-width': '2px',
    })
    await page.keyboard.press('Space')
    expect(await state()).toEqual(['false', '0人喜欢'])
    await page.keyboard.press('Enter')
    expect(await state()).toEqual(['true', '1人喜欢'])
    expect(said).toEqual([])
  })

  it('goes to a section by the contents, by keyboard', async () => {
    await using opened = await open(none.address)
    const {page, said} = opened
    await page.locator('[data-slot=table-of-contents] summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => decodeURI(new URL(page.url()).hash)).toBe('#从一堆火开始')
    const top = await page.locator('[id="从一堆火开始"]').evaluate((it) => it.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(100)
    expect(said).toEqual([])
  })

  it.each([320, 390, 768, 1280])('never scrolls sideways at %i px', async (width) => {
    await using opened = await open(none.address, {viewport: {width, height: 844}})
    const {page, said} = opened
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await look(page, `page-${width}.png`)
    expect(said).toEqual([])
  })

  it('sees as much in the dark', async () => {
    await using opened = await open(dark.address, {colorScheme: 'dark'})
    await look(opened.page, 'page-1280-dark.png')
    expect(opened.said).toEqual([])
  })
})

it("runs in Vite's dev server too", async () => {
  const server = await vite.createServer({
    root: app,
    logLevel: 'error',
    server: {port: 0, host: '127.0.0.1', watch: null, hmr: false},
  })
  closing.push(() => server.close())
  await server.listen()
  await using opened = await open(server.resolvedUrls!.local[0]!)
  const {page, said} = opened
  await page.getByRole('button', {name: '喜欢', exact: true}).click()
  expect(await page.locator('[data-slot=like-button]').getAttribute('aria-pressed')).toBe('true')
  await page.locator('[data-slot=qr-code]').waitFor()
  expect(await colors(page)).toEqual(inLight)
  expect(said).toEqual([])
})
