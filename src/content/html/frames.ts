import {checkUrl, web} from '../../lib/url.ts'
import type {ContentElement, ContentNode} from '../tree.ts'
import {setAlignment} from './alignment.ts'
import {readAttribute} from './attributes.ts'
import type {Draft} from './draft.ts'
import {frameUrl, readEmbed} from './embeds.ts'
import {attribute} from './props.ts'
import type {SourceElement} from './parse.ts'
import {cleanText} from './text.ts'

/** What stands for a frame of another site: a player that is known, or else a link; within a link its text alone. */
export function readFrame(from: SourceElement, inLink: boolean, draft: Draft): ContentNode | undefined {
  const url = frameUrl(cleanText(attribute(from, 'src', 'data-src') ?? ''))
  if (!url) {
    draft.remove('element', 'iframe', 'its address may not be loaded')
    return
  }
  const title = cleanText(attribute(from, 'title') ?? '').trim()
  const target = readEmbed(url, draft.embedReaders)
  if (target && !inLink && checkUrl(target.src, web) && checkUrl(target.href, web)) {
    const embed: ContentElement = {name: 'embed', props: {...target, ...(title && {heading: title})}, children: []}
    for (const {name, value} of from.attrs) setAlignment(embed, name, value)
    for (const side of ['width', 'height']) {
      const size = readAttribute('img', side, attribute(from, side) ?? '')
      if (typeof size === 'number') embed.props[side] = size
    }
    return embed
  }
  draft.remove('element', 'iframe', 'its site is not known; a link stays')
  const text = title || url.host + (url.pathname === '/' ? '' : url.pathname)
  if (inLink) return text
  const link: ContentElement = {name: 'a', props: {}, children: [text]}
  draft.setHref(link, url.href)
  return link
}
