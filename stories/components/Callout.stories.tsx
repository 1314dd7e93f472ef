import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, Callout} from 'inkstone'
import {column, narrow} from '../decorators.tsx'
import {longWord} from '../fixtures.ts'

const meta = {
  title: 'Components/Callout',
  component: Callout,
  args: {children: <p>鱼尾的尖角指向折缝。认准了它，几百页也能折得一样齐。</p>},
  argTypes: {
    children: {control: false},
    type: {control: 'inline-radio', options: ['note', 'tip', 'important', 'warning', 'caution']},
  },
  decorators: [column],
} satisfies Meta<typeof Callout>
export default meta
type Story = StoryObj<typeof meta>

/** Something beside the matter. */
export const Default: Story = {}

const all = (
  <ArticleBody lang="zh-CN">
    <p>修书的人在工作台上贴了五张纸条：</p>
    <Callout>
      <p>补纸的颜色要比原书浅一点，年深日久，它自己会深下来。</p>
    </Callout>
    <Callout type="tip">
      <p>
        灯要<strong>斜着</strong>照。正着照，看见的是字；斜着照，看见的才是纸。
      </p>
    </Callout>
    <Callout type="important" heading="先编号，再拆线">
      <p>拆开以后，两页没有页码的纸谁也分不出先后。</p>
    </Callout>
    <Callout type="warning">
      <p>糨糊不可太稠，至少分三次调：</p>
      <ol>
        <li>先用冷水化开；</li>
        <li>再用开水冲；</li>
        <li>凉透了才用。</li>
      </ol>
    </Callout>
    <Callout type="caution">
      <p>
        不要用胶带。它的胶二十年后会渗进纸里，<a href="https://zili.example/tape/">没有办法去掉</a>。
      </p>
    </Callout>
    <p>五张纸条都已经发黄了。</p>
  </ArticleBody>
)

/** Each kind, in a text. */
export const Kinds: Story = {decorators: [], render: () => all}

/** A title of its own beside the word. */
export const Titled: Story = {args: {type: 'important', heading: '先编号，再拆线'}}

/** Longer than any line. */
export const LongWords: Story = {args: {heading: longWord, children: <p>{longWord}</p>}, decorators: [narrow]}

/** In English. */
export const English: Story = {
  args: {type: 'warning', heading: 'Wet paste', children: <p>Do not close the book for a night and a day.</p>},
  globals: {locale: 'en'},
}

/** Each kind, on a dark page. */
export const Dark: Story = {...Kinds, globals: {scheme: 'dark'}}

/** Each kind, on a sepia page. */
export const Sepia: Story = {...Kinds, globals: {scheme: 'sepia'}}

/** On a page that runs from right to left. */
export const RightToLeft: Story = {...Kinds, globals: {direction: 'rtl'}}
