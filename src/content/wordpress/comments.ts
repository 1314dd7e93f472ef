import type {Comment, Person} from '../../model.ts'
import {dateOf} from './dates.ts'
import {htmlToText} from './htmlToText.ts'
import {avatarOf} from './images.ts'
import {addressOf, htmlOf, lineOf, listOf, numberOf, present, stringOf, type Fields} from './read.ts'

const idOf = (value: unknown) => (numberOf(value) ? String(value) : undefined)

function authorOf({author_name, author_url, author_avatar_urls}: Fields): Person | undefined {
  const name = lineOf(author_name)
  return name ? present({name, url: addressOf(author_url), image: avatarOf(author_avatar_urls)}) : undefined
}

function commentOf(comment: Fields, timeZone: string | undefined): Comment {
  const id = idOf(comment.id)!
  const parentId = idOf(comment.parent)
  const deleted = comment.status === 'trash'
  return present({
    id,
    text: deleted ? '' : htmlToText(htmlOf(comment.content)),
    author: deleted ? undefined : authorOf(comment),
    dateCreated: dateOf(comment.date, comment.date_gmt, timeZone),
    url: addressOf(comment.link),
    parentId: parentId === id ? undefined : parentId,
    deleted: deleted || undefined,
  })
}

/** Whether readers may see it: no pingback, no editor's note, nothing that waits for approval or is spam. */
const isPublic = ({id, type, status}: Fields) =>
  idOf(id) !== undefined &&
  (!type || type === 'comment') &&
  (!status || status === 'approved' || status === 'approve' || status === 'trash')

/** The comments, oldest first, as a thread is read; WordPress gives the newest first. */
export function commentsOf(replies: unknown, timeZone: string | undefined): Comment[] {
  const unique = new Map(
    listOf(replies)
      .filter(isPublic)
      .map((it) => [String(it.id), it]),
  )
  const orderOf = ({date}: Fields) => stringOf(date) ?? ''
  const sorted = [...unique.values()].toSorted((a, b) => {
    if (orderOf(a) === orderOf(b)) return Number(a.id) - Number(b.id)
    return orderOf(a) < orderOf(b) ? -1 : 1
  })
  return sorted.map((comment) => commentOf(comment, timeZone))
}
