import {ArticlePage} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import type {ReactNode} from 'react'
import {Body} from '../../../test/fixtures/Body.tsx'
import {body, page} from './article.ts'

/** The islands inside the page; a named slot of Astro's is a prop of this component. */
type Islands = Record<'attribution' | 'like' | 'share', ReactNode>

/** The page as Astro renders it: HTML, and no script. The contact footer follows it as an island of its own. */
export function Article({attribution, like, share}: Islands) {
  // Astro wraps an island in elements that have no box: the page needs one to place.
  const source = <div className="source">{attribution}</div>
  return (
    <ArticlePage {...page} locale={zhCN} slots={{attribution: source, like, share, contact: null}}>
      <Body blocks={body} />
    </ArticlePage>
  )
}
