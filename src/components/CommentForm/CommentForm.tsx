import {useId, type ComponentPropsWithRef, type ReactNode} from 'react'
import {nodeOf} from '../../lib/nodeOf.ts'
import {textOf} from '../../lib/text.ts'
import {safeUrl} from '../../lib/url.ts'
import {warn} from '../../lib/warn.ts'
import * as english from '../../locale/english.ts'
import {countOf} from '../../lib/countOf.ts'
import type {Locale} from '../../locale/locale.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {Region} from '../../primitives/Region/Region.tsx'
import {CommentFields} from './CommentFields.tsx'
import * as S from './CommentForm.styles.ts'
import type {CommentAnswer, CommentDraft} from './answer.ts'

/** How a reader's words reach the app: of the form, and of the lists that open one. */
export interface CommentSending {
  /**
   * Called with what the reader wrote. A promise that rejects, and one unanswered for half a minute, keeps the text and
   * offers another try. What was sent stands over the empty field until the reader turns to that; one that answers the comment
   * with its `id` is shown until the page has it. May be a server action.
   */
  onCommentSubmit?: ((draft: CommentDraft) => CommentAnswer | Promise<CommentAnswer>) | undefined
  /**
   * Where the form is posted, with the fields `text` and `parentId`: before JavaScript, and where there is no
   * `onCommentSubmit`.
   */
  action?: string | undefined
  /**
   * The key under which the browser keeps what is not sent yet, one for each article; `ink-draft:` stands before it. Without it nothing is
   * kept.
   */
  draftKey?: string | undefined
  /**
   * How many characters a comment may have, counted as HTML's `maxlength` counts (an emoji is two or more). More can be
   * written, and is not cut, but not sent; how many are left is said near the end.
   */
  maxLength?: number | undefined
  /**
   * Further fields between the text and the button: a guest's name, a check against robots, a consent. Each with a `name`, in
   * its own `<label>`, without an `id`, for the form of each reply has them, too. What stands in them is posted with the form,
   * or given to `onCommentSubmit` as the draft's `fields`. `text` and `parentId` are names of the form's own.
   */
  fields?: ReactNode
}

export interface CommentFormProps
  extends SettingsProps, CommentSending, Omit<ComponentPropsWithRef<'form'>, 'children' | 'action' | 'method'> {
  /** The comment that this one answers. */
  parentId?: string | undefined
}

/**
 * What CommentForm and the list's reply forms take from the app, as the island takes it: what is the form's, and what
 * writing goes by. `canSend` says whether there is anywhere to send a comment.
 */
export function formPropsOf({onCommentSubmit, action, draftKey, maxLength, fields}: CommentSending, locale: Locale) {
  const url = safeUrl('CommentForm', action)
  const shown = nodeOf(fields)
  const submit = typeof onCommentSubmit === 'function' ? onCommentSubmit : undefined
  return {
    canSend: Boolean(submit ?? url),
    // Without an address, what is pressed before JavaScript leads nowhere, and the text stays.
    form: {action: url, method: url ? 'post' : 'dialog'},
    fields: shown ? <Region>{shown}</Region> : undefined,
    writing: {
      words: wordsOf(locale, 'commentForm', english.commentForm),
      onCommentSubmit: submit,
      // What the app keeps under the same key, a like perhaps, stays its own.
      draftKey: textOf(draftKey) && `ink-draft:${draftKey}`,
      maxLength: countOf('CommentForm', 'maxLength', maxLength),
    },
  }
}

/**
 * Where a reader writes a comment. Renders a `<form>` that works by plain POST before JavaScript and loses no text:
 * not to an error, and with `draftKey` neither to a reload nor to having to log in. Without both `action` and
 * `onCommentSubmit`, nothing.
 */
export function CommentForm(props: CommentFormProps) {
  const [{locale}, own] = useSettings(props)
  const generated = `${useId()}-comment`
  const {onCommentSubmit, action, draftKey, maxLength, fields: given, parentId, id = generated, ...rest} = own
  const sending = {onCommentSubmit, action, draftKey, maxLength, fields: given}
  const {canSend, form, fields, writing} = formPropsOf(sending, locale)
  if (!canSend) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'CommentForm',
        '`action` and `onCommentSubmit` are both missing',
        'so there is nowhere to send a comment and no form is shown',
        'Pass one of them',
      )
    }
    return null
  }
  return (
    <S.Root id={id} {...rest} {...form} writing={{...writing, parentId: textOf(parentId)}}>
      <CommentFields id={id} words={writing.words} fields={fields} />
    </S.Root>
  )
}
