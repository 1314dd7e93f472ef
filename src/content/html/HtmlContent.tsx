import {Fragment, type ComponentType, type ElementType, type ReactNode} from 'react'
import {jsx} from 'react/jsx-runtime'
import {useGivenSettings, type SettingsProps} from '../../locale/context.ts'
import type {Highlighter} from '../../components/CodeBlock/index.ts'
import {Region} from '../../primitives/Region/Region.tsx'
import {articleComponents, settled} from '../articleComponents.tsx'
import type {Content, ContentElement, ContentNode} from '../tree.ts'
import {elements, mathElements, ownElements, voidElements} from './elements.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- each takes the props of its own element
type Components = Record<string, ComponentType<any> | string>

export interface HtmlContentProps extends SettingsProps {
  /** What `parseHtml` has made of the HTML; of stored JSON as well. */
  content: Pick<Content, 'children'>
  /** Components for elements by name, before the ready-made ones; those of custom elements too. */
  components?: Components
  /** What colours code: one from `inkstone/highlight`, or any function of the kind. */
  highlighter?: Highlighter
}

/** Deeper than any tree that `parseHtml` makes. */
const maxDepth = 500
/** No prop of these reaches an element, in case the JSON is not what `parseHtml` made. */
const harmful =
  /^(on|dangerously|__proto__$|style$|ref$|key$|children$|is$|srcDoc$|suppress|default|formAction|action$|contentEditable)/i

function safeProps(props: unknown) {
  const safe: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(Object(props) as object)) if (!harmful.test(name)) safe[name] = value
  return safe
}

/**
 * Content as elements, each by its component in `components`, in `articleComponents`, or plain. Renders no element of its
 * own; place it in an `ArticleBody`.
 */
export function HtmlContent({content, components, highlighter, ...rest}: HtmlContentProps) {
  const settings = useGivenSettings(rest)
  const map: Components = {...articleComponents, ...components}

  function render({name, props, children}: ContentElement, key: string, depth: number, inLink: boolean): ReactNode {
    const isOwn = ownElements.has(name)
    const isPlain = elements.has(name) || mathElements.has(name)
    // The ready-made heading links to itself, and code has a button, neither of which can be inside a link.
    const isBare = inLink && /^(h[1-6]|pre)$/.test(name) && !(components && Object.hasOwn(components, name))
    const component = Object.hasOwn(map, name) && !isBare ? map[name] : undefined
    const type = (component ?? (isPlain ? name : Fragment)) as ElementType
    const given = type === Fragment ? {} : safeProps(props)
    if (component && (isOwn || settled.has(component))) Object.assign(given, settings)
    if (component === articleComponents.pre) given.highlighter = highlighter
    if (!voidElements.has(name)) given.children = renderAll(children, depth + 1, inLink || name === 'a')
    // A browser drops the end of a line that a `<pre>` begins with; React makes up for it only where all is one text.
    if (type === 'pre' && Array.isArray(given.children) && typeof children[0] === 'string')
      given.children[0] = children[0].replace(/^\n+/, '')
    // Not createElement, which copies all props.
    const element = jsx(type, given, key)
    // What an app has made for a custom element may fail; the text round it stays.
    return component && !isPlain && !isOwn ? <Region key={key}>{element}</Region> : element
  }

  function renderAll(nodes: ContentNode[], depth: number, inLink: boolean): ReactNode[] | string | undefined {
    if (!Array.isArray(nodes) || nodes.length === 0 || depth > maxDepth) return undefined
    const [only] = nodes
    if (nodes.length === 1 && typeof only === 'string') return only
    return nodes.map((node, index) => {
      if (typeof node === 'string') return node
      return typeof node?.name === 'string' ? render(node, String(index), depth, inLink) : null
    })
  }

  return <>{renderAll(content?.children, 0, false)}</>
}
