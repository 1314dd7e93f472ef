import {useEffect, useId, type ComponentType} from 'react'
import type {CommentEditorProps} from './CommentEditor.tsx'
import {CommentFields} from './CommentFields.tsx'

interface ReplyFormProps extends CommentEditorProps {
  /** The form, which the page has. */
  as: ComponentType<CommentEditorProps>
  label: string
}

/** The form below a comment, as an island uses it, which has the words already. */
export function ReplyForm({as: Form, label, ...props}: ReplyFormProps) {
  const {words, fields, closed, onClose} = props.writing
  const id = useId()

  useEffect(() => {
    // Who writes elsewhere meanwhile is not called away.
    if (!closed && !document.activeElement?.matches('input, textarea')) document.getElementById(`${id}-text`)?.focus()
  }, [closed, id])

  return (
    <Form {...props} id={id} hidden={closed}>
      <CommentFields {...{id, words, fields, label, closed, onClose}} />
    </Form>
  )
}
