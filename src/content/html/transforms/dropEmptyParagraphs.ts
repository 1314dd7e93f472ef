import type {ContentNode} from '../../tree.ts'
import {append, changeLists, isBlank, isElement, isEmpty, isInline} from './nodes.ts'

const droppable = /^(p|div|h[1-6]|section|blockquote)$/

const isBreak = (node: ContentNode) => isElement(node) && node.name === 'br'

/** Without each `<br>` that stands between two blocks, where only an editor's cursor was. */
function withoutStrayBreaks(list: ContentNode[]) {
  if (!list.some(isBreak)) return list
  const result: ContentNode[] = []
  let waiting: ContentNode[] = []
  let isAfterText = false
  for (const node of list) {
    if (isBlank(node) || isBreak(node)) {
      waiting.push(node)
      continue
    }
    if (isAfterText || isInline(node)) append(result, waiting)
    waiting = []
    isAfterText = isInline(node)
    result.push(node)
  }
  return isAfterText || result.length === 0 ? [...result, ...waiting] : result
}

/**
 * Takes away paragraphs, boxes and headings that show nothing and are no target of a link, and breaks between blocks.
 *
 * Before: `<p>One.</p><p>&nbsp;</p><p><br></p><p>Two.</p>`
 * After: `<p>One.</p><p>Two.</p>`
 */
export const dropEmptyParagraphs = (children: ContentNode[]) =>
  changeLists(children, (list) =>
    withoutStrayBreaks(list.filter((node) => !(isElement(node) && droppable.test(node.name) && isEmpty(node)))),
  )
