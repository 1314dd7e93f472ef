// What authors write, in many languages and dialects, comes through whole.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseHtml, type ContentElement, type ContentNode} from 'inkstone/html'
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, it} from 'vitest'
import {dangersIn, render, structure, tokens} from './render.ts'

const folder = join(import.meta.dirname, '../fixtures/benign')
const documents = readdirSync(folder).map((name) => ({name, html: readFileSync(join(folder, name), 'utf8')}))

const elementsOf = (nodes: DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))
const textOf = (nodes: DefaultTreeAdapterTypes.ChildNode[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '')).join('')
const inTree = (nodes: ContentNode[]): ContentElement[] =>
  nodes.flatMap((node) => (typeof node === 'object' ? [node, ...inTree(node.children)] : []))
const treeText = (nodes: ContentNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `${String(node.name === 'callout' || node.name === 'notes' ? (node.props.heading ?? node.props['aria-label'] ?? '') : '')}${treeText(node.children)}`,
    )
    .join('')

/** Text without spaces, back links, and the brackets round the mark of a note. */
const bare = (text: string) => text.replace(/\ufe0e|[\s\u200b[\]()^\u21a9]/g, '')

/** What an element of the tree was, where it has another name now. */
const were: Record<string, string[]> = {
  gallery: [],
  callout: [],
  notes: ['ol'],
  note: ['li'],
  noteref: ['sup', 'a', 'span'],
  embed: ['iframe'],
}
/** What a name of ours stands for with all that it was wrapped in, and the way back from a note. */
const meant =
  /kg-gallery-|wp-block-gallery|gallery-item|gallery-icon|galleryid|blocks-gallery|gallery-caption|wp-caption|admonition|markdown-alert|callout|backref|mw-cite-backlink|sr-only|reversefootnote/

describe.each(documents)('$name', ({html}) => {
  const source = parseFragment(html).childNodes
  const {children, headings} = parseHtml(html)

  it('keeps all text', () => {
    expect(bare(treeText(children))).toBe(bare(textOf(source)))
  })

  it('keeps all links within it working', () => {
    const wanted = elementsOf(source).filter((it) =>
      it.attrs.some(({name, value}) => name === 'href' && /^#./.test(value)),
    )
    const tree = inTree(children)
    const ids = new Set(tree.map((it) => it.props.id))
    const links = tree.filter((it) => typeof it.props.href === 'string' && it.props.href.startsWith('#'))
    expect(links.filter((it) => !ids.has(String(it.props.href).slice(1)))).toEqual([])
    const backs = tree.filter((it) => it.name === 'note').flatMap((it) => String(it.props.backrefs).split(' '))
    expect(backs.filter((id) => !ids.has(id))).toEqual([])
    expect(links.length + backs.length).toBe(wanted.length)
  })

  it('has ids for all headings, each but once', () => {
    const ids = inTree(children).flatMap((it) => it.props.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(headings.filter((it) => !ids.includes(it.id))).toEqual([])
  })

  it('is safe and reads back as it is written', () => {
    const all = tokens(render(html))
    expect(dangersIn(all)).toEqual([])
    expect(structure(all)).toContain('<')
  })
})

it('at least 99.4 % of all elements stay', () => {
  const lost: string[] = []
  let total = 0
  for (const {name, html} of documents) {
    const left = new Map<string, number>()
    const count = (tag: string, by: number) => left.set(tag, (left.get(tag) ?? 0) + by)
    for (const element of inTree(parseHtml(html).children))
      for (const tag of were[element.name] ?? [element.name]) count(tag.replace(/^h[1-6]$/, 'h'), 1)
    for (const {tagName, attrs, childNodes} of elementsOf(parseFragment(html).childNodes)) {
      const classes = attrs.find((it) => it.name === 'class')?.value ?? ''
      // Besides, the way back from a note, a name that is none of HTML, and a break that only ends floating.
      const isBack = /^[\u21a9^]$/.test(textOf(childNodes).replace('\ufe0e', ''))
      if (meant.test(classes) || isBack || tagName.includes(':') || attrs.some((it) => it.value === 'clear: both'))
        continue
      total += 1
      const tag = {acronym: 'abbr', main: 'div'}[tagName] ?? tagName.replace(/^h[1-6]$/, 'h')
      if ((left.get(tag) ?? 0) > 0) count(tag, -1)
      else lost.push(`${name}: ${tagName} ${classes}`)
    }
  }
  expect(lost.slice(0, Math.max(0, lost.length - Math.floor(total * 0.006)))).toEqual([])
})
