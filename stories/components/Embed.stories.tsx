import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, Embed} from 'inkstone'
import {expect} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'
import {longTitle} from '../fixtures.ts'

const meta = {
  title: 'Components/Embed',
  component: Embed,
  args: {
    provider: 'bilibili',
    src: 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&autoplay=0',
    href: 'https://www.bilibili.com/video/BV1xx411c7mD',
    heading: '怎样刻一个木活字',
  },
  decorators: [column],
} satisfies Meta<typeof Embed>
export default meta
type Story = StoryObj<typeof meta>

/** Nothing is loaded before the reader agrees. */
export const Default: Story = {
  play: async ({canvas, canvasElement}) => {
    await expect(canvasElement.querySelector('iframe')).toBeNull()
    await expect(canvas.getByRole('button', {name: '从哔哩哔哩载入'})).toBeVisible()
  },
}

/** No heading: the link alone says what it is. */
export const WithoutTitle: Story = {args: {heading: undefined}}

/** Taller than wide, as a telephone films. */
export const Upright: Story = {args: {width: 360, height: 640}}

/** A square. */
export const Square: Story = {args: {ratio: '1:1'}}

/** A provider that is not known: its host is named. */
export const UnknownProvider: Story = {
  args: {provider: undefined, src: 'https://maps.zili.example/embed/1862', href: undefined, heading: '1862年的海图'},
}

/** An address that must not be framed: the link remains. */
export const UnsafeAddress: Story = {
  args: {src: 'javascript:alert(1)'},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('button')).toBeNull()
    await expect(canvas.getByRole('link')).toBeVisible()
  },
}

/** A title of a hundred characters, where there is little room. */
export const Narrow: Story = {args: {heading: longTitle}, decorators: [narrow]}

/** In a text. */
export const InText: Story = {
  decorators: [],
  render: (args) => (
    <ArticleBody lang="zh-CN">
      <p>刻一个字要二十刀，录像里的师傅只用了十四刀：</p>
      <Embed {...args} />
      <p>少的六刀，他说，是四十年里一刀一刀省下来的。</p>
    </ArticleBody>
  ),
}

/** In English. */
export const English: Story = {
  args: {
    provider: 'vimeo',
    src: 'https://player.vimeo.com/video/1',
    href: 'https://vimeo.com/1',
    heading: 'How to cut a letter',
  },
  globals: {locale: 'en'},
}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** On a page that runs from right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
