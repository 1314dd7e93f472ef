import type {ContentElement, ContentNode} from '../../tree.ts'
import {append, changeLists, element, isBlank, isElement, linesOf, textOf, trimmed, withoutStart} from './nodes.ts'

interface Marker {
  kind: string
  /** Missing where the mark is no number. */
  number?: number
  length: number
}

const numbered = [/^\s*(\d{1,3})\s?([.．、)）])\s*(?!\d)/, /^\s*[（(](\d{1,3})([)）])\s*/, /^\s*([①-⑳])()\s*/]

/** The mark with which a paragraph begins, as an item of a list would have it. */
function markerOf(text: string): Marker | undefined {
  const bullet = /^\s*([•●○◦▪■□◆◇►‣]\s*|[·・]\s+)/u.exec(text)
  if (bullet) return {kind: bullet[1]![0]!, length: bullet[0].length}
  for (const [style, pattern] of numbered.entries()) {
    const found = pattern.exec(text)
    if (!found) continue
    const [mark, digits, sign] = found as unknown as [string, string, string]
    const number = style === 2 ? digits.charCodeAt(0) - 0x245f : Number(digits)
    return {kind: `${style}${sign}`, number, length: mark.length}
  }
  return undefined
}

const follows = (marker: Marker, before: Marker) =>
  marker.kind === before.kind && (marker.number === undefined || marker.number === before.number! + 1)

const markOf = (nodes: ContentNode[]) => markerOf(nodes.map(textOf).join(''))

/** A paragraph of several lines as several, where lines of a list are among them. */
function partsOf(paragraph: ContentElement): ContentElement[] {
  const lines = linesOf(paragraph.children)
  const marks = lines.map(markOf)
  const isItem = marks.map((mark, index) =>
    Boolean(
      mark &&
      [marks[index - 1], marks[index + 1]].some((it, next) => it && (next ? follows(it, mark) : follows(mark, it))),
    ),
  )
  if (!isItem.includes(true)) return [paragraph]
  const {id, ...props} = paragraph.props
  const parts: ContentElement[] = []
  lines.forEach((line, index) => {
    const last = parts.at(-1)
    if (last && !isItem[index] && !isItem[index - 1]) append(last.children, [element('br', []), ...line])
    else
      parts.push({...paragraph, props: parts.length > 0 || id === undefined ? props : paragraph.props, children: line})
  })
  return parts
}

function listOf(items: ContentElement[], markers: Marker[]): ContentElement {
  const children = items.map(({props, children}, index) =>
    element('li', trimmed(withoutStart(children, markers[index]!.length)), props),
  )
  const start = markers[0]!.number
  return element(start === undefined ? 'ul' : 'ol', children, start === undefined || start === 1 ? {} : {start})
}

/**
 * Makes lists of paragraphs, or of lines in one, that begin with `•` or with numbers that go on: `1.`, `1、`, `（1）`, `①`. Two
 * at least; the marks become the list's own.
 *
 * Before: `<p>• Ink</p><p>• Paper</p>`
 * After: `<ul><li>Ink</li><li>Paper</li></ul>`
 */
export const listsFromParagraphs = (children: ContentNode[]) =>
  changeLists(children, (list) => {
    const nodes = list.flatMap((node) => (isElement(node) && node.name === 'p' ? partsOf(node) : [node]))
    const result: ContentNode[] = []
    let items: ContentElement[] = []
    let markers: Marker[] = []
    let spaces: ContentNode[] = []
    const end = () => {
      append(result, items.length > 1 ? [listOf(items, markers)] : items)
      append(result, spaces)
      items = []
      markers = []
      spaces = []
    }
    for (const node of nodes) {
      const marker = isElement(node) && node.name === 'p' ? markOf([node]) : undefined
      if (marker && isElement(node)) {
        if (markers.length > 0 && !follows(marker, markers.at(-1)!)) end()
        spaces = []
        items.push(node)
        markers.push(marker)
      } else if (isBlank(node) && items.length > 0) spaces.push(node)
      else {
        end()
        result.push(node)
      }
    }
    end()
    return result
  })
