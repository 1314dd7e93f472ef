// node bench/lighthouse.mjs http://localhost:3000/: the phone scores of a page that is served, as `npm run build && npm start`
// in examples/next does. Lighthouse comes by `npm install --prefix bench`.
import lighthouse from 'lighthouse'
import {chromium} from 'playwright'
import {chromiumArgs, findChromium} from '../tools/chromium.mjs'
import {printTable} from './table.mjs'

const url = process.argv[2] ?? 'http://localhost:3000/'
const port = 9222 + (process.pid % 1000)
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumArgs, `--remote-debugging-port=${port}`],
})
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo']
const {lhr} = await lighthouse(url, {port, onlyCategories, logLevel: 'error'})
await browser.close()

const categories = Object.values(lhr.categories)
const costly = categories
  .flatMap(({auditRefs}) => auditRefs)
  .map(({id, weight}) => ({id, weight, ...lhr.audits[id]}))
  .filter(({weight, score}) => weight > 0 && score !== null && score < 1)
printTable([
  ['', url],
  ...categories.map(({title, score}) => [title, Math.round(score * 100)]),
  ['Layout shift', lhr.audits['cumulative-layout-shift'].numericValue],
  ...costly.map(({id, displayValue, title}) => [`costs points: ${id}`, displayValue ?? title]),
])
