import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, CodeBlock} from 'inkstone'
import {createHighlighter} from 'inkstone/highlight'
import bash from 'shiki/langs/bash.mjs'
import cssGrammar from 'shiki/langs/css.mjs'
import diff from 'shiki/langs/diff.mjs'
import html from 'shiki/langs/html.mjs'
import json from 'shiki/langs/json.mjs'
import python from 'shiki/langs/python.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import {expect, spyOn, userEvent, waitFor} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'

const css = `p:lang(zh) {
  text-align: justify;
  line-break: strict;
  text-autospace: normal; /* 汉字与拉丁字母之间的空隙由浏览器来留 */
}`

const ts = `// 一行字能放几个汉字
export function charactersPerLine(width: number, size = 18) {
  const gutter = 24
  return Math.floor((width - 2 * gutter) / size)
}

console.log(charactersPerLine(390)) // '19'`

const meta = {
  title: 'Components/CodeBlock',
  component: CodeBlock,
  args: {language: 'css', children: css},
  argTypes: {highlighter: {control: false}},
  decorators: [column],
} satisfies Meta<typeof CodeBlock>
export default meta
type Story = StoryObj<typeof meta>

/** Code with its language and a button that copies it. */
export const Default: Story = {}

/** Copied: a word says so, and is read out. */
export const Copied: Story = {
  play: async ({canvas}) => {
    spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(canvas.getByRole('button', {name: '复制CSS代码'}))
    await waitFor(() => expect(document.querySelector('[role=status]')).toHaveTextContent('已复制'))
  },
}

/** The lines have numbers, which are not copied; some of them are highlighted. */
export const Lines: Story = {
  args: {language: 'ts', children: ts, lineNumbers: true, lines: '2,4-5', caption: 'measure.ts'},
}

/** What a change adds and takes out. The button copies what is left after it. */
export const Change: Story = {
  args: {
    language: 'ts',
    children: ts.replace(/\n/, '\n  // 旧的一行\n'),
    deleted: '2',
    inserted: '3-4',
    caption: 'measure.ts',
  },
}

/** Part of a file: its first line is not the first. */
export const Excerpt: Story = {args: {lineNumbers: true, start: 97}}

/** No language: only the button is above the code. */
export const WithoutLanguage: Story = {args: {language: undefined, children: '$ npm install inkstone'}}

const highlighter = createHighlighter({languages: [bash, cssGrammar, diff, html, json, python, typescript]})

/** Coloured by the highlighter of `inkstone/highlight`. */
export const Highlighted: Story = {args: {language: 'ts', children: ts, highlighter, lines: '4'}}

/** Coloured, on a dark page. */
export const Dark: Story = {...Highlighted, globals: {scheme: 'dark'}}

/** Coloured, on a sepia page. */
export const Sepia: Story = {...Highlighted, globals: {scheme: 'sepia'}}

const samples: [language: string, code: string][] = [
  ['ts', ts],
  ['css', css],
  [
    'html',
    '<ruby lang="zh">墨 <rt>mò</rt></ruby>\n<!-- 注音放在字的上面 -->\n<script>\n  document.title = `${1 + 1} 砚`\n</script>',
  ],
  ['json', '{\n  "inkstone": {"stone": "端石", "weight": 1.2, "lid": null}\n}'],
  ['bash', '# 装好，再看一眼\nnpm install inkstone && npm start -- --port 6006\necho "好了：$PWD"'],
  [
    'python',
    'def strokes(character: str) -> int:\n    """一个字有几画。"""\n    return table.get(character, 0)  # 没有的算零画',
  ],
  ['diff', '@@ -3,2 +3,2 @@\n 磨墨\n-用热水\n+用凉水'],
]

/** Several languages, each by its own grammar. */
export const Languages: Story = {
  decorators: [],
  render: (args) => (
    <ArticleBody lang="zh-CN">
      {samples.map(([language, code]) => (
        <CodeBlock key={language} {...args} language={language} highlighter={highlighter}>
          {code}
        </CodeBlock>
      ))}
    </ArticleBody>
  ),
}

/** Several languages, on a dark page. */
export const LanguagesDark: Story = {...Languages, globals: {scheme: 'dark'}}

/** Several languages, on a sepia page. */
export const LanguagesSepia: Story = {...Languages, globals: {scheme: 'sepia'}}

/** A language that the highlighter has no grammar of: plain, with its name. */
export const UnknownLanguage: Story = {
  args: {language: 'wenyan', children: '吾有一數。曰三。名之曰「甲」。', highlighter},
}

/** Longer than the column: it scrolls inside itself. */
export const Narrow: Story = {args: {language: 'ts', children: ts, lineNumbers: true, lines: '2'}, decorators: [narrow]}

/** In a text, between paragraphs. */
export const InText: Story = {
  decorators: [],
  render: (args) => (
    <ArticleBody lang="zh-CN">
      <p>
        让中文两端对齐，只要<code>text-align: justify</code>一句；让它不难看，要另外几句：
      </p>
      <CodeBlock {...args} />
      <p>最后一句，是请浏览器自己留空，不必往文字里添空格。</p>
    </ArticleBody>
  ),
}

/** In English. */
export const English: Story = {
  args: {language: 'sh', children: 'npm install inkstone\nnpm start'},
  globals: {locale: 'en'},
}

/** On a page that runs from right to left: the code does not. */
export const RightToLeft: Story = {args: {language: 'ts', children: ts, lineNumbers: true}, globals: {direction: 'rtl'}}
