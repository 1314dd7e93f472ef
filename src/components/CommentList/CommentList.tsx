import type {ComponentPropsWithRef, ReactNode} from 'react'
import {textOf} from '../../lib/text.ts'
import {safeUrl} from '../../lib/url.ts'
import * as english from '../../locale/english.ts'
import {countFormatOf} from '../../locale/countFormat.ts'
import {formatPlural} from '../../locale/counts.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Comment} from '../../model.ts'
import type {HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {formPropsOf, type CommentSending} from '../CommentForm/index.ts'
import {Gate} from '../CommentGate/index.ts'
import * as S from './CommentList.styles.ts'
import {CommentReplies} from './CommentReplies.tsx'
import {CommentTarget} from './CommentTarget.tsx'
import {OlderComments} from './OlderComments.tsx'
import {renderThreads} from './renderThreads.tsx'
import {Retry} from './Retry.tsx'
import {threadsOf} from './threadsOf.ts'

/** The comments themselves, and how they come. */
export interface CommentThread {
  /** What has been said, in the order in which it is shown; pinned ones come first. */
  comments?: readonly Comment[] | undefined
  /** Where older comments are, as a link. */
  nextUrl?: string | undefined
  /**
   * Called in place of following that link, to fetch them into `comments`. A promise that rejects is said, and the link
   * can be tried again.
   */
  onLoadMore?: (() => unknown) | undefined
  /**
   * Whether comments are being fetched. Where there are none yet, their shapes stand in.
   * @default false
   */
  loading?: boolean | undefined
  /** Whether they could not be fetched: anything but a false value. What it says is not shown. */
  error?: unknown
  /** Called by the button that fetches them again. Without it a link loads the page anew. */
  onRetry?: (() => unknown) | undefined
  /**
   * The `rel` of links to the pages of those who wrote. To other sites `noopener` is added.
   * @default 'nofollow noreferrer ugc'
   */
  rel?: string | undefined
  /**
   * What can be done with a comment besides answering it, at the end of its last line: to report it, to delete it. Nothing
   * for one that was deleted.
   */
  renderActions?: ((comment: Comment) => ReactNode) | undefined
}

export interface CommentListProps
  extends
    SettingsProps,
    CommentThread,
    CommentSending,
    Omit<ComponentPropsWithRef<'div'>, 'children' | 'action' | 'rel'> {
  /**
   * Whether the reader may answer. Then each comment has a button that opens a form below it.
   * @default true where there is `onCommentSubmit` or `action`
   */
  canComment?: boolean | undefined
  /**
   * The level of the heading of what is said in place of comments that could not be fetched.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined
}

/** What stands in for comments that are being fetched. */
const skeleton = (
  <ol data-slot="comment-list-skeleton" aria-hidden="true">
    {[1, 2, 3].map((key) => (
      <li key={key}>
        <article>
          <span />
          <header />
          <p />
        </article>
      </li>
    ))}
  </ol>
)

/** How deep answers stand within each other; deeper ones stand flat and say whom they answer. */
const limit = 4

/**
 * The thread of comments, as plain text. Renders a `<div>` with a list; its comments have no JavaScript of their own.
 * Reply buttons are hidden where scripts are off.
 */
export function CommentList(props: CommentListProps) {
  const [settings, own] = useSettings(props)
  const {comments, onCommentSubmit, action, draftKey, maxLength, fields: given, nextUrl, onLoadMore, ...others} = own
  const {loading, error, onRetry, rel, headingLevel = 3, canComment, renderActions, ...rest} = others
  const {locale} = settings
  const words = wordsOf(locale, 'commentList', english.commentList)
  const sending = {onCommentSubmit, action, draftKey, maxLength, fields: given}
  const {canSend, form, fields, writing} = formPropsOf(sending, locale)
  const format = countFormatOf(locale)
  const {threads, total} = threadsOf(comments, limit)
  const canReply = canComment !== false && canSend
  const isLong = total > 100
  const older = safeUrl('CommentList', nextUrl)
  const list =
    total > 0 &&
    renderThreads(threads, {settings, words, canReply, rel: textOf(rel) ?? 'nofollow noreferrer ugc', renderActions})
  return (
    <S.Root
      data-slot="comment-list"
      tabIndex={-1}
      {...rest}
      aria-busy={loading ? true : undefined}
      data-long={isLong ? '' : undefined}
    >
      {list && canReply ? (
        <CommentReplies {...form} writing={{...writing, fields}} message={words.replyFailed}>
          {list}
        </CommentReplies>
      ) : (
        list
      )}
      {!total && !loading && !error && (
        <div data-slot="comment-list-empty" dir="auto">
          {words.empty}
        </div>
      )}
      {!total && loading && skeleton}
      {error && !loading ? (
        <Gate role="alert" words={words.failed} headingLevel={headingLevel}>
          {typeof onRetry === 'function' ? (
            <Retry label={words.retry} onRetry={onRetry} />
          ) : (
            // oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the address of this page
            <a data-slot="comment-list-retry" href="">
              {words.retry}
            </a>
          )}
        </Gate>
      ) : null}
      <OlderComments
        href={older}
        onLoadMore={typeof onLoadMore === 'function' ? onLoadMore : undefined}
        words={words}
        total={formatPlural(words.count, total, format)}
      >
        {older &&
          renderLink(settings, older, {rel: 'next', 'data-slot': 'comment-list-older-link', children: words.older})}
      </OlderComments>
      {!loading && !error && <CommentTarget total={total} isLong={isLong} message={words.missing} />}
    </S.Root>
  )
}
