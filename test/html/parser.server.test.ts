// The parser makes of any text the tree that parse5 makes of it, which keeps the standard's own tests.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defaultTreeAdapter, html as constants, parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, it} from 'vitest'
import {parseTree} from '../../src/content/html/parser/parseTree.ts'
import {fuzz} from './fuzz.ts'
import {joined, written} from './parser.ts'
import {wild} from './wild.ts'

const spaces: Record<string, string> = {[constants.NS.SVG]: 'svg ', [constants.NS.MATHML]: 'math '}

function byParse5(html: string) {
  const walk = (nodes: DefaultTreeAdapterTypes.ChildNode[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return JSON.stringify(node.value)
        if (!('tagName' in node)) return ''
        const attributes = node.attrs.map(
          ({prefix, name, value}) => ` ${prefix ? `${prefix}:` : ''}${name.toLowerCase()}=${JSON.stringify(value)}`,
        )
        const {childNodes} = 'content' in node ? node.content : node
        const name = (spaces[node.namespaceURI] ?? '') + node.tagName.toLowerCase()
        return `<${name}${attributes.join('')}>${walk(childNodes)}</>`
      })
      .join('')
  const context = defaultTreeAdapter.createElement('div', constants.NS.HTML, [])
  return walk(parseFragment(context, html, {scriptingEnabled: false}).childNodes)
}

/** Where parse5 keeps an older standard than browsers, `<select>`; and CDATA without an end. */
const outdated = /<\/?(select|option|optgroup|keygen|selectedcontent)|<!\[CDATA\[(?!.*\]\]>)/is

/** The documents that come out otherwise. */
function differing(documents: Iterable<string>) {
  const found: string[] = []
  let compared = 0
  for (const html of documents) {
    if (outdated.test(html)) continue
    const tree = parseTree(html)
    // Over the budget there is none.
    if (!tree) continue
    compared += 1
    if (joined(written(tree)) !== joined(byParse5(html))) found.push(html)
  }
  return {found, compared}
}

const seed = Number(process.env.INKSTONE_SEED ?? Date.now() % 1_000_000_000)
const count = Number(process.env.INKSTONE_DOCUMENTS ?? 2000)

describe.each([
  ['fuzz', fuzz],
  ['wild', wild],
])('%s', (_, grammar) => {
  it(`seed ${seed}: parse5 reads it alike`, {timeout: 20 * 60_000}, () => {
    const {found, compared} = differing(grammar(seed, count))
    expect(found).toEqual([])
    expect(compared).toBeGreaterThan(count / 2)
  })
})

it('reads what people and editors write alike', () => {
  const folder = join(import.meta.dirname, '../fixtures/benign')
  const {found, compared} = differing(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
  expect(found).toEqual([])
  expect(compared).toBeGreaterThan(10)
})

it('finds a difference', () => {
  expect(joined(byParse5('<p>x<p>y'))).toBe('<p>"x"</><p>"y"</>')
  expect(joined(byParse5('<p title=a>x'))).not.toBe(joined(written(parseTree('<p title=b>x')!)))
})
