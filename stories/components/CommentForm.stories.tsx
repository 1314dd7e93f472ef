import type {Meta, StoryObj} from '@storybook/react-vite'
import {CommentForm, type CommentAnswer} from 'inkstone'
import {expect, fn, userEvent, waitFor} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'

const meta = {
  title: 'Components/CommentForm',
  component: CommentForm,
  args: {onCommentSubmit: fn(async (): Promise<CommentAnswer> => {})},
  decorators: [column],
} satisfies Meta<typeof CommentForm>
export default meta
type Story = StoryObj<typeof meta>

const field = /^(写下你的评论|Your comment)$/
const text = '灯塔不是给岸上的人看的，所以岸上的人总觉得它在乱闪。'

/** A field, what is taken, and a button. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('textbox', {name: field})).toHaveAccessibleDescription('纯文本，换行会保留。')
  },
}

/** It is on its way: the text stays, and a second press does nothing. */
export const Busy: Story = {
  args: {onCommentSubmit: fn(() => new Promise<void>(() => {}))},
  play: async ({canvas, args}) => {
    await userEvent.type(canvas.getByRole('textbox'), text)
    await userEvent.dblClick(canvas.getByRole('button'))
    // What sends is fetched when the reader turns to the field.
    await waitFor(() => expect(args.onCommentSubmit).toHaveBeenCalledOnce())
    await expect(canvas.getByRole('textbox')).toHaveValue(text)
  },
}

/** It has arrived: what was sent stands where it was written, until the reader turns to the field again. */
export const Sent: Story = {
  play: async ({canvas}) => {
    await userEvent.type(canvas.getByRole('textbox'), text)
    await userEvent.click(canvas.getByRole('button'))
    await expect(await canvas.findByText('评论已发出。')).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue('')
  },
}

/** The reader goes on before the page shows it: what the app answered with stands above. */
export const Posted: Story = {
  args: {onCommentSubmit: fn(async () => ({id: 'new', text}))},
  play: async ({canvas}) => {
    await userEvent.type(canvas.getByRole('textbox'), text)
    await userEvent.click(canvas.getByRole('button'))
    await expect(await canvas.findByText(text)).toBeVisible()
    await userEvent.click(canvas.getByRole('textbox'))
    await expect(await canvas.findByText(text)).toBeVisible()
  },
}

/** It did not arrive: the text is still there, and the button tries again. */
export const Failed: Story = {
  args: {onCommentSubmit: fn(() => Promise.reject(new Error('offline')))},
  play: async ({canvas}) => {
    await userEvent.type(canvas.getByRole('textbox'), text)
    await userEvent.click(canvas.getByRole('button'))
    await expect(await canvas.findByRole('button', {name: '重试'})).toBeVisible()
    await expect(canvas.getByRole('textbox')).toHaveValue(text)
  },
}

/** The app says why not, in its own words. */
export const Refused: Story = {
  args: {onCommentSubmit: fn(async () => ({error: '一分钟里最多说三句，请歇一歇再发。'}))},
  play: async ({canvas}) => {
    await userEvent.type(canvas.getByRole('textbox'), text)
    await userEvent.click(canvas.getByRole('button'))
    await expect(await canvas.findByText(/歇一歇/)).toBeVisible()
  },
}

/** Nothing was written. */
export const NothingWritten: Story = {
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('button'))
    await expect(canvas.getByRole('textbox')).toBeInvalid()
    await expect(canvas.getByRole('textbox')).toHaveFocus()
  },
}

/** Near the limit it is said how much is left. */
export const NearTheLimit: Story = {
  args: {maxLength: 40},
  play: async ({canvas}) => {
    await userEvent.type(canvas.getByRole('textbox'), `${text}你说是不是？`)
    await expect(canvas.getByText(/还可以写8字/)).toBeVisible()
  },
}

/** Beyond it nothing is cut, and nothing sent. */
export const OverTheLimit: Story = {
  args: {maxLength: 20},
  play: async ({canvas, args}) => {
    await userEvent.type(canvas.getByRole('textbox'), text)
    await userEvent.click(canvas.getByRole('button'))
    await expect(args.onCommentSubmit).not.toHaveBeenCalled()
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(/超出6字/)
  },
}

/** Who writes as a guest says who they are, in fields of the app's; they come with the draft. */
export const Guest: Story = {
  args: {
    fields: (
      <>
        <label>
          昵称
          <input name="name" required autoComplete="name" />
        </label>
        <label>
          邮箱（不会公开）
          <input name="email" type="email" required autoComplete="email" />
        </label>
        <label>
          网址（可以不填）
          <input name="url" type="url" autoComplete="url" />
        </label>
        <label>
          <input name="notify" type="checkbox" /> 有人回复时告诉我
        </label>
      </>
    ),
  },
  play: async ({canvas, args}) => {
    await userEvent.type(canvas.getByRole('textbox', {name: field}), text)
    await userEvent.type(canvas.getByRole('textbox', {name: '昵称'}), '程远帆')
    await userEvent.type(canvas.getByRole('textbox', {name: /邮箱/}), 'cheng@example.com')
    await userEvent.click(canvas.getByRole('button'))
    const fields = {name: '程远帆', email: 'cheng@example.com', url: ''}
    await expect(args.onCommentSubmit).toHaveBeenCalledWith({text, fields})
  },
}

/** A plain form, posted by the browser. */
export const PlainPost: Story = {args: {onCommentSubmit: undefined, action: '/comments'}}

/** On a small phone. */
export const Narrow: Story = {decorators: [narrow]}

/** In English. */
export const English: Story = {globals: {locale: 'en'}, play: undefined}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
