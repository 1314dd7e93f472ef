import {ArticleBody} from 'inkstone'
import {renderToString} from 'react-dom/server'
import {describe, expect, it} from 'vitest'
import {dangersIn, plain, tokens} from '../../../test/html/render.ts'
import {MarkdownContent, parseMarkdown} from './index.ts'

const elementsOf = (markdown: string) => JSON.stringify(parseMarkdown(markdown).children)

describe('parseMarkdown', () => {
  it('tells what an article has', () => {
    const content = parseMarkdown(
      '---\ntitle: x\n---\n# 一、引言\n\n正文。[^a]\n\n## 细节\n\n![纸](/paper.jpg)\n\n[^a]: 出处。',
    )
    expect(content.headings).toEqual([
      {id: 'c-一-引言', text: '一、引言', level: 2},
      {id: 'c-细节', text: '细节', level: 3},
    ])
    expect(content.notes).toMatchObject([{label: '1', text: '出处。'}])
    expect(content.images).toMatchObject([{src: '/paper.jpg', alt: '纸'}])
    expect(content.text).toContain('一、引言\n正文。1\n细节')
  })

  it('takes the options of parseHtml', () => {
    expect(parseMarkdown('# a', {topHeading: 3}).headings[0]!.level).toBe(3)
    const mark = (children: unknown[]) => [...children, '!'] as string[]
    expect(parseMarkdown('a', {transforms: [mark]}).text).toBe('a\n!')
  })

  it('keeps a list whose items all have notes', () => {
    const {notes, children} = parseMarkdown('- 甲[^1]\n- 乙[^2]\n\n[^1]: 一\n[^2]: 二')
    expect(notes.map(({text}) => text.trim())).toEqual(['一', '二'])
    expect(children[0]).toMatchObject({name: 'ul'})
    expect(JSON.stringify(children[0])).toMatch(/甲.+noteref.+乙.+noteref/)
  })

  it('has notes, alerts, tasks, code and tables as the element map knows them', () => {
    expect(elementsOf('a[^1]\n\n[^1]: b')).toMatch(/"name":"noteref".+"name":"notes".+"name":"note"/)
    expect(elementsOf('> [!WARNING] 当心\n> b')).toContain(
      '{"name":"callout","props":{"heading":"当心","type":"warning"}',
    )
    expect(elementsOf('- [x] a')).toContain('"type":"checkbox","checked":true')
    expect(elementsOf('```js {1,3} showLineNumbers\na\n```')).toMatch(
      /"data-language":"js","data-lines":"1,3","data-line-numbers":true/,
    )
    expect(elementsOf('|a|\n|-:|\n|b|')).toContain('"data-align":"right"')
  })

  it('prop: breaks', () => {
    expect(parseMarkdown('一行\n两行').text).toBe('一行两行')
    expect(parseMarkdown('一行\n两行', {breaks: true}).text).toBe('一行\n两行')
  })

  it.each([
    '> [!TIP] 见[文档](/d)[^1]\n> b',
    '::: tip 见[文档](/d)[^1]\nb\n:::',
    '::: tip [文档](/d)里说的[^1]\nb\n:::',
  ])('keeps the links and the notes of the title in %j', (box) => {
    const content = parseMarkdown(`${box}\n\n[^1]: 脚注`)
    expect(content.notes).toMatchObject([{text: '脚注', backrefs: [expect.any(String)]}])
    expect(JSON.stringify(content.children)).toMatch(/"name":"callout".+"href":"\/d".+"name":"noteref".+"b"/)
  })

  it.each(['> [!TIP] a <b>b</p></div> c\n> d', '::: tip a <b>b</p></div> c\nd\n:::'])(
    'takes HTML in the title of %j for text',
    (box) => {
      const [callout, ...others] = parseMarkdown(box).children
      expect(callout).toMatchObject({name: 'callout', props: {heading: 'a <b>b</p></div> c', type: 'tip'}})
      expect(others.join('').trim()).toBe('')
    },
  )

  it('has removed nothing of what Markdown itself has made', () => {
    const {removed} = parseMarkdown('|a|\n|-:|\n|b|\n\n- [ ] c\n\n```js {1}\nd\n```\n\n> [!TIP]\n> e[^1]\n\n[^1]: f', {
      report: true,
    })
    expect(removed).toEqual([])
  })

  it('lets notes refer to notes, and each leads back to where it is referred to', () => {
    const content = parseMarkdown('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]')
    expect(content.notes.map(({text, backrefs}) => [text, backrefs.length])).toEqual([
      ['b2', 2],
      ['c1', 1],
    ])
    const elements = JSON.stringify(content.children)
    for (const id of content.notes.flatMap(({backrefs}) => backrefs)) expect(elements).toContain(`"id":"${id}"`)
  })

  it('comes to the end of ten thousand notes', {timeout: 60_000}, () => {
    const each = (make: (index: number) => string) => Array.from({length: 10_000}, (_, index) => make(index))
    const marks = each((index) => `a[^${index}]`).join('\n\n')
    const start = performance.now()
    expect(parseMarkdown(`${marks}\n\n${each((index) => `[^${index}]: b`).join('\n\n')}`).notes).toHaveLength(10_000)
    // Many times what it takes: each note added by a copy of all before it takes longer still.
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('lets a note be referred to twice', () => {
    const {notes} = parseMarkdown('a[^x] b[^x]\n\n[^x]: c')
    expect(notes).toHaveLength(1)
    expect(notes[0]!.backrefs).toHaveLength(2)
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](<java\nscript:alert(1)>)',
    '![a](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[a]: javascript:alert(1)\n\n[a]',
    '```"><script>alert(1)</script>\n```',
    '> [!NOTE] <img src=x onerror=alert(1)>\n> a',
    '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: <svg onload=alert(1)>',
    '| <script> |\n|-|\n| <iframe srcdoc="<script>alert(1)</script>"> |',
  ])('keeps nothing that runs of %s', (markdown) => {
    const content = parseMarkdown(markdown)
    expect(dangersIn(tokens(renderToString(<MarkdownContent content={content} components={plain} />)))).toEqual([])
    const html = renderToString(<MarkdownContent content={content} />)
    expect(html).not.toMatch(/<script|<iframe|javascript:(?!alert\(1\)(<|\)))/i)
    const handlers = tokens(html).filter(
      (it) => 'open' in it && Object.keys(it.open.attributes).some((key) => key.startsWith('on')),
    )
    expect(handlers).toEqual([])
  })

  it.each([null, undefined, 7, {}, []])('is empty for %j', (markdown) => {
    expect(parseMarkdown(markdown as string)).toMatchObject({children: [], headings: [], text: ''})
  })
})

describe('<MarkdownContent />', () => {
  it('renders into an article', () => {
    const html = renderToString(
      <ArticleBody>
        <MarkdownContent content={parseMarkdown('**重点。**后文')} components={{strong: 'b'}} />
      </ArticleBody>,
    )
    expect(html).toContain('<b>重点。</b>后文')
  })
})
