import type {ContentNode} from '../../tree.ts'
import {element, isElement, isInline, textOf} from './nodes.ts'
import {linked} from './linked.ts'
import {hold, replaceShortcodes, type Shortcode} from './shortcodes.ts'

/** Paragraphs, also round what stands bare. */
const blocksOf = (inner: ContentNode[]) => (inner.every(isInline) && inner.length > 0 ? [element('p', inner)] : inner)

/** Themes name a box by its colour or by its use. */
const types: Record<string, string> = {
  yellow: 'warning',
  warning: 'warning',
  red: 'caution',
  error: 'caution',
  danger: 'caution',
  green: 'tip',
  success: 'tip',
  tip: 'tip',
}

const callout: Shortcode = {
  render: ({type = '', color = '', title}, inner) => [
    element('callout', blocksOf(inner), {
      type: (Object.hasOwn(types, type) ? types[type] : types[color]) ?? 'note',
      ...(title && {heading: title}),
    }),
  ],
}
const disclosure: Shortcode = {
  render: ({title, label}, inner) => [
    element('details', [
      element('summary', [title ?? label ?? textOf(inner.find(isElement)).slice(0, 20)]),
      ...blocksOf(inner),
    ]),
  ],
}
const link: Shortcode = {
  inline: true,
  render: ({url = '', href = url, content}, inner) => {
    const text = inner.length > 0 ? inner : [content ?? href]
    const made = linked(href, text)
    return made ? [made] : text
  },
}

const shortcodes: Record<string, Shortcode> = {
  scode: callout,
  callout,
  alert: callout,
  message: callout,
  tip: callout,
  collapse: disclosure,
  'collapse-item': disclosure,
  spoiler: disclosure,
  button: link,
  btn: link,
  hide: hold,
  login: hold,
  reply: hold,
  photos: hold,
  album: hold,
  tabs: hold,
  post: {single: true, inline: true, render: ({url = '', title}) => link.render({url}, [title ?? url])},
}

/**
 * Makes of the shortcodes of Typecho's and Halo's themes (Handsome, Joe, Butterfly) what they say: boxes, disclosures, links;
 * of those that only hid or arranged a text, the text.
 *
 * Before: `<p>[scode type="yellow"]小心轻放。[/scode]</p>`
 * After: callout of type `warning`: `<p>小心轻放。</p>`
 */
export const chineseShortcodes = (children: ContentNode[]) => replaceShortcodes(children, shortcodes)
