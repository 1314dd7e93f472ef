import {useId, type ComponentPropsWithRef} from 'react'
import {toList} from '../../lib/list.ts'
import * as english from '../../locale/english.ts'
import {formatNumber} from '../../locale/counts.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {below, Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {CommentForm, formPropsOf, type CommentSending} from '../CommentForm/index.ts'
import {CommentGate, type CommentBarrier} from '../CommentGate/index.ts'
import {CommentList, type CommentThread} from '../CommentList/index.ts'
import * as S from './Comments.styles.ts'

export interface CommentsProps
  extends
    SettingsProps,
    CommentThread,
    CommentSending,
    CommentBarrier,
    Omit<ComponentPropsWithRef<'section'>, 'children' | 'action' | 'rel'> {
  /**
   * Whether the reader may write. Without `onCommentSubmit` and `action` they cannot, and the gate stands in for the form.
   * @default true where there is `onCommentSubmit` or `action`, and `reason` is not `closed`
   */
  canComment?: boolean | undefined
  /**
   * The level of the region's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
}

/** The region of comments: heading, thread, and the form, or the gate for who may not write. Renders a `<section>`. */
export function Comments(props: CommentsProps) {
  const [settings, own] = useSettings(props)
  const {comments, onCommentSubmit, action, draftKey, maxLength, fields, canComment, ...others} = own
  const {
    nextUrl,
    onLoadMore,
    loading,
    error,
    onRetry,
    rel,
    renderActions,
    loginUrl,
    registerUrl,
    reason,
    headingLevel = 2,
    ...rest
  } = others
  // Parts of a page that a server keeps apart count their ids anew: each kind of component has its own.
  const id = `${useId()}-comments`
  const words = wordsOf(settings.locale, 'comments', english.comments)
  const form = {onCommentSubmit, action, draftKey, maxLength, fields}
  const {canSend, writing} = formPropsOf(form, settings.locale)
  const canWrite = (canComment ?? reason !== 'closed') && canSend
  const count = toList(comments).filter((it) => it.deleted !== true).length
  return (
    <S.Root data-slot="comments" aria-labelledby={rest['aria-label'] ? undefined : `${id}-heading`} {...rest}>
      <div data-slot="comments-title">
        <Heading level={headingLevel} id={`${id}-heading`} data-slot="comments-heading">
          {words.heading}
        </Heading>
        {/* With older ones elsewhere, how many there are is not known. */}
        {count > 0 && !nextUrl && <span data-slot="comments-count">{formatNumber(count, settings.locale)}</span>}
        {count > 0 && canWrite ? (
          <a data-slot="comments-write" href={`#${id}-form-text`}>
            {words.write}
          </a>
        ) : null}
      </div>
      <CommentList
        canComment={canWrite}
        headingLevel={below(headingLevel)}
        {...{comments, nextUrl, onLoadMore, loading, error, onRetry, rel, renderActions}}
        {...form}
        {...settings}
      />
      {canWrite ? (
        <CommentForm key={writing.draftKey} id={`${id}-form`} {...form} {...settings} />
      ) : (
        <CommentGate headingLevel={below(headingLevel)} {...{loginUrl, registerUrl, reason}} {...settings} />
      )}
    </S.Root>
  )
}
