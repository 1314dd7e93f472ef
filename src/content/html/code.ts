// A `<pre>`, as content systems, editors and highlighters write it.
import type {ContentElement, ContentNode} from '../tree.ts'
import {isNumbered} from './codeBoxes.ts'
import {languageIn, languages, linesIn, markOf, marksIn} from './codeClasses.ts'
import {
  firstLine,
  isLine,
  isMore,
  isMoreThanMarks,
  isNumbersAlone,
  isOtherBox,
  isPre,
  isTextAlone,
  lineOf,
  linesOf,
  tidied,
  unboxed,
  withoutPlaces,
} from './codeText.ts'
import {leadTo, type Draft} from './draft.ts'
import {become, holds, isElement, shownIn, textOf} from './nodes.ts'

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
  if (inner) leadTo(inner, pre, draft)
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
