import {
  defaultTreeAdapter,
  html as constants,
  parseFragment,
  Tokenizer,
  TokenizerMode,
  type DefaultTreeAdapterTypes,
  type TokenHandler,
} from 'parse5'
import type {ContentNode} from '../tree.ts'

export type SourceNode = DefaultTreeAdapterTypes.ChildNode
export type SourceElement = DefaultTreeAdapterTypes.Element

export const isSourceElement = (node: SourceNode | undefined): node is SourceElement =>
  node !== undefined && 'tagName' in node

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

const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement(name, namespace, attributes) {
    elements -= 1
    characters -= 2 * name.length + 5
    for (const attribute of attributes) characters -= attribute.name.length + attribute.value.length + 4
    if (elements < 0 || characters < 0) throw overBudget
    return defaultTreeAdapter.createElement(name, namespace, attributes)
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

const raw = new Set(['script', 'style', 'template', 'title', 'textarea', 'noembed', 'noframes', 'iframe'])
const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/** The text alone, as paragraphs. */
export function parseText(html: string): ContentNode[] {
  const paragraphs: ContentNode[] = []
  let text = ''
  const end = () => {
    if (text.trim()) paragraphs.push({name: 'p', props: {}, children: [text.trim()]})
    text = ''
  }
  const add = ({chars}: {chars: string}) => {
    text += chars
  }
  const handler: TokenHandler = {
    onStartTag({tagName}) {
      if (raw.has(tagName)) {
        tokenizer.state = TokenizerMode.RAWTEXT
        hidden = text
      } else if (!inline.test(tagName)) end()
    },
    onEndTag({tagName}) {
      if (raw.has(tagName)) text = hidden
      else if (!inline.test(tagName)) end()
    },
    onCharacter: add,
    onWhitespaceCharacter: add,
    onNullCharacter() {},
    onComment() {},
    onDoctype() {},
    onEof: end,
  }
  let hidden = ''
  const tokenizer = new Tokenizer({sourceCodeLocationInfo: false}, handler)
  tokenizer.write(html, true)
  return paragraphs
}
