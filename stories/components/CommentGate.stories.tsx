import type {Meta, StoryObj} from '@storybook/react-vite'
import {CommentGate} from 'inkstone'
import {expect} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'
import {zh} from '../fixtures.ts'

const {loginUrl, registerUrl} = zh.comments

const meta = {
  title: 'Components/CommentGate',
  component: CommentGate,
  args: {loginUrl, registerUrl},
  argTypes: {
    reason: {control: 'inline-radio', options: ['login', 'closed', 'members']},
    headingLevel: {control: {type: 'number', min: 1, max: 6}},
  },
  decorators: [column],
} satisfies Meta<typeof CommentGate>
export default meta
type Story = StoryObj<typeof meta>

/** A reader who has not logged in: two plain links. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: /^(登录|Log in)$/})).toHaveAttribute('href', loginUrl)
    await expect(canvas.getAllByRole('link')).toHaveLength(2)
  },
}

/** There is nowhere to sign up. */
export const LoginOnly: Story = {args: {registerUrl: undefined}}

/** There is nowhere to log in. */
export const RegisterOnly: Story = {args: {loginUrl: undefined}}

/** Neither: the words alone. */
export const NoLinks: Story = {args: {loginUrl: undefined, registerUrl: undefined}}

/** Only members may write. */
export const Members: Story = {args: {reason: 'members'}}

/** Nobody may write any more: no links. */
export const Closed: Story = {
  args: {reason: 'closed'},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('link')).toBeNull()
  },
}

/** On a small phone: the links stand below the words. */
export const Narrow: Story = {decorators: [narrow]}

/** In English. */
export const English: Story = {globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
