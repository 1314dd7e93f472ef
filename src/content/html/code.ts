// Code as content systems and their plugins write it: numbered in tables, line by line, with labels beside it.
import type {ContentElement, ContentNode} from '../tree.ts'
import {remembered} from '../../lib/remembered.ts'
import {drop, moveId, type Draft} from './draft.ts'
import {become, holds, idOf, isBlank, isElement, onlyIn, seenText, shownIn, textOf} from './nodes.ts'

type Classes = Map<ContentElement, string>

/** Those that are named by nothing but their name. */
const languages =
  /^(?:highlight-|src-|hl-)?(bash|cpp|csharp|css|go(?:lang)?|html|java(?:script)?|json|js|kotlin|lua|mermaid|objc|perl|php|py(?:thon)?|ruby|rust|scala|shell|sql|swift|ts|typescript|vue|xml|ya?ml)$/

/** The language that classes name: `language-js`, `lang:js`, `brush: js`, `highlight-source-js`. */
const languageIn = remembered((classes) => {
  const named =
    /(?:^|\s)(?:lang(?:uage)?-|lang:\s*|brush:\s*|highlight-(?:source|text)-|highlight-(?=\S+ notranslate)|code\s+(?=\S+ literal-block))([\w+#.-]{1,40})/i.exec(
      classes,
    ) ??
    /(?:^|\s)(?:hljs|sourceCode|highlight)(?:\s+number\w+)*\s+(?:hl-)?(?!(?:line-)?number)([\w+#-]{1,40})(?:\s|$)/.exec(
      classes,
    )
  const alone = classes.split(/\s+/, 20).map((it) => languages.exec(it)?.[1])
  return (named?.[1] ?? alone.find(Boolean) ?? '').toLowerCase().replace(/^ipython3?$/, 'python')
})
const linesIn = (classes: string) =>
  /(?:mark:|highlight:\s*\[?)\s*([\d,\s-]{1,2000})/.exec(classes)?.[1]?.replace(/\s/g, '').replace(/^,|,$/g, '')

const isNumbers = (text: string) => !/[^\s\d]/.test(text)
const isPre = ({name}: ContentElement) => name === 'pre'
const isLine = ({name}: ContentElement) =>
  /^(div|section|p|li|tr|table|tbody|ol|ul|dl|dt|dd|blockquote|h[1-6]|details|summary|figure|figcaption|caption)$/.test(
    name,
  )
/** One that is more than a line. */
const isOtherBox = (it: ContentElement) => isLine(it) && !/^(div|section|p)$/.test(it.name)
const gutter =
  /(^|\s)(gutter|lnt?|linenos?|linenodiv|line-numbers-(rows|wrapper)|vditor-linenumber__rows|pre-numbering|hljs-ln-numbers)(\s|$)/

/** Buttons beside code, which some keep in it. */
const tools = /(^|\s)(copy-code-btn|code-block-extension-header|linenr|vditor-copy)(\s|$)/

/** What would be lost if the text alone stayed, but for emphasis, than which a change of the code is worth more. */
const isMoreThanMarks = ({name, props}: ContentElement) =>
  props.id !== undefined || /^(a|img|video|audio|embed|input|math|sub|sup)$/.test(name)
const isMore = (it: ContentElement): boolean => isMoreThanMarks(it) || /^(b|strong|i|em|u|s|mark)$/.test(it.name)

/** Whether nothing would be lost if the text alone stayed. */
export const isTextAlone = (node: ContentElement) => node.props.id === undefined && !holds(node, isMore)
/** A box without anything in it. */
const isEmptyBox = (it: ContentElement) => /^(div|span)$/.test(it.name) && !/\S/.test(textOf(it)) && isTextAlone(it)
const isNumbersAlone = (node: ContentElement) => isNumbers(textOf(node)) && isTextAlone(node)

/** The text of a line. What stands in cells is told apart. */
function lineOf(node: ContentNode): string {
  const read = (it: ContentNode): string => {
    if (!isElement(it)) return it
    if (it.name === 'br') return '\n'
    return it.children.map(read).join(it.name === 'tr' ? '\t' : '')
  }
  return read(node).replace(/\n$/, '')
}

/** The text, where each line is a box of its own. */
function linesOf(children: ContentNode[]) {
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
function unboxed(children: ContentNode[]) {
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

/** What Pandoc and MkDocs call each line of code by, so that it leads to itself. */
const lineId = /^(?:cb\d+|__(?:span|codelineno)-\d+)-(\d+)$/

/** Without what says nothing in code: empty elements, and places of lines that no other link leads to. */
function withoutPlaces(children: ContentNode[], draft: Draft): ContentNode[] {
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
function firstLine(node: ContentNode, written: Draft['written']): string | undefined {
  if (!isElement(node)) return
  const own = lineId.exec(written.get(node) ?? '')?.[1]
  return own ?? firstLine(node.children.find(isElement) ?? '', written)
}

/** Ends of lines as elements are ends of lines in the text, and numbers beside the lines are not in it, but in `gutters`. */
function tidied(children: ContentNode[], classes: Classes, gutters: string[]): ContentNode[] {
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

function isGutter(node: ContentElement, classes: Classes) {
  const own = classes.get(node) ?? ''
  return tools.test(own) ? isTextAlone(node) : gutter.test(own) && isNumbersAlone(node)
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
  become(element, 'p', lines(element.children))
}

/** What it means that a line has these classes, as Hexo, VitePress, Chroma, Pygments, Docusaurus, Gatsby and Astro write it. */
const markOf = remembered((classes) => {
  const names = new Set(classes.split(/\s+/))
  const has = (...given: string[]) => given.some((it) => names.has(it))
  if (has('highlight-line-add')) return 'data-inserted'
  if (has('highlight-line-remove')) return 'data-deleted'
  if (has('line', 'ec-line', 'code-line')) {
    if (has('ins', 'inserted') || (has('diff') && has('add'))) return 'data-inserted'
    if (has('del', 'deleted') || (has('diff') && has('remove'))) return 'data-deleted'
    if (has('marked', 'highlighted', 'hl', 'mark', 'highlight-line')) return 'data-lines'
  }
  return has('hll', 'highlight-line-active') || /-highlight(ed)?(-code)?-line(\s|$)|-line-highlight(\s|$)/.test(classes)
    ? 'data-lines'
    : ''
})

/** The numbers of the lines that are marked, by what marks them: `2,4`. A box is a line, or several. */
function marksIn(pre: ContentElement, classes: Classes, first: number) {
  const found: Record<string, number[]> = {}
  let line = first
  let isBegun = false
  const begin = () => {
    if (isBegun) line += 1
    isBegun = false
  }
  let isAfterBox = false
  const visit = (node: ContentNode, mark?: string) => {
    if (!isElement(node)) {
      if (isAfterBox) begin()
      isAfterBox = false
      for (const [i, text] of node.split('\n').entries()) {
        if (i > 0) line += 1
        isBegun = text !== '' || (isBegun && i === 0)
        if (mark && text && found[mark]?.at(-1) !== line) (found[mark] ??= []).push(line)
      }
      return
    }
    const own = markOf(classes.get(node) ?? '') || mark
    if (isLine(node)) begin()
    const before = line
    visitAll(node.children, own)
    if (isLine(node)) {
      isBegun ||= line === before
      isAfterBox = true
    }
  }
  const visitAll = (nodes: ContentNode[], mark?: string) => {
    const hasBoxes = nodes.some((it) => isElement(it) && isLine(it))
    for (const it of nodes) if (!hasBoxes || !isBlank(it)) visit(it, mark)
  }
  visitAll(pre.children)
  return Object.entries(found).map(([mark, lines]) => [mark, lines.join()] as const)
}

const isCode = (node: ContentNode | undefined): node is ContentElement => isElement(node) && node.name === 'code'

function codeWithin({children}: ContentElement): ContentElement | undefined {
  for (const it of children) {
    const found = isCode(it) ? it : isElement(it) ? codeWithin(it) : undefined
    if (found) return found
  }
  return
}

/** A `<pre>`: its code, and what its classes and those of its `<code>` say of it. */
export function code(pre: ContentElement, draft: Draft) {
  const {classes} = draft
  if (/wp-block-verse/.test(classes.get(pre) ?? '')) return verse(pre)
  delete pre.props['data-align']
  // A line in the editor that Typora shows code by.
  if (/CodeMirror-line/.test(classes.get(pre) ?? '')) return become(pre, 'div', [textOf(pre).replaceAll('\u200B', '')])
  // Numbers that stand alone are those of a table of code.
  const numbers = isNumbersAlone(pre) ? linesOf(pre.children) : ''
  const gutters: string[] = []
  const numbered = firstLine(pre, draft.written)
  pre.children = withoutPlaces(pre.children, draft)
  const [label] = shownIn(pre)
  // Hexo's title.
  if (isElement(label) && classes.get(label) === 'caption' && isTextAlone(label)) {
    pre.props['data-title'] ??= textOf(label).trim()
    pre.children = pre.children.slice(pre.children.indexOf(label) + 1)
  }
  pre.children = tidied(pre.children, classes, gutters)
  if (numbers && !/\S/.test(textOf(pre))) pre.children = [numbers]
  const parts = shownIn(pre)
  const inner = isCode(parts[0]) ? parts[0] : undefined
  // Of two, links to the inner one lead to the block.
  if (inner) moveId(inner, pre, draft)
  const [only, ...others] = parts.length === 1 ? shownIn(inner ?? pre) : parts
  const isSplit =
    parts.length > 1 && parts.every(isCode) && pre.children.every((it) => isElement(it) || /^\n?$/.test(it))
  // Prettify's numbers are those of a list, each item with code of its own.
  const named = inner ?? (isElement(only) && only.name === 'ol' ? codeWithin(only) : undefined)
  const all = [pre, named].map((it) => (it && classes.get(it)) ?? '').join(' ')
  const isNamed = /(?:^|\s)(line-?numbers|numberLines)(?:\s|$)/.test(all)
  const [, start = isNamed ? numbered : undefined] = /^\D*([1-9]\d{0,5})(?!\d)/.exec(gutters.join(' ')) ?? []
  const isMarked = !isSplit && holds(pre, (it) => Boolean(markOf(classes.get(it) ?? '')))
  const marks = !isMarked ? [] : marksIn(pre, classes, Number(start ?? pre.props['data-start'] ?? 1))
  const isChange = marks.some(([mark]) => mark !== 'data-lines')
  // It was a table of numbers and code.
  if (isElement(only) && isNumbered(only) && others.length === 0 && !(inner ?? only).props.id)
    Object.assign(pre, {props: {...only.props, ...pre.props}, children: only.children})
  else if ((isSplit || isChange || holds(pre, isLine)) && !holds(pre, isPre)) {
    const isText = !holds(pre, isChange ? isMoreThanMarks : isMore)
    const text = isSplit ? parts.map(lineOf).join('\n') : linesOf(pre.children)
    if (isText) pre.children = [{name: 'code', props: inner?.props ?? {}, children: [text]}]
    else if (!isSplit && !holds(pre, isOtherBox)) (inner ?? pre).children = unboxed((inner ?? pre).children)
  }
  const language = languageIn(all)
  if (language) pre.props['data-language'] ??= language
  const {lang} = pre.props
  if (typeof lang === 'string' && languages.test(lang)) {
    pre.props['data-language'] ??= lang
    delete pre.props.lang
  }
  if (/^(none|generic|raw|default)$/.test(String(pre.props['data-language']))) delete pre.props['data-language']
  const lines = linesIn(all)
  if (lines) pre.props['data-lines'] ??= lines
  for (const [mark, numbers] of marks) pre.props[mark] ??= numbers
  if (start || isNamed) pre.props['data-line-numbers'] = true
  if (Number(start) > 1) pre.props['data-start'] ??= Number(start)
}

const isNumbered = ({name, props}: ContentElement) => name === 'pre' && props['data-line-numbers'] === true

/** What is in boxes that hold nothing else, and have no id to be led to. */
function innermost(node: ContentElement | undefined): ContentElement | undefined {
  if (!node || isPre(node)) return node
  return node.props.id === undefined ? innermost(onlyIn(node)) : undefined
}

/** A cell of SyntaxHighlighter's, whose lines are boxes. */
function codeCell(cell: ContentElement, classes: Classes): ContentElement | undefined {
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
export function codeBox(element: ContentElement, {classes}: {classes: Classes}) {
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
