import type {SourceNode} from '../../src/content/html/parser/parseTree.ts'

/** A tree in one line: names with their attributes, texts quoted. */
export const written = (nodes: SourceNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return JSON.stringify(node)
      const attributes = Array.from(node.attributes, ([name, value]) => ` ${name}=${JSON.stringify(value)}`)
      return `<${node.name}${attributes.join('')}>${written(node.children)}</>`
    })
    .join('')

/** Where a comment stood between them, others keep two texts. */
export const joined = (tree: string) => tree.replaceAll('""', '')
