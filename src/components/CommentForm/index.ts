export {CommentForm, formPropsOf, type CommentFormProps} from './CommentForm.tsx'
export {Root as CommentFormIsland} from './CommentForm.styles.ts'
export type {CommentEditorProps} from './CommentEditor.tsx'
export type {CommentAnswer, CommentDraft, CommentResult} from './deliver.ts'
