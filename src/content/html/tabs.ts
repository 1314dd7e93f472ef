// What pages show one at a time, and an article one after the other: each under its label.
import type {ContentElement, ContentNode} from '../tree.ts'
import type {Draft} from './draft.ts'
import {isElement, shownIn, textOf} from './nodes.ts'
import {isSourceElement, type SourceElement, type SourceNode} from './parse.ts'
import {attribute} from './props.ts'
import {cleanText} from './text.ts'

/** Where the labels stand that are pressed. */
export const tabLabels = /(^|\s)(nav-tabs|tabs|tabbed-labels|[\w-]+-tabs-nav)(\s|$)/

/** Words alone, and nothing that a link leads to. */
const isLabel = ({name, props, children}: ContentElement): boolean =>
  name !== 'img' && props.id === undefined && children.every((it) => !isElement(it) || isLabel(it))

/** Labels and as many panels, in a box or beside them. */
export function tabs(element: ContentElement, {classes}: Draft) {
  const [first, ...rest] = shownIn(element)
  if (element.name !== 'div' || !isElement(first) || !rest.every(isElement)) return
  const isList = /^[ou]l$/.test(first.name) || tabLabels.test(classes.get(first) ?? '')
  const places = shownIn(first)
  if (!isList || first.props.id !== undefined || !places.every((it) => isElement(it) && isLabel(it))) return
  const labels = places.map((it) => textOf(it).trim())
  const [box, ...others] = rest
  const panels = box && others.length === 0 ? shownIn(box) : rest
  if (labels.length < 2 || labels.length !== panels.length || !labels.every(Boolean) || !panels.every(isElement)) return
  element.children = panels.flatMap((panel, i): ContentNode[] => {
    const label: ContentNode = {name: 'strong', props: {}, children: [labels[i]!]}
    const [title, ...more] = shownIn(panel)
    const isSaid = more.length > 0 && textOf(title).trim() === labels[i]
    return isSaid ? [panel] : [{name: 'p', props: {}, children: [label]}, panel]
  })
}

function wordsIn({childNodes}: SourceElement, depth = 0): string {
  const words = (it: SourceNode) => ('value' in it ? it.value : isSourceElement(it) ? wordsIn(it, depth + 1) : '')
  return depth > 50 ? '' : childNodes.map(words).join('')
}

/** What may begin with a paragraph that is its label. */
const isPanel = ({tagName}: SourceElement) =>
  /^(div|section|article|main|aside|form|fieldset|blockquote|li|dd|td)$/.test(tagName)

const idsIn = (from: SourceElement, name: string) => attribute(from, name)?.split(/\s+/) ?? []

/**
 * Tabs that ARIA names: each panel with the words that it is opened by, and the lists of those that have panels, which nothing
 * needs any more.
 */
export function tabsIn(nodes: SourceNode[]) {
  const panels = new Map<string, SourceElement>()
  const tabs: [tab: SourceElement, list: SourceElement | undefined][] = []
  // Whether nothing would be lost with a list: it has tabs, and nothing else that is read.
  const lists = new Map<SourceElement | undefined, boolean>([[undefined, false]])
  const all: [node: SourceNode, list: SourceElement | undefined, isRead: boolean][] = nodes.map((node) => [
    node,
    undefined,
    false,
  ])
  // Grows while it is walked.
  for (const [node, list, isRead] of all) {
    if ('value' in node && !isRead && /\S/.test(node.value)) lists.set(list, false)
    if (!isSourceElement(node)) continue
    const role = attribute(node, 'role')
    if (role === 'tab') tabs.push([node, list])
    if (role === 'tabpanel') lists.set(list, false)
    if (role === 'tabpanel' && isPanel(node)) {
      for (const id of idsIn(node, 'id')) panels.set(`panel ${id}`, node)
      for (const id of idsIn(node, 'aria-labelledby')) panels.set(`tab ${id}`, node)
    }
    for (const child of node.childNodes)
      all.push([child, role === 'tablist' ? node : list, role === 'tab' || (isRead && role !== 'tablist')])
  }
  const labels = new Map<SourceElement, [label: string, list: SourceElement | undefined]>()
  for (const [tab, list] of tabs) {
    const own = idsIn(tab, 'id').map((id) => `tab ${id}`)
    const names = [...own, ...idsIn(tab, 'aria-controls').map((id) => `panel ${id}`)]
    const panel = names.map((it) => panels.get(it)).find(Boolean)
    const label = cleanText(wordsIn(tab)).replace(/\s+/g, ' ').trim()
    const isNamed = panel !== undefined && label !== '' && !labels.has(panel)
    if (isNamed) labels.set(panel, [label, list])
    lists.set(list, isNamed && lists.get(list) !== false)
  }
  const isNeedless = (list: SourceElement | undefined) => lists.get(list) === true
  const labelOf = (panel: SourceElement) => {
    const [label, list] = labels.get(panel) ?? []
    return isNeedless(list) ? label : undefined
  }
  return {labelOf, isNeedless}
}
