// What links within a text tell of notes: which may be marks, and which lead back to them.
import type {ContentElement, ContentNode} from '../../tree.ts'
import {isBlank, isElement, textOf} from './nodes.ts'

const brackets = /[\s[\](){}【】〔〕［］,，]/g
export const labelOf = (mark: ContentNode) => textOf(mark).replace(brackets, '')
/** What the mark of a note says: a number, a letter or a sign. Questions and answers link to each other, too. */
const isLabel = (text: string) => /^(?:(?:注|註|note|fn)?\d{1,4}|[b-pr-z]|[ivxlc]{2,6}|[*†‡§¶#]{1,4})$/i.test(text)
/** What a link back says: its number, a sign, or that it leads back. */
export const isWayBack = (text: string) =>
  isLabel(text) ||
  !/[\p{L}\p{N}]/u.test(text) ||
  /^(?:[↩↑^]*(?:back|return)(?:tothe)?(?:totext)?|jumpup|返回(?:正文|原文)?|回到?(?:正文|原文)|戻る)[↩↑^.]*$/i.test(
    text,
  )

/** What stands round a mark, and says nothing without it. */
export const isBracket = (node: ContentNode): boolean =>
  isElement(node)
    ? node.name === 'span' && node.props.id === undefined && node.children.every(isBracket)
    : !node.replace(brackets, '')
/** A place that links lead to. */
export const isPlace = (node: ContentNode | undefined): node is ContentElement =>
  isElement(node) && /^(span|a)$/.test(node.name) && node.children.length === 0 && node.props.href === undefined
export const isLink = ({name, props}: ContentElement) => name === 'a' && /^#./.test(String(props.href))
const isBlock = ({name}: ContentElement) => /^(p|div|section|aside|li|t[dh]|d[td]|h[1-6])$/.test(name)

/** The first or the last that is shown, with all that it stands in. */
export function edge(from: ContentElement, isLast: boolean) {
  const path = new Set<ContentElement>()
  const isShown = (it: ContentNode) => !isBracket(it) && !isPlace(it)
  let node: ContentNode | undefined = from
  while (isElement(node)) {
    path.add(node)
    const {children}: ContentElement = node
    node = isLast ? children.findLast(isShown) : children.find(isShown)
  }
  return path
}

/** What links within a text tell of each other. */
export interface Links {
  byId: Map<unknown, ContentElement>
  /** What holds a link and nothing else. */
  wrappers: Map<ContentElement, ContentElement>
  /** Those that may be marks of notes, by what they lead to. */
  marksTo: Map<ContentElement, ContentElement[]>
  /** Links back, each with what its mark leads to. */
  back: Map<ContentElement, ContentElement>
  /** How many things in an element are led to by a mark that is led back to. */
  counts: Map<ContentElement, number>
}

export function linksIn(children: ContentNode[]): Links {
  const [byId, wrappers, targetOf] = [
    new Map<unknown, ContentElement>(),
    new Map<ContentElement, ContentElement>(),
    new Map<ContentElement, ContentElement>(),
  ] as const
  const links: ContentElement[] = []
  /** Links with which a block begins: those of contents, no marks. */
  const leading = new Set<ContentElement>()
  const placeBefore = new Map<ContentElement, ContentElement>()
  function visitAll(nodes: ContentNode[]) {
    let before: ContentNode | undefined
    for (const node of nodes) {
      if (isElement(node)) {
        if (isPlace(before)) placeBefore.set(node, before)
        visit(node)
      }
      if (!isElement(node) || !isBlank(textOf(node)) || isPlace(node)) before = node
    }
  }
  function visit(node: ContentElement) {
    const [only, ...others] = node.children
    if (node.props.id !== undefined) byId.set(node.props.id, node)
    if (isLink(node)) links.push(node)
    else if (/^(sup|span)$/.test(node.name) && isElement(only) && others.length === 0) wrappers.set(only, node)
    const from = links.length
    visitAll(node.children)
    if (isBlock(node) && links.length > from) for (const it of edge(node, false)) if (isLink(it)) leading.add(it)
  }
  visitAll(children)

  const [marksTo, back, places] = [
    new Map<ContentElement, ContentElement[]>(),
    new Map<ContentElement, ContentElement>(),
    new Map<ContentElement, ContentElement>(),
  ] as const
  for (const link of links) {
    const target = byId.get(String(link.props.href).slice(1))
    if (!target) continue
    targetOf.set(link, target)
    const mark = places.get(target)
    if (mark && mark !== link) back.set(link, targetOf.get(mark)!)
    else if (isLabel(labelOf(link))) {
      if (!leading.has(link)) {
        const outer = wrappers.get(link) ?? link
        for (const it of [link, outer, placeBefore.get(outer), placeBefore.get(link)]) if (it) places.set(it, link)
      }
      const all = marksTo.get(target)
      if (all) all.push(link)
      else marksTo.set(target, [link])
    }
  }
  const targets = new Set(back.values())
  const counts = new Map<ContentElement, number>()
  function count(node: ContentNode): number {
    if (!isElement(node)) return 0
    const sum = node.children.reduce((all, it) => all + count(it), targets.has(node) ? 1 : 0)
    if (sum > 0) counts.set(node, sum)
    return sum
  }
  if (targets.size > 0) for (const it of children) count(it)
  return {byId, wrappers, marksTo, back, counts}
}
