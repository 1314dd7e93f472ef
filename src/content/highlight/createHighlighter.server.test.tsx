import {CodeBlock, type Highlighter} from 'inkstone'
import {createHighlighter} from 'inkstone/highlight'
import {MarkdownContent, parseMarkdown} from 'inkstone/markdown'
import {renderToStaticMarkup} from 'react-dom/server'
import css from 'shiki/langs/css.mjs'
import diff from 'shiki/langs/diff.mjs'
import json from 'shiki/langs/json.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import {afterEach, describe, expect, it, vi} from 'vitest'

const highlighter = createHighlighter({languages: [css, diff, json, typescript]})

/** The coloured pieces: `keyword: const`. */
const coloured = (...[code, language]: Parameters<Highlighter>) =>
  highlighter(code, language)!.flatMap((line) => line.flatMap(({text, type}) => (type ? [`${type}: ${text}`] : [])))
const textOf = (lines: ReturnType<Highlighter>) => lines?.map((line) => line.map(({text}) => text).join('')).join('\n')

describe('createHighlighter', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each<[string, string, string[]]>([
    ['ts', 'return `a${b + 1}` // 注', ['keyword: return', 'string: `a', 'number: 1', 'string: `', 'comment: // 注']],
    ['ts', 'const x = f(null)', ['keyword: const', 'function: f', 'number: null']],
    ['css', 'p { color: #fff }', ['keyword: p', 'function: color', 'number: #fff']],
    ['json', '{"a": "s\\n"}', ['function: "a"', 'string: "s\\n"']],
    ['diff', '-old\n+new', ['deleted: -old', 'inserted: +new']],
  ])('tells apart the pieces of %s: %s', (language, code, pieces) => {
    expect(coloured(code, language)).toEqual(pieces)
  })

  it.each(['typescript', 'ts', 'TS', 'mts'])('knows a language by each of its names: %s', (name) => {
    expect(coloured('let a', name)).toEqual(['keyword: let'])
  })

  it.each(['haskell', 'text', 'plaintext', 'ansi', '', 'constructor', '../../x'])('leaves %o plain', (language) => {
    expect(highlighter('let a', language)).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['ends of lines', '\n\n'],
    ['no end', 'const a = `${`${{'],
    ['what is no code', '\u0000\uD800 \u2028 </code><script>alert(1)</script>'],
    ['tabs and a return', '\tlet a\rlet b'],
    ['a line of a megabyte’s tenth', `let a = "${'\\'.repeat(99_000)}`],
    ['deep brackets', `${'([{<'.repeat(200)}\n`.repeat(20)],
  ])('keeps every character of %s', (_, code) => {
    for (const language of ['ts', 'css', 'json', 'diff']) expect(textOf(highlighter(code, language))).toBe(code)
  })

  it('leaves plain what is too long to be worth a server’s while', () => {
    expect(highlighter('let a\n'.repeat(20_000), 'ts')).toBeUndefined()
    expect(highlighter(`let a = ${'1'.repeat(1000)}\nlet b`, 'ts')!.map((line) => line[0]!.type)).toEqual([
      undefined,
      'keyword',
    ])
  })

  it('takes a grammar of one’s own', () => {
    const own = {
      name: 'scales',
      aliases: ['sc'],
      scopeName: 'source.scales',
      repository: {},
      patterns: [{match: '\\bdo\\b', name: 'keyword.note.scales'}],
    }
    const lines = createHighlighter({languages: [own]})('do re', 'sc')
    expect(lines).toEqual([[{text: 'do', type: 'keyword'}, {text: ' re'}]])
  })

  it('goes on without what is no grammar, and says so', () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    const later = import('shiki/langs/lua.mjs')
    const those = createHighlighter({languages: [later as never, null as never, css]})
    expect(those('p {}', 'css')).toBeDefined()
    expect(warned).toHaveBeenCalledWith(expect.stringMatching(/no grammar.*stays plain.*Pass the default export/))
  })

  it('leads to markup without a style or a script', () => {
    const html = renderToStaticMarkup(
      <CodeBlock language="css" highlighter={highlighter}>
        {'p { color: red } /* </style><script> */'}
      </CodeBlock>,
    )
    expect(html).toContain('<span data-token="comment">/* &lt;/style&gt;&lt;script&gt; */</span>')
    expect(html).not.toMatch(/ style=|<style|<script/)
  })

  it('colours the fences of Markdown', () => {
    const content = parseMarkdown('```ts {1}\nlet a\n```\n\n```wenyan\n吾有一數\n```')
    const html = renderToStaticMarkup(<MarkdownContent content={content} highlighter={highlighter} />)
    expect(html).toContain('<span data-token="keyword">let</span> a')
    expect(html).toContain('吾有一數</code>')
  })
})
