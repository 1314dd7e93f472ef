import 'inkstone/styles.css'
import {ArticlePage} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {bodyOf} from '../page.mjs'

export function Page({data: {body, ...page}}) {
  return (
    <ArticlePage {...page} locale={zhCN}>
      {bodyOf(body)}
    </ArticlePage>
  )
}
