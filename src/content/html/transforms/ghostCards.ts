import type {ContentElement, ContentNode} from '../../tree.ts'
import {idOf} from '../nodes.ts'
import {changeLists, element, findByClass, findByName, hasClass, isBlank, isElement, isInline, textOf} from './nodes.ts'

type Card = (card: ContentElement) => ContentNode[] | undefined

const partOf = (card: ContentElement, name: string) => {
  const part = findByClass(card.children, name)
  return part && textOf(part).trim() ? part : undefined
}
const lineOf = (card: ContentElement, ...names: string[]) =>
  names.flatMap((name) => textOf(partOf(card, name)).trim() || []).join(' · ')
const captionOf = (card: ContentElement) => card.children.filter((it) => isElement(it) && it.name === 'figcaption')

/** A link with its text, and beside or below it what is said of it. */
function bookmark(card: ContentElement) {
  const link = findByName([card], 'a')
  const title = partOf(card, 'kg-bookmark-title')
  if (!link || !title) return undefined
  const about = partOf(card, 'kg-bookmark-description')
  const source = lineOf(card, 'kg-bookmark-author', 'kg-bookmark-publisher')
  return [
    element('blockquote', [
      element('p', [{...link, children: title.children}]),
      ...(about ? [element('p', about.children)] : []),
      ...(source ? [element('p', [element('small', [source])])] : []),
      ...captionOf(card).flatMap((it) => (isElement(it) ? [element('p', it.children)] : [])),
    ]),
  ]
}

function file(card: ContentElement) {
  const link = findByName([card], 'a')
  const title = partOf(card, 'kg-file-card-title') ?? partOf(card, 'kg-file-card-filename')
  if (!link || !title) return undefined
  const about = partOf(card, 'kg-file-card-caption')
  const isNamed = title === partOf(card, 'kg-file-card-filename')
  const details = lineOf(card, ...(isNamed ? [] : ['kg-file-card-filename']), 'kg-file-card-filesize')
  const {title: _, ...props} = link.props
  const line = [{...link, props, children: title.children}, ...(details ? [' ', element('small', [details])] : [])]
  return [element('p', line), ...(about ? [element('p', about.children)] : [])]
}

/** The sound or film alone: the controls that Ghost draws are the browser's here. */
function player(card: ContentElement) {
  const media = findByName([card], 'audio') ?? findByName([card], 'video')
  const title = partOf(card, 'kg-audio-title')
  if (!media) return undefined
  return [element('figure', [media, ...(title ? [element('figcaption', title.children)] : []), ...captionOf(card)])]
}

function toggle(card: ContentElement) {
  const heading = partOf(card, 'kg-toggle-heading')
  const content = findByClass(card.children, 'kg-toggle-content')
  if (!heading || !content) return undefined
  const text = partOf(card, 'kg-toggle-heading-text') ?? findByName([heading], 'h4') ?? heading
  const body = content.children.every(isInline) ? [element('p', content.children)] : content.children
  const id = text.props.id ?? heading.props.id
  return [element('details', [element('summary', text.children, id === undefined ? {} : {id}), ...body])]
}

function button(card: ContentElement) {
  const link = findByName([card], 'a')
  return link && [element('p', [link], card.props['data-align'] ? {'data-align': card.props['data-align']} : {})]
}

/** The box is known already; its sign and its text become one paragraph. */
function callout(card: ContentElement) {
  const text = findByClass(card.children, 'kg-callout-text')
  if (!text) return undefined
  const sign = textOf(findByClass(card.children, 'kg-callout-emoji')).trim()
  const lead = sign ? [`${sign} `] : []
  const body = text.children.every(isInline)
    ? [element('p', [...lead, ...text.children])]
    : [...(sign ? [element('p', [sign])] : []), ...text.children]
  const {className: _, ...props} = card.props
  return [element('callout', body, {type: 'note', ...props})]
}

const cards: Record<string, Card> = {
  'kg-bookmark-card': bookmark,
  'kg-file-card': file,
  'kg-audio-card': player,
  'kg-video-card': player,
  'kg-toggle-card': toggle,
  'kg-button-card': button,
  'kg-callout-card': callout,
  // A form, which needs Ghost's script.
  'kg-signup-card': () => [],
}

/**
 * Makes of Ghost's cards what they say: of a bookmark a quotation with its link, of a callout a callout, of a toggle a
 * disclosure, of a file or button a link, of a sound or film its player without the drawn controls.
 *
 * Before: `<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4>More</h4></div><div
 * class="kg-toggle-content"><p>Text.</p></div></div>`
 * After: `<details><summary>More</summary><p>Text.</p></details>`
 */
export const ghostCards = (children: ContentNode[]) =>
  changeLists(children, (list) =>
    list.flatMap((node) => {
      if (!isElement(node)) return [node]
      const name = Object.keys(cards).find((it) => hasClass(node, it))
      const made = name && cards[name]!(node)?.filter((it) => !isBlank(it))
      if (!made) return [node]
      const [first, ...others] = made
      return isElement(first) ? [{...first, props: {...idOf(node), ...first.props}}, ...others] : made
    }),
  )
