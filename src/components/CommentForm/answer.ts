import type {Comment} from '../../model.ts'

/** What a reader wrote. */
export interface CommentDraft {
  text: string
  /** The comment that it answers. */
  parentId?: string
  /** What stands in the form's further fields, by their names, where it has any; a list where several have one name. */
  fields?: Record<string, FormDataEntryValue | FormDataEntryValue[]>
}

/** The comment as it stands now, or why it does not. */
export interface CommentResult extends Partial<Comment> {
  /** Why it was not taken, in a sentence for the reader. */
  error?: string
}

/** What may come of it; nothing means that it was taken. */
export type CommentAnswer = CommentResult | void | null
