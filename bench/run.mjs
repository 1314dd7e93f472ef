// npm run bench: what rendering the page of test/fixtures, or of INKSTONE_PAGE, costs on a server. Measures dist.
//   --kits  the same page by other kits beside it, on a server and in Chromium; installs them into bench/ first
//   --renders=100000  instead of 20,000 for the growth of memory; --long is short for it
import {execSync, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {compare} from './median.mjs'
import {printTable} from './table.mjs'

const rootUrl = new URL('../', import.meta.url)
const pathOf = (path) => fileURLToPath(new URL(path, rootUrl))
const isAsked = (flag) => process.argv.includes(flag)

// React chooses its build when it is loaded, so all that loads it is imported below.
process.env.NODE_ENV = 'production'
if (!existsSync(pathOf('dist/index.js'))) execSync('npm run build', {cwd: pathOf(''), stdio: 'inherit'})
// Another build than dist, to compare two.
const dist = process.env.INKSTONE_DIST ? pathToFileURL(`${process.env.INKSTONE_DIST}/`) : new URL('dist/', rootUrl)

const {renderToString} = await import('react-dom/server')
const {ArticlePage} = await import(new URL('index.js', dist))
const {zhCN: locale} = await import(new URL('locale/locales/zh-CN.js', dist))
const {data} = await import('./data.mjs')
const {grown, pageOf} = await import('./page.mjs')

const makerOf = (page) => pageOf({ArticlePage, locale}, page)
const page = makerOf(data)
const given = process.argv.find((it) => it.startsWith('--renders='))?.split('=')[1]
const renders = Number(given) || (isAsked('--long') ? 100_000 : 20_000)

/** Another page each time, since what is kept of a page may be kept by its address, its dates or its words. */
function pageNumber(i) {
  const date = new Date(1.4e12 + i * 3.7e6).toISOString()
  const article = {
    ...data.article,
    url: `${data.article.url}${i}/`,
    headline: `${data.article.headline} ${i}`,
    viewCount: Math.abs(i),
  }
  const related = data.related.map((post) => ({
    ...post,
    url: `${post.url}?page=${i}`,
    datePublished: date,
    viewCount: Math.abs(i),
  }))
  return makerOf({...data, article: {...article, datePublished: date}, related})
}

/** The heap in use before and after many renders, in a process started with --expose-gc. */
function memory() {
  const heap = () => {
    for (let i = 0; i < 4; i += 1) globalThis.gc()
    return process.memoryUsage().heapUsed
  }
  // Until the functions are optimised, code is what grows.
  for (let i = 0; i < 2000; i += 1) renderToString(pageNumber(-i)())
  const before = heap()
  for (let i = 0; i < renders; i += 1) renderToString(pageNumber(i)())
  return {before, after: heap(), peak: process.resourceUsage().maxRSS * 1000}
}

function memoryApart() {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), '--memory', ...process.argv.slice(2)]
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const renderOf = (make) => () => renderToString(make())

async function pageRows() {
  const {rawModule} = await import('./bundle.mjs')
  const html = renderToString(page())
  const {make: raw} = await rawModule('page', html)
  const [own, plain] = compare([page, raw].map(renderOf), {warmUp: 1000, rounds: 3000})
  const elements = html.match(/<[a-z]/g).length
  return [
    ['the page: size', `${(Buffer.byteLength(html) / 1000).toFixed(1)} kB, ${elements} elements`],
    ['the page: inkstone', `${own.toFixed(3)} ms`],
    ['the page: raw React, same HTML', `${plain.toFixed(3)} ms`],
    ['the page: ratio (goal 1.3)', (own / plain).toFixed(2)],
  ]
}

/**
 * The page with ever more of each, beside raw React that makes the same: what grows for both is React's or the machine's,
 * such as page faults of a heap that grows.
 */
async function growthRows() {
  const {rawModule} = await import('./bundle.mjs')
  const units = {paragraphs: data.body.length, cards: data.related.length, comments: 10}
  const rows = []
  for (const [name, count] of Object.entries(units)) {
    for (const times of [10, 100, 1000]) {
      const make = makerOf(grown(data, {[name]: name === 'comments' ? times * count : times}))
      const {make: raw} = await rawModule(`${name}-${times}`, renderToString(make()))
      const rounds = Math.max(5, 1000 / times)
      const [own, plain] = compare([make, raw].map(renderOf), {warmUp: rounds, rounds})
      rows.push([
        `growth: ${(times * count).toLocaleString('en')} ${name}`,
        `${own.toFixed(1)} ms, ${(own / plain).toFixed(2)} times raw React`,
      ])
    }
  }
  return rows
}

function memoryRows() {
  const {before, after, peak} = memoryApart()
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
  return [
    [`memory: before ${renders.toLocaleString('en')} renders`, megabytes(before)],
    ['memory: after them', megabytes(after)],
    ['memory: growth (goal 1 MB)', megabytes(after - before)],
    ['memory: peak of the process', megabytes(peak)],
  ]
}

async function kitRows() {
  if (!existsSync(pathOf('bench/node_modules/antd'))) {
    execSync('npm install --no-audit --no-fund', {cwd: pathOf('bench'), stdio: 'inherit'})
  }
  const {rowsOfKits} = await import('./kits.mjs')
  return rowsOfKits()
}

if (isAsked('--memory')) {
  process.stdout.write(JSON.stringify(memory()))
} else {
  const rows = isAsked('--kits')
    ? await kitRows()
    : [['', 'measured'], ...(await pageRows()), ...(await growthRows()), ...memoryRows()]
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, NODE_ENV=production\n`)
  printTable(rows)
}
