// Formulas that MathJax has drawn, with nothing beside them that says what they are: as MathML again.
import {mathElements} from './elements.ts'
import {isSourceElement, makeElement, makeText, type SourceElement, type SourceNode} from './parse.ts'
import {attribute} from './props.ts'

/** What has parts whose places say what they are, and how many. */
const places = new Map([
  ...['mfrac', 'mroot', 'msub', 'msup', 'munder', 'mover'].map((name) => [name, 2] as const),
  ...['msubsup', 'munderover'].map((name) => [name, 3] as const),
])
const renamed = new Map([
  ['texatom', 'mrow'],
  ['mlabeledtr', 'mtr'],
  ['labels', 'mtext'],
])
/** What large signs begin with that are put together, and what is drawn by the look of another. */
const signs = new Map(
  Array.from('⎛(⎞)⎡[⎤]⎧{⎫}\uE150⏞\uE152⏟–‾―‾\u20D7→'.matchAll(/(.)(.)/gu), ([, drawn, sign]) => [drawn!, sign!]),
)
const italic = /^[\u{1D434}-\u{1D467}\u{1D6E2}-\u{1D71B}ℎ]$/u
/** How many elements stand within each other in a formula that are looked at. */
const maxHeight = 200

const kindOf = (it: SourceElement) => {
  const name = attribute(it, 'data-mml-node') ?? /^mjx-(\w+)/.exec(it.tagName)?.[1] ?? ''
  return attribute(it, 'data-labels') ? 'labels' : name.toLowerCase()
}

/** The sign that an element draws. */
function signOf(it: SourceElement) {
  const code =
    attribute(it, 'data-c') ??
    /(?:^|\s)mjx-c([\dA-F]+)(?:\s|$)/.exec(attribute(it, 'class') ?? '')?.[1] ??
    /^#MJX-.*-([\dA-F]+)$/.exec(attribute(it, 'href') ?? '')?.[1]
  return code && /^[\dA-F]{1,5}$/.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : undefined
}

function drawnIn(node: SourceNode, height: number): string {
  if ('value' in node) return /\S/.test(node.value) ? node.value : ''
  if (!isSourceElement(node) || height > maxHeight) return ''
  return signOf(node) ?? node.childNodes.map((it) => drawnIn(it, height + 1)).join('')
}

function readText(from: SourceElement, kind: string, height: number) {
  const drawn = drawnIn(from, height)
  const first = String.fromCodePoint(drawn.codePointAt(0) ?? 32)
  let value = drawn
  if (kind === 'mo') value = signs.get(first) ?? (/[←-⇿]/.test(first) ? first : drawn)
  else if (italic.test(drawn)) value = drawn.normalize('NFKC')
  // A letter alone is slanted, unless it says that it is not. MathJax said so by its font at first.
  const isKnown = from.childNodes.some((it) => isSourceElement(it) && attribute(it, 'data-c', 'class') !== undefined)
  const isUpright = kind === 'mi' && isKnown && value === drawn && /^[a-zΑ-Ω]$/i.test(value)
  const attrs = isUpright ? [{name: 'mathvariant', value: 'normal'}] : []
  return makeElement(from, renamed.get(kind) ?? kind, [makeText(value)], attrs)
}

/** The parts of an element in the order of MathML: by height, as they are drawn, where that says what they are. */
function partsOf(from: SourceElement, name: string) {
  const isRoot = name === 'msqrt' || name === 'mroot'
  const isSurd = (it: SourceElement) =>
    kindOf(it) === 'surd' || (isRoot && kindOf(it) === 'mo' && /^[√⎷\uE000\uE001]/.test(drawnIn(it, 0)))
  const parts = from.childNodes.filter(isSourceElement).filter((it) => !isSurd(it))
  if (kindOf(from) === 'script') return parts.toReversed()
  if (!places.has(name) || name === 'mfrac') return parts
  const rankOf = (it: SourceElement, i: number) => {
    const kind = kindOf(it)
    if (isRoot) return kind && kind !== 'sqrt' ? 1 : 0
    if (kind === 'over') return 1
    const y = /translate\([^,)]*[,\s]\s*(-?[\d.]+)/.exec(attribute(it, 'transform') ?? '')?.[1]
    return i > 0 ? Number(y ?? 0) : -Number.MAX_VALUE
  }
  const ranked = parts.map((part, i) => ({part, rank: rankOf(part, i)}))
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({part}) => part)
}

function read(from: SourceElement, height: number): SourceElement[] {
  // Each drawing is read once.
  if (height > maxHeight || from.tagName === 'mjx-container') return []
  const kind = kindOf(from)
  if (/^(m([inos]|text)|labels)$/.test(kind)) return [readText(from, kind, height)]
  const name = renamed.get(kind) ?? kind
  const inner = partsOf(from, name).flatMap((it) => read(it, height + 1))
  if (!mathElements.has(name) || name === 'math') return inner
  if (name === 'mtable') {
    // Numbers of lines stand beside it.
    const isRow = (it: SourceElement) => it.tagName === 'mtr'
    return [makeElement(from, name, inner.filter(isRow)), ...inner.filter((it) => !isRow(it))]
  }
  const isWhole = inner.length === (places.get(name) ?? inner.length)
  // With what is below it within another.
  const isOver = name === 'munderover' && inner.length === 2
  return [makeElement(from, isWhole ? name : isOver ? 'mover' : 'mrow', inner)]
}

/** What is drawn in MathJax's element; nothing where that says nothing. */
export function drawnFormula(from: SourceElement): SourceElement | undefined {
  const inner = from.childNodes.filter(isSourceElement).flatMap((it) => read(it, 0))
  if (inner.length === 0) return
  const isDisplay = attribute(from, 'display') === 'true'
  return makeElement(from, 'math', inner, isDisplay ? [{name: 'display', value: 'block'}] : [])
}
