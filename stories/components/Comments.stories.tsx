import type {Meta, StoryObj} from '@storybook/react-vite'
import {Comments, type Comment} from 'inkstone'
import {expect} from 'storybook/test'
import {column} from '../decorators.tsx'
import {en, zh} from '../fixtures.ts'

const {loginUrl, registerUrl} = zh.comments
const comments: Comment[] = [
  {id: '1', text: '我家窗外就有一座，五秒一闪。小时候数着它睡觉，现在数着它等人。', author: {name: '岸边的人'}},
  {id: '2', text: '勘误：第三节的焦距应当是毫米。', author: {name: '苏未'}, parentId: '1'},
  {id: '3', text: '', deleted: true},
]

const meta = {
  title: 'Components/Comments',
  component: Comments,
  args: {comments, loginUrl, registerUrl},
  argTypes: {
    reason: {control: 'inline-radio', options: ['login', 'closed', 'members']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  decorators: [column],
} satisfies Meta<typeof Comments>
export default meta
type Story = StoryObj<typeof meta>

/** How much has been said, and the gate for a reader who has not logged in. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('region', {name: /^(评论|Comments)/})).toBeVisible()
  },
}

/** Nothing has been said yet: no number. */
export const Empty: Story = {args: {comments: []}}

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
