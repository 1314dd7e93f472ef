// The text of code, whose lines may be boxes, with numbers, places and buttons beside them.
import type {ContentElement, ContentNode} from '../tree.ts'
import type {Draft} from './draft.ts'
import {holds, idOf, isBlank, isElement, textOf} from './nodes.ts'

export const isNumbers = (text: string) => !/[^\s\d]/.test(text)
export const isPre = ({name}: ContentElement) => name === 'pre'
export const isLine = ({name}: ContentElement) =>
  /^(div|section|p|li|tr|table|tbody|ol|ul|dl|dt|dd|blockquote|h[1-6]|details|summary|figure|figcaption|caption)$/.test(
    name,
  )
/** One that is more than a line. */
export const isOtherBox = (it: ContentElement) => isLine(it) && !/^(div|section|p)$/.test(it.name)
/** What would be lost if the text alone stayed, but for emphasis, than which a change of the code is worth more. */
export const isMoreThanMarks = ({name, props}: ContentElement) =>
  props.id !== undefined || /^(a|img|video|audio|embed|input|math|sub|sup)$/.test(name)
export const isMore = (it: ContentElement): boolean => isMoreThanMarks(it) || /^(b|strong|i|em|u|s|mark)$/.test(it.name)

/** Whether nothing would be lost if the text alone stayed. */
export const isTextAlone = (node: ContentElement) => node.props.id === undefined && !holds(node, isMore)
/** A box without anything in it. */
export const isEmptyBox = (it: ContentElement) =>
  /^(div|span)$/.test(it.name) && !/\S/.test(textOf(it)) && isTextAlone(it)
export const isNumbersAlone = (node: ContentElement) => isNumbers(textOf(node)) && isTextAlone(node)

/** The text of a line. What stands in cells is told apart. */
export function lineOf(node: ContentNode): string {
  const read = (it: ContentNode): string => {
    if (!isElement(it)) return it
    if (it.name === 'br') return '\n'
    return it.children.map(read).join(it.name === 'tr' ? '\t' : '')
  }
  return read(node).replace(/\n$/, '')
}

/** The text, where each line is a box of its own. */
export function linesOf(children: ContentNode[]) {
  const parts: string[] = []
  const isBox = (it: ContentNode | undefined) => isElement(it) && isLine(it)
  const endsLine = () => parts.length === 0 || parts[parts.length - 1]!.endsWith('\n')
  const visitAll = (nodes: ContentNode[]) => {
    for (const [i, it] of nodes.entries()) {
      if (!isElement(it)) {
        // Between boxes a browser shows no blanks.
        if (!isBlank(it) || !(isBox(nodes[i - 1]) || isBox(nodes[i + 1]))) parts.push(it)
      } else if (it.name === 'br') parts.push('\n')
      else if (isLine(it) && !holds(it, isLine)) parts.push(`${endsLine() ? '' : '\n'}${lineOf(it)}\n`)
      else visitAll(it.children)
    }
  }
  visitAll(children)
  return parts.join('').replace(/\n$/, '')
}

/** The same with what else is in the lines. */
export function unboxed(children: ContentNode[]) {
  const isBox = (it: ContentNode | undefined) => isElement(it) && isLine(it)
  let isBegun = false
  const visitAll = (nodes: ContentNode[], result: ContentNode[]) => {
    const add = (text: string) => {
      const last = result.length - 1
      if (typeof result[last] === 'string') result[last] += text
      else result.push(text)
      isBegun = !text.endsWith('\n')
    }
    for (const [i, it] of nodes.entries()) {
      if (!isElement(it)) {
        if (it && (!isBlank(it) || !(isBox(nodes[i - 1]) || isBox(nodes[i + 1])))) add(it)
      } else if (isBox(it)) {
        if (isBegun) add('\n')
        if (it.props.id === undefined) visitAll(it.children, result)
        else result.push(Object.assign(it, {name: 'span', props: idOf(it), children: visitAll(it.children, [])}))
        if (isBegun || it.children.length === 0) add('\n')
      } else {
        isBegun ||= it.children.length === 0
        result.push(Object.assign(it, {children: visitAll(it.children, [])}))
      }
    }
    return result
  }
  return visitAll(children, [])
}

const gutter =
  /(^|\s)(gutter|lnt?|linenos?|linenodiv|line-numbers-(rows|wrapper)|vditor-linenumber__rows|pre-numbering|hljs-ln-numbers)(\s|$)/

/** Buttons beside code, which some keep in it. */
const tools = /(^|\s)(copy-code-btn|code-block-extension-header|linenr|vditor-copy)(\s|$)/

/** What Pandoc and MkDocs call each line of code by, so that it leads to itself. */
const lineId = /^(?:cb\d+|__(?:span|codelineno)-\d+)-(\d+)$/

/** Without what says nothing in code: empty elements, and places of lines that no other link leads to. */
export function withoutPlaces(children: ContentNode[], draft: Draft): ContentNode[] {
  const kept: ContentNode[] = []
  for (const node of children) {
    if (isElement(node) && /^(span|a|code)$/.test(node.name)) {
      const id = draft.written.get(node)
      if (id && lineId.test(id) && !draft.isLinked(id, 1)) {
        delete node.props.id
        draft.written.delete(node)
      }
      node.children = withoutPlaces(node.children, draft)
      const isNothing = node.name !== 'code' && node.children.length === 0 && node.props.id === undefined
      if (isNothing) {
        draft.links.delete(node)
        continue
      }
    }
    kept.push(node)
  }
  return kept
}

/** The number that the first line has by its id. */
export function firstLine(node: ContentNode, written: Draft['written']): string | undefined {
  if (!isElement(node)) return
  const own = lineId.exec(written.get(node) ?? '')?.[1]
  return own ?? firstLine(node.children.find(isElement) ?? '', written)
}

/** Ends of lines as elements are ends of lines in the text, and numbers beside the lines are not in it, but in `gutters`. */
export function tidied(children: ContentNode[], classes: Draft['classes'], gutters: string[]): ContentNode[] {
  const result: ContentNode[] = []
  for (const [i, child] of children.entries()) {
    // What is shown of a word that a pointer is on.
    if (isElement(child) && /(^|\s)twoslash-popup-container(\s|$)/.test(classes.get(child) ?? '')) continue
    // An editor's spaces are those of the code.
    const node = isElement(child) ? (child.name === 'br' ? '\n' : child) : child.replaceAll('\u00A0', ' ')
    const last = result.length - 1
    if (typeof node === 'string' && typeof result[last] === 'string') result[last] += node
    else if (!isElement(node) || !isGutter(node, classes)) result.push(node)
    else gutters.push(textOf(node))
    if (!isElement(node)) continue
    node.children = tidied(node.children, classes, gutters)
    // Gatsby's marked lines are boxes, and end by that alone.
    if (!/gatsby-highlight-code-line/.test(classes.get(node) ?? '')) continue
    const next = children[i + 1]
    if (!textOf(node).endsWith('\n') && !(typeof next === 'string' && next.startsWith('\n'))) node.children.push('\n')
  }
  return result
}

function isGutter(node: ContentElement, classes: Draft['classes']) {
  const own = classes.get(node) ?? ''
  return tools.test(own) ? isTextAlone(node) : gutter.test(own) && isNumbersAlone(node)
}
