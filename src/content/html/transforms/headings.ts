import type {ContentElement, ContentNode} from '../../tree.ts'
import {isElement, isInline} from './nodes.ts'

export const isHeading = (node: ContentNode | undefined): node is ContentElement =>
  isElement(node) && /^h[1-6]$/.test(node.name)
export const levelOf = ({name}: ContentElement) => Number(name[1])

/** Long for a heading, or a sentence. */
export const isTooLong = (text: string, most: number) =>
  text.length > most || /[。．，,；;：:…]["”’）)]*$|[^\s.]\.["”’）)]*$/u.test(text)

/** The level of the highest heading there is; nothing where there is none. */
export function highestIn(children: ContentNode[]): number | undefined {
  let highest: number | undefined
  for (const child of children) {
    const level = isHeading(child) ? levelOf(child) : isElement(child) ? highestIn(child.children) : undefined
    if (level !== undefined && level < (highest ?? 7)) highest = level
  }
  return highest
}

/** A paragraph that holds inline elements alone, as a heading may. */
export const isSimple = (node: ContentNode | undefined): node is ContentElement =>
  isElement(node) && node.name === 'p' && node.children.every(isInline)
