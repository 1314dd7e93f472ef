// Links by which headings, terms and captions lead to themselves.
import type {ContentElement, ContentNode} from '../tree.ts'
import {moveId, type Draft} from './draft.ts'
import {headingNames} from './nesting.ts'
import {become, forScreenReaders, isElement, onlyIn, seenText, shownIn, textOf} from './nodes.ts'

const typicalSign = /^(?:[\s#¶§🔗]|\u200B|\u200D|\u2060|\uFEFF)*$/u

/** Whether a link in a heading leads to the heading, and says nothing. */
export function isPermalink(it: ContentElement, heading: ContentElement, {classes, links, written}: Draft) {
  const target = links.get(it)
  if (target === undefined) return false
  const isPlain = (node: ContentNode): boolean =>
    !isElement(node) || (node.name === 'span' && node.props.id === undefined && node.children.every(isPlain))
  if (!it.children.every(isPlain)) return false
  const own = [heading, it].flatMap((element) => written.get(element) ?? [])
  if (own.length === 0) return typicalSign.test(textOf(it))
  const text = forScreenReaders.test(classes.get(it) ?? '') ? '' : seenText(it, classes)
  return (own.includes(target) || own.includes(`user-content-${target}`)) && !/[\p{L}\p{N}]/u.test(text)
}

/** Links by which a heading leads to itself, as a sign or nothing at all. Ours does so too: they are there, but not shown. */
export function hidePermalinks(heading: ContentElement, draft: Draft) {
  const only = onlyIn(heading)
  const target = only && draft.links.get(only)
  // All of it leads to itself.
  if (only && target !== undefined && target === draft.written.get(heading) && /\S/.test(textOf(only))) {
    if (only.props.id === undefined) heading.children = only.children
    draft.links.delete(only)
    return
  }
  if (!heading.children.some((it) => isElement(it) && draft.links.has(it))) return
  heading.children = heading.children.flatMap((it): ContentNode[] => {
    if (!isElement(it) || !isPermalink(it, heading, draft)) return [it]
    moveId(it, heading, draft)
    const {id} = it.props
    if (id === undefined) {
      it.props['aria-hidden'] = 'true'
      return [it]
    }
    // The heading has an id already: what leads to this one needs a place that is shown.
    const target: ContentElement = {name: 'span', props: {}, children: []}
    moveId(it, target, draft)
    it.props['aria-hidden'] = 'true'
    return [target, it]
  })
}

/** The same of a term or a caption, where ours are not. */
export function withoutPermalinks(element: ContentElement, {classes, links}: Draft) {
  const isOne = (it: ContentNode) =>
    isElement(it) &&
    it.name === 'a' &&
    it.props.id === undefined &&
    /(^|\s)headerlink(\s|$)/.test(classes.get(it) ?? '')
  if (!element.children.some(isOne)) return
  element.children = element.children.filter((it) => {
    if (isOne(it)) links.delete(it as ContentElement)
    return !isOne(it)
  })
}

/** GitHub's heading, in a box with the link to it, which has its id. */
export function headingBox(element: ContentElement, draft: Draft) {
  const [heading, link, ...others] = shownIn(element)
  if (!isElement(heading) || !headingNames.has(heading.name) || !isElement(link) || others.length > 0) return
  if (link.name !== 'a' || /\S/.test(textOf(link))) return
  moveId(link, heading, draft)
  moveId(heading, element, draft)
  // Each of several ids needs a place.
  if ((link.props.id ?? heading.props.id) !== undefined) return
  Object.assign(element.props, heading.props)
  become(element, heading.name, heading.children)
}
