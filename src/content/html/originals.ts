// What pages hold twice: a picture for scripts beside the one for readers without, a formula beside its look.
import {attribute, lazyNames} from './props.ts'
import {isSourceElement, type SourceElement, type SourceNode} from './parse.ts'

/** The element next to a place, if no text stands between. */
export function neighbour(nodes: SourceNode[], at: number, step: 1 | -1): SourceElement | undefined {
  for (let i = at + step; i >= 0 && i < nodes.length; i += step) {
    const node = nodes[i]!
    if (isSourceElement(node)) return node
    if ('value' in node && /\S/.test(node.value)) return
  }
  return
}

/** An element and all in it; nothing where they are many. */
export function inside(root: SourceElement): SourceElement[] | undefined {
  const all = [root]
  for (const it of all) {
    for (const child of it.childNodes) if (isSourceElement(child)) all.push(child)
    if (all.length > 100) return
  }
  return all
}

/** The addresses that stand anywhere but in a `<noscript>` or a link, also where only a script looks for them. */
export function addressesIn(nodes: SourceNode[]) {
  const found = new Set<string>()
  const rest = [...nodes]
  // Grows while it is walked.
  for (const node of rest) {
    if (!isSourceElement(node) || node.tagName === 'noscript') continue
    for (const {name, value} of node.attrs) if (name !== 'href') for (const it of value.split(/[\s,]+/)) found.add(it)
    for (const child of node.childNodes) rest.push(child)
  }
  return found
}

/** Whether it has an address, also where only a script looks for it. */
export const hasAddress = ({attrs}: SourceElement) =>
  attrs.some(
    ({name, value}) =>
      (name === 'src' || name.endsWith('srcset') || (lazyNames.test(name) && /[/.]/.test(value))) &&
      !/^\s*(data:|about:|$)/.test(value),
  )

/**
 * A picture or frame as it was before a plugin made a script load it later: what stands for readers without scripts beside
 * it. Itself where there is none.
 */
export function originalOf(node: SourceElement, nodes: SourceNode[], at: number): SourceElement {
  if (!/^(img|iframe)$/.test(node.tagName)) return node
  const twins = ([1, -1] as const).flatMap((step) => {
    const box = neighbour(nodes, at, step)
    // Gatsby's stands in a picture with its sources.
    return (box?.tagName === 'noscript' && inside(box)?.find((it) => it.tagName === node.tagName)) || []
  })
  const isSame = (twin: SourceElement) => {
    const src = attribute(twin, 'src')
    return src !== undefined && node.attrs.some(({value}) => value === src)
  }
  const twin = twins.find(isSame) ?? (hasAddress(node) ? undefined : twins[0])
  if (!twin) return node
  const names = new Set(twin.attrs.map(({name}) => name))
  return {...twin, attrs: [...twin.attrs, ...node.attrs.filter(({name}) => !names.has(name))]}
}

export const holdsMath = (node: SourceNode | undefined, depth = 3): boolean =>
  isSourceElement(node) &&
  (node.tagName === 'math' || (depth > 0 && node.childNodes.slice(0, 9).some((it) => holdsMath(it, depth - 1))))

/** Whether a formula stands beside this place. */
export const isBesideMath = (nodes: SourceNode[], at: number) =>
  nodes.slice(Math.max(0, at - 3), at + 4).some((it, i) => i !== Math.min(at, 3) && holdsMath(it))

/** How KaTeX, MathJax and MediaWiki draw a formula whose MathML stands beside it. */
export function isDrawnFormula(node: SourceElement, nodes: SourceNode[], at: number) {
  const classes = attribute(node, 'class')?.slice(0, 200) ?? ''
  const isDrawing =
    /(^|\s)katex-html(\s|$)/.test(classes) ||
    (attribute(node, 'aria-hidden') === 'true'
      ? /^(nobr|mjx-math)$/.test(node.tagName) || /(^|\s)(mjx-math|mwe-math-fallback-image-\w+)(\s|$)/.test(classes)
      : classes === 'MathJax_Preview')
  return isDrawing && isBesideMath(nodes, at)
}
