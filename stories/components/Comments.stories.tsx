import type {Meta, StoryObj} from '@storybook/react-vite'
import {Comments} from 'inkstone'
import {expect, fn} from 'storybook/test'
import {column} from '../decorators.tsx'
import {en, zh} from '../fixtures.ts'
import {zhThread} from '../threads.ts'

const {loginUrl, registerUrl} = zh.comments
const meta = {
  title: 'Components/Comments',
  component: Comments,
  args: {comments: zhThread, loginUrl, registerUrl},
  argTypes: {
    reason: {control: 'inline-radio', options: ['login', 'closed', 'members']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  decorators: [column],
} satisfies Meta<typeof Comments>
export default meta
type Story = StoryObj<typeof meta>

/** What has been said, and the gate for a reader who has not logged in. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('region', {name: /^(评论|Comments)/})).toBeVisible()
  },
}

/** A reader who may write: a button below each comment, and the form at the end, to which the heading leads. */
export const CanComment: Story = {
  args: {onCommentSubmit: fn(async () => {}), maxLength: 2000, draftKey: 'inkstone-story'},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: '写评论'})).toBeVisible()
    await expect(canvas.getByRole('textbox', {name: '写下你的评论'})).toBeVisible()
  },
}

/** Nothing has been said yet: no number. */
export const Empty: Story = {args: {comments: []}}

/** Nothing has been said yet, and the reader may be the first. */
export const EmptyCanComment: Story = {args: {comments: [], onCommentSubmit: fn(async () => {})}}

/** They are being fetched. */
export const Loading: Story = {args: {comments: undefined, loading: true}}

/** They could not be fetched. */
export const Failed: Story = {
  args: {comments: undefined, error: true, onRetry: fn(), onCommentSubmit: fn(async () => {})},
}

/** Only members may write. */
export const Members: Story = {args: {reason: 'members'}}

/** Nobody may write any more. */
export const Closed: Story = {args: {reason: 'closed'}}

/** A deeper heading, for a page whose regions are deeper. */
export const DeeperHeading: Story = {
  args: {headingLevel: 3},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('heading', {level: 3})).toBeVisible()
    await expect(canvas.getByRole('heading', {level: 4})).toBeVisible()
  },
}

/** In English. */
export const English: Story = {args: en.comments, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
