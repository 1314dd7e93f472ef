import type {ContentElement, ContentNode} from '../../tree.ts'
import {headingNames} from '../nesting.ts'
import {element, isBlank, isElement, textOf, trimmed} from './nodes.ts'

const brackets = /[\s[\](){}【】〔〕［］]/g
const labelOf = (mark: ContentElement) => textOf(mark).replace(brackets, '')
/** What the mark of a note says: a number, a letter or a sign. */
const isLabel = (text: string) => /^(?:(?:注|註|note|fn)?\d{1,4}|[a-z]|[ivxlc]{2,6}|[*†‡§¶#]{1,4})$/i.test(text)

/** What stands round a mark, and says nothing without it. */
const isBracket = (node: ContentNode): boolean =>
  isElement(node)
    ? node.name === 'span' && node.props.id === undefined && node.children.every(isBracket)
    : !node.replace(brackets, '')

/** What links within a text tell of each other. */
interface Links {
  byId: Map<unknown, ContentElement>
  targetOf: Map<ContentElement, ContentElement>
  /** What holds a link and nothing else. */
  wrappers: Map<ContentElement, ContentElement>
  /** Those that may be marks of notes, by what they lead to. */
  marksTo: Map<ContentElement, ContentElement[]>
  /** Links back, each with the mark that it leads to. */
  marks: Map<ContentElement, ContentElement>
  /** How many links back there are in an element. */
  counts: Map<ContentElement, number>
}

function linksIn(children: ContentNode[]): Links {
  const [byId, wrappers, targetOf] = [new Map<unknown, ContentElement>(), new Map(), new Map()] as const
  const links: ContentElement[] = []
  const isLink = ({name, props}: ContentElement) => name === 'a' && /^#./.test(String(props.href))
  function visit(node: ContentNode) {
    if (!isElement(node)) return
    const [only, ...others] = node.children
    if (node.props.id !== undefined) byId.set(node.props.id, node)
    if (isLink(node)) links.push(node)
    else if (/^(sup|span)$/.test(node.name) && isElement(only) && others.length === 0) wrappers.set(only, node)
    for (const it of node.children) visit(it)
  }
  for (const it of children) visit(it)

  const [marksTo, marks, places] = [new Map<ContentElement, ContentElement[]>(), new Map(), new Map()] as const
  for (const link of links) {
    const target = byId.get(String(link.props.href).slice(1))
    if (!target) continue
    targetOf.set(link, target)
    const mark = places.get(target)
    if (mark && mark !== link) marks.set(link, mark)
    if (!isLabel(labelOf(link))) continue
    for (const it of [link, wrappers.get(link) ?? link]) places.set(it, link)
    const others = marksTo.get(target)
    if (others) others.push(link)
    else marksTo.set(target, [link])
  }
  const counts = new Map<ContentElement, number>()
  function count(node: ContentNode): number {
    if (!isElement(node)) return 0
    const sum = node.children.reduce((all, it) => all + count(it), marks.has(node) ? 1 : 0)
    if (sum > 0) counts.set(node, sum)
    return sum
  }
  if (marks.size > 0) for (const it of children) count(it)
  return {byId, targetOf, wrappers, marksTo, marks, counts}
}

/** A place that links lead to. */
const isPlace = (node: ContentNode) => isElement(node) && node.name === 'span' && node.children.length === 0

/** The first or the last that is shown, with all that it stands in. */
function edge(from: ContentElement, isLast: boolean) {
  const path = new Set<ContentElement>()
  const isShown = (it: ContentNode) => !isBracket(it) && !isPlace(it)
  let node: ContentNode | undefined = from
  while (isElement(node)) {
    path.add(node)
    const {children}: ContentElement = node
    node = isLast ? children.findLast(isShown) : children.find(isShown)
  }
  return path
}

/** An element and those in it; nothing where they are too many for a note. */
function within(root: ContentElement) {
  const all = [root]
  // Grows while it is walked.
  for (const it of all) {
    for (const child of it.children) if (isElement(child)) all.push(child)
    if (all.length > 500) return new Set<ContentElement>()
  }
  return new Set(all)
}

interface Found {
  target: ContentElement
  link: ContentElement
  marks: ContentElement[]
  /** Whether the number is text, and the link at the end. */
  isNumbered: boolean
}

/** What makes a block a note: a link back where it begins or ends, and none besides. */
function noteIn(block: ContentElement, {targetOf, marksTo, marks, counts}: Links): Found | undefined {
  if (!/^(p|div|section|aside)$/.test(block.name) || counts.get(block) !== 1) return
  const inside = within(block)
  const link = [...inside].find((it) => marks.has(it))
  const target = link && targetOf.get(marks.get(link)!)
  if (!target || !inside.has(target) || [...inside].some((it) => headingNames.has(it.name))) return
  const start = edge(block, false)
  const begins = start.has(link)
  if (!begins && !(start.has(target) && edge(block, true).has(link))) return
  const outside = marksTo.get(target)!.filter((it) => !inside.has(it))
  return outside.length > 0 ? {target, link, marks: outside, isNumbered: !begins} : undefined
}

const stop = String.raw`(?:[.:](?=\s|$)|[：、．])`
/** What is left round a link that has gone. */
const rest = new RegExp(String.raw`^\s*(?:[[({【〔［]\s*[\])}】〕］])?${stop}?\s*`)

/** Without the number that the note begins with, since the list has one. */
function withoutLabel(nodes: ContentNode[], label: string | undefined): ContentNode[] {
  const [first, second, ...others] = nodes
  if (first === undefined) return nodes
  if (isPlace(first)) return [first, ...withoutLabel(nodes.slice(1), label)]
  if (!isElement(first)) {
    if (typeof second === 'string') return withoutLabel([first + second, ...others], label)
    const sign = label?.replace(/[*†‡§¶#]/g, String.raw`\$&`)
    const numbered = new RegExp(String.raw`^\s*[[({【〔［]?${sign}(?:[\])}】〕］]${stop}?|${stop})\s*`)
    const text = first.replace(label === undefined ? rest : numbered, '')
    return text.trim() ? [text, ...nodes.slice(1)] : withoutLabel(nodes.slice(1), label)
  }
  if (label !== undefined && first.name === 'sup' && labelOf(first) === label && first.props.id === undefined)
    return withoutLabel(nodes.slice(1), undefined)
  return first.name === 'p' ? [{...first, children: withoutLabel(first.children, label)}, ...nodes.slice(1)] : nodes
}

/** What boxes hold that are all there is, and that no link leads to. */
function unboxed(nodes: ContentNode[]): ContentNode[] {
  const [only, ...others] = nodes.filter((it) => !isBlank(it))
  const isBox = isElement(only) && others.length === 0 && only.name === 'div' && only.props.id === undefined
  return isBox ? unboxed(only.children) : nodes
}

/** Without the line before the notes, since the list has one of its own, and without the room before that. */
function withoutRule(nodes: ContentNode[]) {
  const is = (name: string, it: ContentNode | undefined) =>
    isElement(it) && it.name === name && it.props.id === undefined
  const isRoom = (it: ContentNode) => (isElement(it) ? is('br', it) : isBlank(it))
  const end = (length: number) => nodes.slice(0, length).findLastIndex((it) => !isRoom(it))
  const at = end(nodes.length)
  return is('hr', nodes[at]) ? nodes.slice(0, end(at) + 1) : nodes
}

/**
 * Makes notes of paragraphs or boxes that begin or end with a link back to their mark, which leads to them: those of Substack, Word,
 * Google Docs, LibreOffice and Org, and those that authors have linked by hand. Where they follow each other they are one list.
 *
 * Before: `<p>Ink<a id="r" href="#n">[1]</a></p><hr><p><a id="n" href="#r">[1]</a> Of soot.</p>`
 * After: `<p>Ink<noteref href="#n" id="r" label="1">1</noteref></p><notes><note id="n" label="1" backrefs="r">Of soot.</note></notes>`
 */
export function notesFromParagraphs(children: ContentNode[]): ContentNode[] {
  const links = linksIn(children)
  const {wrappers, counts} = links
  if (counts.size === 0) return children
  const notes = new Map<ContentElement, Found>()
  const references = new Map<ContentElement, ContentElement>()
  const gone = new Set<ContentElement>()
  /** Where links lead whose targets have gone. */
  const moved = new Map<unknown, string>()

  function find(block: ContentElement) {
    const found = noteIn(block, links)
    if (found) {
      const {target, link, marks} = found
      const noteId = String(target.props.id)
      notes.set(block, found)
      gone.add(link)
      for (const {props} of [block, link]) if (props.id !== undefined) moved.set(props.id, noteId)
      for (const [index, mark] of marks.entries()) {
        const outer = wrappers.get(mark) ?? mark
        const id = String(outer.props.id ?? mark.props.id ?? `${noteId}-ref${index > 0 ? index + 1 : ''}`)
        if (mark.props.id !== undefined) moved.set(mark.props.id, id)
        const label = labelOf(mark)
        references.set(outer, element('noteref', [label], {href: `#${noteId}`, id, label}))
      }
    } else if (!/^[oud]l$/.test(block.name))
      for (const it of block.children) if (isElement(it) && counts.has(it)) find(it)
  }
  for (const it of children) if (isElement(it) && counts.has(it)) find(it)

  function noteOf(block: ContentElement, {target, marks, isNumbered}: Found) {
    const label = labelOf(marks[0]!)
    const inside = withoutLabel(unboxed(rebuild(block.children)), isNumbered ? label : undefined)
    const backrefs = marks.map((it) => String(references.get(wrappers.get(it) ?? it)!.props.id)).join(' ')
    return element('note', trimmed(inside), {id: target.props.id!, label, backrefs})
  }
  const targets = new Set(Array.from(notes.values(), (it) => it.target))

  function plain(node: ContentElement): ContentNode[] {
    const {id, ...others} = node.props
    const inner = rebuild(node.children)
    const isLeft = inner.length < node.children.length && inner.every(isBracket)
    if ((targets.has(node) || id === undefined) && (isLeft || (targets.has(node) && inner.length === 0))) return []
    const props = targets.has(node) ? others : node.props
    const to = node.name === 'a' ? moved.get(String(props.href).slice(1)) : undefined
    return [{...node, props: to === undefined ? props : {...props, href: `#${to}`}, children: inner}]
  }

  function rebuild(nodes: ContentNode[]): ContentNode[] {
    let result: ContentNode[] = []
    let list: ContentElement | undefined
    for (const node of nodes) {
      const found = isElement(node) && notes.get(node)
      if (found && list) list.children.push(noteOf(node, found))
      else if (found) {
        list = element('notes', [noteOf(node, found)])
        result = [...withoutRule(result), list]
      } else if (!isBlank(node) || !list) {
        list = undefined
        const reference = isElement(node) ? references.get(node) : undefined
        if (reference) result.push(reference)
        else if (!isElement(node)) result.push(node)
        else if (!gone.has(node)) for (const it of plain(node)) result.push(it)
      }
    }
    return result
  }
  return rebuild(children)
}
