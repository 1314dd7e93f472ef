import {render, screen, within} from '@testing-library/react'
import {ArticleHeader, type Article} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {describe, expect, it, vi} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const article: Article = {
  url: '/paper',
  headline: '一张纸的距离：印刷如何改变了阅读',
  description: '从雕版到铅字，从朗读到默读。',
  articleSection: '印刷史',
  author: {name: '周砚秋', url: '/zhou'},
  datePublished: '2026-09-12T21:40:00+08:00',
  viewCount: 12_345,
  inLanguage: 'zh-CN',
  breadcrumb: [
    {name: '首页', url: '/'},
    {name: '印刷史', url: '/print'},
  ],
}

describe('<ArticleHeader />', () => {
  describeConformance(<ArticleHeader article={article} readingTime={9} locale={zhCN} />, 'HEADER')

  it('has the headline as the only h1, then standfirst, byline, date, reading time and views', () => {
    render(<ArticleHeader article={article} readingTime={9} locale={zhCN} />)
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(article.headline)
    expect(screen.getByRole('link', {name: '周砚秋'})).toHaveAttribute('href', '/zhou')
    expect(screen.getByText('2026年9月12日')).toHaveAttribute('datetime', '2026-09-12T21:40+08:00')
    for (const text of [article.description!, '约9分钟', '12,345次阅读']) expect(screen.getByText(text)).toBeVisible()
  })

  it('names the section once, with the address that the breadcrumb has for it', () => {
    render(<ArticleHeader article={article} locale={zhCN} />)
    const trail = screen.getByRole('navigation', {name: '所在位置'})
    expect(
      within(trail)
        .getAllByRole('link')
        .map((it) => it.textContent),
    ).toEqual(['首页'])
    expect(screen.getAllByText('印刷史')).toHaveLength(1)
    expect(screen.getByRole('link', {name: '印刷史'})).toHaveAttribute('href', '/print')
  })

  it('says when it was updated, on a later day only', () => {
    const {rerender} = render(
      <ArticleHeader article={{...article, dateModified: '2026-09-12T23:00:00+08:00'}} locale={zhCN} />,
    )
    expect(screen.queryByText(/更新于/)).not.toBeInTheDocument()
    rerender(<ArticleHeader article={{...article, dateModified: '2026-10-01T08:00:00+08:00'}} locale={zhCN} />)
    expect(screen.getByText(/更新于/).parentElement).toHaveTextContent('更新于2026年10月1日')
  })

  it.each([
    ['zh-CN', article.headline],
    ['en', 'Light with a grammar: how towers tell their names'],
    ['ar', 'قواعد الضوء؛ كيف تقول المنارة اسمها'],
  ])('breaks the headline after its clause first, in %s', (lang, headline) => {
    const {container} = render(<ArticleHeader article={{...article, headline}} />)
    container.style.inlineSize = '390px'
    container.lang = lang
    container.dir = lang === 'ar' ? 'rtl' : 'ltr'
    const heading = screen.getByRole('heading')
    const [first, second] = [...heading.children].map((it) => it.getBoundingClientRect())
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom - 1)
    const start = lang === 'ar' ? 'right' : 'left'
    expect(second![start]).toBeCloseTo(first![start], 0)
    // What is copied, searched and read aloud is the headline.
    expect(heading.textContent.replaceAll('\u2060', '')).toBe(headline)
  })

  it.each([
    ['forty characters of Han', '字'.repeat(40), 'large'],
    ['one more', '字'.repeat(41), 'smaller'],
    ['eighty letters, which are as wide', 'x'.repeat(80), 'large'],
    ['two more', 'x'.repeat(82), 'smaller'],
    ['both', `${'字'.repeat(25)}${'x'.repeat(29)}`, 'large'],
    ['more of both', `${'字'.repeat(25)}${'x'.repeat(31)}`, 'smaller'],
  ])('sets a headline by its width: %s', (_, headline, size) => {
    const sizeOf = (text: string) => {
      const {unmount} = render(<ArticleHeader article={{...article, headline: text}} />)
      const {fontSize} = getComputedStyle(screen.getByRole('heading'))
      unmount()
      return Number.parseFloat(fontSize)
    }
    expect(sizeOf(headline) < sizeOf('字') ? 'smaller' : 'large').toBe(size)
  })

  it.each([
    ['zh-CN', 1.75],
    ['ja', 1.75],
    ['ar', 1.75],
    ['en', 1.5],
  ])('gives the standfirst the leading of its script: %s', (lang, leading) => {
    render(<ArticleHeader article={{...article, inLanguage: lang}} />)
    const {fontSize, lineHeight} = getComputedStyle(screen.getByText(article.description!))
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeCloseTo(leading, 1)
  })

  it('leaves out what is missing', () => {
    const {container} = render(<ArticleHeader article={{url: '/', headline: 'Only this'}} />)
    expect(container).toHaveTextContent(/^Only this$/)
    expect(container.querySelectorAll('p, nav, figure, time, img')).toHaveLength(0)
  })

  it.each([undefined, null, {}, {headline: 7, author: 'x', breadcrumb: 'x', datePublished: 'soon', image: {}}])(
    'is calm with %o',
    (value) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      render(<ArticleHeader article={value as unknown as Article} />)
      expect(screen.queryByRole('heading')).not.toBeInTheDocument()
      warn.mockRestore()
    },
  )

  it('keeps a headline of ten thousand characters inside', () => {
    const {container} = render(<ArticleHeader article={{...article, headline: 'x'.repeat(10_000)}} />)
    container.style.inlineSize = '320px'
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(320)
  })
})
