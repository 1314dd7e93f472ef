import {show, warn} from '../../../lib/warn.ts'
import {heightOf} from '../nodes.ts'
import {formulaAt} from '../tex.ts'
import type {ContentElement, ContentNode, Transform} from '../../tree.ts'
import {parseHtml} from '../parseHtml.ts'
import {changeLists, element, findByName, hasClass, isElement, textOf} from './nodes.ts'

/** Draws TeX as MathML, with or without anything round it. */
export type TexRenderer = (tex: string, options: {display: boolean}) => string

export interface TexOptions {
  /**
   * Whether `$…$` in a text is a formula, as sites set their scripts to. Not for Markdown, in which `parseMarkdown` has found them, and
   * where one that stays has been escaped.
   * @default false
   */
  dollars?: boolean | undefined
}

/** The end of a line, while texts and ends of lines are one text. */
const lineEnd = '\u0001'
/** What begins a formula, and what begins or ends in the brackets of TeX. */
const begins = /\$|\\\[([^]{1,2000}?)\\\]|\\\(([^]{1,2000}?)\\\)/g
/** Longer than any formula is, and deeper. */
const [maxLength, maxDepth] = [10_000, 24]

const isLine = (node: ContentNode) => isElement(node) && node.name === 'br' && node.props.id === undefined

/** What holds the place of every id that is about to go. */
const places = (node: ContentNode): ContentNode[] =>
  isElement(node)
    ? [
        ...(node.props.id === undefined ? [] : [element('span', [], {id: node.props.id})]),
        ...node.children.flatMap(places),
      ]
    : []

/**
 * Makes formulas of TeX: of what `parseMarkdown` has found in dollars, of code whose language is `math`, of formulas that wait for
 * a script, and in a text of `\(…\)`, `\[…\]` and `$$…$$`. `render` draws one as MathML, as KaTeX and Temml do. What it cannot draw
 * stays as it is.
 *
 * Before: `<p>Area <code class="language-math">r^2</code></p>`
 * After: `<p>Area <math><msup><mi>r</mi><mn>2</mn></msup></math></p>`
 */
export function mathFromTex(render: TexRenderer, {dollars = false}: TexOptions = {}): Transform {
  function draw(tex: string, display: boolean): ContentElement | undefined {
    let problem: unknown = 'nothing was drawn'
    try {
      const math = tex.length > maxLength ? undefined : findByName(parseHtml(render(tex, {display})).children, 'math')
      if (math && heightOf(math) <= maxDepth)
        return display ? {...math, props: {...math.props, display: 'block'}} : math
    } catch (error) {
      problem = error
    }
    if (process.env.NODE_ENV !== 'production')
      warn(
        'mathFromTex',
        `${show(tex)} is no formula (${show(String(problem))})`,
        'so its TeX stays as text',
        'Mend it',
      )
    return
  }

  function ofCode(node: ContentElement): ContentNode[] {
    const isBlock = node.name === 'pre' && node.props['data-language'] === 'math'
    if (!isBlock && !(node.name === 'code' && hasClass(node, 'language-math', 'lang-math'))) return [node]
    const math = draw(textOf(node).trim(), isBlock || hasClass(node, 'math-display'))
    if (!math) return [node]
    const all = [...places(node), math]
    return isBlock ? [element('p', all)] : all
  }

  /** Texts, and the ends of lines between them. */
  function ofText(nodes: ContentNode[]): ContentNode[] {
    const text = nodes.map((it) => (isElement(it) ? lineEnd : it)).join('')
    const result: ContentNode[] = []
    let done = 0
    const addText = (end: number) => {
      for (const [i, it] of text.slice(done, end).split(lineEnd).entries()) {
        if (i > 0) result.push(element('br', []))
        if (it) result.push(it)
      }
    }
    begins.lastIndex = 0
    for (let found = begins.exec(text); found; found = begins.exec(text)) {
      const {0: all, 1: bracketed, 2: inLine, index} = found
      const inDollars = formulaAt(text, index)
      const tex = bracketed ?? inLine ?? (inDollars?.isDisplay || dollars ? inDollars?.tex : undefined)
      const end = inDollars?.end ?? index + all.length
      const isDisplay = bracketed !== undefined || inDollars?.isDisplay === true
      const math = tex === undefined ? undefined : draw(tex.replaceAll(lineEnd, '\n').trim(), isDisplay)
      begins.lastIndex = math ? end : index + 1
      if (!math) continue
      addText(index)
      result.push(math)
      done = end
    }
    if (done === 0) return nodes
    addText(text.length)
    return result
  }

  function change(list: ContentNode[]) {
    const result: ContentNode[] = []
    let run: ContentNode[] = []
    const end = () => {
      for (const it of run.some((part) => !isElement(part) && /[$\\]/.test(part)) ? ofText(run) : run) result.push(it)
      run = []
    }
    for (const node of list) {
      if (!isElement(node) || (isLine(node) && run.length > 0)) run.push(node)
      else {
        end()
        for (const it of ofCode(node)) result.push(it)
      }
    }
    end()
    return result
  }
  return (children) => changeLists(children, change)
}
