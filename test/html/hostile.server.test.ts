// Hostile HTML on the server: nothing throws, nothing dangerous is left, and what is left reads back as it was written.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as exports from 'inkstone/html'
import type {HtmlOptions, Transform} from 'inkstone/html'
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, it} from 'vitest'
import {changed, fuzz, linked} from './fuzz.ts'
import {dangersIn, render, structure, tokens} from './render.ts'

const folder = join(import.meta.dirname, '../fixtures/html')
const corpora = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): {id: string; html: string}[] => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The structure that a browser makes of markup, in the words of `structure`. */
function parsed(markup: string) {
  let result = ''
  const walk = (nodes: DefaultTreeAdapterTypes.ChildNode[]) => {
    for (const node of nodes) {
      if ('value' in node) result += JSON.stringify(node.value)
      else if ('tagName' in node) {
        result += `<${node.tagName}>`
        walk(node.childNodes)
        result += `</${node.tagName}>`
      }
    }
  }
  const context = parseFragment('<div></div>').childNodes[0] as DefaultTreeAdapterTypes.Element
  walk(parseFragment(context, markup, {scriptingEnabled: false}).childNodes)
  return result
}

/** All transforms, with a renderer of formulas that is no friend. */
const transforms: Transform[] = [
  exports.mathFromTex((tex) => `<math onclick=x><mi>${tex}</mi></math><script>alert(1)</script>`, {dollars: true}),
  ...Object.entries(exports).flatMap(([name, it]) =>
    /^(parseHtml|HtmlContent|mathFromTex)$/.test(name) ? [] : (it as Transform),
  ),
]

/** Links within the text that lead nowhere, and ids that are there twice. */
function lostIn(markup: string) {
  const all = tokens(markup).flatMap((it) => ('open' in it ? [it.open.attributes] : []))
  const ids = all.flatMap(({id}) => id ?? [])
  const links = all.flatMap(({href}) => (href?.startsWith('#') ? href.slice(1) : []))
  return {links: new Set(links.filter((it) => !ids.includes(it))), ids: ids.length - new Set(ids).size}
}

/** What is wrong with what becomes of some HTML, if anything. */
function faultIn(html: string, options?: HtmlOptions) {
  const markup = render(html, options)
  const all = tokens(markup)
  const dangers = dangersIn(all)
  if (dangers.length > 0) return `leaves ${dangers.join(', ')}`
  return structure(all) === parsed(markup) ? undefined : `reads back otherwise: ${markup}`
}

/** What transforms have lost, if anything. */
function lossIn(html: string) {
  const [before, after] = [lostIn(render(html)), lostIn(render(html, {transforms}))]
  if (after.ids > 0) return 'has an id twice'
  const lost = Array.from(after.links).filter((it) => !before.links.has(it))
  return lost.length > 0 ? `leads to ${lost.join(', ')} no more` : undefined
}

describe.each(corpora)('%s', (name) => {
  it('leaves nothing dangerous, and reads back as it is written', () => {
    const faults = read(name).flatMap(({id, html}) => {
      const fault = faultIn(html)
      return fault ? [`${id} ${html}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })
})

describe('the check', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<p style="position:fixed">x</p>',
    '<form><input name=body></form>',
    '<iframe src="https://evil.example"></iframe>',
    '<img srcset="javascript:alert(1) 2x">',
    '<p id="head">x</p>',
  ])('finds what is wrong with %s', (html) => expect(dangersIn(tokens(html.replaceAll('&#10;', '\n')))).not.toEqual([]))

  it('finds what reads back otherwise', () => {
    const markup = '<p>a<p>b</p></p>'
    expect(structure(tokens(markup))).not.toBe(parsed(markup))
  })
})

describe('fuzz', () => {
  const seed = Number(process.env.INKSTONE_SEED ?? Date.now() % 1_000_000_000)

  it(`seed ${seed}: documents of a hostile grammar`, {timeout: 20 * 60_000}, () => {
    console.log(`fuzz: INKSTONE_SEED=${seed}`)
    const faults: string[] = []
    for (const html of fuzz(seed, Number(process.env.INKSTONE_DOCUMENTS ?? 600))) {
      const fault = faultIn(html) ?? faultIn(html, {transforms}) ?? lossIn(html)
      if (fault) faults.push(`${html}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
  it(`seed ${seed}: lists, notes and formulas that lead to each other`, {timeout: 20 * 60_000}, () => {
    const faults: string[] = []
    const count = Math.min(20_000, Number(process.env.INKSTONE_DOCUMENTS ?? 600))
    for (const html of [...linked(seed, count), ...changed(seed, count)]) {
      const fault = faultIn(html) ?? faultIn(html, {transforms}) ?? lossIn(html)
      if (fault) faults.push(`${html}: ${fault}`)
    }
    expect(faults.toSorted((a, b) => a.length - b.length).slice(0, 5)).toEqual([])
  })
})
