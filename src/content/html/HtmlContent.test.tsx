import {render, screen} from '@testing-library/react'
import {ArticleBody} from 'inkstone'
import {HtmlContent, parseHtml, type ContentNode} from 'inkstone/html'
import {zhCN} from 'inkstone/locales/zh-CN'
import {run as axe} from 'axe-core'
import type {ComponentProps, ReactNode} from 'react'
import {describe, expect, it, vi} from 'vitest'
import {hydrate} from '../../../test/conformance.tsx'

const pixel = 'https://zili.example/map.png'
const html = `
<h2 id="start">一、开头</h2>
<p>正文<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup>。</p>
<figure><img src="${pixel}" alt="海图" width="600" height="400"><figcaption>图1 <a href="/x">海图</a></figcaption></figure>
<figure class="wp-block-gallery columns-2"><figure><img src="${pixel}" alt="一"></figure><figure><img src="${pixel}" alt="二"></figure></figure>
<pre><code class="language-ts">let a = 1
</code></pre>
<table><caption>表1</caption><thead><tr><th>甲</th></tr></thead><tbody><tr><td align="right">1</td></tr></tbody></table>
<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">Warning</p><p>当心。</p></div>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> 做了</li></ul>
<iframe src="https://player.bilibili.com/player.html?bvid=BV1xx411c7mD" title="片子"></iframe>
<section class="footnotes"><ol><li id="fn1"><p>注文。<a href="#fnref1" class="footnote-backref">↩</a></p></li></ol></section>`

describe('formulas', () => {
  it('stand in columns that meet at the sign', () => {
    const row = (left: string) => `<mtr><mtd><mi>${left}</mi></mtd><mtd><mrow><mo>=</mo><mi>b</mi></mrow></mtd></mtr>`
    const content = parseHtml(`<math><mtable columnalign="right left">${row('abc')}${row('a')}</mtable></math>`)
    render(
      <ArticleBody>
        <HtmlContent content={content} />
      </ArticleBody>,
    )
    const boxOf = (text: string) => screen.getByText(text).getBoundingClientRect()
    const signs = screen.getAllByText('=').map((it) => it.getBoundingClientRect())
    expect(boxOf('abc').right).toBeCloseTo(boxOf('a').right, 0)
    expect(signs[0]!.left).toBeCloseTo(signs[1]!.left, 0)
    // An operator has a space of its own.
    expect(signs[0]!.left - boxOf('abc').right).toBeLessThan(8)
  })
})

describe('<HtmlContent /> by the element map', () => {
  it('renders each element of an article by its component, in the words of the locale, and hydrates in silence', async () => {
    const content = parseHtml(html)
    const highlighter = (code: string) => [[{text: code, type: 'keyword' as const}]]
    using page = await hydrate(
      <ArticleBody lang="zh-CN">
        <HtmlContent content={content} locale={zhCN} highlighter={highlighter} />
      </ArticleBody>,
    )
    expect(page.errors).toEqual([])
    const slots = ['figure', 'gallery', 'code-block', 'table', 'callout', 'embed', 'notes', 'note-reference']
    expect(slots.filter((slot) => !page.container.querySelector(`[data-slot=${slot}]`))).toEqual([])
    expect(page.container.querySelector('[locale], [highlighter], [linkcomponent]')).toBeNull()
    expect(screen.getByRole('heading', {name: '一、开头'})).toBeVisible()
    expect(screen.getByRole('link', {name: '一、开头'})).toHaveAttribute('href', `#${content.headings[0]!.id}`)
    expect(screen.getByRole('button', {name: '复制TypeScript代码'})).toBeVisible()
    expect(screen.getByText('let a = 1')).toHaveAttribute('data-token', 'keyword')
    expect(screen.getByRole('note', {name: '注意'})).toHaveTextContent('注意 当心。')
    expect(screen.getByRole('checkbox', {name: '已完成'})).toBeDisabled()
    expect(screen.getByRole('button', {name: '从哔哩哔哩载入'})).toBeVisible()
    expect(screen.getByRole('link', {name: '海图'})).toHaveAttribute('href', '/x')
    const mark = screen.getByRole('doc-noteref', {name: '注1'})
    const target = page.container.querySelector(mark.getAttribute('href')!)
    expect(target).toHaveTextContent('注文。')
    expect(page.container.querySelector(screen.getByRole('doc-backlink').getAttribute('href')!)).toContainElement(mark)
    const {violations} = await axe(page.container, {rules: {region: {enabled: false}}})
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html}`)).toEqual([])
  })

  it.each(['img', 'a', 'h2', 'embed', 'callout'])('keeps the text where a component of the app fails: %s', (name) => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => {})
    const fail = () => {
      throw new Error('broken')
    }
    const {container} = render(
      <ArticleBody lang="zh-CN">
        <HtmlContent content={parseHtml(`<p>在先。</p>${html}<p>在后。</p>`)} components={{[name]: fail}} />
      </ArticleBody>,
    )
    expect(container).toHaveTextContent(/^在先。.*注文.*在后。/)
  })

  const b = {name: 'b', props: {}, children: ['second']}
  const box = (name: string, children: ContentNode[]) => ({name, props: {}, children})
  it.each([
    ['text', ['\nfirst ', b]],
    ['nothing but the end of it', ['\n', b]],
    ['two texts', ['\n', '\nfirst ', b]],
    ['an element of ours', [box('callout', ['\nfirst ', b])]],
    ['elements of ours with nothing in them', [box('gallery', [box('notes', [])]), '\nfirst ', b]],
    ['an element of the app', [box('x-word', ['\nfirst ']), b]],
    ['a code element', [box('code', ['\nfirst ', b])]],
  ] satisfies [string, ContentNode[]][])(
    'hydrates preformatted text that begins with the end of a line: %s',
    async (_, children) => {
      const bare = ({children: held}: {children?: ReactNode}) => held
      const Pre = (props: ComponentProps<'pre'>) => <pre {...props} />
      const plain = {callout: bare, gallery: bare, notes: bare, pre: 'pre'}
      for (const components of [plain, {...plain, pre: Pre}]) {
        const content = {...parseHtml(''), children: [{name: 'pre', props: {}, children}]}
        using page = await hydrate(<HtmlContent content={content} components={components} />)
        expect(page.errors).toEqual([])
        expect(page.container).toHaveTextContent(
          JSON.stringify(children).includes('first') ? /^first second$/ : /^second$/,
        )
      }
    },
  )
})
