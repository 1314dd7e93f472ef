// Boxes of notes, tips and warnings, as site generators and editors write them.
import type {ContentElement, ContentNode} from '../tree.ts'
import {moveId, type Draft} from './draft.ts'
import {isElement, textOf} from './nodes.ts'

const kinds = new Map(
  Object.entries({
    note: 'note',
    info: 'note',
    message: 'note',
    abstract: 'note',
    default: 'note',
    primary: 'note',
    tip: 'tip',
    hint: 'tip',
    success: 'tip',
    important: 'important',
    warn: 'warning',
    warning: 'warning',
    attention: 'warning',
    alert: 'caution',
    caution: 'caution',
    danger: 'caution',
    error: 'caution',
  }),
)

/** Those that are boxes, and those that are when they are of a kind. */
export const calloutClasses =
  /(?:^|\s)(?:markdown-alert|admonition(?:block)?|theme-admonition|custom-block|hint-container|kg-callout-card|book-hint|ne-alert|confluence-information-macro|prompt-(?:tip|info|warning|danger)|notice--\w+|(alert|callout|hint|message|msg|note))(?:\s|$)/

/** What stands in the second cell of AsciiDoc's box; the first has a sign or a word. */
function cellsOf({children}: ContentElement): ContentElement[] {
  return children.filter(isElement).flatMap((it) => (it.name === 'td' ? [it] : cellsOf(it)))
}

/** Takes the title out of a box, and a sign that stands before it. */
function titleOf(element: ContentElement, draft: Draft): string {
  const {children} = element
  const first = children.find((it) => /\S/.test(textOf(it)))
  const classes = isElement(first) ? (draft.classes.get(first) ?? '') : ''
  const isSign = /-symbol|-icon/i.test(classes) && textOf(first).trim().length < 3
  if (!isElement(first) || !(isSign || /-title|^title$|-header|admonition-?heading/i.test(classes))) return ''
  moveId(first, element, draft)
  children.splice(children.indexOf(first), 1)
  return isSign ? titleOf(element, draft) : textOf(first).replace(/\s+/g, ' ').trim()
}

export function callout(element: ContentElement, draft: Draft) {
  const {name} = element
  const classes = draft.classes.get(element)!.toLowerCase()
  const base = calloutClasses.exec(classes)?.[1]
  const kind = classes.split(/[\s-]+/).findLast((it) => it !== base && kinds.has(it))
  // A box that the reader opens stays one.
  if (!/^(div|aside|article|section|blockquote|p)$/.test(name) || (base && !kind)) return
  const paragraph: ContentNode = {name: 'p', props: {}, children: element.children}
  if (name === 'p') element.children = [paragraph]
  const [sign, content, ...others] = /admonitionblock/.test(classes) ? cellsOf(element) : []
  if (content && others.length === 0) element.children = content.children
  const title = titleOf(element, draft) || textOf(sign).trim()
  if (title) element.props.heading = title
  element.props.type = kinds.get(kind ?? 'note')!
  element.name = 'callout'
}
