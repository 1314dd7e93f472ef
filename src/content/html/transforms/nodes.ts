import type {ContentElement, ContentNode} from '../../tree.ts'
import {isBlank, isBlankText, isElement, textOf} from '../nodes.ts'

export {isBlank, isElement, textOf}

export const element = (
  name: string,
  children: ContentNode[],
  props: ContentElement['props'] = {},
): ContentElement => ({name, props, children})

/** Adds many: a call takes only so many arguments. */
export function append<T>(list: T[], more: Iterable<T>) {
  for (const it of more) list.push(it)
}

const inline = new Set(
  (
    'a abbr b bdi bdo big br cite code data del dfn em i img input ins kbd mark math noteref picture q ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
)
export const isInline = (node: ContentNode) => typeof node === 'string' || inline.has(node.name)

/** What is shown even without a text. */
const shown = new Set('img picture video audio embed gallery input hr math table noteref'.split(' '))

/** Shows nothing and is no target of a link. */
export const isEmpty = (node: ContentNode): boolean =>
  typeof node === 'string'
    ? isBlankText(node)
    : !shown.has(node.name) && node.props.id === undefined && node.children.every(isEmpty)

const classesOf = (node: ContentNode | undefined) =>
  isElement(node) && typeof node.props.className === 'string' ? node.props.className.split(' ') : []

/** Whether an element has one of these classes. */
export const hasClass = (node: ContentNode | undefined, ...names: string[]) =>
  classesOf(node).some((name) => names.includes(name))

/** The first element inside that has a class. */
export function findByClass(children: ContentNode[], name: string): ContentElement | undefined {
  for (const child of children) {
    if (!isElement(child)) continue
    const found = hasClass(child, name) ? child : findByClass(child.children, name)
    if (found) return found
  }
  return undefined
}

/** The first element inside of this name. */
export function findByName(children: ContentNode[], name: string): ContentElement | undefined {
  for (const child of children) {
    if (!isElement(child)) continue
    const found = child.name === name ? child : findByName(child.children, name)
    if (found) return found
  }
  return undefined
}

/** Where spaces, lines and marks mean themselves. */
const verbatim = new Set(['pre', 'code', 'kbd', 'samp', 'math', 'embed'])

/** Changes every list of siblings, the innermost first; the root's has no parent. Code and formulas stay as they are. */
export function changeLists(
  children: ContentNode[],
  change: (children: ContentNode[], parent: ContentElement | undefined) => ContentNode[],
  parent?: ContentElement,
): ContentNode[] {
  const changed = children.map((child) =>
    isElement(child) && child.children.length > 0 && !verbatim.has(child.name)
      ? {...child, children: changeLists(child.children, change, child)}
      : child,
  )
  return change(changed, parent)
}

/** The nodes without the first characters of their text, and without the elements that held nothing else. */
export function withoutStart(nodes: ContentNode[], count: number): ContentNode[] {
  let left = count
  const take = (node: ContentNode): ContentNode[] => {
    if (left <= 0) return [node]
    if (typeof node === 'string') {
      const rest = node.slice(left)
      left -= node.length
      return rest ? [rest] : []
    }
    const had = textOf(node)
    const children = node.children.flatMap(take)
    return had && node.props.id === undefined && children.every(isEmpty) ? [] : [{...node, children}]
  }
  return nodes.flatMap(take)
}

/** The nodes without spaces before and after, of any width. */
export function trimmed(nodes: ContentNode[]): ContentNode[] {
  const result = [...nodes]
  while (result.length > 0 && isBlank(result[0]!)) result.shift()
  while (result.length > 0 && isBlank(result.at(-1)!)) result.pop()
  if (typeof result[0] === 'string') result[0] = result[0].trimStart()
  const last = result.at(-1)
  if (typeof last === 'string') result[result.length - 1] = last.trimEnd()
  return result
}

/** The next sibling that shows something. */
export function nextShown(list: ContentNode[], index: number) {
  let next = index + 1
  while (next < list.length && isEmpty(list[next]!)) next++
  return list[next]
}

/** Lines, as `<br>` parts them. */
export function linesOf(nodes: ContentNode[]): ContentNode[][] {
  const lines: ContentNode[][] = [[]]
  for (const node of nodes) {
    if (isElement(node) && node.name === 'br') lines.push([])
    else lines.at(-1)!.push(node)
  }
  return lines
}
