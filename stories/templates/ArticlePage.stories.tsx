import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticlePage, en as enLocale} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {Body, en, zh} from '../fixtures.ts'

const pageOf = ({
  article,
  body,
  headings,
  like,
  previous,
  next,
  related,
  comments,
  contact,
  publisher,
  timeZone,
}: typeof zh) => ({
  article,
  headings,
  like,
  previous,
  next,
  related,
  comments,
  contact,
  publisher,
  timeZone,
  readingTime: 7,
  children: <Body blocks={body} />,
})

const meta = {
  title: 'Templates/ArticlePage',
  component: ArticlePage,
  args: pageOf(zh),
  parameters: {layout: 'fullscreen'},
} satisfies Meta<typeof ArticlePage>
export default meta
type Story = StoryObj<typeof meta>

/** A Chinese article page from the data of a content system. */
export const Chinese: Story = {args: {locale: zhCN}}

/** The same page in English, with two authors. */
export const English: Story = {args: {...pageOf(en), locale: enLocale}}
