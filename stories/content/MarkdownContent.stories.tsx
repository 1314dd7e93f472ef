import type {Meta, StoryObj} from '@storybook/react-vite'
import {MarkdownContent, parseMarkdown, type Content} from 'inkstone/markdown'
import {mathFromTex} from 'inkstone/html'
import temml from 'temml'
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

const folded = `# 一张纸能对折几次

厚 $d$ 的纸对折 $n$ 次，就有 $2^n$ 层，厚 $d\\cdot 2^n$。报纸厚 $0.1\\,\\text{毫米}$，对折七次已是 $12.8\\,\\text{毫米}$，像一本
没有字的书。

厚还在其次，真正吃纸的是折痕：每折一次，外层都要绕过里面所有的层。朝一个方向对折，需要的长度是

$$
L = \\frac{\\pi d}{6}\\left(2^n + 4\\right)\\left(2^n - 1\\right)
$$

层数每翻一番，长度差不多翻两番。折第七次还缺不到两米，折第十二次就要

$$
\\begin{aligned}
L &= \\tfrac{0.1\\,\\pi}{6}\\,(4096 + 4)\\,(4096 - 1) \\\\
  &\\approx 879\\,\\text{米}
\\end{aligned}
$$

这张纸卖 $5 一卷，折完还能写字——如果你找得到它的正面。
`

const hostile = `# A friendly post

<script>alert('hello')</script>

[Press me](javascript:alert(1)) or look at <img src="x" onerror="alert(1)"> this.

<iframe src="https://unknown.example/frame"></iframe>

<p style="position:fixed;inset:0" onclick="alert(1)">The words of a paragraph stay.</p>
`

const math = mathFromTex((tex, {display}) => temml.renderToString(tex, {displayMode: display, throwOnError: true}))
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

/** Formulas in dollars, drawn as MathML by Temml. What costs dollars stays. */
export const Formulas: Story = {
  render: () => (
    <Playground source={folded} read={(markdown) => parseMarkdown(markdown, {report: true, transforms: [math]})} />
  ),
  play: async ({canvas, canvasElement}) => {
    await expect(canvasElement.querySelectorAll('math')).toHaveLength(8)
    await expect(canvasElement.querySelectorAll('math[display=block]')).toHaveLength(2)
    await expect(canvas.getByText(/这张纸卖 \$5 一卷/, {ignore: 'textarea'})).toBeVisible()
  },
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
