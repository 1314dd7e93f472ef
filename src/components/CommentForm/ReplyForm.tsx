import type {CommentEditorProps} from './CommentEditor.tsx'
import * as S from './CommentForm.styles.ts'

/** The form as an island uses it, which has the words already. */
export const ReplyForm = (props: CommentEditorProps) => <S.Root {...props} />
