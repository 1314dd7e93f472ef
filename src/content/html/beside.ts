// What says something of the element beside it alone, and has its place there.
import type {ContentElement} from '../tree.ts'
import {isTextAlone} from './codeText.ts'
import {isPermalink} from './permalinks.ts'
import type {Draft} from './draft.ts'
import {headingNames} from './nesting.ts'
import {textOf} from './nodes.ts'

/** A link that leads to the heading that it stands beside, and says nothing more. */
function isLinkOf(link: ContentElement, heading: ContentElement, draft: Draft) {
  const isIt = headingNames.has(heading.name) && link.name === 'a' && link.props.id === undefined
  const leadsThere = isIt && draft.links.get(link) === draft.written.get(heading)
  return leadsThere && isPermalink(link, heading, draft)
}

/** Which of two that follow each other is needless, once the other says what it said. */
export function needlessOf(before: ContentElement, element: ContentElement, draft: Draft): ContentElement | undefined {
  const link = isLinkOf(element, before, draft) ? element : isLinkOf(before, element, draft) ? before : undefined
  if (link) draft.links.delete(link)
  if (link || element.name !== 'pre' || element.props['data-title'] !== undefined) return link
  // Unified's plugins have the title before the code.
  const isTitle = /^(div|p)$/.test(before.name) && /-code-title(\s|$)/.test(draft.classes.get(before) ?? '')
  const title = textOf(before).trim()
  if (!isTitle || !title || !before.children.every((it) => typeof it === 'string' || it.name === 'span')) return
  if (!isTextAlone(before)) return
  element.props['data-title'] = title
  return before
}
