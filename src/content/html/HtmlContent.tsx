import {Fragment, type ComponentType, type ElementType, type ReactNode} from 'react'
import {jsx} from 'react/jsx-runtime'
import {remembered} from '../../lib/remembered.ts'
import {show, warn} from '../../lib/warn.ts'
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
  components?: Components | undefined
  /** What colours code: one from `inkstone/highlight`, or any function of the kind. */
  highlighter?: Highlighter | undefined
}

/** Deeper than any tree that `parseHtml` makes. */
const maxDepth = 500
/**
 * How many characters the ready-made elements may add to what came in, and about how many each adds, so that no text of
 * `<figure>`s becomes a page of any size. What is over the budget is plain, which is after a thousand figures.
 */
const budget = 1_000_000
const costs = new Map<string, number>()
for (const name of ['embed', 'figure', 'pre']) costs.set(name, 1000)
for (const name of ['callout', 'h2', 'h3', 'h4', 'h5', 'h6', 'img', 'note', 'noteref', 'table']) costs.set(name, 300)

/** Each line of code may be an element too. */
function linesIn(nodes: ContentNode[] | undefined, depth = 0): number {
  if (!Array.isArray(nodes) || depth > maxDepth) return 0
  let lines = 0
  for (const it of nodes) lines += typeof it === 'string' ? it.split('\n').length : linesIn(it?.children, depth + 1)
  return lines
}

/** What stands for ours over the budget: the links in a text and to a note still lead where they did. */
function plainOf({name, props, children}: ContentElement): ContentElement {
  const {id, href, heading = href} = Object(props) as Record<string, string>
  if (name !== 'embed') return {name: ownElements.get(name)!, props: {id: id!, href: href!}, children}
  return {name: 'figure', props: {}, children: [{name: 'a', props: {href: href!}, children: [heading!]}]}
}

/** No prop of these reaches an element, in case the JSON is not what `parseHtml` made. */
const harmful =
  /^(on|dangerously|__proto__$|style$|ref$|key$|children$|is$|srcDoc$|suppress|default|formAction|action$|contentEditable)/i

const isHarmless = remembered((name) => !harmful.test(name))

function safeProps(props: unknown) {
  const safe: Record<string, unknown> = {}
  const given = Object(props) as Record<string, unknown>
  for (const name of Object.keys(given)) if (isHarmless(name)) safe[name] = given[name]
  return safe
}

/** What stands for an element of this name, on this page. */
interface Kind {
  component: Components[string] | undefined
  isOwn: boolean
  isPlain: boolean
  isVoid: boolean
  /** Whether what renders it takes the settings. */
  isSettled: boolean
  /** Whether it is the app's component, which may fail. */
  isForeign: boolean
  isBareInLink: boolean
  cost: number
}

function kindOf(name: string, given: Components): Kind {
  const isGiven = Object.hasOwn(given, name)
  const map: Components = isGiven ? given : articleComponents
  const component = Object.hasOwn(map, name) ? map[name] : undefined
  const isOwn = ownElements.has(name)
  const isPlain = elements.has(name) || mathElements.has(name)
  return {
    component,
    isOwn,
    isPlain,
    isVoid: voidElements.has(name),
    isSettled: component !== undefined && (isOwn || settled.has(component)),
    isForeign: component !== undefined && (isGiven || !(isPlain || isOwn)),
    // The ready-made heading links to itself, and code has a button, neither of which can be inside a link.
    isBareInLink: !isGiven && /^(h[1-6]|pre)$/.test(name),
    cost: (!isGiven && costs.get(name)) || 0,
  }
}

/**
 * Content as elements, each by its component in `components`, in `articleComponents`, or plain. Renders no element of its
 * own; place it in an `ArticleBody`.
 */
export function HtmlContent({content, components, highlighter, ...rest}: HtmlContentProps) {
  const settings = useGivenSettings(rest)
  if (process.env.NODE_ENV !== 'production' && content && !Array.isArray(content.children)) {
    warn(
      'HtmlContent',
      `\`content\` (${show(content)}) has no parsed text`,
      'so nothing of it is shown',
      'Pass what `parseHtml` or `parseMarkdown` gave; read stored JSON with `JSON.parse` before',
    )
  }
  const added = {length: 0}
  // 1 where a `<pre>` begins: a browser drops the end of a line there, and React makes up for that only in a lone text.
  const start = {length: 0}

  const kinds = new Map<string, Kind>()

  function kindFor(name: string) {
    let kind = kinds.get(name)
    if (!kind) kinds.set(name, (kind = kindOf(name, Object(components))))
    return kind
  }

  function render(node: ContentElement, key: string, depth: number, inLink: boolean): ReactNode {
    const {name, props, children} = node
    const kind = kindFor(name)
    const {cost, isPlain} = kind
    added.length += cost + (name === 'pre' ? 40 * linesIn(children) : 0)
    const isOver = cost > 0 && added.length > budget
    if (isOver && kind.isOwn) return render(plainOf(node), key, depth, inLink)
    const isReady = !isOver && !(inLink && kind.isBareInLink)
    const component = isReady ? kind.component : undefined
    const type = (component ?? (isPlain ? name : Fragment)) as ElementType
    const given = type === Fragment ? {} : safeProps(props)
    if (isReady && kind.isSettled) Object.assign(given, settings)
    if (component === articleComponents.pre) given.highlighter = highlighter
    if (isPlain) start.length = name === 'pre' ? 1 : 0
    if (!kind.isVoid) given.children = renderAll(children, depth + 1, inLink || name === 'a')
    if (isPlain) start.length = 0
    // Not createElement, which copies all props.
    const element = jsx(type, given, key)
    // What an app has made may fail; the text round it stays.
    return isReady && kind.isForeign ? <Region key={key}>{element}</Region> : element
  }

  function renderText(text: string): string {
    const shown = start.length ? text.replace(/^\n+/, '') : text
    if (shown) start.length = 0
    return shown
  }

  function renderAll(nodes: ContentNode[], depth: number, inLink: boolean): ReactNode[] | string | undefined {
    if (!Array.isArray(nodes) || nodes.length === 0 || depth > maxDepth) return undefined
    const [only] = nodes
    if (nodes.length === 1 && typeof only === 'string') return renderText(only)
    return nodes.map((node, index) => {
      if (typeof node === 'string') return renderText(node)
      return typeof node?.name === 'string' ? render(node, String(index), depth, inLink) : null
    })
  }

  return <>{renderAll(content?.children, 0, false)}</>
}
