import type {ReactNode} from 'react'
import type {Messages} from '../../locale/locale.ts'

interface CommentFieldsProps {
  /** The `id` of the form. */
  id: string
  words: Messages['commentForm']
  /** Those of the app's. */
  fields?: ReactNode
  /** What the field is called, where it is a reply's. */
  label?: string
  /** Whether a reply's fields are put away. */
  closed?: boolean
  /** Called when a reply is given up. */
  onClose?: () => void
}

/** What stands in the form. */
export const CommentFields = ({id, words, fields, label = words.label, closed, onClose}: CommentFieldsProps) => (
  <>
    <div hidden={closed}>
      <label data-slot="comment-form-label" htmlFor={`${id}-text`}>
        {label}
      </label>
      <div data-slot="comment-form-box">
        <textarea
          data-slot="comment-form-field"
          id={`${id}-text`}
          name="text"
          rows={5}
          dir="auto"
          required
          aria-describedby={`${id}-status`}
        />
      </div>
    </div>
    <p data-slot="comment-form-status" dir="auto" id={`${id}-status`}>
      {words.hint}
    </p>
    {fields && (
      <div data-slot="comment-form-fields" hidden={closed}>
        {fields}
      </div>
    )}
    {!closed && (
      <div data-slot="comment-form-actions">
        <button type="submit" data-slot="comment-form-submit">
          {words.submit}
        </button>
        {onClose && (
          <button type="button" data-slot="comment-form-cancel" onClick={onClose}>
            {words.cancel}
          </button>
        )}
      </div>
    )}
  </>
)
