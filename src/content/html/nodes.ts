import type {ContentElement, ContentNode} from '../tree.ts'

export const isElement = (node: ContentNode | undefined): node is ContentElement => typeof node === 'object'

export const textOf = (node: ContentNode | undefined): string =>
  typeof node === 'string' ? node : (node?.children.map(textOf).join('') ?? '')

/** The deepest nesting that is kept. Browsers stop at 512, and React, which has no stack left at some twice of this, starts the rest
 * anew without all that it had written. */
export const maxDepth = 64

/** How many elements there are within each other, this one too; more than there may be where it is over `most`. */
export function heightOf(node: ContentNode, most = maxDepth): number {
  if (typeof node === 'string' || most < 0) return 0
  let height = 0
  for (const it of node.children) height = Math.max(height, heightOf(it, most - 1))
  return height + 1
}

/** What is left of an element's props where links lead to it and the rest is gone. */
export const idOf = ({props: {id}}: ContentElement): ContentElement['props'] => (id === undefined ? {} : {id})

/** Of a picture: it is not meant to be as wide as the text. */
export const isSmall = ({props: {width}}: ContentElement) =>
  typeof width === 'string' ? Number.parseFloat(width) <= 60 : typeof width === 'number' && width <= 320

/** Shows nothing: spaces of any kind and width. */
export const isBlankText = (text: string) => !/[^\s\u00AD\u200B-\u200D\u2060]/.test(text)
export const isBlank = (node: ContentNode) => typeof node === 'string' && isBlankText(node)

/** What of an element's children shows anything. */
export const shownIn = ({children}: ContentElement) => children.filter((it) => !isBlank(it))

/** The one element that an element holds, where it holds nothing else. */
export function onlyIn({children}: ContentElement) {
  let only: ContentElement | undefined
  for (const it of children) {
    if (isBlank(it)) continue
    if (only || !isElement(it)) return
    only = it
  }
  return only
}

/** Makes another of an element, with its attributes. */
export const become = (element: ContentElement, name: string, children: ContentNode[] = element.children) =>
  Object.assign(element, {name, children})

/** Whether an element has one of these names. */
export const isOneOf =
  (names: RegExp) =>
  ({name}: ContentElement) =>
    names.test(name)

/** Whether there is such an element in this one. */
export const holds = (node: ContentElement, is: (element: ContentElement) => boolean): boolean =>
  node.children.some((it) => isElement(it) && (is(it) || holds(it, is)))

/** What no eye reads. */
export const forScreenReaders = /(^|\s)(sr-only|screen-reader-text|visually-?hidden)(\s|$)/

/** The text that an eye reads. */
export function seenText({children}: ContentElement, classes: Map<ContentElement, string>) {
  const seen = children.filter((it) => !isElement(it) || !forScreenReaders.test(classes.get(it) ?? ''))
  return seen.map(textOf).join('')
}

/** The box of a task. */
export const taskBox = (checked: boolean): ContentElement => ({
  name: 'input',
  props: {type: 'checkbox', checked, disabled: true},
  children: [],
})

/** TeX that nobody has drawn yet: code that says so, as Markdown's parsers write it. */
export const texCode = (tex: string, isDisplay = false): ContentElement => ({
  name: 'code',
  props: {className: isDisplay ? 'language-math math-display' : 'language-math'},
  children: [tex],
})
