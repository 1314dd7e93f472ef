import {articleComponents, ArticlePage, Figure, InkstoneProvider} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {Body, zh} from './fixtures.ts'

const {body, locale: _, ...page} = zh

/** The finished page, in a window of its own to scroll. */
export const Shown = () => (
  <section className="docs-window sb-unstyled" aria-label="An article page" lang="zh-CN">
    <InkstoneProvider locale={zhCN}>
      <ArticlePage {...page} readingTime={7}>
        <Body blocks={body} components={{...articleComponents, Figure}} />
      </ArticlePage>
    </InkstoneProvider>
  </section>
)
