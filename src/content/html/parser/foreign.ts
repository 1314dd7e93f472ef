import {breakout, mathText} from './names.ts'
import type {SourceElement} from './OpenElements.ts'
import type {Attributes} from './tokenize.ts'
import type {Tree} from './Tree.ts'

/** Whether an element is one of SVG or MathML. */
export const isForeign = ({name}: SourceElement) => name.includes(' ')

/** Elements of those whose content is HTML again. */
const holdsHtml = ({name, attributes}: SourceElement) =>
  name === 'svg foreignobject' ||
  name === 'svg desc' ||
  name === 'svg title' ||
  (name === 'math annotation-xml' && /^(text\/html|application\/xhtml\+xml)$/i.test(attributes.get('encoding') ?? ''))

/** Whether a start tag in this element is one of SVG or MathML; text, where there is no name. */
export function isForeignIn(parent: SourceElement, name?: string) {
  if (!isForeign(parent) || holdsHtml(parent)) return false
  if (mathText.has(parent.name)) return name === 'mglyph' || name === 'malignmark'
  return !(parent.name === 'math annotation-xml' && name === 'svg')
}

/** Leaves what is foreign. */
function breakOut(tree: Tree) {
  while (isForeign(tree.current) && !holdsHtml(tree.current) && !mathText.has(tree.current.name)) tree.stack.pop()
}

/** A start tag in a drawing or formula; false where it has ended that, and is one of HTML. */
export function openInForeign(tree: Tree, name: string, attributes: Attributes) {
  const isFont = name === 'font' && ['color', 'face', 'size'].some((it) => attributes.has(it))
  if (isFont || breakout.has(name)) {
    breakOut(tree)
    return false
  }
  tree.insert(`${tree.current.name.split(' ')[0]} ${name}`, attributes)
  return true
}

/** An end tag there; false where it is one of HTML. */
export function closeInForeign(tree: Tree, name: string) {
  if (name === 'br' || name === 'p') {
    breakOut(tree)
    return false
  }
  for (let at = tree.stack.length - 1; at > 0; at -= 1) {
    const it = tree.stack[at]!
    if (!isForeign(it)) return false
    if (it.name.slice(it.name.indexOf(' ') + 1) === name) {
      tree.stack.length = at
      return true
    }
  }
  return true
}
