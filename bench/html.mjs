// node bench/html.mjs: what it costs to turn HTML or Markdown into elements on a server, beside what else there is: renders a
// second at two sizes, how the time of a byte grows from the one to a hundred times as much, and what 500 renders leave in
// memory. Measures dist; what it is compared with comes by `npm install --prefix bench`.
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {median, worked} from './median.mjs'
import {printTable} from './table.mjs'

process.env.NODE_ENV = 'production'
const rootUrl = new URL('../', import.meta.url)
if (!existsSync(new URL('dist/content/html/index.js', rootUrl)))
  execSync('npm run build', {cwd: fileURLToPath(rootUrl), stdio: 'inherit'})

const require = createRequire(import.meta.url)
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const loadModule = (name) => import(name)

const {createElement} = await import('react')
const {articleComponents} = await import(new URL('dist/index.js', rootUrl))
const {renderToString} = await import('react-dom/server')
const {Fragment, jsx, jsxs} = await import('react/jsx-runtime')
const {HtmlContent, parseHtml} = await import(new URL('dist/content/html/index.js', rootUrl))
const {MarkdownContent, parseMarkdown} = await import(new URL('dist/content/markdown/index.js', rootUrl))
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
/** The same in Markdown. */
const markdownSection = (i) => `## 第 ${i} 节

一段中文与 English 混排的文字，带 [链接](https://example.com/${i})、**强调**、*斜体* 和 \`code()\`，句子继续写下去，直到像真正的一段那么长。

- 一项
- 两项 [回到开头](#s-1)

![图](https://example.com/${i}.jpg "说明 ${i}")

> 引文一段。

\`\`\`js
const a = ${i} < 3 && true
\`\`\`

| 甲 | 乙 |
| -- | -- |
| 1  | 2  |

`
function article(bytes, write) {
  let text = ''
  for (let i = 1; Buffer.byteLength(text) < bytes; i += 1) text += write(i)
  return text
}

/** As elements, from a string that is clean already. */
const asElements = (html) => renderToString(createElement('div', undefined, toReact(html)))

/** What only names the elements, as the others do: without links to headings, buttons, players, lightboxes. */
const plain = Object.fromEntries(
  Object.keys(articleComponents)
    .filter((name) => !/^(embed|gallery|callout|notes?|noteref)$/.test(name))
    .map((name) => [name, name]),
)

const kinds = [
  {
    from: 'HTML',
    write: section,
    ways: {
      'inkstone/html': (html) => renderToString(createElement(HtmlContent, {content: parseHtml(html)})),
      'inkstone/html, plain elements': (html) =>
        renderToString(createElement(HtmlContent, {content: parseHtml(html), components: plain})),
      'rehype-sanitize': (html) =>
        renderToString(toJsxRuntime(sanitize(fromHtml(html, {fragment: true})), {Fragment, jsx, jsxs})),
      'DOMPurify, html-react-parser': (html) => asElements(purify.sanitize(html)),
      'sanitize-html, html-react-parser': (html) => asElements(sanitizeHtml(html)),
    },
  },
  {
    from: 'Markdown',
    write: markdownSection,
    ways: {
      'inkstone/markdown': (text) => renderToString(createElement(MarkdownContent, {content: parseMarkdown(text)})),
      'marked, DOMPurify, html-react-parser': (text) => asElements(purify.sanitize(marked.parse(text))),
      'marked alone, not sanitised': (text) => marked.parse(text),
    },
  },
]

/** What is weakly held, as most is in jsdom, is let go of between two turns of the event loop, as between two requests. */
const nextTurn = () => new Promise(setImmediate)

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/**
 * The milliseconds that a processor works for each way, each in its turn, medians after some rounds to warm up. A short one is
 * done several times over, since the processor's clock is coarse.
 */
async function timesOf(ways, text, {repeat, warmUp, rounds}) {
  const times = ways.map(() => [])
  for (let round = -warmUp; round < rounds; round += 1) {
    // Who goes second finds the rubbish of the first: backwards and forwards in turn.
    const order = [...ways.entries()]
    for (const [i, way] of round % 2 ? order.toReversed() : order) {
      const start = worked()
      for (let j = 0; j < repeat; j += 1) way(text)
      if (round >= 0) times[i].push((worked() - start) / repeat)
      await nextTurn()
    }
  }
  return times.map(median)
}

async function heap() {
  for (let i = 0; i < 4; i += 1) {
    await nextTurn()
    collect()
  }
  return process.memoryUsage().heapUsed
}
/** What 500 renders leave behind, in megabytes; before them the functions are optimised already. */
async function left(way, text) {
  const before = await heap()
  for (let i = 0; i < 500; i += 1) {
    way(text)
    await nextTurn()
  }
  return ((await heap()) - before) / 1e6
}

const digits = (value) => value.toFixed(value < 10 ? 1 : 0)
for (const {from, write, ways} of kinds) {
  const all = Object.values(ways)
  const small = article(12_000, write)
  const large = article(1_100_000, write)
  const atSmall = await timesOf(all, small, {repeat: 5, warmUp: 20, rounds: 15})
  const atLarge = await timesOf(all, large, {repeat: 1, warmUp: 1, rounds: 5})
  const bytes = Buffer.byteLength(large) / Buffer.byteLength(small)
  const leftOver = []
  for (const way of all) leftOver.push(await left(way, small))
  printTable([
    [from, '12 kB, a second', 'times as long', '1.1 MB, a second', 'times as long', 'a byte, of 12 kB', 'MB left'],
    ...Object.keys(ways).map((name, i) => [
      name,
      digits(1000 / atSmall[i]),
      digits(atSmall[i] / atSmall[0]),
      digits(1000 / atLarge[i]),
      digits(atLarge[i] / atLarge[0]),
      (atLarge[i] / atSmall[i] / bytes).toFixed(2),
      leftOver[i].toFixed(1),
    ]),
  ])
  console.log()
}
