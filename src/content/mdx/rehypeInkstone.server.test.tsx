import {evaluate} from '@mdx-js/mdx'
import {ArticleBody, articleComponentsFor, TableOfContents} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import plugin, {rehypeInkstone} from 'inkstone/mdx'
import {parseMarkdown} from 'inkstone/markdown'
import type {ComponentType} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import remarkGfm from 'remark-gfm'
import {describe, expect, it} from 'vitest'

const components = articleComponentsFor({locale: zhCN})

/** The module that a text in MDX is compiled to, and what it renders. */
async function compiled(text: string, idPrefix?: string) {
  const {default: Content, ...module} = await evaluate(text, {
    ...runtime,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [[rehypeInkstone, {idPrefix}]],
  })
  const Text = Content as ComponentType<{components: object}>
  const markup = renderToStaticMarkup(
    <ArticleBody lang="zh-CN">
      <Text components={components} />
    </ArticleBody>,
  )
  return {headings: module.headings as [], markup}
}

describe('rehypeInkstone', () => {
  it('is what Turbopack finds under the name of the module', () => expect(plugin).toBe(rehypeInkstone))

  it('gives headings the ids that Markdown gives them, and exports them', async () => {
    const text = '# 一、纸\n\n## 怎样 *晒*？\n\n## 怎样晒？\n\n### <em>C++</em> 与 `a.b`\n\n##\n'
    const {headings, markup} = await compiled(text)
    expect(headings).toEqual([
      {id: '一-纸', text: '一、纸', level: 2},
      {id: '怎样-晒', text: '怎样 晒？', level: 3},
      {id: '怎样晒', text: '怎样晒？', level: 3},
      {id: 'c-与-a-b', text: 'C++ 与 a.b', level: 4},
    ])
    const {headings: read} = parseMarkdown('## 怎样 *晒*？\n\n## 怎样晒？\n\n## 怎样晒？', {idPrefix: 'c-'})
    const {headings: again} = await compiled('## 怎样 *晒*？\n\n## 怎样晒？\n\n## 怎样晒？', 'c-')
    expect(again).toEqual(read)
    expect(markup).toContain('<h3 id="怎样-晒"')
    expect(renderToStaticMarkup(<TableOfContents headings={headings} locale={zhCN} />)).toContain('href="#怎样晒"')
  })

  it('makes notes in the language of the page, with marks, and ways back', async () => {
    const {headings, markup} = await compiled(
      '## 纸[^a]\n\n竹[^a]与麻[^b]。\n\n[^a]: 见《天工开物》。\n\n    第二段。\n[^b]: 又见 **下篇**。\n',
    )
    expect(headings).toEqual([{id: '纸', text: '纸', level: 2}])
    expect(markup).not.toContain('Footnotes')
    expect(markup).toContain('aria-label="注释"')
    expect(markup.match(/data-slot="note-reference"/g)).toHaveLength(3)
    expect(markup.match(/<li data-slot="notes-item"/g)).toHaveLength(2)
    // Each mark leads to a note, and each note to its marks.
    const targets = Array.from(markup.matchAll(/href="#([^"]+)"/g), ([, id]) => id!)
    expect(targets.length).toBeGreaterThanOrEqual(6)
    for (const id of targets) expect(markup).toContain(` id="${id}"`)
    expect(markup).toMatch(/<p[^>]*>第二段。<\/p>\s*<span data-slot="notes-back">/)
    expect(markup).not.toContain('↩')
  })

  it('makes callouts of alerts, with a title of their own', async () => {
    const {markup} = await compiled('> [!TIP] 师傅的话\n> 先磨墨。\n\n> [!WARNING]\n>\n> 别碰。\n\n> 引文\n')
    expect(markup).toMatch(/data-type="tip".*师傅的话.*先磨墨。/s)
    expect(markup).toMatch(/data-type="warning".*别碰。/s)
    expect(markup).not.toContain('[!')
    expect(markup.match(/<blockquote>/g)).toHaveLength(1)
  })

  it('reads which lines of code are highlighted, whether they have numbers, and the title', async () => {
    const {markup} = await compiled('```js {2} showLineNumbers title="纸.js"\nlet a\nlet b\n```\n\n```\nplain\n```\n')
    expect(markup).toContain('<bdi data-slot="code-block-caption">纸.js</bdi>')
    expect(markup).toMatch(/data-highlighted[^>]*>.*let b/s)
    const read = parseMarkdown('```js {2} showLineNumbers title="纸.js"\nlet a\nlet b\n```').children[0]
    expect(read).toMatchObject({props: {'data-title': '纸.js', 'data-lines': '2'}})
  })

  it('reads what a change adds and takes out', async () => {
    const {markup} = await compiled('```js ins={1}\nlet a\nlet b // [!code --]\n```\n')
    expect(markup).toMatch(/<ins [^>]*>let a.*<del [^>]*>let b\s*<\/del>/s)
    expect(markup).not.toContain('[!code')
  })

  it('reads of a heading what is seen, and gives no id twice', async () => {
    const {headings} = await compiled('<a id="intro"></a>\n\n## Intro {/* #my-id */}\n\n## ![A map](/x.png)\n')
    expect(headings).toEqual([
      {id: 'intro-2', text: 'Intro', level: 2},
      {id: 'a-map', text: 'A map', level: 2},
    ])
  })

  it('leaves a module its own export of that name', async () => {
    const {headings} = await compiled('export const headings = [1]\n\n## A\n')
    expect(headings).toEqual([1])
  })

  it('takes the whole first line of an alert as its title, whatever is in it', async () => {
    const {markup} = await compiled('> [!NOTE] My **title** of `code`\n> body\n')
    expect(markup).toMatch(/My title of code<.*<p>body<\/p>/s)
  })

  it.each([
    ['```js{1,3}\na\n```', /data-highlighted.*a/s, 'Js{'],
    ['```{1}\na\n```', /data-highlighted.*a/s, '{1}'],
    ['```js title="line-numbers{1}.js"\na\n```', /caption">line-numbers\{1\}\.js</, 'data-highlighted'],
    ['```js showLineNumbers={false}\na\n```', /JavaScript/, 'data-line-numbers'],
  ])('reads %j', async (text, wanted, unwanted) => {
    const {markup} = await compiled(text)
    expect(markup).toMatch(wanted)
    expect(markup).not.toContain(unwanted)
  })

  it('leaves components, and what they hold, to the writer', async () => {
    const {markup, headings} = await compiled('<Callout type="note">\n\n## 里面\n\n</Callout>\n\n<h3>手写</h3>\n')
    expect(markup).toMatch(/data-type="note".*<h2 id="里面"/s)
    expect(headings).toHaveLength(1)
  })
})
