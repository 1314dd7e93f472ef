import {textOf} from '../../lib/text.ts'
import {toList} from '../../lib/list.ts'
import {show, warn} from '../../lib/warn.ts'
import type {Comment} from '../../model.ts'

/** A comment with its answers. */
export interface Thread {
  comment: Comment
  /** Without one it has no address and takes no answer. */
  id?: string | undefined
  /** What it answers. */
  parent?: Thread | undefined
  /** What it stands under: its parent, or where that stands as deep as may be, what its parent stands under. */
  under?: Thread | undefined
  /** How deep it stands, from 0. */
  depth?: number | undefined
  answers: Thread[]
}

/** Systems number their comments, so a number is an id as well. Half a character could stand in no address. */
const idOf = (value: unknown) =>
  Number.isFinite(value) ? String(value) : textOf(value)?.replaceAll(/\p{Surrogate}/gu, '\uFFFD')

/**
 * Comments as threads, in the order given, pinned ones first; at most `limit` deep, beyond which answers stand flat. In
 * linear time and without recursion. An id that comes twice counts once; an answer whose parent is not there, or which
 * answers itself in a circle, begins a thread.
 */
export function threadsOf(comments: readonly Comment[] | undefined, limit: number) {
  const byId = new Map<string, Thread>()
  const all: Thread[] = []
  for (const comment of toList(comments)) {
    const id = idOf(comment.id)
    if ((id && byId.has(id)) || !(comment.deleted === true || textOf(comment.text))) {
      if (process.env.NODE_ENV !== 'production') {
        warn(
          'CommentList',
          `the comment ${show(id)} was left out`,
          'because it has no `text`, or its `id` came before',
          'Pass each comment once, with its text',
        )
      }
      continue
    }
    const thread: Thread = {comment, id, answers: []}
    all.push(thread)
    if (id) byId.set(id, thread)
  }
  for (const thread of all) place(thread, byId, limit)

  const first: Thread[] = []
  const others: Thread[] = []
  for (const thread of all) {
    const {under, comment} = thread
    const level = under ? under.answers : comment.pinned === true ? first : others
    level.push(thread)
  }
  return {threads: [...first, ...others], total: all.length}
}

/** Finds the places of a comment and of all above it that have none yet: up by the parents, and down again. */
function place(start: Thread, byId: Map<string, Thread>, limit: number) {
  const way: Thread[] = []
  let at: Thread | undefined = start
  while (at && at.depth === undefined) {
    at.depth = 0
    way.push(at)
    at = byId.get(idOf(at.comment.parentId)!)
  }
  // Who is met again on the same way answers itself in a circle: it is cut there.
  if (at && way.includes(at)) at = undefined
  for (const thread of way.toReversed()) {
    thread.parent = at
    thread.under = at && at.depth === limit ? at.under : at
    thread.depth = at ? Math.min(at.depth! + 1, limit) : 0
    at = thread
  }
}
