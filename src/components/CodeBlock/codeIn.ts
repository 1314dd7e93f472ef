import {isValidElement, type ReactNode} from 'react'
import {textOf} from '../../lib/text.ts'

type CodeProps = {children?: ReactNode; id?: unknown; className?: unknown; 'data-language'?: unknown}

const blank = (node: ReactNode) =>
  node === null || typeof node === 'boolean' || (typeof node === 'string' && !node.trim())

/** The text of code that another highlighter has coloured: in spans, and nothing else. */
function textInSpans(node: ReactNode): string | undefined {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  // A line that links lead to stays one.
  if (isValidElement<CodeProps>(node))
    return node.type === 'span' && node.props.id === undefined ? textInSpans(node.props.children) : undefined
  if (!Array.isArray(node)) return
  const parts = (node as ReactNode[]).map(textInSpans)
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** What stands in a `<pre>`: its text where it is nothing else, or coloured by spans, without the last line's end, and the language of its `<code>`. */
export function codeIn(children: ReactNode): {nodes: ReactNode; text?: string; language?: string} {
  const all = (Array.isArray(children) ? children : [children]) as ReactNode[]
  const text = textInSpans(children)
    ?.replace(/\r\n?/g, '\n')
    .replace(/^\n|\n$/g, '')
  const isPlain = all.every((node) => typeof node === 'string' || typeof node === 'number')
  if (text !== undefined) return {nodes: isPlain ? text : children, text}
  const [only, ...others] = all.filter((node) => !blank(node))
  if (others.length > 0 || !isValidElement<CodeProps>(only) || !('children' in only.props)) return {nodes: children}
  const {className, children: inner, ...rest} = only.props
  const language = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(textOf(className) ?? '')?.[1] ?? textOf(rest['data-language'])
  const code = codeIn(inner)
  // An element of MDX's map may stand for `<code>`; any other is part of the text.
  if (only.type !== 'code' && (typeof only.type === 'string' || !language || code.text === undefined))
    return {nodes: children}
  return {...code, language}
}
