// Stands in for a database.
let likes = 41

export const countOfLikes = () => likes

/** Keeps the like, and answers with the truth, which the button shows. */
export function keepLike(liked: boolean) {
  likes += liked ? 1 : -1
  return {count: likes, liked}
}
