// What pages show one at a time, and an article one after the other: each under its label.
import type {ContentElement, ContentNode} from '../tree.ts'
import type {Draft} from './draft.ts'
import {isElement, shownIn, textOf} from './nodes.ts'

/** Where the labels stand that are pressed. */
export const tabLabels = /(^|\s)(nav-tabs|tabs|tabbed-labels|[\w-]+-tabs-nav)(\s|$)/

/** Words alone, and nothing that a link leads to. */
const isLabel = ({name, props, children}: ContentElement): boolean =>
  name !== 'img' && props.id === undefined && children.every((it) => !isElement(it) || isLabel(it))

/** Labels and as many panels, in a box or beside them. */
export function tabs(element: ContentElement, {classes}: Draft) {
  const [first, ...rest] = shownIn(element)
  if (element.name !== 'div' || !isElement(first) || !rest.every(isElement)) return
  const isList = /^[ou]l$/.test(first.name) || tabLabels.test(classes.get(first)?.slice(0, 200) ?? '')
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
