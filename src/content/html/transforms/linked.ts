import {checkUrl, isExternal, plain} from '../../../lib/url.ts'
import type {ContentElement, ContentNode} from '../../tree.ts'
import {element} from './nodes.ts'

/** A link to an address that was text until now, so it is checked as all are. Nothing where it may not be followed. */
export function linked(address: string, children: ContentNode[]): ContentElement | undefined {
  const href = checkUrl(address, plain)
  if (!href || /\s/.test(href)) return undefined
  return element('a', children, {href, ...(isExternal(href) && {rel: 'nofollow noopener noreferrer ugc'})})
}
