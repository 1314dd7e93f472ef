import type {Meta, StoryObj} from '@storybook/react-vite'
import {PostNavigation} from 'inkstone'
import {expect, userEvent} from 'storybook/test'
import {between, column, narrow} from '../decorators.tsx'
import {brokenPicture, en, longTitle, longWord, zh} from '../fixtures.ts'

const {previous, next} = zh
const soundings = {src: '/soundings.svg', darkSrc: '/soundings-dark.svg', width: 600, height: 400}
const compass = {src: '/compass.svg', darkSrc: '/compass-dark.svg', width: 600, height: 400}

const meta = {
  title: 'Components/PostNavigation',
  component: PostNavigation,
  args: {previous, next},
  decorators: [column],
} satisfies Meta<typeof PostNavigation>
export default meta
type Story = StoryObj<typeof meta>

/** The post before this one and the one after, each with its date. */
export const Default: Story = {
  play: async ({canvas}) => {
    await userEvent.tab()
    await expect(canvas.getByRole('link', {name: /从铜版到屏幕/})).toHaveFocus()
  },
}

/** This is the newest post: said in a sentence, where another would have its link. */
export const LatestPost: Story = {
  args: {next: null},
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1)
    await expect(canvas.getByText(/最新一篇|latest/)).toBeVisible()
  },
}

/** This is the oldest post. */
export const FirstPost: Story = {args: {previous: null}}

/** Only the previous post is known: it has all the width. */
export const OnlyPrevious: Story = {args: {next: undefined}}

/** With their pictures, at the outer edges. */
export const Pictures: Story = {
  args: {previous: {...previous, image: soundings}, next: {...next, image: compass}},
}

/** One of them has a picture, and its address leads nowhere. */
export const BrokenPicture: Story = {
  args: {previous: {...previous, image: {...soundings, src: brokenPicture, darkSrc: undefined}}},
}

/** Headlines of a hundred characters: three lines are shown. */
export const LongTitles: Story = {
  args: {previous: {...previous, headline: longTitle}, next: {...next, headline: longTitle, image: compass}},
}

/** Headlines without a place to break. */
export const LongWords: Story = {
  args: {previous: {...previous, headline: longWord}, next: {...next, headline: longWord}},
}

/** One without a headline shows its date instead. */
export const NoHeadline: Story = {args: {next: {...next, headline: undefined}}}

/** One without an address is text. */
export const NoAddress: Story = {
  args: {next: {...next, url: undefined}},
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1)
  },
}

/** One without a date. */
export const NoDate: Story = {args: {previous: {...previous, datePublished: undefined}}}

/** There is no other post: nothing is rendered. */
export const Alone: Story = {
  args: {previous: null, next: null},
  decorators: [between('文章到这里结束。', '前后都没有别的文章，所以这两行之间什么也没有。')],
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
  },
}

/** On a phone: one below the other, without pictures. */
export const Narrow: Story = {
  args: {previous: {...previous, image: soundings}, next: {...next, image: compass}},
  decorators: [narrow],
}

/** In English. */
export const English: Story = {args: {previous: en.previous, next: en.next}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {
  args: {previous: {...previous, image: soundings}, next: {...next, image: compass}},
  globals: {scheme: 'dark'},
}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left: the halves change sides and the arrows turn. */
export const RightToLeft: Story = {
  args: {previous: {...previous, image: soundings}, next: {...next, image: compass}},
  globals: {direction: 'rtl'},
}
