import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleHeader} from 'inkstone'
import {expect} from 'storybook/test'
import {author, brokenPicture, en, illustrator, longTitle, longWord, proofreader, zh} from '../fixtures.ts'

const {article} = zh
const cover = {
  src: '/lighthouse.svg',
  darkSrc: '/lighthouse-dark.svg',
  alt: '夜里的灯塔，光束扫过海面',
  width: 1200,
  height: 720,
}

const meta = {
  title: 'Components/ArticleHeader',
  component: ArticleHeader,
  args: {article, readingTime: 7},
} satisfies Meta<typeof ArticleHeader>
export default meta
type Story = StoryObj<typeof meta>

/** Breadcrumb, section, headline, standfirst, byline, dates, reading time and views. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('heading', {level: 1})).toHaveLength(1)
    await expect(canvas.getByRole('heading', {level: 1})).toHaveTextContent(article.headline)
    await expect(canvas.getByRole('navigation')).toBeVisible()
  },
}

/** A headline and nothing else. */
export const HeadlineAlone: Story = {
  args: {article: {url: article.url, headline: article.headline}, readingTime: undefined},
}

/** A headline of a hundred characters: set smaller, and never cut. */
export const LongHeadline: Story = {args: {article: {...article, headline: longTitle}}}

/** A headline without a place to break. */
export const LongWord: Story = {args: {article: {...article, headline: longWord}}}

/** A headline of one word. */
export const ShortHeadline: Story = {args: {article: {...article, headline: '雾'}}}

/** No standfirst: its row vanishes. */
export const NoDescription: Story = {args: {article: {...article, description: undefined}}}

/** No author: the facts stand alone. */
export const NoAuthor: Story = {args: {article: {...article, author: undefined}}}

/** Neither breadcrumb nor section: the headline comes first. */
export const NoBreadcrumb: Story = {args: {article: {...article, breadcrumb: undefined, articleSection: undefined}}}

/** A section that is no part of the breadcrumb: it is text. */
export const OtherSection: Story = {args: {article: {...article, articleSection: '夜读'}}}

/** The author has no picture. */
export const NoPicture: Story = {args: {article: {...article, author: illustrator}}}

/** Three people wrote it. */
export const SeveralAuthors: Story = {args: {article: {...article, author: [author, proofreader, illustrator]}}}

/** With a cover picture, its caption and who made it. */
export const Cover: Story = {
  args: {article: {...article, image: {...cover, caption: '近处的一座三闪一停。', creditText: '插图：字里'}}},
}

/** The cover's address leads nowhere: its caption remains. */
export const BrokenCover: Story = {
  args: {
    article: {...article, image: {...cover, src: brokenPicture, darkSrc: undefined, caption: '近处的一座三闪一停。'}},
  },
}

/** Changed on the day it came out: that it was changed is not told. */
export const ChangedThatDay: Story = {
  args: {article: {...article, dateModified: '2024-07-31T23:10:00+08:00'}},
  play: async ({canvas}) => {
    await expect(canvas.queryByText(/更新于|Updated/)).toBeNull()
  },
}

/** A date that cannot be read: it is left out. */
export const UnreadableDate: Story = {
  args: {article: {...article, datePublished: '去年夏天', dateModified: undefined}},
}

/** Tens of thousands of views: here the number is given in full. */
export const ManyViews: Story = {args: {article: {...article, viewCount: 12_345_678}}}

/** On a phone: a larger picture with the name and the facts beside it. */
export const Phone: Story = {globals: {viewport: {value: 'phone', isRotated: false}}}

/** In English, with two authors and a cover picture. */
export const English: Story = {
  args: {article: en.article},
  globals: {locale: 'en'},
}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** On a page that runs from right to left: the layout turns, the Chinese text does not. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
