// What classes say of code: its language, and the lines that are marked.
import type {ContentElement, ContentNode} from '../tree.ts'
import {remembered} from '../../lib/remembered.ts'
import {isLine} from './codeText.ts'
import {isBlank, isElement} from './nodes.ts'

/** Those that are named by nothing but their name. */
export const languages =
  /^(?:highlight-|src-|hl-)?(bash|cpp|csharp|css|go(?:lang)?|html|java(?:script)?|json|js|kotlin|lua|mermaid|objc|perl|php|py(?:thon)?|ruby|rust|scala|shell|sql|swift|ts|typescript|vue|xml|ya?ml)$/

/** The language that classes name: `language-js`, `lang:js`, `brush: js`, `highlight-source-js`. */
export const languageIn = remembered((classes) => {
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
export const linesIn = (classes: string) =>
  /(?:mark:|highlight:\s*\[?)\s*([\d,\s-]{1,2000})/.exec(classes)?.[1]?.replace(/\s/g, '').replace(/^,|,$/g, '')

/** What it means that a line has these classes, as Hexo, VitePress, Chroma, Pygments, Docusaurus, Gatsby and Astro write it. */
export const markOf = remembered((classes) => {
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
export function marksIn(pre: ContentElement, classes: Map<ContentElement, string>, first: number) {
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
