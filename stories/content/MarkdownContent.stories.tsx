import type {Meta, StoryObj} from '@storybook/react-vite'
import {MarkdownContent, parseMarkdown, type Content} from 'inkstone/markdown'
import {expect, userEvent, waitFor} from 'storybook/test'
import {column} from '../decorators.tsx'
import {Playground} from './Playground.tsx'

const chinese = `---
title: 不会出现在正文里
---

# 一、怎样晒一张纸

刚抄出来的纸是湿的，**要贴在墙上晒。**墙面要平，要朝南，
要离灶台远一些[^wall]。

> [!TIP] 师傅的话
> 纸角先干，先揭纸角。

## 步骤

1. 用棕刷把纸**“请”**上墙；
2. 等到*边缘*微微翘起；
3. ~~用指甲挑~~用竹片挑起一角，慢慢揭下。

| 季节 | 晒多久 | 每面墙 |
| :--- | -----: | -----: |
| 夏   | 半个时辰 | 24 张 |
| 冬   | 整个下午 | 18 张 |

\`\`\`js {2}
const sheets = walls * 24
const sunny = await forecast('tomorrow')
\`\`\`

更多做法见 https://zili.example/paper/，或者写信到 paper@zili.example。

[^wall]: 烟会把纸熏黄，这是**几百年**的教训。
`

const english = `# How a tide table is read

Two columns matter: the *time* and the **height**. Everything else on the page is there to be argued about.

> [!WARNING]
> Heights are above chart datum, not above your keel.

| Port  |  High |   Low |
| ----- | ----: | ----: |
| North | 06:12 | 12:30 |
| South | 06:40 | 12:58 |

Read it twice, then look out of the window.[^1]

[^1]: The window has never been wrong.
`

const hostile = `# A friendly post

<script>alert('hello')</script>

[Press me](javascript:alert(1)) or look at <img src="x" onerror="alert(1)"> this.

<iframe src="https://unknown.example/frame"></iframe>

<p style="position:fixed;inset:0" onclick="alert(1)">The words of a paragraph stay.</p>
`

const read = (markdown: string): Content => parseMarkdown(markdown, {report: true})

const meta = {
  title: 'Components/MarkdownContent',
  component: MarkdownContent,
  args: {content: parseMarkdown(chinese)},
  argTypes: {content: {control: false}, components: {control: false}, highlighter: {control: false}},
  decorators: [column],
  render: () => <Playground source={chinese} read={read} />,
} satisfies Meta<typeof MarkdownContent>
export default meta
type Story = StoryObj<typeof meta>

/** Write Markdown above, read the article below. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByText('要贴在墙上晒。').tagName).toBe('STRONG')
    await expect(canvas.getByRole('heading', {name: /怎样晒一张纸/})).toBeVisible()
    await expect(canvas.queryByText(/不会出现在正文里/, {ignore: 'textarea'})).toBeNull()
  },
}

/** The article follows what is written. */
export const Typed: Story = {
  play: async ({canvas}) => {
    const field = canvas.getByRole('textbox', {name: 'Source'})
    await userEvent.clear(field)
    await userEvent.type(field, '**新写的。**字')
    await waitFor(() => expect(canvas.getByText('新写的。').tagName).toBe('STRONG'))
  },
}

/** In English: a table, a warning, a note. */
export const English: Story = {
  render: () => <Playground source={english} read={read} />,
  globals: {locale: 'en'},
}

/** What could run is gone, the words stay, and it is said what went and why. */
export const Hostile: Story = {
  render: () => <Playground source={hostile} read={read} />,
  globals: {locale: 'en'},
  play: async ({canvas, canvasElement}) => {
    await expect(canvas.getByText('The words of a paragraph stay.')).toBeVisible()
    await expect(canvas.getByRole('table', {name: 'Removed'})).toHaveTextContent('script')
    await expect(canvasElement.querySelector('script, iframe, [onclick], [onerror]')).toBeNull()
  },
}
