import type {ContentNode} from '../tree.ts'
import {childrenOf, mathElements, voidElements} from './elements.ts'

const set = (names: string) => new Set(names.split(' '))

const blocks =
  'article aside blockquote dd details dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li nav ol pre section ' +
  'summary table ul embed gallery notes note'
/** What ends an open paragraph. */
export const endsParagraph = set(`${blocks} address callout div hr p`)
/** What keeps an item of a list, which closes the open one above it, from going further up. */
const keepsItems = set(`${blocks} caption tbody td tfoot th thead tr`)
const tableParts = set('caption col colgroup tbody td tfoot th thead tr')
const cells = set('caption td th')
/** Links, and what is rendered with one. */
const links = set('a noteref embed note')
/** The parts of a ruby; browsers let them stand anywhere, React only where they mean something. */
export const rubyParts = set('rb rp rt rtc')
export const headingNames = set('h1 h2 h3 h4 h5 h6')

// What is open around a node, as far as it decides how a browser reads the node.
const inParagraph = 1
const inLink = 2
const inItem = 4
const inTerm = 8

function mayStand(name: string, parent: string, open: number) {
  const only = childrenOf.get(parent)
  if (only) return only.has(name)
  if (tableParts.has(name)) return false
  if (mathElements.has(parent)) return mathElements.has(name) && name !== 'math'
  if (mathElements.has(name)) return name === 'math'
  if (open & inParagraph && endsParagraph.has(name)) return false
  if (open & inLink && links.has(name)) return false
  if (name === 'li') return !(open & inItem)
  if (name === 'note') return parent === 'notes'
  if (parent === 'notes') return false
  if (name === 'dt' || name === 'dd') return !(open & inTerm)
  if (rubyParts.has(name)) return parent === 'ruby'
  return !(headingNames.has(name) && headingNames.has(parent))
}

/** What is open within an element, in what is open around it. */
function openIn(name: string, open: number) {
  if (name === 'p') return open | inParagraph
  if (name === 'a') return open | inLink
  if (name === 'li' || name === 'note') return (open | inItem) & ~inTerm
  if (name === 'dt' || name === 'dd') return (open | inTerm) & ~inItem
  if (cells.has(name)) return 0
  if (name === 'table') return open & inLink
  return keepsItems.has(name) ? open & (inParagraph | inLink) : open
}

/**
 * Whether a browser that reads this as HTML makes the very same tree of it: nothing stands where it would close or move
 * something else. Stricter than browsers are; what it refuses is parsed again to see.
 */
export function isSound(node: ContentNode, parent = 'div', open = openIn(parent, 0), depth = 0): boolean {
  if (typeof node === 'string') return !childrenOf.has(parent)
  const {name, children} = node
  if (depth > 250 || !mayStand(name, parent, open)) return false
  if (children.length === 0) return true
  if (voidElements.has(name) || name === 'embed') return false
  const inner = openIn(name, open)
  for (const child of children) if (!isSound(child, name, inner, depth + 1)) return false
  return true
}
