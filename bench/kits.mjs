// The same page by this library and by other kits: see docs/benchmarks.md for what is measured and how.
import {gzipSync} from 'node:zlib'
import {browserFiles, rawModule, serverModule} from './bundle.mjs'
import {measureBrowser} from './browser.mjs'
import {data} from './data.mjs'
import {measureMemory} from './memory.mjs'
import {compare} from './median.mjs'
import {grown} from './page.mjs'

const {createElement} = await import('react')
const {renderToString} = await import('react-dom/server')

export const names = ['inkstone', 'radix', 'mantine', 'chakra', 'mui', 'antd']
const titles = {
  inkstone: 'Inkstone',
  radix: 'Radix Themes',
  mantine: 'Mantine',
  chakra: 'Chakra UI',
  mui: 'MUI',
  antd: 'Ant Design',
}

/** A kit's page as a server renders it, with what its guide says about styles. */
const renderWith = ({Page, render}, data) =>
  render ? render(renderToString, data) : {html: renderToString(createElement(Page, {data})), head: ''}

async function prepare(name) {
  const module = await serverModule(name)
  const {html, head} = renderWith(module, data)
  const raw = await rawModule(name, html)
  const same = renderToString(raw.make())
  if (same !== html) throw new Error(`${name}: raw React does not make the same HTML`)
  return {
    name,
    module,
    html,
    head,
    raw,
    ...(await browserFiles(name)),
    rawFiles: (await browserFiles(`${name}-raw`, raw.file)).files,
  }
}

/** The medians of each kit and of raw React that makes its HTML, all in one run. */
function measureServer(kits) {
  const ways = kits.flatMap(({module, raw}) => [() => renderWith(module, data), () => renderToString(raw.make())])
  const times = compare(ways, {warmUp: 200, rounds: 100})
  return kits.map((_, i) => ({own: times[i * 2], raw: times[i * 2 + 1]}))
}

/** How many times as long it takes to render ten times the paragraphs and cards. */
function measureGrowth(kits) {
  const much = grown(data, {paragraphs: 10, cards: 10})
  const [one, ten] = [data, much].map((data, i) =>
    compare(
      kits.map(
        ({module}) =>
          () =>
            renderWith(module, data),
      ),
      {warmUp: 2, rounds: i ? 5 : 15},
    ),
  )
  return kits.map((_, i) => ten[i] / one[i])
}

const step = (name) => process.stderr.write(`${name} …\n`)

export async function rowsOfKits() {
  const kits = []
  for (const name of names) {
    step(`bundling ${name}`)
    kits.push(await prepare(name))
  }
  step('server rendering')
  const server = measureServer(kits)
  step('growth')
  const growth = measureGrowth(kits)
  step('memory')
  const memory = kits.map(({name}) => measureMemory(name))
  step('browser')
  const browser = await measureBrowser(kits)

  const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
  const row = (name, cell) => [name, ...kits.map((kit, i) => cell(kit, i))]
  return [
    ['', ...names.map((name) => titles[name])],
    row('elements', ({html}) => html.match(/<[a-z]/g).length),
    row('HTML and its styles, kB gzip', ({html, head}) => kilobytes(gzipSync(html + head).length)),
    row('server, ms', (_, i) => server[i].own.toFixed(2)),
    row('server, times raw React', (_, i) => (server[i].own / server[i].raw).toFixed(2)),
    row('server, times Inkstone', (_, i) => (server[i].own / server[0].own).toFixed(1)),
    row('server, 10 times the content', (_, i) => growth[i].toFixed(1)),
    row('server, peak memory, MB', (_, i) => memory[i].peak.toFixed(0)),
    row('JavaScript, kB gzip', ({bytes}) => kilobytes(bytes.js)),
    row('CSS file, kB gzip', ({bytes}) => kilobytes(bytes.css)),
    row('hydration, ms', (_, i) => browser[i].hydrate.toFixed(1)),
    row('hydration, times raw React', (_, i) => (browser[i].hydrate / browser[i].rawHydrate).toFixed(2)),
    row('hydration when warm, ms', (_, i) => browser[i].again.toFixed(2)),
    row('hydration when warm, times raw React', (_, i) => (browser[i].again / browser[i].rawAgain).toFixed(2)),
    row('first mount, ms', (_, i) => browser[i].mount.toFixed(1)),
    row('first mount, times raw React', (_, i) => (browser[i].mount / browser[i].rawMount).toFixed(2)),
    row('style recalculation, ms', (_, i) => browser[i].style.toFixed(2)),
    row('like, press to paint, ms', (_, i) => browser[i].press.toFixed(1)),
    row('browser, JS heap, MB', (_, i) => browser[i].heap.toFixed(1)),
  ]
}
