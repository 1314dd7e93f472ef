import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, CodeBlock, type Highlighter, type TokenType} from 'inkstone'
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

/** Part of a file: its first line is not the first. */
export const Excerpt: Story = {args: {lineNumbers: true, start: 97}}

/** No language: only the button is above the code. */
export const WithoutLanguage: Story = {args: {language: undefined, children: '$ npm install inkstone'}}

const kinds: [RegExp, TokenType][] = [
  [/\/\/.*/y, 'comment'],
  [/'[^']*'/y, 'string'],
  [/\b(?:export|function|const|return|number)\b/y, 'keyword'],
  [/\b\d+\b/y, 'number'],
  [/\b\w+(?=\()/y, 'function'],
  [/\w+|\s+|./y, undefined as never],
]

/** Enough of a highlighter for one story; `inkstone/highlight` has a real one. */
const highlighter: Highlighter = (code) =>
  code.split('\n').map((line) => {
    const tokens = []
    for (let at = 0; at < line.length;) {
      for (const [pattern, type] of kinds) {
        pattern.lastIndex = at
        const [text] = pattern.exec(line) ?? []
        if (!text) continue
        tokens.push({text, type})
        at += text.length
        break
      }
    }
    return tokens
  })

/** Coloured by a highlighter. */
export const Highlighted: Story = {args: {language: 'ts', children: ts, highlighter, lines: '4'}}

/** Coloured, on a dark page. */
export const Dark: Story = {...Highlighted, globals: {scheme: 'dark'}}

/** Coloured, on a sepia page. */
export const Sepia: Story = {...Highlighted, globals: {scheme: 'sepia'}}

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
