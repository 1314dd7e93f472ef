// Stands in for a content system and a database.
import type {Article, ArticlePageProps, Comment, Organization, PostSummary} from 'inkstone'
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
const comments: Comment[] = [
  {id: '1', text: '灯塔的句子，读完记住了两个。', author: {name: '岸边的人'}, dateCreated: '2024-08-01'},
]

export const readArticle = () => ({
  body,
  comments,
  page: {...page, related: posts, like: {count: likes, likeUrl: '/like'}},
})

export const readPost = (id: string) => posts.find((post) => post.url === `/${id}/`)

export function keepComment({text, parentId}: Pick<Comment, 'text' | 'parentId'>) {
  const comment = {id: String(comments.length + 1), text, parentId, dateCreated: new Date().toISOString()}
  comments.push(comment)
  return comment
}

/** Keeps the like, and answers with the truth, which the button shows. */
export function keepLike(liked: boolean) {
  likes += liked ? 1 : -1
  return {count: likes, liked}
}
