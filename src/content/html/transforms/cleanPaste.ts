import type {ContentElement, ContentNode} from '../../tree.ts'
import {idOf} from '../nodes.ts'
import {
  changeLists,
  element,
  findByName,
  isBlank,
  isElement,
  isEmpty,
  isInline,
  textOf,
  trimmed,
  withoutStart,
} from './nodes.ts'

const marks = /^(b|strong|i|em|u|s|span|sub|sup)$/
const hasNoProps = ({props}: ContentElement) => Object.keys(props).length === 0
const isSame = (a: ContentNode | undefined, b: ContentNode): a is ContentElement =>
  isElement(a) && isElement(b) && a.name === b.name && marks.test(a.name) && hasNoProps(a) && hasNoProps(b)

/** Boxes that only carried styles, or stand for the whole paste. */
const isWrapper = (node: ContentElement) =>
  (node.name === 'span' && hasNoProps(node)) ||
  (/^(b|span)$/.test(node.name) && /docs-internal-guid/.test(String(node.props.id ?? '')))

/** Adds nodes to a list: runs of text that Word cuts into pieces become one again. */
function join(result: ContentNode[], more: ContentNode[]): ContentNode[] {
  for (const node of more) {
    const last = result.at(-1)
    if (typeof last === 'string' && typeof node === 'string') result[result.length - 1] = last + node
    else if (isSame(last, node)) join(last.children, (node as ContentElement).children)
    else result.push(node)
  }
  return result
}

/** The signs of Word's symbol fonts, which are letters in others, and the spaces that fill up to its tab. */
const wordBullet = /^\s*[·§Øo•‧▪■◆●○\uF0A7\uF0B7\uF0D8\uF06C\uF06E]\u00A0[\s\u00A0]+/

/** Items of lists that Word has sent as paragraphs, each as deep as Word says. */
function wordLists(list: ContentNode[]): ContentNode[] {
  const result: ContentNode[] = []
  let lists: ContentElement[] = []
  for (const node of list) {
    const found = isElement(node) && node.name === 'p' ? wordBullet.exec(textOf(node)) : null
    if (found && isElement(node)) {
      const {'data-level': level, ...props} = node.props
      const depth = Math.min(Number(level) || 1, lists.length + 1)
      if (depth > lists.length) {
        const inner = element('ul', [])
        const item = lists.at(-1)?.children.at(-1)
        if (isElement(item)) item.children.push(inner)
        else result.push(inner)
        lists.push(inner)
      } else lists = lists.slice(0, depth)
      lists.at(-1)!.children.push(element('li', trimmed(withoutStart(node.children, found[0].length)), props))
    } else if (lists.length === 0 || !isBlank(node)) {
      lists = []
      result.push(node)
    }
  }
  return result
}

const pictograph = /^\s*\p{Extended_Pictographic}/u

/** Notion's boxes: an `aside`, or a figure of a sign and a text. */
function notionCallout(node: ContentElement): ContentNode[] {
  if (node.name === 'aside' && pictograph.test(textOf(node)))
    return [{...node, name: 'callout', props: {...idOf(node), type: 'note'}}]
  if (node.name !== 'figure') return [node]
  const [sign, body, ...others] = node.children.filter((it): it is ContentElement => isElement(it))
  const isCallout =
    sign?.name === 'div' &&
    body?.name === 'div' &&
    others.length === 0 &&
    /^\s*\p{Extended_Pictographic}\S*\s*$/u.test(textOf(sign))
  if (!isCallout || findByName([sign], 'img')) return [node]
  const text = body.children.some((it) => !isInline(it)) ? body.children : [element('p', body.children)]
  return [element('callout', [element('p', [textOf(sign).trim()]), ...text], {...idOf(node), type: 'note'})]
}

/** Notion's toggle is a list of one item that holds a disclosure. */
function notionToggle(node: ContentElement): ContentNode[] {
  const items = node.children.filter((it) => !isBlank(it))
  const isTarget = [node, ...items].some((it) => isElement(it) && it.props.id !== undefined)
  const inner = items.map((it) => (isElement(it) ? it.children.filter((child) => !isBlank(child)) : []))
  const isToggle =
    !isTarget &&
    items.length > 0 &&
    inner.every(([only, ...rest]) => isElement(only) && only.name === 'details' && !rest.length)
  return isToggle ? inner.flat() : [node]
}

function clean(node: ContentNode, parent: ContentElement | undefined): ContentNode[] {
  if (!isElement(node)) return [node]
  if (isWrapper(node)) return node.children
  if (marks.test(node.name) && isEmpty(node)) return node.children
  const isHeading = parent !== undefined && /^h[1-6]$/.test(parent.name)
  const isWhole = isHeading && /^(b|strong)$/.test(node.name) && textOf(node).trim() === textOf(parent).trim()
  if (isWhole && node.props.id === undefined) return node.children
  if (node.name === 'ul') return notionToggle(node)
  return notionCallout(node)
}

/**
 * Cleans what was pasted from Word, Notion or Google Docs: joins what they cut into pieces, takes boxes away that only had
 * styles, and makes lists, callouts and disclosures of what looks like them.
 *
 * Before: `<p><span><b>Ti</b></span><b>de</b></p><p>·&nbsp;&nbsp;&nbsp; high</p><p>·&nbsp;&nbsp;&nbsp; low</p>`
 * After: `<p><b>Tide</b></p><ul><li>high</li><li>low</li></ul>`
 */
export const cleanPaste = (children: ContentNode[]) =>
  changeLists(children, (list, parent) =>
    wordLists(
      join(
        [],
        list.flatMap((node) => clean(node, parent)),
      ),
    ),
  )
