import type {ContentElement, ContentNode} from '../../tree.ts'
import {changeLists, element, isBlank, isElement, isEmpty, isInline, trimmed} from './nodes.ts'

const isPlain = ({name, props}: ContentElement) =>
  (name === 'div' || name === 'section') && Object.keys(props).length === 0
const isBox = (node: ContentNode | undefined): node is ContentElement =>
  isElement(node) && node.name === 'input' && node.props.type === 'checkbox'

/** `<li><label><input></label><div><p>Text</p></div></li>`, as editors that build on Tiptap write a task. */
function task(item: ContentElement): ContentElement {
  const [box, body, ...others] = item.children.filter((it) => !isEmpty(it))
  if (!isBox(box) || !isElement(body) || !/^(div|p)$/.test(body.name)) return item
  const [first, ...rest] = body.name === 'p' ? [body] : body.children.filter((it) => !isBlank(it))
  // Links may lead to what would go.
  const gone = isElement(first) && first.name === 'p' ? [body, first] : [body]
  if (gone.some(({props}) => props.id !== undefined)) return item
  const line = isElement(first) && first.name === 'p' ? first.children : first === undefined ? [] : [first]
  return {...item, children: [box, ' ', ...trimmed(line), ...rest, ...others]}
}

/** A box that only stands round blocks is gone; one that holds a line is a paragraph. */
function unboxed(node: ContentNode): ContentNode[] {
  if (!isElement(node)) return [node]
  if (node.name === 'li') return [task(node)]
  if (!isPlain(node)) return [node]
  const holdsBlocks = node.children.some((it) => !isInline(it))
  if (!holdsBlocks) return node.children.every(isBlank) ? [node] : [element('p', trimmed(node.children))]
  return node.children.some((it) => isInline(it) && !isBlank(it)) ? [node] : node.children
}

/**
 * Takes away the boxes that editors draw round blocks (Halo, Typecho, WeChat, Notion, Quill): a `<div>` that holds a line becomes
 * a paragraph, one that holds blocks gives them free, and a task's text stands beside its box.
 *
 * Before: `<div><div>One.</div><div><p>Two.</p></div></div>`
 * After: `<p>One.</p><p>Two.</p>`
 */
export const editorBoxes = (children: ContentNode[]) =>
  changeLists(children, (list, parent) =>
    parent && /^(figure|gallery|a|summary|dt|dd|td|th|figcaption)$/.test(parent.name) ? list : list.flatMap(unboxed),
  )
