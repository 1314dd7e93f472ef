import type {Comment} from '../../model.ts'

/** What a reader wrote. */
export interface CommentDraft {
  text: string
  /** The comment that it answers. */
  parentId?: string
}

/** The comment as it stands now, or why it does not. */
export interface CommentResult extends Partial<Comment> {
  /** Why it was not taken, in a sentence for the reader. */
  error?: string
}

/** What may come of it; nothing means that it was taken. */
export type CommentAnswer = CommentResult | void | null

/** How long a reader waits for an answer, in milliseconds. */
const patience = 30_000

/** Calls once, and says how it went: also where the call throws, or nothing comes back. An answer may still come late. */
export function deliver(
  call: () => unknown,
  onAnswer: (answer: unknown) => void,
  onFailure: (error?: unknown) => void,
) {
  const timer = setTimeout(onFailure, patience)
  void new Promise((resolve) => {
    resolve(call())
  })
    .finally(() => clearTimeout(timer))
    .then(onAnswer, onFailure)
}
