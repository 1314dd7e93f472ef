import {execFile} from 'node:child_process'
import {createReadStream, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {promisify} from 'node:util'
import type {AxeResults, RunOptions} from 'axe-core'
import type {Browser, BrowserContext, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {root} from '../package/pack.ts'
import {environment, launch} from './example.ts'

const folder = join(root, '.cache/storybook')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
}

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url!, 'http://server')
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname))
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return void response.writeHead(404).end()
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
  // So that the pages after the first are not compiled anew.
  response.setHeader('cache-control', 'max-age=600')
  createReadStream(file).pipe(response)
})

let browser: Browser
/** Storybook round its pages, for the search. */
let frame: Page | undefined
let base: string

beforeAll(async () => {
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js')
  const options = {cwd: root, env: environment()}
  await promisify(execFile)(process.execPath, [storybook, 'build', '-o', folder, '--quiet'], options)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  server.close()
})

function docsPages() {
  const {entries}: {entries: Record<string, {id: string; type: string}>} = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  )
  return Object.values(entries).flatMap(({id, type}) => (type === 'docs' ? [id] : []))
}

/** What stories show on purpose: a picture that is not there, and a region that fails. */
const isMeant = (text: string) => /no-such-picture|as this story means it to|^Failed to load resource/.test(text)

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** The page round the stories, which have their own check, each alone. Storybook's own editor of lists and buttons are not ours. */
const context = {
  include: [['.sbdocs-content']],
  exclude: [
    ['.sb-story'],
    ['.docs-window'],
    ['.rejt-tree'],
    ['.sbdocs-preview-actions'],
    ['[aria-controls^="react-aria"]'],
  ],
}

/** Opens a docs page, waits for every story on it, and says what is wrong. */
async function faultsOf(id: string, window: BrowserContext, options: RunOptions) {
  const page = await window.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`))
  await page.goto(`${base}/iframe.html?viewMode=docs&id=${id}`)
  await page.locator('#storybook-docs h1').first().waitFor({timeout: 120_000})
  await page.waitForFunction(
    () => Array.from(document.querySelectorAll('.sb-story'), (story) => story.childElementCount).every(Boolean),
    undefined,
    {timeout: 120_000},
  )
  await page.waitForLoadState('networkidle')
  await page.evaluate(axe)
  const {violations} = await page.evaluate(
    ([context, options]: object[]) =>
      (globalThis as unknown as {axe: {run: (...given: unknown[]) => Promise<AxeResults>}}).axe.run(context, options),
    [context, options] as object[],
  )
  await page.close()
  const found = violations.map((it) => `${it.id}, ${it.nodes.map(({target}) => target.join(' ')).join('; ')}`)
  return [...faults.filter((fault) => !isMeant(fault)), ...found].map((fault) => `${id}: ${fault}`)
}

/** Two pages at a time. */
async function openAll(ids: string[], colorScheme: 'light' | 'dark', optionsOf: (id: string) => RunOptions) {
  const window = await browser.newContext({viewport: {width: 1280, height: 900}, colorScheme})
  const waiting = [...ids]
  const faults: string[] = []
  const open = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) faults.push(...(await faultsOf(id, window, optionsOf(id))))
  }
  await Promise.all([open(), open()])
  await window.close()
  return faults
}

describe('the static Storybook', () => {
  it('has docs pages without an error in the console and without a finding of axe', async () => {
    const pages = docsPages()
    expect(pages.length).toBeGreaterThan(40)
    // On a page of stories each brings the headings of a page of its own.
    const isOfStories = (id: string) => /^(components|content|templates|primitives)-/.test(id)
    const faults = await openAll(pages, 'light', (id) => ({
      resultTypes: ['violations'],
      rules: {'heading-order': {enabled: !isOfStories(id)}},
    }))
    expect(faults).toEqual([])
  })

  it('can be read in the dark', async () => {
    // All pages of components are made alike.
    const pages = docsPages().filter((id) => !id.startsWith('components-') || /likebutton|articlejsonld/.test(id))
    expect(pages.length).toBeGreaterThan(15)
    const faults = await openAll(pages, 'dark', () => ({resultTypes: ['violations'], runOnly: ['color-contrast']}))
    expect(faults).toEqual([])
  })

  it('serves llms.txt, what it leads to, and the catalogue', async () => {
    const textOf = async (path: string) => {
      const response = await fetch(`${base}/${path}`)
      expect({path, status: response.status}).toEqual({path, status: 200})
      return response.text()
    }
    const links = Array.from((await textOf('llms.txt')).matchAll(/\]\(([^)]+)\)/g), ([, path]) => path!)
    expect(links.length).toBeGreaterThan(40)
    await Promise.all(links.map(textOf))
    const {components}: {components: {docs: string}[]} = JSON.parse(await textOf('catalogue.json'))
    const pages = docsPages()
    expect(components.filter(({docs}) => !pages.includes(docs.replace('?path=/docs/', '')))).toEqual([])
  })

  it.each([
    ['clap', 'LikeButton'],
    ['upvote', 'LikeButton'],
    ['点赞', 'LikeButton'],
    ['recommended posts', 'RelatedPosts'],
    ['相关推荐', 'RelatedPosts'],
    ['byline', 'Byline'],
    ['accent', 'Theming'],
    ['another accent', 'Theming'],
    ['link component', 'Links and pictures'],
    ['HTML', 'Content'],
    ['my CMS gives HTML', 'Content'],
    ['add a language', 'Locales'],
  ])('finds by "%s" what is called %s', async (words, name) => {
    frame ??= await browser.newPage()
    if (!frame.url().startsWith(base)) await frame.goto(`${base}/?path=/docs/welcome--docs`)
    await frame.locator('#storybook-explorer-searchfield').fill(words)
    await expect.poll(() => frame!.getByRole('option').allTextContents()).toContainEqual(expect.stringContaining(name))
  })
})
