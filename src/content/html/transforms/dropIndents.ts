import type {ContentNode} from '../../tree.ts'
import {changeLists, isElement, linesOf, textOf, withoutStart} from './nodes.ts'

/** Spaces as wide as letters, or that do not break; a line of text begins with them for its looks alone. */
const indent = /^\s*[\u3000\u2000-\u200A\u00A0][\s\u200B]*/

const flush = (line: ContentNode[]) => withoutStart(line, indent.exec(line.map(textOf).join(''))?.[0].length ?? 0)

/**
 * Takes away the spaces with which Chinese paragraphs are indented by hand. `paragraph="indented"` of `ArticleBody` sets them
 * so by rule.
 *
 * Before: `<p>&#x3000;&#x3000;春江潮水连海平。<br>&#x3000;&#x3000;海上明月共潮生。</p>`
 * After: `<p>春江潮水连海平。<br>海上明月共潮生。</p>`
 */
export const dropIndents = (children: ContentNode[]) =>
  changeLists(children, (list) =>
    list.map((node) => {
      if (!isElement(node) || !/^(p|h[1-6]|li|figcaption|dd)$/.test(node.name)) return node
      if (!/[\u3000\u2000-\u200A\u00A0]/.test(textOf(node))) return node
      const lines = linesOf(node.children).map(flush)
      const br: ContentNode = {name: 'br', props: {}, children: []}
      return {...node, children: lines.flatMap((line, index) => (index > 0 ? [br, ...line] : line))}
    }),
  )
