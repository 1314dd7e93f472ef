// Lists that content systems and editors write in parts, flat or of several kinds.
import type {ContentElement, ContentNode} from '../tree.ts'
import {moveId, type Draft} from './draft.ts'
import {become, heightOf, holds, idOf, isBlank, isElement, maxDepth, shownIn, taskBox} from './nodes.ts'

type Classes = Draft['classes']

const isList = (node: ContentNode): node is ContentElement =>
  isElement(node) && (node.name === 'ul' || node.name === 'ol')

const isBox = ({name}: ContentElement) => name === 'input'
const hasBox = ({children}: ContentElement) =>
  children.some((it) => isElement(it) && !isList(it) && (isBox(it) || holds(it, isBox)))

/** Tasks that say so by an attribute, and Quill's lists: one for items of several kinds, each with how far in it is. */
export function itemsByKind(list: ContentElement, classes: Classes, depth: number) {
  const items = list.children.filter(isElement)
  const kinds = items.map(({props}) => String(props['data-list'] ?? ''))
  const indents = items.map((it) => Number(/ql-indent-(\d)/.exec(classes.get(it) ?? '')?.[1] ?? 0))
  // In its first version a list had the boxes of all its items.
  const all = list.props['data-list']
  delete list.props['data-list']
  if (all !== undefined) kinds.fill(String(all))
  if (!kinds.some(Boolean) && !indents.some(Boolean)) return
  for (const [i, item] of items.entries()) {
    delete item.props['data-list']
    const [first] = shownIn(item)
    const line = isElement(first) && first.name === 'p' ? first : item
    if (kinds[i]!.endsWith('checked') && !hasBox(item))
      line.children.unshift(taskBox(/\bchecked$/.test(kinds[i]!)), ' ')
  }
  const isFlat = list.children.every(
    (it) => isBlank(it) || (isElement(it) && it.name === 'li' && !it.children.some(isList)),
  )
  const deepest = indents.reduce((most, it) => Math.max(most, it))
  if (!isFlat || depth + 2 * deepest + heightOf(list) > maxDepth) return
  const root: ContentElement = {name: 'div', props: {}, children: []}
  for (const [i, item] of items.entries()) {
    const kind = kinds[i]!
    let into = root
    for (let deep = 0; deep < indents[i]!; deep += 1) {
      const inner = into.children.at(-1)
      if (inner !== undefined && isList(inner)) into = inner.children.findLast(isElement)!
    }
    const name = kind === '' || kind.startsWith('task') ? list.name : kind === 'ordered' ? 'ol' : 'ul'
    const open = into.children.at(-1)
    if (isElement(open) && open.name === name) open.children.push(item)
    else into.children.push({name, props: {}, children: [item]})
  }
  const [only, ...others] = root.children.filter(isElement)
  if (others.length === 0) {
    become(list, only!.name, only!.children)
    return
  }
  list.props = idOf(list)
  become(list, 'div', root.children)
}

/** A list that has no item of its own, as editors write it, or in an item for it alone, goes into the item before it. */
export function joinLists(list: ContentElement, classes: Classes, depth: number) {
  const holdsList = (it: ContentNode): it is ContentElement =>
    isList(it) ||
    (isElement(it) &&
      it.name === 'li' &&
      it.props.id === undefined &&
      it.children.some(isList) &&
      it.children.every((child) => isList(child) || isBlank(child)))
  const listsIn = (it: ContentElement) => (it.name === 'li' ? it.children.filter(isList) : [it])
  const shown = shownIn(list)
  const [only] = shown
  if (!shown.some(holdsList)) return
  const [inner, ...others] = only !== undefined && holdsList(only) ? listsIn(only) : []
  if (inner && shown.length === 1 && others.length === 0 && inner.props.id === undefined) {
    classes.set(list, `${classes.get(list) ?? ''} ${classes.get(inner) ?? ''}`.slice(0, 1000))
    list.props = {...inner.props, ...idOf(list)}
    become(list, inner.name, inner.children)
    inner.children = []
    return
  }
  let before: ContentElement | undefined
  list.children = shown.filter((it) => {
    if (before && holdsList(it) && depth + 2 + heightOf(it) <= maxDepth) {
      for (const inside of listsIn(it)) before.children.push(inside)
      return false
    }
    before = isElement(it) && it.name === 'li' ? it : undefined
    return true
  })
}

/** How deep in others a list stands that comes after them: in Google Docs, Feishu and Yuque. */
function levelOf(classes: string) {
  const found = /(?:^|\s)(?:lst-kix_\w+-|list-(?:bullet|number))(\d)/.exec(classes)
  return found ? Number(found[1]) - (found[0].includes('kix') ? 0 : 1) : classes.split('ne-list-wrap').length - 1
}

/** What makes two lists one where they follow each other. */
const kindOf = (classes: string) =>
  /(?:^|\s)((?:bulleted|numbered|to-do)-list$|lst-kix_\w+-\d|list-(?:bullet|number)\d|ne-[uo]l)/.exec(classes)?.[1]

/** How many items a list has that has taken others in. */
const sizes = new WeakMap<ContentElement, number>()
const sizeOf = (list: ContentElement) => sizes.get(list) ?? list.children.filter(isElement).length

const ownClasses = (list: ContentElement, {classes}: Draft) => classes.get(list) ?? ''

/** Whether a list may be one with the list before it. */
export const mayContinue = (list: ContentElement, draft: Draft) =>
  isList(list) && draft.classes.has(list) && kindOf(ownClasses(list, draft)) !== undefined

/** Whether a list is taken in by the one before it: into its last item, or as more items. */
export function continuesList(before: ContentNode | undefined, list: ContentElement, draft: Draft, depth: number) {
  const own = ownClasses(list, draft)
  const level = levelOf(own)
  if (!isElement(before) || !isList(before) || depth + 2 * level + heightOf(list) > maxDepth) return false
  let into: ContentElement | undefined = before
  let item: ContentElement | undefined
  for (let deep = 0; into && deep < level; deep += 1) {
    item = into.children.findLast(isElement)
    if (item?.name !== 'li') return false
    const last: ContentElement | undefined = item.children.findLast(isElement)
    into = last && isList(last) ? last : undefined
  }
  const first = list.children.find(isElement)
  const start = Number(list.props.start ?? 0)
  const isNext = (it: ContentElement) => !start || start === Number(it.props.start ?? 1) + sizeOf(it)
  const isOne = into && into.name === list.name && kindOf(ownClasses(into, draft)) === kindOf(own) && isNext(into)
  // Each of several ids needs a place.
  if (into && isOne && (list.props.id === undefined || (first && first.props.id === undefined))) {
    if (first) moveId(list, first, draft)
    sizes.set(into, sizeOf(into) + sizeOf(list))
    for (const it of list.children) into.children.push(it)
    list.children = []
  } else if (item) item.children.push(list)
  else return false
  return true
}
