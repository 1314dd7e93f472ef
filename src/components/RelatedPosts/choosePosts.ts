import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {parseDate} from '../../locale/dates.ts'
import type {PostSummary} from '../../model.ts'

interface Choice {
  current?: string
  readUrls?: string[]
  max?: number
}

/** An address without what does not change the page: the fragment, a last slash, the way it is spelled in full. */
const samePage = (url: string) =>
  url
    .replace(/#.*$/s, '')
    .replace(/^https?:/i, '')
    .replace(/\/$/, '')

/** Which posts to show, in which order: not the current one, none twice, those that were read last. */
export function choosePosts(posts: PostSummary[] | undefined, {current, readUrls = [], max}: Choice) {
  const seen = new Set(textOf(current) ? [samePage(current!)] : [])
  const read = new Set([readUrls].flat().flatMap((url) => (textOf(url) ? samePage(url) : [])))
  const [fresh, known]: [PostSummary[], PostSummary[]] = [[], []]
  for (const post of toList(posts)) {
    if (!textOf(post.headline) && !parseDate('RelatedPosts', post.datePublished)) continue
    const page = textOf(post.url) && samePage(post.url!)
    if (page !== undefined) {
      if (seen.has(page)) continue
      seen.add(page)
    }
    ;(page !== undefined && read.has(page) ? known : fresh).push(post)
  }
  const all = [...fresh, ...known]
  return typeof max === 'number' && max >= 0 ? all.slice(0, max) : all
}
