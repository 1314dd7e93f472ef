import {checkUrl, web} from '../../lib/url.ts'
import type {ContentElement, ContentNode} from '../tree.ts'
import {setAlignment} from './alignment.ts'
import {readAttribute} from './attributes.ts'
import type {Draft} from './draft.ts'
import {frameUrl, readEmbed} from './embeds.ts'
import {attribute} from './props.ts'
import type {SourceElement} from './parse.ts'
import {cleanText} from './text.ts'

/** Elements that show something from another address. */
export const framed = new Set(['iframe', 'embed', 'object', 'oembed'])

/** Where a frame has its address, also until a reader comes near or consents. */
const addressNames =
  'src data-src data-lazy-src data-litespeed-src nitro-lazy-src data-cookieblock-src data-src-cmplz data-cmp-src ' +
  'consent-original-src-_ data url'

/** The addresses that one may have: plugins that load late, and players of old, have them elsewhere. */
function addressesOf(from: SourceElement) {
  const given = addressNames.split(' ').map((name) => attribute(from, name) ?? '')
  for (const it of from.childNodes)
    if ('tagName' in it && it.tagName === 'param' && /^(movie|src|url)$/i.test(attribute(it, 'name') ?? ''))
      given.push(attribute(it, 'value') ?? '')
  return given.filter(Boolean).map(cleanText)
}

/** A link to a page, of which within another link the text alone stays. */
export function linkTo(href: string, text: string, inLink: boolean, draft: Draft): ContentNode | undefined {
  if (inLink) return text
  const link: ContentElement = {name: 'a', props: {}, children: [text]}
  draft.setHref(link, href)
  return link.props.href === undefined ? undefined : link
}

/** The player that an address is known for, as long as that is one of the web. */
function playerAt(url: URL, draft: Draft): ContentElement | undefined {
  const target = readEmbed(url, draft.embedReaders)
  const isSafe = target && checkUrl(target.src, web) && checkUrl(target.href, web)
  return isSafe ? {name: 'embed', props: {...target}, children: []} : undefined
}

const textFor = ({host, pathname}: URL) => host + (pathname === '/' ? '' : pathname)

/** An address as the player or link that it is. */
export function shownAt(address: string, inLink: boolean, draft: Draft): ContentNode | undefined {
  const url = frameUrl(cleanText(address).trim())
  return url && ((!inLink && playerAt(url, draft)) || linkTo(url.href, textFor(url), inLink, draft))
}

/** What stands for a frame of another site: a player that is known, or else a link; within a link its text alone. */
export function readFrame(from: SourceElement, inLink: boolean, draft: Draft): ContentNode | undefined {
  const {tagName} = from
  const addresses = addressesOf(from)
  const given = addresses.map(frameUrl).find(Boolean)
  // Embedly's frame has the page's address in its own.
  const url = (given?.host === 'cdn.embedly.com' && frameUrl(given.searchParams.get('url') ?? '')) || given
  const title = cleanText(attribute(from, 'title') ?? '').trim()
  if (!url) {
    // A document of the site's own.
    const path =
      tagName === 'iframe'
        ? undefined
        : addresses.find((it) => it.length < 500 && /^[\w%./-]+\.[a-z\d]{2,5}$/i.test(it))
    if (path && !path.endsWith('.swf')) return linkTo(path, title || path.replace(/^.*\//, ''), inLink, draft)
    draft.remove('element', tagName, 'its address may not be loaded')
    return
  }
  const embed = !inLink && playerAt(url, draft)
  if (embed) {
    if (title) embed.props.heading = title
    for (const {name, value} of from.attrs) setAlignment(embed, name, value)
    for (const side of ['width', 'height']) {
      const size = readAttribute('img', side, attribute(from, side) ?? '')
      if (typeof size === 'number') embed.props[side] = size
    }
    return embed
  }
  draft.remove('element', tagName, 'its site is not known; a link stays')
  return linkTo(url.href, title || textFor(url), inLink, draft)
}
