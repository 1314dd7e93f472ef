// What code stands in: tables of numbers, boxes that name its language, figures with its title.
import type {ContentElement, ContentNode} from '../tree.ts'
import {languageIn} from './codeClasses.ts'
import {isEmptyBox, isLine, isMore, isNumbers, isNumbersAlone, isPre, isTextAlone, lineOf, linesOf} from './codeText.ts'
import {drop, type Draft} from './draft.ts'
import {become, holds, isElement, onlyIn, seenText, shownIn, textOf} from './nodes.ts'

export const isNumbered = ({name, props}: ContentElement) => name === 'pre' && props['data-line-numbers'] === true

/** What is in boxes that hold nothing else, and have no id to be led to. */
function innermost(node: ContentElement | undefined): ContentElement | undefined {
  if (!node || isPre(node)) return node
  return node.props.id === undefined ? innermost(onlyIn(node)) : undefined
}

/** A cell of SyntaxHighlighter's, whose lines are boxes. */
function codeCell(cell: ContentElement, classes: Draft['classes']): ContentElement | undefined {
  if (classes.get(cell)?.trim() !== 'code' || holds(cell, isMore) || !holds(cell, isLine)) return
  const text = linesOf(cell.children).replaceAll('\u00A0', ' ')
  return {name: 'pre', props: {}, children: [{name: 'code', props: {}, children: [text]}]}
}

/** A table of one row: code alone, or two cells, numbers that follow each other and as many lines. */
export function numberedCode(table: ContentElement, {classes, links}: Draft) {
  const [body, ...more] = shownIn(table)
  const [row, ...rows] = isElement(body) && body.name === 'tbody' ? shownIn(body) : []
  if (!isElement(body) || !isElement(row) || more.length > 0 || rows.length > 0) return
  const [first, second, ...cells] = shownIn(row)
  const alone = isElement(first) && second === undefined ? innermost(first) : undefined
  if (alone && [body, row, alone].every(({props}) => props.id === undefined))
    return void Object.assign(table, {name: 'pre', props: {...table.props, ...alone.props}, children: alone.children})
  if (!isElement(first) || !isElement(second) || cells.length > 0) return
  const pre = innermost(second) ?? codeCell(second, classes)
  // They may lead to their lines.
  const numbered: ContentElement[] = []
  const isLost = (it: ContentElement) => isMore(it) && !(links.has(it) && !it.props.id && numbered.push(it))
  if (!pre || [body, row, first, pre].some(({props}) => props.id !== undefined) || holds(first, isLost)) return
  const text = linesOf(first.children)
  const numbers = isNumbers(text) ? (text.match(/\d+/g) ?? []) : []
  const start = Number(numbers[0])
  const isCount = start < 1e6 && numbers.every((it, i) => Number(it) === start + i)
  if (!isCount || numbers.length !== lineOf(pre).split('\n').length) return
  for (const it of numbered) links.delete(it)
  // They were counted from 1.
  for (const it of ['data-lines', 'data-inserted', 'data-deleted'])
    if (typeof pre.props[it] === 'string' && pre.props['data-start'] === undefined)
      pre.props[it] = pre.props[it].replace(/\d+/g, (line) => String(Number(line) + start - 1))
  const added = {...pre.props, 'data-line-numbers': true, ...(start !== 1 && {'data-start': start})}
  Object.assign(table, {name: 'pre', props: {...table.props, ...added}, children: pre.children})
}

/** A box round one `pre` that names its language, perhaps with that name and numbers in it. */
export function codeBox(element: ContentElement, {classes}: {classes: Draft['classes']}) {
  const language = languageIn(classes.get(element) ?? '')
  if (!language || !/^(div|figure)$/.test(element.name)) return
  const parts = shownIn(element).filter((it) => !(isElement(it) && it.name === 'figcaption'))
  const only = parts.find((it): it is ContentElement => isElement(it) && (isPre(it) || holds(it, isPre)))
  const pre = only && (isPre(only) ? only : only.children.filter(isElement).find(isPre))
  const isLabel = (it: ContentNode) => {
    const text = textOf(it).trim().toLowerCase()
    if (text !== language && !isNumbers(text)) return false
    return isElement(it) && isPlainBox(it) && !holds(it, (inner) => !isPlainBox(inner))
  }
  const others = new Set(parts.filter((it) => it !== only))
  if (!pre || ![...others].every(isLabel)) return
  pre.props['data-language'] ??= language
  element.children = element.children.filter((it) => !others.has(it))
}

const isPlainBox = ({name, props}: ContentElement) => /^(div|span|p|br|ul|ol|li)$/.test(name) && props.id === undefined

/** Code in a figure with its title, which may be for screen readers alone: Expressive Code's, rehype-pretty-code's; Asciidoctor's box. */
export function framedCode(element: ContentElement, {classes}: Draft) {
  const own = classes.get(element)!
  if (element.name !== 'figure' && !(element.name === 'div' && own.startsWith('listingblock'))) return
  const isTitle = (it: ContentElement) =>
    it.name === 'figcaption' || /^(title|data-rehype-pretty-code-title)$/.test(classes.get(it) ?? '')
  // Boxes of buttons are left empty.
  const parts = shownIn(element).filter((it) => !isElement(it) || isTitle(it) || !isEmptyBox(it))
  const [first] = parts
  const title = isElement(first) && isTitle(first) ? first : undefined
  const [box, ...others] = title ? parts.slice(1) : parts
  const pre = isElement(box) && others.length === 0 ? innermost(box) : undefined
  if (!pre || (title && !isTextAlone(title)) || (element.props.id !== undefined && pre.props.id !== undefined)) return
  const text = title && seenText(title, classes).trim()
  if (text) pre.props['data-title'] ??= text
  Object.assign(element, {name: 'pre', props: {...element.props, ...pre.props}, children: pre.children})
}

/** md-editor-v3's, below a bar that copies and folds it. */
export function foldedCode(element: ContentElement, draft: Draft) {
  const [bar, pre, ...others] = shownIn(element)
  if (!isElement(bar) || !isElement(pre) || !isPre(pre) || others.length > 0 || element.props.id !== undefined) return
  drop(bar, draft)
  if (!bar.name) Object.assign(element, pre)
}

/** Lines as boxes, without a `pre`. */
export function codeLines(element: ContentElement, {written, isLinked}: Draft) {
  const lines = shownIn(element)
  // Crayon numbers its lines by ids.
  for (const it of lines) {
    const id = isElement(it) ? written.get(it) : undefined
    if (!isElement(it) || !id?.startsWith('crayon-') || isLinked(id)) continue
    delete it.props.id
    written.delete(it)
  }
  if (lines.length === 0 || !lines.every((it) => isElement(it) && isLine(it)) || holds(element, isMore)) return
  const children: ContentNode[] = [{name: 'code', props: {}, children: [lines.map(lineOf).join('\n')]}]
  become(element, 'pre', children)
}

/** Numbers of lines, of WeChat and Crayon, beside the code, which numbers its lines itself. */
export function lineNumbers(element: ContentElement) {
  if (/^([ou]l|td)$/.test(element.name) && isNumbersAlone(element)) become(element, '', [])
}
