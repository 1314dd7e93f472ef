import type {ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {nodeOf} from '../../lib/nodeOf.ts'
import {textOf} from '../../lib/text.ts'
import type {Messages} from '../../locale/locale.ts'
import {fill, fillNodes} from '../../locale/pattern.ts'
import type {Settings} from '../../locale/settings.ts'
import {Avatar} from '../../primitives/Avatar/Avatar.tsx'
import {renderCount} from '../../primitives/Count/Count.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {renderDate} from '../../primitives/PostDate/renderDate.tsx'
import {Region} from '../../primitives/Region/Region.tsx'
import type {Comment} from '../../model.ts'
import type {Thread} from './threadsOf.ts'

interface ThreadSettings {
  settings: Settings
  words: Messages['commentList']
  canReply: boolean
  /** Of links that a reader gave, which may lead anywhere. */
  rel: string
  /** What the app adds to each. */
  renderActions: ((comment: Comment) => ReactNode) | undefined
}

/** What the app adds to a comment, mounted so that what it throws ends at the region round it. */
const Actions = ({of, comment}: {of: (comment: Comment) => ReactNode; comment: Comment}) => nodeOf(of(comment))

const authorOf = ({comment}: Thread) => toList(comment.author)[0]
const nameOf = (thread: Thread, words: Messages['commentList']) =>
  (!thread.comment.deleted && textOf(authorOf(thread)?.name)) || words.anonymous
const anchorOf = ({id}: Thread) => id && `comment-${id}`
const addressOf = ({id}: Thread) => id && `#comment-${encodeURIComponent(id)}`

/** Paragraphs are what blank lines part; of a text that is all blank lines, none. */
function paragraphsOf(text: string) {
  const paragraphs = text
    .trim()
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
  return paragraphs.length > 200 ? [text] : paragraphs
}

/** Comments with their answers below them, as lists in lists. Called for each, because no comment has a state. */
export function renderThreads(threads: Thread[], given: ThreadSettings): ReactNode {
  if (!threads.length) return null
  return (
    <ol data-slot="comment-list-thread" role="list">
      {threads.map((thread, i) => (
        <li key={thread.id ?? i} data-slot="comment-list-item">
          {renderComment(thread, given)}
          {renderThreads(thread.answers, given)}
        </li>
      ))}
    </ol>
  )
}

function renderComment(thread: Thread, {settings, words, canReply, rel, renderActions}: ThreadSettings) {
  const {comment, id, parent, under} = thread
  if (comment.deleted === true) {
    return (
      <article id={anchorOf(thread)} data-slot="comment-list-comment" data-deleted="">
        <header dir="auto">{words.deleted}</header>
      </article>
    )
  }
  const {imageComponent} = settings
  const author = authorOf(thread)
  const name = nameOf(thread, words)
  const date = renderDate(settings, comment.dateCreated, true)
  const likes = renderCount(settings, {type: 'likes', value: comment.likeCount || undefined})
  const hasReply = canReply && id
  const hasMore = typeof renderActions === 'function'
  return (
    <article id={anchorOf(thread)} data-slot="comment-list-comment" aria-label={name}>
      <Avatar author={author} imageComponent={imageComponent} />
      <header data-slot="comment-list-meta">
        {renderLink(settings, author?.url, {rel, 'data-slot': 'comment-list-author', children: <bdi>{name}</bdi>})}
        {date &&
          renderLink(settings, textOf(comment.url) ?? addressOf(thread), {
            rel,
            'data-slot': 'comment-list-date',
            children: date,
          })}
        {comment.pinned === true && <span data-slot="comment-list-pinned">{words.pinned}</span>}
        {parent && parent !== under && (
          <a data-slot="comment-list-parent" href={addressOf(parent)}>
            {fillNodes(words.inReplyTo, {name: <bdi>{nameOf(parent, words)}</bdi>})}
          </a>
        )}
      </header>
      <div data-slot="comment-list-text">
        {paragraphsOf(comment.text).map((paragraph, i) => (
          <p key={i} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
      {(likes || hasReply || hasMore) && (
        <footer data-slot="comment-list-actions">
          {likes}
          {hasReply && (
            <button
              type="button"
              data-slot="comment-list-reply"
              value={id}
              aria-label={fill(words.replyTo, {name})}
              aria-expanded={false}
            >
              {words.reply}
            </button>
          )}
          {hasMore && (
            <Region>
              <Actions of={renderActions} comment={comment} />
            </Region>
          )}
        </footer>
      )}
    </article>
  )
}
