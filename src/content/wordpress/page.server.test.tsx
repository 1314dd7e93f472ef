import {renderToString} from 'react-dom/server'
import {ArticlePage, RelatedPosts} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import ferry from '../../../test/fixtures/wordpress/ferry.json' with {type: 'json'}
import {odd} from '../../../test/fixtures/wordpress/odd.ts'
import {fromWordPress, type WordPressPost} from './index.ts'

function renderPage(post: WordPressPost) {
  const {article, comments} = fromWordPress(post, {timeZone: 'Asia/Shanghai'})
  return renderToString(
    <ArticlePage article={article} comments={{comments}} locale={zhCN} timeZone="Asia/Shanghai">
      <p>正文</p>
    </ArticlePage>,
  )
}

describe('a page of WordPress', () => {
  beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => {}))
  afterEach(() => vi.restoreAllMocks())

  it('has every part of the post in its element', () => {
    const html = renderPage(ferry)
    expect(html).toMatch(/<h1[^>]*>.*喊渡：.*<\/h1>/)
    expect(html).toMatch(/<time[^>]* dateTime="2024-07-31T17:36\+08:00"[^>]*>2024年7月31日/)
    expect(html).toMatch(/<a[^>]* href="https:\/\/dukou\.example\/author\/wenyifan\/"[^>]*><bdi>闻一帆</)
    expect(html).toMatch(/<a[^>]* href="https:\/\/dukou\.example\/category\/river\/"[^>]*>河与岸</)
    expect(html).toContain('2400w')
    expect(html).toContain('清晨的渡口。摄影：闻一帆')
    expect(html).not.toMatch(/&amp;(amp|#|hellip)/)
  })

  it('has the post among others, as a card', () => {
    const posts = [ferry as WordPressPost, ...Object.values(odd)].map((post) => fromWordPress(post).summary)
    const html = renderToString(<RelatedPosts posts={posts} locale={zhCN} />)
    expect(html).toContain('href="https://dukou.example/46362/"')
    expect(html).toContain('河面宽的时候…')
    expect(html).not.toContain('javascript:')
  })

  it.each(Object.entries(odd))('renders what was written to break themes: %s', (_, post) => {
    expect(renderPage(post)).toContain('正文')
  })
})
