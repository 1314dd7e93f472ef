/** The server's truth, as `onLikedChange` or `likeUrl` may answer it. */
export interface LikeAnswer {
  count?: number
  liked?: boolean
  /** Where a reader logs in who may not like yet: an answer, not an error. */
  loginUrl?: string
}

const mayBe = (value: unknown, type: string) => value == null || typeof value === type

/** Whether something is such an answer, or none. What holds one field that is no such thing is nonsense as a whole. */
export function isAnswer(value: unknown): value is LikeAnswer | null | undefined {
  const {count, liked, loginUrl} = Object(value) as LikeAnswer
  return (
    mayBe(value, 'object') &&
    mayBe(liked, 'boolean') &&
    mayBe(loginUrl, 'string') &&
    (count ?? 0) >= 0 &&
    Number.isSafeInteger(count ?? 0)
  )
}
