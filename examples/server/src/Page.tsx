import {
  ArticleJsonLd,
  ArticleMeta,
  ArticlePage,
  InkstoneProvider,
  type ArticlePageProps,
  type LikeButtonProps,
  type Organization,
} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {Body} from '../../../test/fixtures/Body.tsx'
import json from '../../../test/fixtures/page.json' with {type: 'json'}
import type {Block} from '../../../test/fixtures/page.ts'

type Json = Omit<ArticlePageProps, 'body' | 'locale'> & {body: Block[]; like: LikeButtonProps; publisher: Organization}

const {body, locale: _locale, ...page} = json as unknown as Json & {locale: string}

/** The server answers with the truth, which the button shows. */
async function like(liked: boolean) {
  const response = await fetch('/like', {method: 'POST', body: JSON.stringify({liked})})
  return response.json()
}

/** The whole document, the same on both sides. */
export function Page({likes}: {likes: number}) {
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="stylesheet" href="/client.css" />
        <ArticleMeta article={page.article} publisher={page.publisher} />
      </head>
      <body>
        <ArticleJsonLd article={page.article} publisher={page.publisher} />
        <InkstoneProvider locale={zhCN} timeZone="Asia/Shanghai">
          <main data-likes={likes}>
            <ArticlePage {...page} like={{count: likes, onLikedChange: like}}>
              <Body blocks={body} />
            </ArticlePage>
          </main>
        </InkstoneProvider>
      </body>
    </html>
  )
}
