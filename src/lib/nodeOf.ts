import type {ReactNode} from 'react'

/** What an app supplies to be shown, but nothing that React cannot render: an object of data, a function, what is no number. */
export function nodeOf(node: ReactNode): ReactNode {
  const object = Object(node) as object
  const isData = object === node && !('$$typeof' in object || Symbol.iterator in object || 'then' in object)
  return isData || Number.isNaN(node) ? undefined : node
}

/** Whether it is one element, or will be, and no data. */
export const isElement = (value: unknown) =>
  typeof value === 'object' && value !== null && !(Symbol.iterator in value) && nodeOf(value as ReactNode) !== undefined
