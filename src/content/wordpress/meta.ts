import type {Article, PostSummary} from '../../model.ts'
import {fieldsOf, lineOf, numberOf, present, type Fields} from './read.ts'
import type {WordPressPost} from './WordPressPost.ts'

/**
 * Where a field of the article is to be found: its name in the post's `meta`, or in the post itself, with dots for what is
 * inside (`acf.subtitle`). Or a function, for what takes more than a name.
 */
export type WordPressMeta =
  | {[field in keyof Article]?: string}
  | ((meta: Record<string, unknown>, post: WordPressPost) => Partial<Article>)

const counts = new Set(['viewCount', 'commentCount', 'likeCount', 'wordCount'])
const summaryFields = new Set<string>([
  'url',
  'headline',
  'description',
  'image',
  'author',
  'datePublished',
  'dateModified',
  'articleSection',
  'viewCount',
  'commentCount',
  'likeCount',
] satisfies (keyof PostSummary)[])

/** The value under a name or a path. Meta that is not registered as single comes as a list. */
function find(from: Fields, path: string) {
  const keys = Object.hasOwn(from, path) ? [path] : path.split('.')
  const value = keys.reduce<unknown>(
    (it, key) => (Object.hasOwn(fieldsOf(it), key) ? fieldsOf(it)[key] : undefined),
    from,
  )
  return Array.isArray(value) && typeof value[0] !== 'object' ? (value[0] as unknown) : value
}

function read(post: Fields, mapping: Fields) {
  const meta = fieldsOf(post.meta)
  return Object.entries(mapping).map(([field, name]) => {
    const value = typeof name === 'string' ? (find(meta, name) ?? find(post, name)) : undefined
    if (counts.has(field)) return [field, numberOf(value)] as const
    return [field, typeof value === 'string' ? lineOf(value) : (value ?? undefined)] as const
  })
}

/** What the mapping finds, for the article and of it what a summary has too. */
export function metaOf(post: Fields, mapping: WordPressMeta | undefined) {
  const found =
    typeof mapping === 'function'
      ? Object.entries(fieldsOf(mapping(fieldsOf(post.meta), post)))
      : read(post, fieldsOf(mapping))
  const given: Partial<Article> = present(Object.fromEntries(found))
  const summary: Partial<PostSummary> = Object.fromEntries(
    Object.entries(given).filter(([field]) => summaryFields.has(field)),
  )
  return {given, summary}
}
