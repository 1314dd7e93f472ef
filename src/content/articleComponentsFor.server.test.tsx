import {ArticleBody, articleComponentsFor, type Highlighter} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import type {ComponentPropsWithRef} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {describe, expect, it} from 'vitest'

const Router = ({children, ...rest}: ComponentPropsWithRef<'a'>) => (
  <a data-router="" {...rest}>
    {children}
  </a>
)
const highlighter: Highlighter = (code) => [[{text: code, type: 'keyword'}]]
const components = articleComponentsFor({locale: zhCN, linkComponent: Router, highlighter})

/** As MDX is compiled: a function of the elements it may use, and no provider round it. */
function Text({h2: H2, a: A, pre: Pre, input: Input, callout: Callout, notes: Notes, p: P, table: Table} = components) {
  return (
    <ArticleBody lang="zh-CN">
      <H2 id="s1">一、活字</H2>
      <P>
        见<A href="/types">另一篇</A>。
      </P>
      <Pre>
        <code className="language-ts">let</code>
      </Pre>
      <Input type="checkbox" checked readOnly />
      <Callout type="tip">先磨墨。</Callout>
      <Table>
        <tbody>
          <tr>
            <td>字</td>
          </tr>
        </tbody>
      </Table>
      <Notes notes={[{id: 'n1', text: '注文', backrefs: ['r1']}]} />
    </ArticleBody>
  )
}

describe('articleComponentsFor', () => {
  const html = renderToStaticMarkup(Text())

  it.each(['title="本节的链接"', 'aria-label="复制TypeScript代码"', 'aria-label="已完成"', 'aria-label="提示"'])(
    'gives its words where there is no context: %s',
    (words) => expect(html).toContain(words),
  )

  it('has what a writer names in MDX under its own name, with the same settings', () => {
    const {Callout, Figure, Gallery, Embed} = components
    expect(renderToStaticMarkup(<Callout type="tip">先磨墨。</Callout>)).toContain('提示')
    const gallery = (
      <Gallery>
        <Figure image="/a.jpg" />
      </Gallery>
    )
    expect(renderToStaticMarkup(gallery)).toMatch(/data-slot="gallery".*data-slot="figure"/s)
    const page = 'https://player.example/1'
    expect(renderToStaticMarkup(<Embed provider="player" src={page} href={page} />)).toContain('data-slot="embed"')
  })

  it('leaves no word in English', () => {
    const words = html.replaceAll(/ (class|data-[\w-]+|id|href|type|role|d|viewBox|aria-labelledby|from)="[^"]*"/g, '')
    const text = words.replaceAll(/<\/?[\w-]+|TypeScript|let/g, '')
    expect(text.match(/\b(?:Note|Notes|Copy|Code|Tip|Link|Back|Table|Done)\b/gi)).toBeNull()
  })

  it('gives the router’s link and the highlighter', () => {
    expect(html).toContain('<a data-router="" href="/types">')
    expect(html).toContain('<span data-token="keyword">let</span>')
  })

  it('yields to what an element is told itself', () => {
    const {callout: Callout, pre: Pre} = components
    expect(renderToStaticMarkup(<Callout heading="题">x</Callout>)).toContain('<bdi>题</bdi>')
    const plain = (
      <Pre language="ts" highlighter={() => undefined}>
        let
      </Pre>
    )
    expect(renderToStaticMarkup(plain)).not.toContain('data-token')
  })

  it('replaces no more than it must', () => {
    expect(Object.keys(articleComponentsFor({}))).toEqual(Object.keys(components))
    expect(renderToStaticMarkup(Text(articleComponentsFor({})))).toMatch(/aria-label="Copy [^"]*TypeScript/)
  })
})
