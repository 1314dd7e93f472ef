// What pages show one at a time, and an article one after the other: each under its label.
import type {ContentElement, ContentNode} from '../tree.ts'
import {isBlank, isElement, textOf} from './nodes.ts'

/** Where the labels stand that are pressed. */
export const tabLabels = /(^|\s)(nav-tabs|tabs|tabbed-labels|[\w-]+-tabs-nav)(\s|$)/

const shown = ({children}: ContentElement) => children.filter((it) => !isBlank(it))

/** Labels and as many panels, in a box or beside them. */
export function tabs(element: ContentElement) {
  const [first, ...rest] = shown(element)
  if (!isElement(first) || !rest.every(isElement)) return
  const labels = shown(first).map((it) => textOf(it).trim())
  const [box, ...others] = rest
  const panels = box && others.length === 0 ? shown(box) : rest
  if (labels.length < 2 || labels.length !== panels.length || !labels.every(Boolean) || !panels.every(isElement)) return
  element.children = panels.flatMap((panel, i): ContentNode[] => {
    const label: ContentNode = {name: 'strong', props: {}, children: [labels[i]!]}
    const [title, ...more] = shown(panel)
    const isSaid = more.length > 0 && textOf(title).trim() === labels[i]
    return isSaid ? [panel] : [{name: 'p', props: {}, children: [label]}, panel]
  })
}
