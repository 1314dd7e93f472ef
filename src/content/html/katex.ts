// Formulas as KaTeX left them, and what cleaners made of that.
import type {ContentElement} from '../tree.ts'
import type {Draft} from './draft.ts'
import {idOf, isElement, texCode, textOf} from './nodes.ts'

/** The TeX that stands last in what MathML said before its elements were taken away; more lines than one where it has an environment. */
function texIn(text: string) {
  const last = text
    .trimEnd()
    .replace(/^[^]*\n/, '')
    .trim()
  const environment = /^\\end(\{[\w*]+\})/.exec(last)?.[1]
  const begin = environment ? text.lastIndexOf(`\\begin${environment}`) : -1
  return begin < 0 ? last : text.slice(begin).trim()
}

function becomeTex(element: ContentElement, tex: string, isDisplay = false) {
  const {props, ...code} = texCode(tex, isDisplay)
  Object.assign(element, {...code, props: {...idOf(element), ...props}})
}

/** A formula of which the text alone is left, three times over: as TeX it stands once. */
export function katex(element: ContentElement, {classes}: Draft) {
  const [said, drawn, ...others] = element.children.filter(isElement)
  const isOf = (it: ContentElement | undefined, name: string) => it !== undefined && classes.get(it)?.trim() === name
  if (!isOf(said, 'katex-mathml') || !isOf(drawn, 'katex-html') || others.length > 0) return
  const tex = texIn(textOf(said))
  if (tex) becomeTex(element, tex)
}

/** TeX that waits for a script, without the signs that formulas are found by: Pandoc's, unified's, markdown-it's. */
export function waitingTex(element: ContentElement, {classes}: Draft) {
  const tex = textOf(element).trim()
  if (!/^(span|div|p)$/.test(element.name) || element.children.some(isElement) || /^(\\[([]|\$|$)/.test(tex)) return
  const isDisplay = element.name !== 'span' || !/inline|language-math|ql-formula/.test(classes.get(element)!)
  if (element.name === 'span') becomeTex(element, tex, isDisplay)
  else Object.assign(element, {name: 'p', props: idOf(element), children: [texCode(tex, isDisplay)]})
}

/** A formula on lines of its own. */
export function katexDisplay(element: ContentElement) {
  const inner = element.children.find(isElement)
  if (!inner) return
  if (inner.name === 'math') inner.props.display = 'block'
  else if (inner.props.className === 'language-math') Object.assign(inner.props, texCode('', true).props)
  else if (inner.name === 'span') katexDisplay(inner)
}
