import {become, find, isElement, textOf, walk, type Node} from './hast.ts'

const isReference = ({properties}: Node) => properties?.dataFootnoteRef !== undefined
const isBackLink = ({properties}: Node) => properties?.dataFootnoteBackref !== undefined

/** Takes the links back out, and the spaces before them. */
function dropBackLinks(node: Node) {
  const {children} = node
  if (!children) return
  const first = children.findIndex(isBackLink)
  if (first >= 0) children.length = first
  const last = children.at(-1)
  if (first > 0 && last?.type === 'text') last.value = last.value!.trimEnd()
  children.forEach(dropBackLinks)
}

/** Makes the notes of remark-gfm those of the element map, in one language with the rest of the page. */
export function readNotes(tree: Node) {
  const section = find(tree, ({properties}) => properties?.dataFootnotes !== undefined)
  const list = section && find(section, (it) => isElement(it, 'ol'))
  if (!list) return
  const labels = new Map<unknown, string>()
  const backrefs = new Map<unknown, unknown[]>()
  for (const it of walk(tree)) {
    const link = isElement(it, 'sup') ? it.children?.find(isReference) : undefined
    if (!link) continue
    const {href, id} = link.properties!
    const label = textOf(link)
    labels.set(href, label)
    backrefs.set(href, [...(backrefs.get(href) ?? []), id])
    become(it, 'noteref', {href, id, label}, link.children)
  }
  const notes = list.children!.filter((it) => isElement(it, 'li'))
  for (const note of notes) {
    const {id} = note.properties!
    const href = `#${String(id)}`
    dropBackLinks(note)
    become(note, 'note', {id, label: labels.get(href), backrefs: backrefs.get(href)?.join(' ')})
  }
  become(section, 'notes', {}, notes)
}
