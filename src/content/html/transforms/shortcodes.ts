import type {ContentElement, ContentNode} from '../../tree.ts'
import {append, changeLists, isElement, isEmpty, isInline, textOf, trimmed} from './nodes.ts'

export interface Shortcode {
  /** Whether it has no other end: `[gallery ids="1,2"]`. */
  single?: boolean
  /** Whether it stands within a line. What does not stands between paragraphs, whatever the editor made of it. */
  inline?: boolean
  /** Whether it is one only on a line of its own: in a sentence it is what the sentence tells of. */
  alone?: boolean
  render: (attributes: Record<string, string>, inner: ContentNode[]) => ContentNode[]
}

/** What it holds stays. */
export const hold: Shortcode = {render: (_, inner) => inner}

interface Mark {
  name: string
  /** As it was written. */
  text: string
  attributes: Record<string, string>
  closes: boolean
}
type Piece = {node: ContentNode} | {mark: Mark}

/** Deeper than anybody writes them. */
const maxDepth = 50
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|[“”]([^“”]*)[“”]|'([^']*)'|([^\s"'\]}]+))/g

function readMark([text, closes, name, rest]: RegExpExecArray): Mark {
  const attributes: Record<string, string> = Object.create(null) as {}
  for (const [, key, ...values] of rest!.matchAll(attribute))
    attributes[key!.toLowerCase()] = values.find(Boolean) ?? ''
  return {name: name!.toLowerCase(), text, attributes, closes: closes === '/'}
}

/** Texts cut at the shortcodes in them. */
const cut = (nodes: ContentNode[], pattern: RegExp) =>
  nodes.flatMap<Piece>((node) => {
    if (typeof node !== 'string') return [{node}]
    const pieces: Piece[] = []
    let from = 0
    for (const found of node.matchAll(pattern)) {
      if (found.index > from) pieces.push({node: node.slice(from, found.index)})
      pieces.push({mark: readMark(found)})
      from = found.index + found[0].length
    }
    if (from < node.length || node === '') pieces.push({node: node.slice(from)})
    return pieces
  })

/** Whether a line may end here: what stands there has no letters, or the nearest of its lines has none. */
function isLineEnd(piece: Piece | undefined, at: 0 | -1) {
  if (!piece || 'mark' in piece) return true
  return !/\S/.test(isElement(piece.node) ? textOf(piece.node) : piece.node.split('\n').at(at)!)
}

/** Those that are none where they stand are text, of the text round them. */
function settled(pieces: Piece[], codes: Record<string, Shortcode>) {
  const result: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const isText =
      'mark' in piece &&
      codes[piece.mark.name]!.alone &&
      !(isLineEnd(pieces[at - 1], -1) && isLineEnd(pieces[at + 1], 0))
    const next = isText ? {node: piece.mark.text} : piece
    const last = result.at(-1)
    if (last && 'node' in last && 'node' in next && typeof last.node === 'string' && typeof next.node === 'string')
      result[result.length - 1] = {node: last.node + next.node}
    else result.push(next)
  }
  return result
}

/** Puts the two ends of each together. One without its other end is the text that it was. */
function assemble(pieces: Piece[], codes: Record<string, Shortcode>): ContentNode[] {
  const stack: {mark?: Mark; nodes: ContentNode[]}[] = [{nodes: []}]
  const leaveOpen = () => {
    const {mark, nodes} = stack.pop()!
    stack.at(-1)!.nodes.push(mark!.text)
    append(stack.at(-1)!.nodes, nodes)
  }
  for (const piece of pieces) {
    const top = stack.at(-1)!
    if ('node' in piece) top.nodes.push(piece.node)
    else if (!piece.mark.closes && codes[piece.mark.name]!.single) {
      append(top.nodes, codes[piece.mark.name]!.render(piece.mark.attributes, []))
    } else if (piece.mark.closes && codes[piece.mark.name]!.single) continue
    else if (!piece.mark.closes && stack.length < maxDepth) stack.push({mark: piece.mark, nodes: []})
    else if (piece.mark.closes && stack.some(({mark}) => mark?.name === piece.mark.name)) {
      while (stack.at(-1)!.mark!.name !== piece.mark.name) leaveOpen()
      const {mark, nodes} = stack.pop()!
      append(stack.at(-1)!.nodes, codes[mark!.name]!.render(mark!.attributes, nodes))
    } else top.nodes.push(piece.mark.text)
  }
  while (stack.length > 1) leaveOpen()
  return stack[0]!.nodes
}

/** A paragraph as what stands before, between and after the shortcodes in it. */
function explode(node: ContentNode, pattern: RegExp, codes: Record<string, Shortcode>): Piece[] {
  if (!isElement(node) || node.name !== 'p') return settled(cut([node], pattern), codes)
  const pieces = settled(cut(node.children, pattern), codes)
  if (!pieces.some((piece) => 'mark' in piece)) return [{node}]
  const result: Piece[] = []
  let children: ContentNode[] = []
  // An id is that of the first alone.
  const {id: _id, ...otherProps} = node.props
  let {props} = node
  const end = () => {
    const isBreak = (it: ContentNode | undefined) => isElement(it) && it.name === 'br'
    while (isBreak(children[0]) || (children[0] !== undefined && isEmpty(children[0]))) children.shift()
    while (isBreak(children.at(-1)) || (children.length > 0 && isEmpty(children.at(-1)!))) children.pop()
    if (children.length > 0) result.push({node: {...node, props, children: trimmed(children)}})
    if (children.length > 0) props = otherProps
    children = []
  }
  for (const piece of pieces) {
    if ('node' in piece) children.push(piece.node)
    else {
      end()
      result.push(piece)
    }
  }
  end()
  return result
}

/** The names of which both ends, or the only one, are among these. */
function complete(pieces: Piece[], codes: Record<string, Shortcode>) {
  const marks = pieces.flatMap((piece) => ('mark' in piece ? [piece.mark] : []))
  const closed = new Set(marks.filter(({closes}) => closes).map(({name}) => name))
  return marks.filter(({name, closes}) => !closes && (codes[name]!.single || closed.has(name))).map(({name}) => name)
}

const patternOf = (names: string[]) =>
  new RegExp(String.raw`[[{](/?)(${names.join('|')})(?![\w-])([^\]}\n]{0,2000})[\]}]`, 'gi')
const isLine = (node: ContentElement) => isInline(node) || /^(p|h[1-6]|figcaption|summary|dt)$/.test(node.name)

/** Replaces shortcodes that were left as text, within lines first, then between paragraphs. */
export function replaceShortcodes(children: ContentNode[], codes: Record<string, Shortcode>) {
  const [inline, block] = [true, false].map((kind) =>
    Object.keys(codes).filter((it) => Boolean(codes[it]!.inline) === kind),
  )
  const [inlinePattern, pattern] = [patternOf(inline!), patternOf(block!)]
  return changeLists(children, (list, parent) => {
    const lines = inline!.length > 0 ? assemble(cut(list, inlinePattern), codes) : list
    if (block!.length === 0 || (parent && isLine(parent))) return lines
    const found = complete(
      lines.flatMap((node) => explode(node, pattern, codes)),
      codes,
    )
    if (found.length === 0) return lines
    const known = patternOf([...new Set(found)])
    return assemble(
      lines.flatMap((node) => explode(node, known, codes)),
      codes,
    )
  })
}
