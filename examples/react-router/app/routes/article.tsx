import {ArticleJsonLd, ArticleMeta, ArticlePage, type CommentDraft, type CommentResult} from 'inkstone'
import {useRevalidator} from 'react-router'
import {Body} from '../../../../test/fixtures/Body.tsx'
import {readArticle} from '../article.server.ts'
import type {Route} from './+types/article'

export const loader = () => readArticle()

export default function ArticleRoute({loaderData: {body, page, comments}}: Route.ComponentProps) {
  const {revalidate} = useRevalidator()

  /** By a request of its own: the router gives up one of its own submissions where the reader goes on to another page. */
  async function onCommentSubmit(draft: CommentDraft): Promise<CommentResult> {
    const headers = {'Content-Type': 'application/json'}
    const response = await fetch('/comments', {method: 'POST', headers, body: JSON.stringify(draft), keepalive: true})
    if (!response.ok) throw new Error(response.statusText)
    void revalidate()
    return response.json()
  }

  return (
    <>
      <ArticleMeta article={page.article} publisher={page.publisher} />
      <ArticleJsonLd article={page.article} publisher={page.publisher} />
      <ArticlePage {...page} comments={{comments, onCommentSubmit, draftKey: page.article.url}}>
        <Body blocks={body} />
      </ArticlePage>
    </>
  )
}
