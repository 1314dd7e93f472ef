import type {ContentElement, ContentNode} from '../tree.ts'

export const isElement = (node: ContentNode | undefined): node is ContentElement => typeof node === 'object'

export const textOf = (node: ContentNode | undefined): string =>
  typeof node === 'string' ? node : (node?.children.map(textOf).join('') ?? '')

/** Shows nothing: spaces of any kind and width. */
export const isBlankText = (text: string) => !/[^\s\u200B\u2060]/.test(text)
export const isBlank = (node: ContentNode) => typeof node === 'string' && isBlankText(node)
