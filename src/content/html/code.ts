// Code as content systems and their plugins write it: numbered in tables, line by line, with labels beside it.
import type {ContentElement, ContentNode} from '../tree.ts'
import {isBlank, isElement, textOf} from './nodes.ts'

type Classes = Map<ContentElement, string>

/** The language that classes name: `language-js`, `lang:js`, `brush: js`, `highlight-source-js`. */
const languageIn = (classes: string) =>
  /(?:^|\s)(?:lang(?:uage)?-|lang:\s*|brush:\s*|highlight-(?:source|text)-)([\w+#.-]{1,40})/i
    .exec(classes)?.[1]
    ?.toLowerCase() ??
  /(?:^|\s)(?:hljs|sourceCode|highlight)\s+([\w+#-]{1,40})(?:\s|$)/.exec(classes)?.[1]?.toLowerCase()
const linesIn = (classes: string) =>
  /(?:mark:|highlight:\s*\[?)\s*([\d,\s-]{1,200})/.exec(classes)?.[1]?.replace(/\s/g, '').replace(/^,|,$/g, '')

const isNumbers = (text: string) => !/[^\s\d]/.test(text)
const isLine = ({name}: ContentElement) => /^(div|section|p|li|tr|table|tbody|ol|ul)$/.test(name)
/** What would be lost if the text alone stayed. */
const isMore = ({name, props}: ContentElement) =>
  props.id !== undefined || /^(a|img|video|audio|embed|input)$/.test(name)

/** Whether there is such an element in this one. */
const holds = (node: ContentElement, is: (element: ContentElement) => boolean): boolean =>
  node.children.some((it) => isElement(it) && (is(it) || holds(it, is)))

const textWithBreaks = (node: ContentNode): string =>
  isElement(node) ? (node.name === 'br' ? '\n' : node.children.map(textWithBreaks).join('')) : node
const lineOf = (node: ContentNode) => textWithBreaks(node).replace(/\n$/, '')

/** The text, where each line is a box of its own. */
function linesOf(children: ContentNode[]) {
  const parts: string[] = []
  const endsLine = () => parts.length === 0 || parts[parts.length - 1]!.endsWith('\n')
  const visit = (node: ContentNode, isBetween: boolean) => {
    if (!isElement(node)) {
      if (!isBetween || !isBlank(node)) parts.push(node)
    } else if (node.name === 'br') parts.push('\n')
    else if (isLine(node) && !holds(node, isLine)) parts.push(`${endsLine() ? '' : '\n'}${lineOf(node)}\n`)
    else visitAll(node.children)
  }
  const visitAll = (nodes: ContentNode[]) => {
    const isBetween = nodes.some((it) => isElement(it) && isLine(it))
    for (const it of nodes) visit(it, isBetween)
  }
  visitAll(children)
  return parts.join('').replace(/\n$/, '')
}

/** Ends of lines as elements are ends of lines in the text. */
function withoutBreaks(children: ContentNode[]): ContentNode[] {
  const result: ContentNode[] = []
  for (const child of children) {
    const node = isElement(child) && child.name === 'br' ? '\n' : child
    const last = result.length - 1
    if (typeof node === 'string' && typeof result[last] === 'string') result[last] += node
    else result.push(node)
    if (isElement(node)) node.children = withoutBreaks(node.children)
  }
  return result
}

/** A poem, which WordPress keeps in the element of code. */
function verse(element: ContentElement) {
  const lines = (nodes: ContentNode[]): ContentNode[] =>
    nodes.flatMap((node): ContentNode[] => {
      if (isElement(node)) return [{...node, children: lines(node.children)}]
      return node.split('\n').flatMap((line, i): ContentNode[] => {
        const text = line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length))
        const end: ContentNode[] = i > 0 ? [{name: 'br', props: {}, children: []}] : []
        return text ? [...end, text] : end
      })
    })
  Object.assign(element, {name: 'p', children: lines(element.children)})
}

const isCode = (node: ContentNode | undefined): node is ContentElement => isElement(node) && node.name === 'code'

/** A `<pre>`: its code, and what its classes and those of its `<code>` say of it. */
export function code(pre: ContentElement, classes: Classes) {
  if (/wp-block-verse/.test(classes.get(pre) ?? '')) return verse(pre)
  delete pre.props['data-align']
  const parts = pre.children.filter((it) => !isBlank(it))
  const inner = isCode(parts[0]) ? parts[0] : undefined
  const first = (inner ?? pre).children.find((it) => !isBlank(it))
  const isSplit = parts.length > 1 && parts.every(isCode)
  // It was a table of numbers and code.
  if (isElement(first) && first.name === 'pre')
    Object.assign(pre, {props: {...first.props, ...pre.props}, children: first.children})
  else if ((isSplit || holds(pre, isLine)) && !holds(pre, isMore)) {
    const text = isSplit ? parts.map(lineOf).join('\n') : linesOf(pre.children)
    pre.children = [{name: 'code', props: inner?.props ?? {}, children: [text]}]
  } else pre.children = withoutBreaks(pre.children)
  const all = [pre, inner].map((it) => (it && classes.get(it)) ?? '').join(' ')
  const language = languageIn(all)
  if (language && language !== 'none') pre.props['data-language'] ??= language
  const lines = linesIn(all)
  if (lines) pre.props['data-lines'] ??= lines
  if (/(?:^|\s)line-?numbers(?:\s|$)/.test(all)) pre.props['data-line-numbers'] = true
}

/** A table of one row, whose cells are the numbers of lines and the lines. */
export function numberedCode(table: ContentElement) {
  const rows = table.children.flatMap((it) => (isElement(it) ? it.children.filter(isElement) : []))
  const [row] = rows
  if (rows.length !== 1 || row?.name !== 'tr') return
  const cells = row.children.filter(isElement)
  const last = cells.at(-1)
  const pres: ContentElement[] = []
  const find = (node: ContentElement) => {
    for (const it of node.children.filter(isElement)) {
      if (isPre(it)) pres.push(it)
      else find(it)
    }
  }
  if (last) find(last)
  const numbers = cells.slice(0, -1).map(textOf).join(' ')
  const start = Number(/\d+/.exec(numbers)?.[0])
  if (cells.length < 2 || pres.length !== 1 || !start || !isNumbers(numbers)) return
  const {props, children} = pres[0]!
  const added = {...props, 'data-line-numbers': true, ...(start > 1 && {'data-start': start})}
  Object.assign(table, {name: 'pre', props: {...table.props, ...added}, children})
}

const isPre = ({name}: ContentElement) => name === 'pre'

/** A box round one `pre` that names its language, perhaps with that name, a button and numbers in it. */
export function codeBox(element: ContentElement, classes: Classes) {
  const language = languageIn(classes.get(element) ?? '')
  if (!language || !/^(div|figure)$/.test(element.name)) return
  const parts = element.children.filter((it) => !isBlank(it) && !(isElement(it) && it.name === 'figcaption'))
  const only = parts.find((it): it is ContentElement => isElement(it) && (isPre(it) || holds(it, isPre)))
  const pre = only && (isPre(only) ? only : only.children.filter(isElement).find(isPre))
  const others = parts.filter((it) => it !== only)
  const isLabel = (it: ContentNode) => isNumbers(textOf(it)) || textOf(it).trim().toLowerCase() === language
  if (!pre || !others.every((it) => isLabel(it) && !(isElement(it) && holds(it, isMore)))) return
  pre.props['data-language'] ??= language
  element.children = element.children.filter((it) => !others.includes(it))
}

/** Lines as boxes, without a `pre`. */
export function codeLines(element: ContentElement) {
  const lines = element.children.filter(isElement).map(textOf)
  const children: ContentNode[] = [{name: 'code', props: {}, children: [lines.join('\n')]}]
  if (lines.length > 0) Object.assign(element, {name: 'pre', children})
}

/** Numbers of lines beside the code, which numbers its lines itself. */
export function lineNumbers(element: ContentElement) {
  const isCell = /^(pre|code|table|t[drh])$/.test(element.name)
  const isKept = holds(element, (it) => isMore(it) || /^(pre|code|table)$/.test(it.name))
  if (!isCell && !isKept && isNumbers(textOf(element))) Object.assign(element, {name: '', children: []})
}
