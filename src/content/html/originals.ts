// What pages hold twice: a picture for scripts beside the one for readers without, a formula beside its look.
import {attribute} from './props.ts'
import type {SourceElement, SourceNode} from './parse.ts'

const isElement = (node: SourceNode | undefined): node is SourceElement => node !== undefined && 'tagName' in node

/** The element next to a place, if no text stands between. */
export function neighbour(nodes: SourceNode[], at: number, step: 1 | -1): SourceElement | undefined {
  for (let i = at + step; i >= 0 && i < nodes.length; i += step) {
    const node = nodes[i]!
    if ('tagName' in node) return node
    if ('value' in node && /\S/.test(node.value)) return
  }
  return
}

const isMedia = (name: string) => /^(img|iframe|picture|video|audio)$/.test(name)

/** Whether a script was to give it its address. */
const isLazy = ({attrs}: SourceElement) =>
  !attrs.some(({name, value}) => name === 'src' && !/^\s*(data:|about:|$)/.test(value)) ||
  attrs.some(({name}) => /^(data|nitro)-.*(src|original|lazy)/.test(name))

/** Whether the box before a place stands after a picture or frame, whose it may be. */
function followsMedia(nodes: SourceNode[], at: number) {
  let box = at - 1
  while (box > 0 && !isElement(nodes[box])) box -= 1
  return isMedia(neighbour(nodes, box, -1)?.tagName ?? '')
}

/**
 * A picture or frame as it was before a plugin made a script load it later: what stands for readers without scripts beside
 * it. Itself where there is none.
 */
export function originalOf(node: SourceElement, nodes: SourceNode[], at: number): SourceElement {
  if (!isMedia(node.tagName)) return node
  for (const step of [1, -1] as const) {
    const box = neighbour(nodes, at, step)
    if (box?.tagName !== 'noscript') continue
    const isFree = step > 0 || !followsMedia(nodes, at)
    const twin = box.childNodes.find((it) => isElement(it) && it.tagName === node.tagName)
    if (!isElement(twin)) continue
    const src = attribute(twin, 'src')
    const isSame = src !== undefined && node.attrs.some(({value}) => value === src)
    if (!isSame && !(isLazy(node) && isFree)) continue
    const names = new Set(twin.attrs.map(({name}) => name))
    const others = node.attrs.filter(({name}) => !names.has(name))
    return {...twin, attrs: [...twin.attrs, ...others]}
  }
  return node
}

const holdsMath = (node: SourceNode | undefined, depth = 3): boolean =>
  isElement(node) &&
  (node.tagName === 'math' || (depth > 0 && node.childNodes.slice(0, 9).some((it) => holdsMath(it, depth - 1))))

/** How KaTeX, MathJax and MediaWiki draw a formula whose MathML stands beside it. */
export function isDrawnFormula(node: SourceElement, nodes: SourceNode[], at: number) {
  const isHidden = attribute(node, 'aria-hidden') === 'true' || attribute(node, 'class') === 'MathJax_Preview'
  return isHidden && nodes.slice(Math.max(0, at - 3), at + 4).some((it) => it !== node && holdsMath(it))
}
