/** The server's truth, as `onLikedChange` or `likeUrl` may answer it. */
export interface LikeAnswer {
  count?: number
  liked?: boolean
  /** Where a reader logs in who may not like yet: an answer, not an error. */
  loginUrl?: string
}

/** Whether something is such an answer, or none. What holds one field that is no such thing is nonsense as a whole. */
export function isAnswer(value: unknown): value is LikeAnswer | null | undefined {
  const {count, liked, loginUrl} = (value ?? {}) as LikeAnswer
  return (
    typeof (value ?? {}) === 'object' &&
    (count ?? 0) >= 0 &&
    Number.isSafeInteger(count ?? 0) &&
    typeof (liked ?? true) === 'boolean' &&
    typeof (loginUrl ?? '') === 'string'
  )
}
