'use server'

import type {CommentDraft} from 'inkstone'

// Stands in for a database. Each route has this module anew, so it is kept where all of them find it.
const store: {likes?: number} = ((globalThis as {store?: object}).store ??= {likes: 41})

export async function countOfLikes() {
  return store.likes!
}

/** Keeps nothing; answers with the comment as a page would show it, a guest's by the name in the form's further field. */
export async function comment({text, fields}: CommentDraft) {
  if (!text) throw new Error('A comment has a text.')
  return {text: typeof fields?.name === 'string' ? `${fields.name}：${text}` : text}
}

/** Keeps the like, and answers with the truth, which the button shows. */
export async function like(liked: boolean) {
  store.likes! += liked ? 1 : -1
  return {count: store.likes!, liked}
}
