'use server'

// Stands in for a database. Each route has this module anew, so it is kept where all of them find it.
const store: {likes?: number} = ((globalThis as {store?: object}).store ??= {likes: 41})

export async function countOfLikes() {
  return store.likes!
}

/** Keeps nothing. */
export async function comment({text}: {text: string}) {
  if (!text) throw new Error('A comment has a text.')
}

/** Keeps the like, and answers with the truth, which the button shows. */
export async function like(liked: boolean) {
  store.likes! += liked ? 1 : -1
  return {count: store.likes!, liked}
}
