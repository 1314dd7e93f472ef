import type {ContentNode} from '../tree.ts'
import {childrenOf, mathElements, voidElements} from './elements.ts'

const set = (names: string) => new Set(names.split(' '))

/** What ends an open paragraph. */
const endsParagraph = set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li nav ' +
    'ol p pre section summary table ul embed gallery callout notes note',
)
/** What an item of a list closes on its way up to an open one, and what keeps it from going further. */
const passesItems = set('address div p')
const keepsItems = set(
  'article aside blockquote caption dd details dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li nav ol pre ' +
    'section summary table tbody td tfoot th thead tr ul embed gallery callout notes note',
)
const tableParts = set('caption col colgroup tbody td tfoot th thead tr')
const cells = set('caption td th')
const links = set('a noteref embed')
/** The parts of a ruby; browsers let them stand anywhere, React only where they mean something. */
export const rubyParts = set('rb rp rt rtc')
const headings = set('h1 h2 h3 h4 h5 h6')

/** What is open around a node, as far as it decides how a browser reads the node. */
interface Open {
  parent: string
  paragraph: boolean
  link: boolean
  item: boolean
  term: boolean
  depth: number
}

const outside: Open = {parent: 'div', paragraph: false, link: false, item: false, term: false, depth: 0}

function mayStand(name: string, open: Open) {
  const {parent} = open
  const only = childrenOf.get(parent)
  if (only) return only.has(name)
  if (tableParts.has(name)) return false
  if (mathElements.has(parent)) return mathElements.has(name) && name !== 'math'
  if (mathElements.has(name)) return name === 'math'
  if (open.paragraph && endsParagraph.has(name)) return false
  if (open.link && links.has(name)) return false
  if (name === 'li') return !open.item
  if (name === 'note') return parent === 'notes'
  if (parent === 'notes') return false
  if (name === 'dt' || name === 'dd') return !open.term
  if (rubyParts.has(name)) return parent === 'ruby'
  return !(headings.has(name) && headings.has(parent))
}

/**
 * Whether a browser that reads this as HTML makes the very same tree of it: nothing stands where it would close or move
 * something else. Stricter than browsers are; what it refuses is parsed again to see.
 */
export function isSound(node: ContentNode, open: Open = outside): boolean {
  if (typeof node === 'string') return !childrenOf.has(open.parent)
  const {name, children} = node
  if (open.depth > 250 || !mayStand(name, open)) return false
  if (children.length === 0) return true
  if (voidElements.has(name) || name === 'embed') return false
  const passes = passesItems.has(name) || !keepsItems.has(name)
  const isCell = cells.has(name)
  const inner: Open = {
    parent: name,
    paragraph: name === 'p' || (open.paragraph && name !== 'table' && !isCell),
    link: (open.link && !isCell) || name === 'a',
    item: name === 'li' || (open.item && passes),
    term: name === 'dt' || name === 'dd' || (open.term && passes),
    depth: open.depth + 1,
  }
  for (const child of children) if (!isSound(child, inner)) return false
  return true
}
