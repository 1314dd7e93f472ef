import {remembered} from '../../lib/remembered.ts'
import type {ContentElement} from '../tree.ts'

/** The declarations of a style, in small letters. */
const declarations = remembered((style) => {
  const all = new Map<string, string>()
  const text = style.slice(0, 2000).replace(/url\([^)]*\)/gi, '')
  for (const [, property, value] of text.toLowerCase().matchAll(/([\w-]+)\s*:([^;]*)/g))
    all.set(property!.replace('decoration-line', 'decoration'), value!.trim())
  return all
})

const marks: [property: string, value: RegExp, name: string][] = [
  ['font-weight', /^(bold(er)?|[6-9]00)\b/, 'strong'],
  ['font-style', /^(italic|oblique)/, 'em'],
  ['text-decoration', /line-through/, 's'],
  ['text-decoration', /underline/, 'u'],
  ['vertical-align', /^super/, 'sup'],
  ['vertical-align', /^sub/, 'sub'],
]
const alike: Record<string, RegExp> = {
  strong: /^(strong|b|h[1-6]|th)$/,
  em: /^(em|i|cite|dfn)$/,
  s: /^(s|del|strike)$/,
  u: /^(u|ins|a)$/,
  sup: /^sup$/,
  sub: /^sub$/,
}
/** Elements whose text has such a mark anyway. */
export const likeMark = (mark: string) => alike[mark]!

const unmarked = new Map([
  ['b', 'font-weight'],
  ['strong', 'font-weight'],
  ['i', 'font-style'],
  ['em', 'font-style'],
  // Gutenberg's element for a colour.
  ['mark', 'background-color'],
])
const none = /^(normal|400|transparent|rgba\(0, ?0, ?0, ?0\))/
const listTypes: Record<string, string> = {
  'lower-roman': 'i',
  'upper-roman': 'I',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
}

/** In pixels. */
const units: Record<string, number> = {px: 1, in: 96, cm: 37.8, mm: 3.78, pt: 4 / 3, em: 16, rem: 16}

/** A part of the text's width. */
const partOf = (said: Map<string, string>) => /^\d\d?(\.\d+)?%/.exec(said.get('width') ?? said.get('zoom') ?? '')?.[0]

/**
 * Takes from a style what HTML has an element or attribute for: emphasis, kinds of numbers, widths in a table, how deep an item of
 * Word's lists is. Tells by which elements the text of a `<span>` is marked, or that of a paragraph or an item.
 */
export function setStyle(element: ContentElement, style: string): string[] {
  const {name, props} = element
  const undone = unmarked.get(name)
  if (undone && none.test(declarations(style).get(undone) ?? '')) element.name = 'span'
  if (element.name === 'span') {
    const said = declarations(style)
    return marks.flatMap(([key, value, mark]) => (value.test(said.get(key) ?? '') ? mark : []))
  }
  if (name === 'p' || name === 'li') {
    const said = declarations(style)
    const level = name === 'p' && /^l\d+ level([1-9])\b/.exec(said.get('mso-list') ?? '')?.[1]
    if (level) props['data-level'] = Number(level)
    // What is struck out does not hold any more; other marks of a whole paragraph are looks.
    return /line-through/.test(said.get('text-decoration') ?? '') ? ['s'] : []
  }
  if (name === 'figure') {
    const part = partOf(declarations(style))
    if (part) props.width = part
  } else if (name === 'ol') {
    const type = listTypes[declarations(style).get('list-style-type') ?? '']
    if (type) props.type ??= type
  } else if (/^(col|td|th)$/.test(name)) {
    const width = /^(\d{1,5})(?:\.\d+)?(px|%)/.exec(declarations(style).get('width') ?? '')
    if (width && !(width[2] === '%' && Number(width[1]) > 100))
      props.width ??= width[2] === '%' ? width[0] : Number(width[1])
  }
  return []
}

/**
 * The size of a picture by its style, in pixels or as a part of the text's width: editors leave the attributes as they were when it is
 * made smaller. A part of its own size, as Typora has it, is one of the text's, for its own is not known.
 */
export function setSize(props: ContentElement['props'], style: string) {
  const said = declarations(style)
  const pixels = (name: string) => {
    const [, length = '0', unit = ''] = /^(\d{1,4}(?:\.\d+)?)(px|in|cm|mm|pt|r?em)/.exec(said.get(name) ?? '') ?? []
    return Math.trunc(Number(length) * (units[unit] ?? 0))
  }
  const most = pixels('max-width')
  const width = pixels('width') || (most <= 320 ? most : 0)
  const part = partOf(said)
  if (part && !width) props.width = part
  if (!width) return
  const height = pixels('height') || Math.round((width * Number(props.height)) / Number(props.width))
  props.width = width
  if (height > 0 && height < 10_000) props.height = height
  else delete props.height
}
