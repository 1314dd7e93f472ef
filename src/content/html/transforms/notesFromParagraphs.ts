import type {ContentElement, ContentNode} from '../../tree.ts'
import {headingNames} from '../nesting.ts'
import {element, isBlank, isElement, textOf, trimmed} from './nodes.ts'
import {edge, isBracket, isLink, isPlace, isWayBack, labelOf, linksIn, type Links} from './noteLinks.ts'

/** An element and those in it; nothing where they are too many for a note, or none of a note. */
function within(root: ContentElement) {
  const all = [root]
  // Grows while it is walked.
  for (const it of all) {
    if (headingNames.has(it.name) || /^(figure|img|pre|table|video|audio|embed|gallery|notes)$/.test(it.name)) return []
    for (const child of it.children) if (isElement(child)) all.push(child)
    if (all.length > 500) return []
  }
  return all
}

interface Found {
  target: ContentElement
  links: ContentElement[]
  marks: ContentElement[]
  /** Whether the number is text, and the link at the end. */
  isNumbered: boolean
}

/** What makes a block a note: links back where it begins or ends, and no other note in it. */
function noteIn(block: ContentElement, {marksTo, back, counts}: Links): Found | undefined {
  if (!/^(p|div|section|aside)$/.test(block.name) || counts.get(block) !== 1) return
  const all = within(block)
  const inside = new Set(all)
  const links = all.filter((it) => inside.has(back.get(it)!))
  const target = links.length > 0 ? back.get(links[0]!) : undefined
  if (!target || !links.every((it) => isWayBack(labelOf(it))) || textOf(block).length > 5000) return
  const [start, end] = [edge(block, false), edge(block, true)]
  const begins = links.some((it) => start.has(it))
  const isFirst = [...start].some((it) => it === target || it.children.includes(target))
  if (!begins && !(isFirst && links.some((it) => end.has(it)))) return
  const marks = marksTo.get(target)?.filter((it) => !inside.has(it)) ?? []
  return marks.length > 0 ? {target, links, marks, isNumbered: !begins} : undefined
}

const stop = String.raw`(?:[.:](?=\s|$)|[：、．])`
/** What is left behind a link that has gone. */
const rest = new RegExp(String.raw`^\s*${stop}?\s*`)

/** Without the number that the note begins with, since the list has one. */
function withoutLabel(nodes: ContentNode[], label: string | undefined): ContentNode[] {
  const at = nodes.findIndex((it) => !isPlace(it))
  const [first, ...others] = nodes.slice(Math.max(0, at))
  const before = nodes.slice(0, Math.max(0, at))
  if (first === undefined || at < 0) return nodes
  if (!isElement(first)) {
    const sign = label?.replace(/[*†‡§¶#]/g, String.raw`\$&`)
    const numbered = new RegExp(String.raw`^\s*[[({【〔［]?${sign}(?:[\])}】〕］]${stop}?|${stop})\s*`)
    const text = first.replace(label === undefined ? rest : numbered, '')
    return [...before, ...(text.trim() ? [text, ...others] : withoutLabel(others, label))]
  }
  if (label !== undefined && first.name === 'sup' && labelOf(first) === label && first.props.id === undefined)
    return [...before, ...withoutLabel(others, undefined)]
  if (first.name !== 'p') return nodes
  return [...before, {...first, children: withoutLabel(first.children, label)}, ...others]
}

/** What boxes hold that are all there is, and that no link leads to. */
function unboxed(nodes: ContentNode[]): ContentNode[] {
  const [only, ...others] = nodes.filter((it) => !isBlank(it))
  const isBox = isElement(only) && others.length === 0 && /^(div|li)$/.test(only.name) && only.props.id === undefined
  return isBox ? unboxed(only.children) : nodes
}

/** Takes the line before the notes off the end, since the list has one of its own, and the room before that. */
function dropRule(nodes: ContentNode[]) {
  const is = (name: string, it: ContentNode | undefined) =>
    isElement(it) && it.name === name && it.props.id === undefined
  const end = (from: number) => {
    let at = from
    while (at > 0 && (is('br', nodes[at - 1]) || (!isElement(nodes[at - 1]) && isBlank(nodes[at - 1]!)))) at -= 1
    return at
  }
  const at = end(nodes.length)
  if (is('hr', nodes[at - 1])) nodes.length = end(at - 1)
}

const opening = /[[({【〔［]\s*$/
const closing = /^\s*[\])}】〕］]/

/**
 * Makes notes of paragraphs or boxes that begin or end with a link back to their mark, which leads to them: those of Substack, Word,
 * Google Docs, LibreOffice and Org, and those that authors have linked by hand. Where they follow each other they are one list.
 *
 * Before: `<p>Ink<a id="r" href="#n">[1]</a></p><hr><p><a id="n" href="#r">[1]</a> Of soot.</p>`
 * After: `<p>Ink<noteref href="#n" id="r" label="1">1</noteref></p><notes><note id="n" label="1" backrefs="r">Of soot.</note></notes>`
 */
export function notesFromParagraphs(children: ContentNode[]): ContentNode[] {
  const all = linksIn(children)
  const {byId, wrappers, counts} = all
  if (counts.size === 0) return children
  const notes = new Map<ContentElement, Found>()
  function find(block: ContentElement) {
    const found = noteIn(block, all)
    if (found) notes.set(block, found)
    else if (!/^[oud]l$/.test(block.name))
      for (const it of block.children) if (isElement(it) && counts.has(it)) find(it)
  }
  for (const it of children) if (isElement(it) && counts.has(it)) find(it)

  const targets = new Set(Array.from(notes.values(), (it) => it.target))
  const references = new Map<ContentElement, ContentElement>()
  const gone = new Set<ContentElement>()
  /** Where links lead whose targets have gone. */
  const moved = new Map<unknown, string>()
  const move = (node: ContentNode, id: string) => {
    if (!isElement(node)) return
    if (node.props.id !== undefined && node.props.id !== id) moved.set(node.props.id, id)
    for (const it of node.children) move(it, id)
  }
  const numbers = new Map<string, number>()
  function freshId(base: string) {
    let number = numbers.get(base) ?? 1
    while (byId.has(number > 1 ? `${base}${number}` : base)) number += 1
    numbers.set(base, number + 1)
    return number > 1 ? `${base}${number}` : base
  }
  for (const [block, {target, links, marks}] of notes) {
    const noteId = String(target.props.id)
    if (block.props.id !== undefined && block !== target) moved.set(block.props.id, noteId)
    for (const it of links) {
      gone.add(it)
      move(it, noteId)
    }
    for (const mark of marks) {
      const outer = wrappers.get(mark) ?? mark
      const own = [outer, mark].find((it) => it.props.id !== undefined && !targets.has(it))?.props.id
      const id = own === undefined ? freshId(`${noteId}-ref`) : String(own)
      move(outer, id)
      const label = labelOf(mark)
      references.set(outer, element('noteref', [label], {href: `#${noteId}`, id, label}))
    }
  }
  // What is a note's target and a mark itself is the note's.
  for (const {target} of notes.values()) moved.delete(target.props.id)

  function noteOf(block: ContentElement, {target, marks, isNumbered}: Found) {
    const label = labelOf(marks[0]!)
    const inside = withoutLabel(unboxed(rebuild(block.children)), isNumbered ? label : undefined)
    const backrefs = marks.map((it) => String(references.get(wrappers.get(it) ?? it)!.props.id)).join(' ')
    return element('note', trimmed(inside), {id: target.props.id!, label, backrefs})
  }

  function plain(node: ContentElement): ContentNode[] {
    const {id, ...others} = node.props
    const isTarget = targets.has(node)
    const inner = rebuild(node.children)
    const isLeft = inner.length < node.children.length && inner.every(isBracket)
    if ((isTarget || id === undefined) && (isLeft || (isTarget && inner.length === 0))) return []
    const props = isTarget ? others : node.props
    const to = isLink(node) ? moved.get(String(props.href).slice(1)) : undefined
    return [{...node, props: to === undefined ? props : {...props, href: `#${to}`}, children: inner}]
  }

  function rebuild(nodes: ContentNode[]): ContentNode[] {
    const result: ContentNode[] = []
    let list: ContentElement | undefined
    let isOpen = false
    const addText = (text: string) => {
      const last = result.length - 1
      const shown = isOpen && closing.test(text) ? text.replace(closing, '') : text
      if (shown !== text && typeof result[last] === 'string') result[last] = result[last].replace(opening, '')
      isOpen = false
      if (typeof result[last] === 'string') result[last] += shown
      else result.push(shown)
    }
    for (const node of nodes) {
      const found = isElement(node) && notes.get(node)
      if (found && list) list.children.push(noteOf(node, found))
      else if (found) {
        dropRule(result)
        list = element('notes', [noteOf(node, found)])
        result.push(list)
      } else if (!isBlank(node) || !list) {
        list = undefined
        const reference = isElement(node) ? references.get(node) : undefined
        if (!isElement(node)) addText(node)
        else if (gone.has(node)) isOpen = opening.test(String(result.at(-1)))
        else {
          isOpen = false
          if (reference) result.push(reference)
          else for (const it of plain(node)) result.push(it)
        }
      }
    }
    return result
  }
  return rebuild(children)
}
