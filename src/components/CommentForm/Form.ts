import type {ComponentType} from 'react'
import type {CommentEditorProps} from './CommentEditor.tsx'
import * as S from './CommentForm.styles.ts'

/** The form without its fields, as an island uses it. */
export const Form: ComponentType<CommentEditorProps> = S.Root
