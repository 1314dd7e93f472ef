import type {ContentElement, ContentNode} from '../../tree.ts'
import {highestIn, isHeading, isSimple, isTooLong, levelOf} from './headings.ts'
import {isElement, textOf} from './nodes.ts'

const digits = '一二三四五六七八九'
const number = '([一二三四五六七八九十]{1,3})'
/** From the outermost in: 第一章, 一、, （一）. */
const kinds = [`^第${number}[章节篇部回]`, `^${number}、`, `^[（(]${number}[)）]`].map((source) => new RegExp(source))

/** 1 for 一, 21 for 二十一; nothing where it is none. */
function valueOf(text: string) {
  const [, tens, ten, ones] = new RegExp(`^([${digits}]?)(十?)([${digits}]?)$`).exec(text) ?? []
  if (tens === undefined || (!ten && tens && ones)) return undefined
  const digit = (it: string | undefined) => (it ? digits.indexOf(it) + 1 : 0)
  return ten ? (digit(tens) || 1) * 10 + digit(ones) : digit(tens) || digit(ones)
}

interface Ordinal {
  node: ContentElement
  kind: number
  value: number
}

function ordinalOf(node: ContentNode): Ordinal | undefined {
  if (!isElement(node) || (!isHeading(node) && !isSimple(node))) return undefined
  const text = textOf(node).trim()
  if (isTooLong(text, 40)) return undefined
  for (const [kind, pattern] of kinds.entries()) {
    const value = valueOf(pattern.exec(text)?.[1] ?? '')
    if (value) return {node, kind, value}
  }
  return undefined
}

/** Those with one of their kind before or after them that counts on; a first one of its kind may be followed by deeper ones. */
function inSequence(ordinals: Ordinal[]) {
  const last = new Map<number, Ordinal>()
  const found = new Set<ContentElement>()
  for (const ordinal of ordinals) {
    const before = last.get(ordinal.kind)
    if (before && ordinal.value === before.value + 1) found.add(before.node).add(ordinal.node)
    last.set(ordinal.kind, ordinal)
  }
  return found
}

/** The heading's text without what made all of it bold. */
function unbold(children: ContentNode[]): ContentNode[] {
  const [only] = children
  const isBold = isElement(only) && /^(strong|b)$/.test(only.name) && only.props.id === undefined
  return children.length === 1 && isBold ? only.children : children
}

/**
 * Makes headings of short paragraphs that are numbered as Chinese chapters are: 第一章, 一、, （一）, each kind below the one
 * before. Two at least that count on.
 *
 * Before: `<p>一、缘起</p><p>……</p><p>二、经过</p><p>……</p>`
 * After: `<h2>一、缘起</h2><p>……</p><h2>二、经过</h2><p>……</p>`
 */
export function headingsFromOrdinals(children: ContentNode[]): ContentNode[] {
  const ordinals = children.flatMap((node) => ordinalOf(node) ?? [])
  const chosen = inSequence(ordinals)
  const highest = highestIn(children)
  // What is numbered stands below a title that is not.
  let level = !highest ? 2 : ordinals.some(({node}) => isHeading(node)) ? highest : Math.min(6, highest + 1)
  const levelFor = new Map<number, number>()
  for (const kind of kinds.keys()) {
    const ofKind = ordinals.filter((it) => it.kind === kind && (isHeading(it.node) || chosen.has(it.node)))
    const known = ofKind.find(({node}) => isHeading(node))
    if (ofKind.length === 0) continue
    levelFor.set(kind, known ? levelOf(known.node) : level)
    level = Math.min(6, levelFor.get(kind)! + 1)
  }
  const made = new Map<ContentNode, number>()
  for (const {node, kind} of ordinals) if (chosen.has(node) && !isHeading(node)) made.set(node, levelFor.get(kind)!)
  return children.map((node) =>
    isElement(node) && made.has(node) ? {...node, name: `h${made.get(node)}`, children: unbold(node.children)} : node,
  )
}
