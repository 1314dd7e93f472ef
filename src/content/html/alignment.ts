import type {ContentElement} from '../tree.ts'

const alignable = new Set(
  'p div h1 h2 h3 h4 h5 h6 figure figcaption img table caption td th video embed blockquote section pre mtd'.split(' '),
)

/** Where a CMS puts alignment. */
const plain = /^\s*(left|center|right|justify)\s*$/i
const ways = new Map([
  ['align', plain],
  ['data-align', plain],
  ['columnalign', plain],
  [
    'class',
    /(?:^|\s)(?:(?:has-)?(?:text-)?align-?|text-|is-content-justification-|tml-|ql-align-|image-style-(?:block-)?align-)(left|center|right)(?:\s|$)/,
  ],
  ['style', /(?:^|;)\s*text-align\s*:\s*(left|center|right|justify)/i],
])

/** What floats, or stands between margins that are equal. */
const boxes = /^(img|figure|table|video|embed)$/
const floated = /(?:^|;)\s*float\s*:\s*(left|right)/i
const centred = /(?:^|;)\s*margin(?:-inline)?\s*:[^;]*\bauto\b/i
const pushed = /(?:^|;)\s*margin-left\s*:\s*auto\b/i
const pulled = /(?:^|;)\s*margin-right\s*:\s*auto\b/i

function sideOf(style: string) {
  if (centred.test(style)) return 'center'
  if (pushed.test(style)) return pulled.test(style) ? 'center' : 'right'
  return
}

/** Takes alignment, and the width beyond the column, from an attribute that may hold them. */
export function setAlignment({name, props}: ContentElement, key: string, value: string) {
  const way = ways.get(key)
  if (!way || !alignable.has(name)) return
  const width =
    key === 'class' && (name === 'div' || boxes.test(name))
      ? /(?:^|\s)(?:align|kg-width-)(wide|full)(?:\s|$)/.exec(value)?.[1]
      : undefined
  if (width) props['data-width'] = name === 'table' ? 'wide' : width
  const isBox = key === 'style' && boxes.test(name)
  // CKEditor's to the side, Froala's.
  const side =
    key === 'class' && boxes.test(name) ? /(?:^|\s)(?:image-style-sid(e)|fr-fi([lr]))(?:\s|$)/.exec(value) : null
  const align =
    way.exec(value)?.[1] ??
    (side ? (side[2] === 'l' ? 'left' : 'right') : isBox ? (floated.exec(value)?.[1] ?? sideOf(value)) : '')
  if (align) props['data-align'] = align.toLowerCase()
}

/** Columns of a formula as browsers know them, which read what stands in a cell alone. */
export function alignColumns({props, children}: ContentElement) {
  const sides = typeof props.columnalign === 'string' ? props.columnalign.split(' ') : []
  if (sides.length === 0) return
  for (const row of children)
    if (typeof row === 'object') {
      const cells = row.children.filter((it) => typeof it === 'object')
      for (const [i, cell] of cells.entries()) cell.props['data-align'] ??= (sides[i] ?? sides.at(-1))!
    }
}
