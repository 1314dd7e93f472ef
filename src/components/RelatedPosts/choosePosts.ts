import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {parseDate} from '../../locale/dates.ts'
import type {PostSummary} from '../../model.ts'

interface Choice {
  current?: string
  readUrls?: readonly string[] | undefined
  max?: number
}

/** What of a query only tells where a reader came from. */
const tracking = /\b(utm_\w+|fbclid|gclid|spm)=[^&]*&?/g

/** An address without what does not change the page: the fragment, a last slash, how it is spelled or was reached. */
function pageOf(url: string, site: string | undefined) {
  try {
    const {host, pathname, search} = new URL(url, site)
    return host + pathname.replace(/\/$/, '') + search.replace(tracking, '').replace(/[?&]$/, '')
  } catch {
    return url
  }
}

const hostOf = (url: string) => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]

/**
 * What relative addresses are read against: the current address, else the one site that all the posts are on. Beside
 * relative ones, those in full may be of another.
 */
function siteOf(current: string | undefined, posts: PostSummary[]) {
  if (hostOf(current ?? '')) return current
  const hosts = new Set(posts.flatMap(({url}) => (textOf(url) ? hostOf(url!) : [])))
  return `https://${(hosts.size === 1 && [...hosts][0]) || 'here.invalid'}`
}

/** Which posts to show, in which order: not the current one, none twice, those that were read last. */
export function choosePosts(posts: readonly PostSummary[] | undefined, {current: given, readUrls = [], max}: Choice) {
  const current = textOf(given)
  const list = toList(posts)
  const site = siteOf(current, list)
  const seen = new Set(current ? [pageOf(current, site)] : [])
  const read = new Set([readUrls].flat().flatMap((url) => (textOf(url) ? pageOf(url, site) : [])))
  const [fresh, known]: [PostSummary[], PostSummary[]] = [[], []]
  for (const post of list) {
    if (!textOf(post.headline) && !parseDate('RelatedPosts', post.datePublished)) continue
    const page = textOf(post.url) && pageOf(post.url!, site)
    if (page !== undefined) {
      if (seen.has(page)) continue
      seen.add(page)
    }
    ;(page !== undefined && read.has(page) ? known : fresh).push(post)
  }
  const all = [...fresh, ...known]
  return typeof max === 'number' && max >= 0 ? all.slice(0, max) : all
}
