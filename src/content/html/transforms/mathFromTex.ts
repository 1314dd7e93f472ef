import {show, warn} from '../../../lib/warn.ts'
import type {ContentElement, ContentNode, Transform} from '../../tree.ts'
import {parseHtml} from '../parseHtml.ts'
import {changeLists, element, findByName, hasClass, isElement, textOf} from './nodes.ts'

/** Draws TeX as MathML, with or without anything round it. */
export type TexRenderer = (tex: string, options: {display: boolean}) => string

/** The end of a line, while texts and ends of lines are one text. */
const lineEnd = '\u0001'

/** Formulas as scripts look for them in a text; those in dollars as `parseMarkdown` has them. */
const formula =
  /\\\[([^]{1,2000}?)\\\]|\\\(([^]{1,2000}?)\\\)|(?<![\\$])\$\$(?!\$)((?:\\[^]|[^\\$]|\$(?!\$)){1,2000}?)\$\$(?!\$)|(?<![\w\\$])\$(?![\s$])((?:\\[^]|[^\\$]){1,2000}?)(?<!\s)\$(?!\$)(?=(?:th|st|nd|rd|s)?(?![\da-z]))/gi

const isLine = (node: ContentNode | undefined) => isElement(node) && node.name === 'br' && node.props.id === undefined

/**
 * Makes formulas of TeX: of what `parseMarkdown` has found in dollars, of code whose language is `math`, of formulas that wait for
 * a script, and in a text of `\(…\)`, `\[…\]`, `$…$` and `$$…$$`. `render` draws one as MathML, as KaTeX and Temml do. What it cannot
 * draw stays as it is.
 *
 * Before: `<p>Area <code class="language-math">r^2</code></p>`
 * After: `<p>Area <math><msup><mi>r</mi><mn>2</mn></msup></math></p>`
 */
export function mathFromTex(render: TexRenderer): Transform {
  function draw(tex: string, display: boolean): ContentElement | undefined {
    let problem: unknown = 'nothing was drawn'
    try {
      const math = findByName(parseHtml(render(tex, {display})).children, 'math')
      if (math) return display ? {...math, props: {...math.props, display: 'block'}} : math
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

  const isMath = (node: ContentElement) => hasClass(node, 'language-math', 'lang-math')

  function ofCode(node: ContentElement): ContentNode {
    if (node.name === 'pre') {
      const math = node.props['data-language'] === 'math' && draw(textOf(node).trim(), true)
      return math ? element('p', [math]) : node
    }
    if (node.name !== 'code' || !isMath(node)) return node
    return draw(textOf(node).trim(), hasClass(node, 'math-display')) ?? node
  }

  /** Texts, and the ends of lines between them. */
  function ofText(nodes: ContentNode[]): ContentNode[] {
    const text = nodes.map((it) => (isElement(it) ? lineEnd : it)).join('')
    const result: ContentNode[] = []
    let at = 0
    const addText = (end: number) => {
      for (const [i, it] of text.slice(at, end).split(lineEnd).entries()) {
        if (i > 0) result.push(element('br', []))
        if (it) result.push(it)
      }
    }
    for (const {0: all, index, ...found} of text.matchAll(formula)) {
      const [bracketed, inLine, doubled, single] = [found[1], found[2], found[3], found[4]]
      const tex = bracketed ?? inLine ?? doubled ?? single!
      const math = draw(tex.replaceAll(lineEnd, '').trim(), (bracketed ?? doubled) !== undefined)
      if (!math) continue
      addText(index)
      result.push(math)
      at = index + all.length
    }
    if (at === 0) return nodes
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
        result.push(ofCode(node))
      }
    }
    end()
    return result
  }
  return (children) => changeLists(children, change)
}
