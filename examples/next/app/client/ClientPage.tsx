'use client'

import {ArticlePage, InkstoneProvider} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import Link from 'next/link'
import {Body} from '../../../../test/fixtures/Body.tsx'
import {like} from '../../actions.ts'
import {body, page} from '../../article.ts'

/** All of it runs in the browser too, so settings come from a provider. */
export function ClientPage() {
  return (
    <InkstoneProvider locale={zhCN} timeZone="Asia/Shanghai" linkComponent={Link}>
      <main>
        <ArticlePage {...page} like={{count: 41, onLikedChange: like}}>
          <Body blocks={body} />
        </ArticlePage>
      </main>
    </InkstoneProvider>
  )
}
