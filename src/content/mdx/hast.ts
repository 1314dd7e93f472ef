/** A node of the tree that MDX is compiled from, as far as it is read here. */
export interface Node {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  value?: string
  /** Of JSX. */
  attributes?: {name?: string; value?: unknown}[]
  children?: Node[]
  data?: {meta?: string | null; estree?: unknown}
}

export const isElement = (node: Node | undefined, name: string) => node?.type === 'element' && node.tagName === name

/** What is read of it: no expression, and of a picture its words. */
export function textOf({type, tagName, value, properties, children = []}: Node): string {
  if (type === 'text') return value!
  return tagName === 'img' ? String(properties?.alt ?? '') : children.map(textOf).join('')
}

export const idOf = ({properties, attributes}: Node) =>
  properties?.id ?? attributes?.find(({name}) => name === 'id')?.value

/** All that is in a tree, from its top down and in order; what is put in place of a node's children is walked. */
export function* walk(node: Node): Generator<Node> {
  for (const child of node.children ?? []) {
    yield child
    yield* walk(child)
  }
}

export const find = (node: Node, test: (it: Node) => boolean) => {
  for (const it of walk(node)) if (test(it)) return it
  return
}

/** Makes an element another one. */
export const become = (node: Node, tagName: string, properties: Node['properties'], children = node.children) =>
  Object.assign(node, {type: 'element', tagName, properties, children})
