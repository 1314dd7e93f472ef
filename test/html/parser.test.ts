// The parser makes of any text the tree that the browser makes of it.
import {describe, expect, it} from 'vitest'
import {parseTree} from '../../src/content/html/parser/parseTree.ts'
import {fuzz} from './fuzz.ts'
import {joined, written} from './parser.ts'
import {wild} from './wild.ts'

const spaces: Record<string, string> = {
  'http://www.w3.org/2000/svg': 'svg ',
  'http://www.w3.org/1998/Math/MathML': 'math ',
}

/** A page without scripts, which shows nothing and loads nothing. */
const page = document.implementation.createHTMLDocument()

function byBrowser(html: string) {
  const walk = (nodes: Iterable<Node>): string =>
    Array.from(nodes, (node) => {
      if (node instanceof Text) return JSON.stringify(node.data)
      if (!(node instanceof Element)) return ''
      const attributes = Array.from(node.attributes, (it) => ` ${it.name.toLowerCase()}=${JSON.stringify(it.value)}`)
      const name = (spaces[node.namespaceURI!] ?? '') + node.localName.toLowerCase()
      const {childNodes} = node instanceof HTMLTemplateElement ? node.content : node
      return `<${name}${attributes.join('')}>${walk(childNodes)}</>`
    }).join('')
  const div = page.createElement('div')
  div.innerHTML = html
  return walk(div.childNodes)
}

/**
 * What Chromium reads in a way of its own: formatting that is a customized element, a NUL after `<` or where a first line
 * break is left out, and the end of an element of HTML that is called like one of SVG.
 */
const own = /[\s/"']is\b|<\0|>\0\n|<foreignobject.*<svg/is

describe.each([
  ['fuzz', fuzz],
  ['wild', wild],
])('%s', (_, grammar) => {
  const seed = Date.now() % 1_000_000_000

  it(`seed ${seed}: the browser reads it alike`, {timeout: 120_000}, () => {
    const found: string[] = []
    let compared = 0
    for (const html of grammar(seed, 3000)) {
      const tree = own.test(html) ? undefined : parseTree(html)
      if (!tree) continue
      compared += 1
      const [ours, theirs] = [joined(written(tree)), joined(byBrowser(html))]
      if (ours !== theirs) found.push(`${html}\n  ours   ${ours}\n  theirs ${theirs}`)
    }
    expect(found).toEqual([])
    expect(compared).toBeGreaterThan(2000)
  })
})

it('finds a difference', () => {
  expect(joined(byBrowser('<p>x<p>y'))).toBe('<p>"x"</><p>"y"</>')
})
