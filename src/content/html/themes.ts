// What single site generators and their themes leave to a script or to a table.
import type {ContentElement, ContentNode} from '../tree.ts'
import {readPicture} from './attributes.ts'
import type {Draft} from './draft.ts'
import {become, idOf, isElement, onlyIn, textOf} from './nodes.ts'
import {cleanText} from './text.ts'

/** Butterfly's gallery, whose pictures a script reads from their list. */
export function listedGallery(element: ContentElement, {dataImages, remove}: Draft) {
  let list: unknown
  try {
    list = JSON.parse(textOf(element))
  } catch {}
  if (element.name !== 'div' || !Array.isArray(list)) return
  const text = (value: unknown) => (typeof value === 'string' ? cleanText(value) : '')
  const figures = list.flatMap((it: unknown): ContentNode[] => {
    const {url, alt} = Object(it) as Record<string, unknown>
    const src = readPicture(text(url), dataImages)
    if (!src) {
      remove('address', text(url), 'it may not be loaded')
      return []
    }
    const image: ContentNode = {name: 'img', props: {src, alt: text(alt), loading: 'lazy'}, children: []}
    return [{name: 'figure', props: {}, children: [image]}]
  })
  if (figures.length > 0) Object.assign(element, {name: 'gallery', props: idOf(element), children: figures})
}

/** AsciiDoc's lists in the cells of a table: numbers or terms, and what is said of them. */
export function listTable(element: ContentElement, {classes}: Draft) {
  const table = onlyIn(element)
  if (table?.name !== 'table') return
  const parts = table.children.filter(isElement).filter((it) => it.name !== 'colgroup')
  const rows = parts.flatMap((part) => part.children.filter(isElement))
  const cells = rows.map((row) => row.children.filter(isElement))
  const isPlain = [table, ...parts, ...rows].every(({props}) => props.id === undefined)
  const isFull = cells.every(([first, second, ...more]) => first?.props.id === undefined && second && more.length === 0)
  if (rows.length === 0 || !isPlain || !isFull || parts.some((it) => it.name === 'caption')) return
  const isTerms = /hdlist/.test(classes.get(element)!)
  const named = (cell: ContentElement, name: string) => Object.assign(cell, {name, props: idOf(cell)})
  const children = cells.flatMap(([first, second]) =>
    isTerms ? [named(first!, 'dt'), named(second!, 'dd')] : [named(second!, 'li')],
  )
  become(element, isTerms ? 'dl' : 'ol', children)
}

/** A drawing that a script makes of its text. */
export function mermaid(element: ContentElement) {
  if (element.name !== 'div' || element.children.some(isElement)) return
  const code: ContentNode = {name: 'code', props: {}, children: [textOf(element).trim()]}
  Object.assign(element, {name: 'pre', props: {...idOf(element), 'data-language': 'mermaid'}, children: [code]})
}
