// Hostile HTML on the server: nothing throws, nothing dangerous is left, and what is left reads back as it was written.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, it} from 'vitest'
import {fuzz} from './fuzz.ts'
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

/** What is wrong with what becomes of some HTML, if anything. */
function faultIn(html: string) {
  const markup = render(html)
  const all = tokens(markup)
  const dangers = dangersIn(all)
  if (dangers.length > 0) return `leaves ${dangers.join(', ')}`
  return structure(all) === parsed(markup) ? undefined : `reads back otherwise: ${markup}`
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
      const fault = faultIn(html)
      if (fault) faults.push(`${html}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
})
