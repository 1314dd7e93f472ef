// npm run bench: what rendering the page of test/fixtures on a server costs. Measures dist; add --long to render it
// 100,000 times for the growth of memory.
import {strictEqual} from 'node:assert'
import {execSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'

const rootUrl = new URL('../', import.meta.url)
const pathOf = (path) => fileURLToPath(new URL(path, rootUrl))

// React chooses its build when it is loaded, so all that loads it is imported below.
process.env.NODE_ENV = 'production'
if (!existsSync(pathOf('dist/index.js'))) execSync('npm run build', {cwd: fileURLToPath(rootUrl), stdio: 'inherit'})
// Another build than dist, to compare two.
const dist = process.env.INKSTONE_DIST ? pathToFileURL(`${process.env.INKSTONE_DIST}/`) : new URL('dist/', rootUrl)

const {renderToString} = await import('react-dom/server')
const {ArticlePage} = await import(new URL('index.js', dist))
const {zhCN: locale} = await import(new URL('locale/locales/zh-CN.js', dist))
const {cards, pageOf, paragraphs} = await import('./page.mjs')

const page = pageOf({ArticlePage, locale})
const renders = process.argv.includes('--long') ? 100_000 : 20_000

/** The heap in use before and after many renders, in a process started with --expose-gc. */
function memory() {
  const heap = () => {
    for (let i = 0; i < 4; i += 1) globalThis.gc()
    return process.memoryUsage().heapUsed
  }
  // Until the functions are optimised, code is what grows.
  for (let i = 0; i < 2000; i += 1) renderToString(page())
  const before = heap()
  for (let i = 0; i < renders; i += 1) renderToString(page())
  return {before, after: heap()}
}

function memoryApart() {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), '--memory', ...process.argv.slice(2)]
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

function time(make) {
  const start = performance.now()
  renderToString(make())
  return performance.now() - start
}

/** The median times of several ways, each in its turn, so that what else the machine does slows them alike. */
function compare(makers, {warmUp, rounds}) {
  for (let i = 0; i < warmUp; i += 1) makers.forEach(time)
  const times = makers.map(() => [])
  for (let i = 0; i < rounds; i += 1) {
    // Who goes second finds the rubbish of the first: they take turns at that too.
    for (let j = 0; j < makers.length; j += 1) {
      const at = (i + j) % makers.length
      times[at].push(time(makers[at]))
    }
  }
  return times.map(median)
}

async function rawPage(html) {
  const {rawReact} = await import('./rawReact.mjs')
  const folder = new URL('node_modules/.cache/inkstone-bench/', rootUrl)
  mkdirSync(folder, {recursive: true})
  const file = new URL(`raw-${process.pid}.mjs`, folder)
  writeFileSync(file, rawReact(html))
  const {default: raw} = await import(file)
  rmSync(file)
  strictEqual(renderToString(raw()), html, 'raw React does not make the same HTML')
  return raw
}

async function report() {
  const rows = []
  const html = renderToString(page())
  const raw = await rawPage(html)
  const [own, plain] = compare([page, raw], {warmUp: 1000, rounds: 3000})
  const elements = html.match(/<[a-z]/g).length
  rows.push(
    ['the page: size', `${(Buffer.byteLength(html) / 1000).toFixed(1)} kB, ${elements} elements`],
    ['the page: inkstone', `${own.toFixed(3)} ms`],
    ['the page: raw React, same HTML', `${plain.toFixed(3)} ms`],
    ['the page: ratio (goal 1.3)', (own / plain).toFixed(2)],
  )

  let first
  for (const times of [1, 10, 100]) {
    const many = pageOf({ArticlePage, locale, times})
    const [total] = compare([many], {warmUp: 200 / times, rounds: Math.max(15, 600 / times)})
    first ??= total
    rows.push([
      `growth: ${paragraphs * times} blocks, ${cards * times} cards`,
      `${(total / times).toFixed(3)} ms a unit, ${(total / times / first).toFixed(2)} of the first`,
    ])
  }

  const {before, after} = memoryApart()
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
  rows.push(
    [`memory: before ${renders.toLocaleString('en')} renders`, megabytes(before)],
    ['memory: after them', megabytes(after)],
    ['memory: growth (goal 1 MB)', megabytes(after - before)],
  )

  const width = Math.max(...rows.map(([name]) => name.length))
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, NODE_ENV=production\n`)
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`)
}

if (process.argv.includes('--memory')) {
  process.stdout.write(JSON.stringify(memory()))
} else {
  await report()
}
