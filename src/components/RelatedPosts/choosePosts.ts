import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {parseDate} from '../../locale/dates.ts'
import type {PostSummary} from '../../model.ts'

interface Choice {
  current?: string
  readUrls?: string[]
  max?: number
}

/** What of a query only tells where a reader came from. */
const tracking = /\b(utm_\w+|fbclid|gclid|spm)=[^&]*&?/g

/** An address without what does not change the page: the fragment, a last slash, how it is spelled or was reached. */
function pageOf(url: string, site: string) {
  try {
    const {host, pathname, search} = new URL(url, site)
    return host + pathname.replace(/\/$/, '') + search.replace(tracking, '').replace(/[?&]$/, '')
  } catch {
    return url
  }
}

/** Which posts to show, in which order: not the current one, none twice, those that were read last. */
export function choosePosts(posts: PostSummary[] | undefined, {current, readUrls = [], max}: Choice) {
  // A relative address means a page of the site that the reader is on.
  const site = /^https?:/i.test(current ?? '') ? current! : 'https://here.invalid'
  const seen = new Set(textOf(current) ? [pageOf(current!, site)] : [])
  const read = new Set([readUrls].flat().flatMap((url) => (textOf(url) ? pageOf(url, site) : [])))
  const [fresh, known]: [PostSummary[], PostSummary[]] = [[], []]
  for (const post of toList(posts)) {
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
