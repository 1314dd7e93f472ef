export {CommentForm, formPropsOf, type CommentFormProps, type CommentSending} from './CommentForm.tsx'
export {ReplyForm} from './ReplyForm.tsx'
export type {CommentEditorProps} from './CommentEditor.tsx'
export type {CommentAnswer, CommentDraft, CommentResult} from './answer.ts'
