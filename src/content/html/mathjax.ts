// Formulas that MathJax has drawn, as MathML again. Version 4 leaves the TeX as well, but that needs a script to be read.
import {mathElements} from './elements.ts'
import {isSourceElement, makeElement, makeText, type SourceElement, type SourceNode} from './parse.ts'
import {attribute} from './props.ts'

/** What has parts that are told apart by their order, and how many. */
const counts = new Map([
  ...['mfrac', 'mroot', 'msub', 'msup', 'munder', 'mover'].map((name) => [name, 2] as const),
  ...['msubsup', 'munderover'].map((name) => [name, 3] as const),
])
/** Tall and wide signs by the ends that they are made of, and signs that are drawn as another. */
const signs = (
  '⎛⎝ ( ⎞⎠ ) ⎡⎣ [ ⎤⎦ ] ⎡ ⌈ ⎤ ⌉ ⎣ ⌊ ⎦ ⌋ ⎧⎩⎨ { ⎫⎭⎬ } ⎧⎩ ⟮ ⎫⎭ ⟯ ⎧⎭ ⎰ ⎫⎩ ⎱ →← → ←→ ↔ ⇐⇒ ⇔ ↑↓ ↕ ⇑⇓ ⇕ ∣→ ↦ ⏞ ⏞ ⏟ ⏟ ' +
  '\uE150 ⏞ \uE152 ⏟ – ‾ ― ‾ \u20D7 → \uE428 ⟵ \uE429 ⟶ \uE42A ⟷ \uE408 ⇌'
)
  .match(/\S+ \S+/g)!
  .map((pair) => pair.split(' ') as [ends: string, sign: string])
/** What stands between the ends. */
const between = /[⎜⎟⎢⎥⎪⏐−=\uE154]/g
const italic = /^[\u{1D434}-\u{1D467}\u{1D6E2}-\u{1D71B}ℎ]$/u
/** The capitals that a face of their own draws as A to Z. */
const script = Array.from('𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵')
/** How many elements within each other are looked at. */
const maxHeight = 200

function kindOf(it: SourceElement) {
  const name = attribute(it, 'data-mml-node') ?? /^mjx-(\w+)/.exec(it.tagName)?.[1] ?? ''
  return attribute(it, 'data-labels') ? 'labels' : name.toLowerCase()
}

/** The sign that an element draws. */
function signOf(it: SourceElement) {
  const own = attribute(it, 'class') ?? ''
  const href = attribute(it, 'href') ?? ''
  const code =
    attribute(it, 'data-c') ??
    /(?:^|\s)mjx-c([\da-f]+)(?:\s|$)/i.exec(own)?.[1] ??
    /^#MJX-.*-([\dA-F]+)$/.exec(href)?.[1]
  if (!code || !/^[\da-f]{1,5}$/i.test(code)) return
  const point = Number.parseInt(code, 16)
  return (/-C(-|\s|$)/.test(`${own} ${href}`) && script[point - 65]) || String.fromCodePoint(point)
}

/** All signs in an element. */
function signsIn(node: SourceNode, height: number): string[] {
  if (!isSourceElement(node)) return 'value' in node && /\S/.test(node.value) ? [node.value] : []
  const sign = signOf(node)
  if (sign !== undefined) return [sign]
  return height > maxHeight ? [] : node.childNodes.flatMap((it) => signsIn(it, height + 1))
}

function readText(from: SourceElement, kind: string, height: number) {
  const all = signsIn(from, height)
  const drawn = all.join('')
  let text = italic.test(drawn) ? drawn.normalize('NFKC') : drawn
  if (kind === 'mo') {
    // What makes a sign longer is a picture in the picture.
    const isLong = from.childNodes.some((it) => it.nodeName === 'svg') || /[⎛-⎳]/.test(drawn)
    if (isLong) text = [...new Set(all)].join('').replace(between, '') || all[0]!
    if (isLong || all.length === 1) text = signs.find(([ends]) => text.startsWith(ends))?.[1] ?? text
  }
  // A letter alone is slanted, unless it says that it is not. The first versions said so by the face.
  const isSaid = from.childNodes.some((it) => isSourceElement(it) && attribute(it, 'data-c', 'class') !== undefined)
  const isUpright = kind === 'mi' && isSaid && text === drawn && /^[a-zΑ-Ω]$/i.test(text)
  return makeElement(from, kind, [makeText(text)], isUpright ? {mathvariant: 'normal'} : {})
}

/** How far to the right and up a part is moved. */
const shiftOf = (it: SourceElement) =>
  /^translate\((-?[\d.]{1,20})[ ,]+(-?[\d.]{1,20})/
    .exec(attribute(it, 'transform') ?? '')
    ?.slice(1)
    .map(Number) ?? [0, 0]

/** The parts of an element in the order of MathML, which is another than they are drawn in. */
function partsOf(from: SourceElement, name: string) {
  const isRoot = name === 'msqrt' || name === 'mroot'
  const isSurd = (it: SourceElement) =>
    kindOf(it) === 'surd' || (isRoot && kindOf(it) === 'mo' && /^[√⎷\uE000\uE001]/.test(signsIn(it, 0).join('')))
  const parts = from.childNodes.filter(isSourceElement).filter((it) => !isSurd(it))
  if (kindOf(from) === 'script') return parts.toReversed()
  if (!counts.has(name) || name === 'mfrac') return parts
  const rankOf = (it: SourceElement, i: number) => {
    const kind = kindOf(it)
    if (isRoot) return kind && kind !== 'sqrt' ? 1 : 0
    if (kind === 'over') return 1
    return i > 0 ? shiftOf(it)[1]! : -Number.MAX_VALUE
  }
  const ranked = parts.map((part, i) => ({part, rank: rankOf(part, i)}))
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({part}) => part)
}

/** A space, as wide as it is said to be, or as far as the next part is away. */
function readSpace(from: SourceElement, next: SourceElement | undefined) {
  const [inner, ...others] = kindOf(from) === 'mstyle' ? from.childNodes.filter(isSourceElement) : [from]
  if (!inner || others.length > 0 || kindOf(inner) !== 'mspace') return
  const said = /width:\s*(-?[\d.]{1,20})em/.exec(attribute(inner, 'style') ?? '')?.[1]
  const width = said ? Number(said) : next ? (shiftOf(next)[0]! - shiftOf(from)[0]!) / 1000 : 0
  return makeElement(from, 'mspace', [], width > 0 ? {width: `${width}em`} : {})
}

/** What is in a column of numbers, each number for itself. */
function numbersIn(from: SourceElement, height: number): SourceElement[] {
  if (height > maxHeight) return []
  if (kindOf(from) === 'mtd') return [readText(from, 'mtext', height)]
  return from.childNodes.filter(isSourceElement).flatMap((it) => numbersIn(it, height + 1))
}

/** A table, whose numbered lines have their numbers in them. */
function makeTable(from: SourceElement, inner: SourceElement[]) {
  const isRow = (it: SourceElement) => /^m(labeled)?tr$/.test(it.tagName)
  const numbers = inner.filter((it) => !isRow(it))
  const rows = inner.filter(isRow).map((row) => {
    const number = row.tagName === 'mlabeledtr' ? numbers.shift() : undefined
    return makeElement(from, 'mtr', number ? [...row.childNodes, makeElement(from, 'mtd', [number])] : row.childNodes)
  })
  // Lines stand below each other at their signs.
  const isAligned = rows.some(({childNodes: [, cell]}) => cell && /^[=<>≈≡≤≥∼→⇒⇔]/.test(signsIn(cell, 0).join('')))
  const table = makeElement(from, 'mtable', rows, isAligned ? {columnalign: 'right left right left'} : {})
  return [table, ...numbers]
}

function read(from: SourceElement, height: number): SourceElement[] {
  // Each drawing is read once.
  if (height > maxHeight || from.tagName === 'mjx-container') return []
  const kind = kindOf(from)
  if (/^m([inos]|text)$/.test(kind)) return [readText(from, kind, height)]
  if (kind === 'labels') return numbersIn(from, height)
  const name = kind === 'texatom' ? 'mrow' : kind
  const inner = partsOf(from, name).flatMap((it, i, all) => readSpace(it, all[i + 1]) ?? read(it, height + 1))
  if (name === 'mtable') return makeTable(from, inner)
  const isKnown = mathElements.has(name) && name !== 'math' && name !== 'mmultiscripts'
  if (!isKnown && name !== 'mlabeledtr') return inner
  // What is over another with what is below that.
  const whole = name === 'munderover' && inner.length === 2 ? 'mover' : name
  if (inner.length !== (counts.get(whole) ?? inner.length)) return [makeElement(from, 'mrow', inner)]
  const isBare = name === 'mfrac' && !from.childNodes.some((it) => it.nodeName === 'rect' || isBarred(it))
  return [makeElement(from, whole, inner, isBare ? {linethickness: '0'} : {})]
}

const isBarred = (it: SourceNode) => it.nodeName === 'mjx-frac' && attribute(it, 'atop') !== 'true'

/** What is drawn in MathJax's element; nothing where that draws nothing, or holds what is none of it. */
export function drawnFormula(from: SourceElement): SourceElement | undefined {
  const isDrawn = (it: SourceNode) =>
    'value' in it ? !/\S/.test(it.value) : /^(svg|mjx-\w+|#comment)$/.test(it.nodeName)
  if (!from.childNodes.every(isDrawn) || signsIn(from, 0).length === 0) return
  const inner = from.childNodes.filter(isSourceElement).flatMap((it) => read(it, 0))
  return makeElement(from, 'math', inner, attribute(from, 'display') === 'true' ? {display: 'block'} : {})
}
