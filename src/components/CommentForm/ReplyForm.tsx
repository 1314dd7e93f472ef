import {useEffect, useId} from 'react'
import type {CommentEditorProps} from './CommentEditor.tsx'
import {CommentFields} from './CommentFields.tsx'
import * as S from './CommentForm.styles.ts'

/** The form below a comment, as an island uses it, which has the words already. */
export function ReplyForm({label, ...props}: CommentEditorProps & {label: string}) {
  const {words, closed, onClose} = props
  const id = useId()

  useEffect(() => {
    if (!closed) document.getElementById(`${id}-text`)?.focus()
  }, [closed, id])

  return (
    <S.Root {...props} id={id} hidden={closed}>
      <CommentFields {...{id, words, label, closed, onClose}} />
    </S.Root>
  )
}
