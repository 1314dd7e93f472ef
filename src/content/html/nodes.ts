import type {ContentElement, ContentNode} from '../tree.ts'

export const isElement = (node: ContentNode | undefined): node is ContentElement => typeof node === 'object'

export const textOf = (node: ContentNode | undefined): string =>
  typeof node === 'string' ? node : (node?.children.map(textOf).join('') ?? '')

/** What is left of an element's props where links lead to it and the rest is gone. */
export const idOf = ({props: {id}}: ContentElement): ContentElement['props'] => (id === undefined ? {} : {id})

/** Shows nothing: spaces of any kind and width. */
export const isBlankText = (text: string) => !/[^\s\u00AD\u200B-\u200D\u2060]/.test(text)
export const isBlank = (node: ContentNode) => typeof node === 'string' && isBlankText(node)
