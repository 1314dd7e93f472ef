import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import type {Author, NamedLink} from '../../model.ts'

const handle = /^@?([\w.-]+)@([a-z\d.-]+\.[a-z\d-]+)$/i
const profile = /^https:\/\/([a-z\d.-]+)\/@([\w.-]+)(?:@([a-z\d.-]+))?\/?$/i
/** Sites with addresses like a fediverse server's. */
const others = /(^|\.)(youtube|medium|tiktok|substack|threads|flipboard|npmjs|hashnode|zhihu|douyin)\.(com|net|dev)$/i

/** An author's name in the fediverse, `@name@server`, read from where else they are found; nothing where none is. */
export function fediverseHandle(author: Author) {
  for (const {name, url} of toList<NamedLink>(author.sameAs)) {
    const [, user, server] = handle.exec(textOf(name)?.trim() ?? '') ?? []
    if (user && textOf(url)?.startsWith('https://')) return `@${user}@${server}`
    const [, host, at, remote] = profile.exec(textOf(url)?.trim() ?? '') ?? []
    if (host && !others.test(host)) return `@${at}@${remote ?? host}`
  }
  return undefined
}
