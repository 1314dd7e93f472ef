import {checkUrl, web} from '../../../lib/url.ts'
import type {ContentElement, ContentNode} from '../../tree.ts'
import {
  changeLists,
  element,
  findByName,
  hasClass,
  isBlank,
  isElement,
  isEmpty,
  isInline,
  textOf,
  trimmed,
} from './nodes.ts'
import {smallPicture} from '../figures.ts'
import {idOf} from '../nodes.ts'
import {linked} from './linked.ts'
import {hold, replaceShortcodes, type Shortcode} from './shortcodes.ts'

/** A picture with its caption, as the editor of old wrote it. */
function caption(attributes: Record<string, string>, inner: ContentNode[]): ContentNode[] {
  const nodes = inner.flatMap((it) => (isElement(it) && it.name === 'p' ? it.children : [it]))
  const at = nodes.findIndex((it) => isElement(it) && (it.name === 'img' || findByName([it], 'img')))
  if (at < 0) return inner
  const text = trimmed(nodes.filter((it, index) => index !== at && !(isElement(it) && it.name === 'br')))
  const said = text.some((it) => !isEmpty(it)) ? text : [attributes.caption ?? ''].filter(Boolean)
  const align = /^align(left|center|right)$/.exec(attributes.align ?? '')?.[1]
  const figure = [nodes[at]!, ...(said.length > 0 ? [element('figcaption', said)] : [])]
  const made = element('figure', figure, align ? {'data-align': align} : {})
  smallPicture(made)
  return [made]
}

/** What was to be a player is a link to what it played. */
function linkTo({src, mp3, mp4, m4a, ogg, webm, url}: Record<string, string>, inner: ContentNode[]): ContentNode[] {
  if (findByName(inner, 'a')) return inner
  const said = inner.map(textOf).join('').trim()
  const address = [src, mp3, mp4, m4a, ogg, webm, url, said].find((it) => it && /^(https?:)?\/\//i.test(it))
  const made = address && linked(address, [said || address])
  return made ? [element('p', [made])] : inner
}

/** A page builder's picture, by its address. */
function picture({src, alt, title_text: title}: Record<string, string>): ContentNode[] {
  const address = src && checkUrl(src, web)
  return address
    ? [element('figure', [element('img', [], {src: address, alt: alt ?? title ?? '', loading: 'lazy'})])]
    : []
}

const none: Shortcode = {single: true, render: () => []}
const builders =
  'vc_row vc_column vc_column_text vc_row_inner vc_column_inner vc_section et_pb_section et_pb_row et_pb_column et_pb_text ' +
  'fusion_builder_container fusion_builder_row fusion_builder_column fusion_text av_section av_textblock av_one_full'

const gaps = 'vc_empty_space vc_separator vc_single_image et_pb_divider fusion_separator av_hr'

const shortcodes: Record<string, Shortcode> = {
  caption: {render: caption},
  wp_caption: {render: caption},
  gallery: {...none, alone: true},
  playlist: {...none, alone: true},
  audio: {render: linkTo},
  video: {render: linkTo},
  embed: {render: linkTo},
  ...Object.fromEntries(builders.split(' ').map((name) => [name, hold])),
  ...Object.fromEntries(gaps.split(' ').map((name) => [name, none])),
  vc_video: {single: true, render: ({link}) => linkTo({url: link ?? ''}, [])},
  et_pb_video: {single: true, render: (all) => linkTo(all, [])},
  et_pb_image: {single: true, render: picture},
  av_image: {single: true, render: picture},
}

const emoji = /\/\/s\.w\.org\/images\/core\/emoji\//

/** Boxes that only laid out blocks. */
const boxes = [
  'wp-block-group',
  'wp-block-columns',
  'wp-block-column',
  'wp-block-buttons',
  'wp-block-group__inner-container',
]

const alignOf = ({props: {'data-align': align}}: ContentElement): ContentElement['props'] =>
  align ? {'data-align': align} : {}

function block(node: ContentNode): ContentNode[] {
  if (!isElement(node)) return [node]
  if (node.name === 'img' && emoji.test(String(node.props.src)) && node.props.alt) return [String(node.props.alt)]
  if (hasClass(node, 'wp-block-spacer') && isEmpty(node)) return []
  if (hasClass(node, 'wp-block-button', 'wp-block-file') && node.name === 'div')
    return [element('p', joined(node), {...idOf(node), ...alignOf(node)})]
  const isBox =
    /^(div|section|main)$/.test(node.name) &&
    hasClass(node, ...boxes) &&
    node.props.id === undefined &&
    !node.props['data-align']
  return isBox && node.children.every((it) => isBlank(it) || !isInline(it)) ? node.children : [node]
}

/** What a box holds, with a space between its parts. */
const joined = ({children}: ContentElement) =>
  children.filter((it) => !isBlank(it)).flatMap((it, index) => (index > 0 ? [' ', it] : [it]))

/**
 * Cleans what WordPress leaves in a text: shortcodes that nothing replaces any more (`[caption]`, `[gallery]`, `[embed]`, page
 * builders' boxes), boxes that only laid out blocks, emoji as pictures.
 *
 * Before: `<p>[caption width="300"]<img src="lock.jpg"> The lock[/caption]</p>`
 * After: `<figure><img src="lock.jpg"><figcaption>The lock</figcaption></figure>`
 */
export const wordpressLeftovers = (children: ContentNode[]) =>
  changeLists(replaceShortcodes(children, shortcodes), (list) => list.flatMap(block))
