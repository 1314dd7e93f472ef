import type {ContentElement, ContentNode} from '../tree.ts'
import {moveId, type Draft} from './draft.ts'
import {become, forScreenReaders, holds, idOf, isBlank, isElement, onlyIn, textOf} from './nodes.ts'

/** An element and those in it; nothing where they are too many for a note. */
function within(root: ContentElement) {
  const all = [root]
  for (const element of all) {
    for (const child of element.children) if (isElement(child)) all.push(child)
    if (all.length > 500) return []
  }
  return all
}

const namesNotes = /footnote|endnote/i
interface Found {
  item: ContentElement
  /** The element that had the id to which the marks lead. */
  target: ContentElement
  id: string
  marks: ContentElement[]
  backLinks: ContentElement[]
}

const lettersIn = (node: ContentNode) => textOf(node).replace(/[^\p{L}\p{N}]/gu, '').length

/** Words, as a link in a sentence or in contents has them: no number, letter or sign. `note 1` and `viii` are no words. */
const isWords = (text: string) =>
  text.length > 20 || (/\p{L}{3}|\p{Script=Han}{2}/u.test(text) && !/^(\p{L}+\.?\s?\d+|[ivxlc]+)$/iu.test(text))

/** Whether a link reads as a mark: raised, in brackets, or no words. */
function isMark(link: ContentElement, {classes, wrappers}: Draft) {
  const outer = wrappers.get(link)
  const text = textOf(link).trim()
  const isNamed = [link, outer].some((it) => it && namesNotes.test(classes.get(it) ?? ''))
  return isNamed || outer?.name === 'sup' || /^[[(【（〔［]/.test(text) || !isWords(text)
}

/** Text, or what does no more than set it. */
const isSign = (it: ContentNode): boolean =>
  !isElement(it) || (it.name === 'span' && it.props.id === undefined && it.children.every(isSign))

/** Takes elements out of a tree, and what wrapped nothing but them. */
function without(children: ContentNode[], gone: Set<ContentElement>): ContentNode[] {
  return children.flatMap((child): ContentNode[] => {
    if (!isElement(child)) return [child]
    if (gone.has(child)) return []
    const held = child.children.length
    child.children = without(child.children, gone)
    const isLess = child.children.length < held
    return isLess && !/[^\s[\](){}^↑,]/.test(textOf(child)) && child.children.every(isSign) ? [] : [child]
  })
}

function convert({item, target, id, marks, backLinks}: Found, draft: Draft, number: number) {
  const noteId = draft.ids.get(id)!
  const label =
    textOf(marks[0])
      .replace(/[[\]()【】〔〕［］（）]/g, '')
      .trim() || String(number)
  const backrefs = marks.map((mark, index) => {
    const outer = draft.wrappers.get(mark) ?? mark
    const markId = String(outer.props.id ?? mark.props.id ?? `${noteId}-ref${index > 0 ? index + 1 : ''}`)
    // Links to the one of two ids that goes lead to the other.
    for (const it of [outer, mark]) if (draft.written.has(it)) draft.ids.set(draft.written.get(it)!, markId)
    draft.links.delete(mark)
    Object.assign(outer, {name: 'noteref', props: {href: `#${noteId}`, id: markId, label}, children: [label]})
    return markId
  })
  for (const it of backLinks) {
    draft.links.delete(it)
    // Links to what goes with it lead to the note.
    for (const part of within(it)) if (draft.written.has(part)) draft.ids.set(draft.written.get(part)!, noteId)
  }
  delete target.props.id
  const gone = new Set(backLinks)
  // Docutils' number of what several places lead to, which leads back to none.
  const place = item.children.find(isElement)
  if (place && draft.classes.get(place) === 'label' && !within(place).some((it) => draft.links.has(it) || it.props.id))
    gone.add(place)
  if (target !== item && target.children.length === 0) gone.add(target)
  const children = without(item.children, gone)
  if (typeof children[0] === 'string') children[0] = children[0].replace(/^\.?\s+/, '')
  const last = children.at(-1)
  if (typeof last === 'string') children[children.length - 1] = last.trimEnd()
  Object.assign(item, {name: 'note', props: {id: noteId, label, backrefs: backrefs.join(' ')}, children})
}

const isBox = ({name}: ContentElement) => name === 'div' || name === 'aside'

/** Notes that stand in boxes, as docutils and Asciidoctor write them, become a list. */
export function listNotes(element: ContentElement, {classes, written, isLinked}: Draft) {
  if (!isBox(element)) return
  const isNote = (it: ContentElement) =>
    isBox(it) && /(^|\s)footnote(\s|$)/.test(classes.get(it) ?? '') && isLinked(written.get(it) ?? '')
  const isLine = (it: ContentElement) => it.name === 'hr' && it.props.id === undefined
  const last = element.children.findLast(isElement)
  if (!last || !isNote(last)) return
  if (!element.children.every((it) => (isElement(it) ? isNote(it) || isLine(it) : isBlank(it)))) return
  const notes = element.children.filter(isElement).filter(isNote)
  for (const it of notes) it.name = 'li'
  become(element, 'ol', notes)
}

/** A heading for screen readers, or what is left of one. */
const isForList = (title: ContentElement, {classes, written}: Draft) =>
  forScreenReaders.test(classes.get(title) ?? '') || /^(user-content-)?footnote-label$/.test(written.get(title) ?? '')

/**
 * Finds lists of notes by what all dialects have in common: marks in the text lead to the items, and the items lead back.
 * They become `notes`, and the marks `noteref`.
 */
export function recognizeNotes(draft: Draft) {
  const {links, written} = draft
  if (links.size === 0) return
  const marksTo = new Map<string, ContentElement[]>()
  for (const [link, id] of links) {
    const marks = marksTo.get(id)
    if (marks) marks.push(link)
    else marksTo.set(id, [link])
  }
  const places = new Map(Array.from(links.keys(), (link, at) => [link, at]))
  let byId: Map<string, ContentElement> | undefined
  for (const [list, parent] of draft.lists) {
    const items = list.children.filter(isElement)
    if (items.length === 0 || !list.children.every((it) => isBlank(it) || (isElement(it) && it.name === 'li'))) continue
    const insides = items.map(within)
    const targets = insides.map((inside) => inside.find((it) => marksTo.has(written.get(it) ?? '')))
    if (!targets.every(Boolean)) continue
    const notes = new Set(targets)
    byId ??= new Map(Array.from(written, ([element, id]) => [id, element]))
    // An item is a note where marks elsewhere lead to it.
    const found = insides.map((inside, at): Found | undefined => {
      const target = targets[at]!
      const id = written.get(target)!
      const own = new Set(inside)
      const marks = marksTo
        .get(id)!
        .filter((it) => !own.has(it) && isMark(it, draft) && !holds(it, (inner) => inner === target))
      const leadingBack = new Set(marks.flatMap((it) => [it, draft.wrappers.get(it)]))
      // What leads to another note is a mark of that, and words that lead elsewhere are a link in the note.
      const backLinks = inside.filter((it) => {
        const to = byId!.get(links.get(it)!)
        const isElsewhere = links.has(it) && !own.has(to!) && !notes.has(to)
        return isElsewhere && (!isWords(textOf(it).trim()) || (to && (leadingBack.has(to) || to.children.length === 0)))
      })
      return marks.length > 0 ? {item: items[at]!, target, id, marks, backLinks} : undefined
    })
    if (!found.every(Boolean)) continue
    const [own, outer] = [list, parent].map((it) => draft.classes.get(it) ?? '') as [string, string]
    const names = `${own} ${outer}`
    const isNamed = namesNotes.test(names)
    // Those of interfaces are called so, too.
    const mayBeNamed = isNamed || /reference/i.test(names)
    // Contents lead to headings that lead back to them: nothing would be left of these.
    const areNotes = found.every((it, at) => {
      const {item, backLinks} = it!
      if (!mayBeNamed && backLinks.length === 0) return false
      if (insides[at]!.some(({name}) => /^(img|video|audio|embed|math)$/.test(name))) return true
      const isEmpty = lettersIn(item) === backLinks.reduce((sum, link) => sum + lettersIn(link), 0)
      return !isEmpty || (isNamed && backLinks.every((link) => !isWords(textOf(link).trim())))
    })
    // Or they are items of a text that have marks, and the notes below lead back to them.
    const isText = found.every((it) => {
      const [back] = it!.backLinks
      return back && it!.marks.every((mark) => places.get(mark)! > places.get(back)!)
    })
    if (!areNotes || (isText && !namesNotes.test(own) && !/(^|\s)(foot|end)notes(\s|$)/i.test(outer))) continue
    for (const [i, it] of found.entries()) {
      convert(it!, draft, i + 1)
      // A list that holds this one has no note of the same id.
      marksTo.delete(it!.id)
    }
    list.props = idOf(list)
    become(list, 'notes', items)
    // The list has a line of its own above it, and says its title itself.
    for (let at = parent.children.indexOf(list) - 1; at >= 0; at -= 1) {
      const it = parent.children[at]!
      if (isBlank(it)) continue
      if (!isElement(it)) break
      // Starlight's stands in a box.
      const title = it.name === 'div' && it.props.id === undefined ? (onlyIn(it) ?? it) : it
      const isTitle = /^h[1-6]$/.test(title.name) && isForList(title, draft)
      if (isTitle && list.props['aria-label'] === undefined) {
        moveId(title, list, draft)
        const shown = title.children.filter((part) => !isElement(part) || !part.props['aria-hidden'])
        list.props['aria-label'] = shown.map(textOf).join('').trim()
      } else if (it.name !== 'hr' || it.props.id !== undefined) break
      parent.children.splice(at, 1)
    }
  }
}
