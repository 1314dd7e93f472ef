// node bench/html.mjs: what it costs to turn HTML into elements on a server, beside what else there is. Measures dist; what
// it is compared with comes by `npm install --prefix bench`. Add --memory for the growth of memory.
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'

process.env.NODE_ENV = 'production'
const rootUrl = new URL('../', import.meta.url)
if (!existsSync(new URL('dist/content/html/index.js', rootUrl)))
  execSync('npm run build', {cwd: fileURLToPath(rootUrl), stdio: 'inherit'})

const require = createRequire(import.meta.url)
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const loadModule = (name) => import(name)

const {createElement} = await import('react')
const {renderToString} = await import('react-dom/server')
const {Fragment, jsx, jsxs} = await import('react/jsx-runtime')
const {HtmlContent, parseHtml} = await import(new URL('dist/content/html/index.js', rootUrl))
const {fromHtml} = await loadModule('hast-util-from-html')
const {sanitize} = await loadModule('hast-util-sanitize')
const {toJsxRuntime} = await loadModule('hast-util-to-jsx-runtime')
const {default: createDomPurify} = await loadModule('dompurify')
const {JSDOM} = await loadModule('jsdom')
const reactParser = await load('html-react-parser')
const toReact = reactParser.default?.default ?? reactParser.default
const {default: sanitizeHtml} = await loadModule('sanitize-html')
const {marked} = await loadModule('marked')

const purify = createDomPurify(new JSDOM('').window)

/** A section as WordPress writes it, about 1.3 kB. */
const section = (i) => `<h2 id="s-${i}">第 ${i} 节</h2>
<p>一段中文与 English 混排的文字，带 <a href="https://example.com/${i}">链接</a>、<strong>强调</strong>、<em>斜体</em> 和 <code>code()</code>，句子继续写下去，直到像真正的一段那么长。</p>
<ul class="wp-block-list"><li>一项</li><li>两项 <a href="#s-1">回到开头</a></li></ul>
<figure class="wp-block-image size-large"><img src="https://example.com/${i}.jpg" alt="图" width="1024" height="683" srcset="https://example.com/${i}-300.jpg 300w, https://example.com/${i}-600.jpg 600w" sizes="100vw" class="wp-image-${i}"/><figcaption>说明 ${i}</figcaption></figure>
<blockquote class="wp-block-quote"><p>引文一段。</p></blockquote>
<pre class="wp-block-code"><code class="language-js">const a = ${i} &lt; 3 &amp;&amp; true\n</code></pre>
<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
`
function article(bytes) {
  let html = ''
  for (let i = 1; Buffer.byteLength(html) < bytes; i += 1) html += section(i)
  return html
}

const ways = {
  'inkstone/html': (html) => renderToString(createElement(HtmlContent, {content: parseHtml(html)})),
  'parseHtml alone': (html) => parseHtml(html),
  rehype: (html) => renderToString(toJsxRuntime(sanitize(fromHtml(html, {fragment: true})), {Fragment, jsx, jsxs})),
  'DOMPurify, html-react-parser': (html) =>
    renderToString(createElement('div', undefined, toReact(purify.sanitize(html)))),
  'sanitize-html, html-react-parser': (html) =>
    renderToString(createElement('div', undefined, toReact(sanitizeHtml(html)))),
  // Markdown in, unsanitised: what the parser of another language costs.
  'marked (not sanitised)': (html) => marked.parse(html),
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** The median times of all ways, taken in turn, so that what else the machine does slows them alike. */
function compare(html, rounds) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now()
      way(html)
      times[name].push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

if (process.argv.includes('--memory')) {
  const html = article(12_000)
  const heap = () => {
    for (let i = 0; i < 4; i += 1) globalThis.gc()
    return process.memoryUsage().heapUsed
  }
  for (let i = 0; i < 500; i += 1) ways['inkstone/html'](html)
  const before = heap()
  for (let i = 0; i < 10_000; i += 1) ways['inkstone/html'](html)
  console.log(`10,000 renders add ${((heap() - before) / 1e6).toFixed(2)} MB`)
} else {
  compare(article(12_000), 60)
  for (const [bytes, rounds] of [
    [12_000, 100],
    [120_000, 15],
    [1_200_000, 5],
  ]) {
    const times = compare(article(bytes), rounds)
    const own = times['inkstone/html']
    console.log(`\n${bytes / 1000} kB`)
    for (const [name, time] of Object.entries(times)) {
      console.log(`${name.padEnd(34)}${time.toFixed(2).padStart(10)} ms  ${(time / own).toFixed(1).padStart(6)} times`)
    }
  }
}
