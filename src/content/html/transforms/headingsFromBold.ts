import type {ContentElement, ContentNode} from '../../tree.ts'
import {highestIn, isSimple, isTooLong} from './headings.ts'
import {findByName, isElement, isEmpty, nextShown, textOf} from './nodes.ts'

/** One that links lead to stays. */
const isBold = (node: ContentNode): node is ContentElement =>
  isElement(node) && /^(strong|b)$/.test(node.name) && node.props.id === undefined

/** What a paragraph holds of which all is bold. */
function boldIn(node: ContentNode | undefined): ContentNode[] | undefined {
  if (!isSimple(node)) return undefined
  const parts = node.children.filter((it) => !isEmpty(it))
  if (parts.length === 0 || findByName(parts, 'br') || findByName(parts, 'img')) return undefined
  if (parts.every(isBold)) return parts.flatMap((it) => it.children)
  const [only] = parts
  const isBox = parts.length === 1 && isElement(only) && only.name === 'span' && only.props.id === undefined
  return isBox ? boldIn({...only, name: 'p'}) : undefined
}

/**
 * Makes headings of short paragraphs that are bold as a whole and have a text to stand above. They are one level below the
 * highest heading there is, or the highest themselves.
 *
 * Before: `<p><strong>Materials</strong></p><p>Paper, ink, patience.</p>`
 * After: `<h2>Materials</h2><p>Paper, ink, patience.</p>`
 */
export function headingsFromBold(children: ContentNode[]): ContentNode[] {
  const highest = highestIn(children)
  const level = highest ? Math.min(6, highest + 1) : 2
  return children.map((node, index) => {
    const bold = boldIn(node)
    const next = bold && nextShown(children, index)
    if (!bold || !isElement(node) || !isElement(next) || boldIn(next)) return node
    return isTooLong(textOf(node).trim(), 60) ? node : {...node, name: `h${level}`, children: bold}
  })
}
