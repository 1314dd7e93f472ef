// Stands in for a content system and a database.
import type {Article, ArticlePageProps, Organization, PostSummary} from 'inkstone'
import json from '../../../test/fixtures/page.json'
import type {Block} from '../../../test/fixtures/page.ts'

type Json = Omit<ArticlePageProps, 'body' | 'locale'> & {body: Block[]; publisher: Organization; related: PostSummary[]}

const {body, locale: _locale, related, ...page} = json as unknown as Json & {locale: string}

/** Posts of this site, at its own addresses. */
const posts: Article[] = related.map(({headline = '', url = '', ...post}) => ({
  ...post,
  headline,
  url: new URL(url).pathname,
}))
let likes = 41

export const readArticle = () => ({body, page: {...page, related: posts, like: {count: likes, likeUrl: '/like'}}})

export const readPost = (id: string) => posts.find((post) => post.url === `/${id}/`)

/** Keeps the like, and answers with the truth, which the button shows. */
export function keepLike(liked: boolean) {
  likes += liked ? 1 : -1
  return {count: likes, liked}
}
