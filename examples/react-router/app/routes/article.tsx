import {ArticleJsonLd, ArticleMeta, ArticlePage} from 'inkstone'
import {Body} from '../../../../test/fixtures/Body.tsx'
import {readArticle} from '../article.server.ts'
import type {Route} from './+types/article'

export const loader = () => readArticle()

export default function ArticleRoute({loaderData: {body, page}}: Route.ComponentProps) {
  return (
    <>
      <ArticleMeta article={page.article} publisher={page.publisher} />
      <ArticleJsonLd article={page.article} publisher={page.publisher} />
      <ArticlePage {...page}>
        <Body blocks={body} />
      </ArticlePage>
    </>
  )
}
