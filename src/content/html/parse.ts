import {defaultTreeAdapter, html as constants, parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {remembered} from '../../lib/remembered.ts'

export type SourceNode = DefaultTreeAdapterTypes.ChildNode
export type SourceElement = DefaultTreeAdapterTypes.Element

export const isSourceElement = (node: SourceNode | undefined): node is SourceElement =>
  node !== undefined && 'tagName' in node

export const makeText = (value: string) => ({nodeName: '#text', value, parentNode: null}) as SourceNode

/** An element of MathML in place of another. */
export function makeElement(
  from: SourceElement,
  name: string,
  childNodes: SourceNode[],
  given: Record<string, string> = {},
) {
  const attrs = Object.entries(given).map(([name, value]) => ({name, value}))
  return {...from, nodeName: name, tagName: name, attrs, childNodes, namespaceURI: constants.NS.MATHML} as SourceElement
}

/** Thrown inside the parser when a short text would grow into a large tree. */
const overBudget = new Error()

function countTags(html: string) {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1
  return count
}

// What is left of the present document's budget. Parsing is synchronous, and one adapter for all is what engines optimise.
let elements = 0
let characters = 0

/** The same name as the one string that engines know for it, and compare at a glance. */
const interned = remembered((name) => Object.keys({[name]: 0})[0]!)

const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement(name, namespace, attributes) {
    elements -= 1
    characters -= 2 * name.length + 5
    for (const attribute of attributes) {
      characters -= attribute.name.length + attribute.value.length + 4
      attribute.name = interned(attribute.name)
    }
    if (elements < 0 || characters < 0) throw overBudget
    return defaultTreeAdapter.createElement(interned(name), namespace, attributes)
  },
}

/**
 * Parses HTML as the content of a `<div>` on a page that runs no script. Nothing where the tree would outgrow the text:
 * the standard's repair of misnested formatting makes thousands of elements out of a few hundred.
 */
export function parse(html: string): SourceNode[] | undefined {
  elements = 3 * countTags(html) + 500
  characters = 3 * html.length + 5000
  try {
    const context = defaultTreeAdapter.createElement('div', constants.NS.HTML, [])
    return parseFragment(context, html, {scriptingEnabled: false, treeAdapter}).childNodes
  } catch (error) {
    if (error === overBudget) return
    throw error
  }
}
