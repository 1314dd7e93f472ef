// What a page costs in Chromium: each measurement in a page of its own, the kits in turn.
import {chromium} from 'playwright'
import {chromiumArgs, findChromium} from '../tools/chromium.mjs'
import {data} from './data.mjs'
import {median} from './median.mjs'

const rounds = 5
const origin = 'http://bench.example'
const types = {js: 'text/javascript', css: 'text/css'}

/** Serves one page and its files from memory; pictures are not found. */
async function open(context, {files, css = [], html = '', head = ''}) {
  const page = await context.newPage()
  page.setDefaultTimeout(300_000)
  const links = css.map((path) => `<link rel="stylesheet" href="/${path}">`).join('')
  const scripts = `<script>globalThis.data = ${JSON.stringify(data).replaceAll('<', '\\u003c')}</script><script type="module" src="/entry.js"></script>`
  const document = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${links}${head}</head><body><div id="root">${html}</div>${scripts}</body></html>`
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1)
    if (path === '') return route.fulfill({contentType: 'text/html', body: document})
    if (files.has(path)) return route.fulfill({contentType: types[path.split('.').pop()], body: files.get(path)})
    return route.abort()
  })
  await page.goto(origin)
  await page.waitForFunction(() => globalThis.start)
  return page
}

/** Lets Chromium count the time that the page's own thread worked, not the time that passed. */
async function clientOf(page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', {timeDomain: 'threadTicks'})
  return client
}

async function metrics(client) {
  const {metrics} = await client.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]))
}

/** By how many milliseconds a metric grows. */
async function growthOf(name, client, work) {
  const before = await metrics(client)
  await work()
  return ((await metrics(client))[name] - before[name]) * 1000
}

/** Computes the styles of the whole page anew. */
const restyle = () => {
  const {body} = document
  for (const display of ['none', '']) {
    body.style.display = display
    body.getBoundingClientRect()
  }
}

/** Presses the like button, and waits for the end of the frame that shows it. */
const like = () =>
  new Promise((resolve) => {
    document.querySelector('button[aria-pressed]').click()
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel()
      port1.addEventListener('message', resolve)
      port1.start()
      port2.postMessage(undefined)
    })
  })

/** The milliseconds of a hydration when the code is warm. */
const warmed = async (page) => median((await page.evaluate(() => globalThis.again(60))).slice(30))

/** Until nothing that came after the start is left to do. */
const rest = (page) => page.waitForTimeout(1500)

/** Starts a page in one of two ways: the milliseconds of its scripts. */
async function started(context, how, files) {
  const page = await open(context, files)
  const client = await clientOf(page)
  const time = await growthOf('ScriptDuration', client, () => page.evaluate((how) => globalThis.start(how), how))
  return {page, client, time}
}

async function once(browser, {files, rawFiles, css, html, head}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  const {time: hydrate, page: hydrated} = await started(context, 'hydrate', {files, css, html, head})
  const again = await warmed(hydrated)
  const {time: rawHydrate, page: rawHydrated} = await started(context, 'hydrate', {files: rawFiles, css, html, head})
  const rawAgain = await warmed(rawHydrated)
  const {time: rawMount} = await started(context, 'mount', {files: rawFiles, css})
  const {time: mount, page, client} = await started(context, 'mount', {files, css})
  await rest(page)
  const style = await growthOf('RecalcStyleDuration', client, () => page.evaluate(restyle))
  await rest(page)
  const press = await growthOf('TaskDuration', client, () => page.evaluate(like))
  await client.send('HeapProfiler.collectGarbage')
  const heap = (await metrics(client)).JSHeapUsedSize / 1e6
  await context.close()
  return {hydrate, rawHydrate, again, rawAgain, mount, rawMount, style, press, heap}
}

export async function measureBrowser(kits) {
  const browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
  const seen = kits.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < kits.length; i += 1) {
      const at = (round + i) % kits.length
      seen[at].push(await once(browser, kits[at]))
    }
  }
  await browser.close()
  const keys = Object.keys(seen[0][0])
  return seen.map((all) => Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key]))])))
}
