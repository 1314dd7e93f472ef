// The page as a server elsewhere renders it, in browsers set to other places and languages, with what extensions,
// translators and private windows do to it. The development build of React tells what differs.
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright'
import {build, type Rolldown} from 'vite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {browsers} from '../../tools/browsers.ts'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {app, entries, read} from '../package/pack.ts'
import {installNode} from './node.ts'

interface Rendered {
  tag: string
  dir: string
  zone?: string
  html: string
}

const origin = 'https://zili.example'
const names = entries().flatMap(({name}) => (name.includes('/locales/') ? [name] : []))

/** One of the entries with the package as an app has it, and all its locales. */
async function bundle(entry: string, ssr: boolean) {
  const locales = [
    ...names.map((name, i) => `import * as locale${i} from '${name}'`),
    `const all = [${names.map((_, i) => `Object.values(locale${i})[0]`).join(', ')}]`,
    'export default Object.fromEntries(all.map((locale) => [locale.tag, locale]))',
  ].join('\n')
  const virtual = '\0virtual:locales'
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    plugins: [
      {
        name: 'locales',
        enforce: 'pre',
        // The package is that of the app, from whichever folder it is imported.
        resolveId(id) {
          if (id === 'virtual:locales') return virtual
          if (/^inkstone(\/|$)/.test(id)) return join(app, 'node_modules/inkstone', fileOf(id))
          return null
        },
        load: (id) => (id === virtual ? locales : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      ssr: ssr ? entry : undefined,
      target: ssr ? 'node20' : browsers,
      modulePreload: false,
      rolldownOptions: {input: entry, output: {codeSplitting: false}},
    },
  })
  const [{output}] = [result].flat() as [Rolldown.RolldownOutput]
  return output.find((file) => file.type === 'chunk')!.code
}

const files = new Map(entries().map(({name, file}) => [name, file]))
const fileOf = (name: string) => files.get(name)!

let browser: Browser
let client: string
let pages: Rendered[]

/** All pages as a Node in UTC renders them. */
function renderBy(node: string): Rendered[] {
  const env = {...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', NODE_ENV: 'development'}
  const json = execFileSync(node, [join(app, 'hydration-server.js')], {env, maxBuffer: 2 ** 28})
  const {zone, pages} = JSON.parse(json.toString())
  if (zone !== 0) throw new Error('The server does not keep UTC.')
  return pages
}

beforeAll(async () => {
  const folder = join(import.meta.dirname, 'hydration')
  const server = await bundle(join(folder, 'server.tsx'), true)
  writeFileSync(join(app, 'hydration-server.js'), server)
  pages = renderBy(process.execPath)
  client = await bundle(join(folder, 'client.tsx'), false)
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
}, 120_000)
afterAll(() => browser?.close())

const rendered = (tag: string, zone?: string) => pages.find((it) => it.tag === tag && it.zone === zone)!

/** Opens what the server rendered, not hydrated yet, and notes all that is said. */
async function open(it: Rendered, options: BrowserContextOptions = {}, before?: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const said: string[] = []
  page.on('console', (message) => {
    // The likes of this page fail, which the button says while one develops.
    if (/^LikeButton: .+ failed \(offline\)/.test(message.text())) return
    if (['error', 'warning', 'assert'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  const types = {css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml'}
  await page.route('**/*', (route) => {
    const {pathname} = new URL(route.request().url())
    const end = pathname.split('.').pop() as keyof typeof types
    const body = {css: read('dist/styles.css'), js: client, svg: '<svg xmlns="http://www.w3.org/2000/svg"/>'}[end]
    const zone = it.zone ? ` data-zone="${it.zone}"` : ''
    const document = `<!doctype html><html lang="${it.tag}" dir="${it.dir}"><head><meta charset="utf-8"><title>x</title>
      <link rel="stylesheet" href="/styles.css"></head><body><div id="root" data-tag="${it.tag}"${zone}>${it.html}</div>
      <script type="module" src="/client.js"></script></body></html>`
    return route.fulfill({contentType: types[end] ?? 'text/html; charset=utf-8', body: body ?? document})
  })
  await before?.(page)
  await page.goto(`${origin}/`)
  return {
    page,
    said,
    /** Lets React take the page over; what it had to recover from. */
    async hydrate() {
      await page.evaluate(() => (globalThis as unknown as {hydrate(): void}).hydrate())
      await page.waitForFunction(() =>
        Object.keys(document.querySelector('[data-slot=like-button]') ?? {}).some((key) =>
          key.startsWith('__reactProps'),
        ),
      )
      await page.locator('[data-slot=contact-footer] [data-slot=qr-code]').waitFor()
      return page.evaluate(() => (globalThis as unknown as {recovered: string[]}).recovered)
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/** What a translator in the browser does: each text becomes a new element with another text. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT)
    const all: Text[] = []
    while (texts.nextNode()) all.push(texts.currentNode as Text)
    for (const text of all) {
      if (!text.data.trim() || text.parentElement!.closest('svg, textarea')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = `»${text.data}«`
      outer.append(inner)
      text.replaceWith(outer)
    }
    document.documentElement.classList.add('translated-ltr')
    document.documentElement.lang = 'en'
  })

/** Places and languages of readers, none of them the server's. */
const readers = [
  {timezoneId: 'Asia/Shanghai', locale: 'zh-CN'},
  {timezoneId: 'America/St_Johns', locale: 'en-CA'},
  {timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG'},
  {timezoneId: 'Asia/Kathmandu', locale: 'ko-KR'},
  {timezoneId: 'Europe/Berlin', locale: 'de-DE'},
]

describe('hydration, rendered in UTC by Node', () => {
  // Each locale meets another reader, with a zone of the app's and without.
  const pairs = names.map((name, i) => {
    const tag = name.split('/').pop()!
    return [tag, readers[i % readers.length]!, readers[(i + 2) % readers.length]!] as const
  })
  it.each(pairs)('is silent in %s, for %o and %o', async (tag, one, other) => {
    for (const [reader, zone] of [
      [one, undefined],
      [other, 'Asia/Shanghai'],
      [one, 'America/St_Johns'],
    ] as const) {
      await using opened = await open(rendered(tag, zone), reader)
      expect(await opened.hydrate()).toEqual([])
      expect(opened.said).toEqual([])
    }
  })

  it('is silent, and likes, where storage is blocked', async () => {
    await using opened = await open(rendered('zh-CN'), readers[1], (page) =>
      page.addInitScript(() => {
        const get = () => {
          throw new DOMException('denied', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(globalThis, name, {get})
        }
      }),
    )
    expect(await opened.hydrate()).toEqual([])
    const button = opened.page.locator('[data-slot=like-button]')
    await button.click()
    await expect.poll(() => button.getAttribute('data-failed')).toBe('')
    // What the developer is told of the failure, and nothing else.
    expect(opened.said).toEqual([expect.stringContaining('the like was not saved (offline)')])
  })

  it('minds no attributes and elements of extensions on html and body', async () => {
    await using opened = await open(rendered('zh-CN'), readers[0])
    await opened.page.evaluate(() => {
      for (const element of [document.documentElement, document.body]) {
        element.setAttribute('data-extension', '1')
        element.setAttribute('style', '--extension: 1; color-scheme: dark')
        element.classList.add('extension')
      }
      document.head.insertAdjacentHTML('afterbegin', '<style>.extension {}</style>')
      document.body.insertAdjacentHTML('afterbegin', '<extension-bar></extension-bar>')
      document.body.append(document.createElement('extension-panel'))
    })
    expect(await opened.hydrate()).toEqual([])
    expect(opened.said).toEqual([])
    expect(await opened.page.evaluate(() => document.body.dataset.extension)).toBe('1')
  })
})

// Their ICUs differ from each other and from the browser's.
describe('another Node', () => {
  it('renders the same HTML in every locale as the one whose pages are hydrated here', () => {
    const major = process.versions.node.startsWith('24.') ? 20 : 24
    const node = installNode(major)
    expect(execFileSync(node, ['--version']).toString()).toMatch(`v${major}.`)
    const others = renderBy(node)
    expect(others.length).toBe(pages.length)
    const different = others.filter(({html}, i) => html !== pages[i]!.html)
    expect(different.map(({tag, zone}) => `${tag} ${zone}`)).toEqual([])
  })
})

describe('a page rewritten by a translator', () => {
  it('before hydration: React recovers, nothing throws, and the page works', async () => {
    await using opened = await open(rendered('zh-CN'), readers[1])
    const {page, said} = opened
    await translate(page)
    await opened.hydrate()
    // React's own report, and nothing else.
    expect(said.filter((it) => !/hydrat|Recoverable/i.test(it))).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    const button = page.locator('[data-slot=like-button]')
    await button.click()
    await expect.poll(() => button.getAttribute('data-failed')).toBe('')
  })

  it('after hydration: likes, failures and new data throw nothing and lose no input', async () => {
    await using opened = await open(rendered('zh-CN'), readers[1])
    const {page, said} = opened
    await opened.hydrate()
    const note = page.getByLabel('Note')
    await note.fill('写了一半的话')
    await translate(page)
    const button = page.locator('[data-slot=like-button]')
    await button.click()
    await expect.poll(() => button.getAttribute('data-failed')).toBe('')
    await translate(page)
    await button.click()
    await expect.poll(() => button.getAttribute('data-failed')).toBe('')
    // What the developer is told of a failure, and nothing else.
    const isFailure = (it: string) => it.includes('the like was not saved (offline)')
    expect(said.some(isFailure)).toBe(true)
    expect(said.filter((it) => !isFailure(it))).toEqual([])
    await page.evaluate(() => (globalThis as unknown as {refresh(): void}).refresh())
    await expect.poll(() => page.locator('[data-slot=like-button-count]').textContent()).toBe('7,651')
    expect(await note.inputValue()).toBe('写了一半的话')
    expect(await page.locator('h1').count()).toBe(1)
    expect(said.filter((it) => !isFailure(it))).toEqual([])
  })
})
