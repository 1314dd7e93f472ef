import type {ContentElement, ContentNode} from '../tree.ts'
import {childrenOf, ownElements, voidElements} from './elements.ts'
import {isSound, rubyParts} from './nesting.ts'
import {textOf} from './nodes.ts'
import {parse, type SourceNode} from './parse.ts'

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The bare structure as HTML; `mark` names each element, so that it is known again. */
function write(children: ContentNode[], mark: (element: ContentElement) => string, depth = 0): string {
  let html = ''
  for (const child of children) {
    if (typeof child === 'string') html += escape(child)
    else if (depth <= 250) {
      const name = ownElements.get(child.name) ?? child.name
      html += `<${name}${mark(child)}>`
      if (voidElements.has(name)) continue
      // A link in a link is taken apart, so one that an embed or a note will be rendered with has to be there.
      const link = child.name === 'embed' || child.name === 'note' ? '<a></a>' : ''
      const inner = (child.name === 'embed' ? '' : write(child.children, mark, depth + 1)) + link
      html += `${name === 'pre' && inner.startsWith('\n') ? '\n' : ''}${inner}</${name}>`
    }
  }
  return html
}

/** What a browser makes of the tree, with the elements that were in it. */
function reparse(children: ContentNode[]): ContentNode[] | undefined {
  const known: ContentElement[] = []
  const used = new Set<ContentElement>()
  const html = write(children, (element) => ` n=${known.push(element) - 1}`)

  function read(nodes: SourceNode[], parent: string): ContentNode[] {
    const result: ContentNode[] = []
    const add = (node: ContentNode) => {
      if (typeof node === 'string' && typeof result.at(-1) === 'string') result[result.length - 1] += node
      else result.push(node)
    }
    for (const node of nodes) {
      if ('value' in node) {
        // In the parts of a table that is the space between them.
        if (!childrenOf.has(parent)) add(node.value)
      } else if ('tagName' in node) {
        const original = known[Number(node.attrs[0]?.value)]
        const name = original?.name ?? node.tagName
        const isLeaf = name === 'embed'
        const inner = isLeaf ? [] : read(node.childNodes, name)
        // The standard's repair leaves empty halves behind.
        const isRest = inner.length === 0 && (!original || (original.children.length > 0 && !isLeaf))
        const isFirst = original !== undefined && !used.has(original)
        if (rubyParts.has(name) && parent !== 'ruby') {
          inner.forEach(add)
          continue
        }
        if (isRest && !(isFirst && original.props.id !== undefined)) continue
        if (original) used.add(original)
        const {id: _, ...others} = original?.props ?? {}
        result.push({name, props: isFirst ? original.props : others, children: inner})
      }
    }
    return result
  }

  const nodes = parse(html)
  return nodes && read(nodes, 'div')
}

/** Parses a whole tree until nothing changes any more; what never comes to rest is text. */
function settle(children: ContentNode[]): ContentNode[] {
  const shape = (tree: ContentNode[]) => write(tree, () => '')
  let tree = children
  for (let round = 0; round < 4; round += 1) {
    const next = reparse(tree)
    if (!next) break
    if (shape(next) === shape(tree)) return next
    tree = next
  }
  return [{name: 'p', props: {}, children: [tree.map(textOf).join('')]}]
}

/**
 * The tree as a browser reads it once it is written as HTML, so that what the server sends and what the client renders are
 * the same. Only what might change is parsed again.
 */
export function stabilize(children: ContentNode[]): ContentNode[] {
  if (children.every((child) => isSound(child))) return children
  let isSettled = true
  const repaired = children.flatMap((child) => {
    if (isSound(child)) return [child]
    const next = reparse([child]) ?? [textOf(child)]
    isSettled &&= next.every((it) => isSound(it))
    return next
  })
  return isSettled ? repaired : settle(repaired)
}
