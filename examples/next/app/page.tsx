import {ArticleJsonLd, ArticlePage} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {connection} from 'next/server'
import {Body} from '../../../test/fixtures/Body.tsx'
import {countOfLikes, like} from '../actions.ts'
import {body, page} from '../article.ts'

export {metadata} from '../article.ts'

/** A server component: what the browser runs of it are the islands. */
export default async function Page() {
  await connection()
  return (
    <main>
      <ArticleJsonLd article={page.article} publisher={page.publisher} />
      <ArticlePage {...page} locale={zhCN} like={{count: await countOfLikes(), onLikedChange: like}}>
        <Body blocks={body} />
      </ArticlePage>
    </main>
  )
}
