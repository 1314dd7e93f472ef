// The strictest page there is: no inline style or script, and Trusted Types that allow nothing.
import {createServer, type Server} from 'node:http'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser} from 'playwright'
import {createElement} from 'react'
import {renderToString} from 'react-dom/server'
import {build} from 'vite'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {app, packed, root} from '../package/pack.ts'

const folders = ['html', 'benign'].map((name) => join(root, 'test/fixtures', name))
const documents: string[] = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return name.endsWith('.json') ? JSON.parse(text).map(({html}: {html: string}) => html) : [text]
  }),
)

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src * data:',
  'media-src *',
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Parses and renders everything once more in the browser, over what the server has rendered. */
const client = `
  import {createElement} from 'react'
  import {hydrateRoot} from 'react-dom/client'
  import {flushSync} from 'react-dom'
  import {HtmlContent, parseHtml} from 'inkstone/html'
  const problems = []
  document.addEventListener('securitypolicyviolation', (event) => problems.push(event.violatedDirective + ' ' + event.sample))
  window.addEventListener('error', (event) => problems.push(String(event.message)))
  for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => problems.push(name)
  const documents = await (await fetch('/documents.json')).json()
  documents.forEach((html, index) => {
    const container = document.getElementById('d' + index)
    const before = container.innerHTML
    const onRecoverableError = (error) => problems.push(index + ' ' + error)
    flushSync(() => hydrateRoot(container, createElement(HtmlContent, {content: parseHtml(html)}), {onRecoverableError}))
    if (container.innerHTML !== before) problems.push(index + ' changed: ' + html)
  })
  for (const it of document.querySelectorAll('[id^=d] *')) {
    for (const type of ['mouseover', 'focus', 'toggle', 'pointerdown']) it.dispatchEvent(new Event(type, {bubbles: true}))
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  window.problems = problems
  document.body.dataset.done = ''
`

let server: Server
let browser: Browser
let address: string

beforeAll(async () => {
  const {HtmlContent, parseHtml} = await import(
    /* @vite-ignore */ pathToFileURL(`${packed}/dist/content/html/index.js`).href
  )
  const regions = documents.map(
    (html, index) =>
      `<div id="d${index}">${renderToString(createElement(HtmlContent, {content: parseHtml(html)}))}</div>`,
  )
  const entry = `${app}/csp.js`
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? client : null)},
    ],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {input: entry, output: {codeSplitting: false}},
    },
  })
  const code = 'output' in result ? result.output.find((it) => it.type === 'chunk')!.code : ''
  const files: Record<string, [type: string, text: string]> = {
    '/': [
      'text/html',
      `<!doctype html><html><head><title>x</title><script type="module" src="/client.js"></script></head><body>${regions.join('')}</body></html>`,
    ],
    '/client.js': ['text/javascript', code],
    '/documents.json': ['application/json', JSON.stringify(documents)],
  }
  server = createServer((request, response) => {
    const file = files[request.url ?? '']
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.[0] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(file?.[1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const where = server.address()
  address = `http://127.0.0.1:${typeof where === 'object' && where ? where.port : 0}/`
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

it('violates nothing, runs nothing and hydrates as it is', {timeout: 180_000}, async () => {
  const page = await browser.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (!/Failed to load resource/.test(message.text())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto(address, {waitUntil: 'domcontentloaded'})
  // Not waitForFunction, which evaluates text and so is itself forbidden here.
  await page.waitForSelector('body[data-done]', {timeout: 150_000})
  expect(await page.evaluate('window.problems')).toEqual([])
  expect(said).toEqual([])
})

it('is a policy that bites', async () => {
  const page = await browser.newPage()
  await page.goto(address, {waitUntil: 'domcontentloaded'})
  const thrown = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img>'
      return ''
    } catch (error) {
      return String(error)
    }
  })
  expect(thrown).toContain('TrustedHTML')
})
