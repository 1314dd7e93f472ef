import type {Meta, StoryObj} from '@storybook/react-vite'
import {LikeButton, type LikeButtonProps} from 'inkstone'
import {useState} from 'react'
import {expect, fn, screen, userEvent, waitFor} from 'storybook/test'

const meta = {
  title: 'Components/LikeButton',
  component: LikeButton,
  args: {count: 1284, onLikedChange: fn()},
  argTypes: {
    variant: {control: 'inline-radio', options: ['pill', 'plain']},
    size: {control: 'inline-radio', options: ['medium', 'small']},
  },
} satisfies Meta<typeof LikeButton>
export default meta
type Story = StoryObj<typeof meta>

/** Its name in either locale: it stays the same, whatever the state. */
const name = /^(喜欢|Like)$/

/** A reader who has not liked the post yet, and presses: the mark and the number follow at once. */
export const Default: Story = {
  play: async ({canvas, args}) => {
    const button = canvas.getByRole('button', {name, pressed: false})
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button).toHaveAccessibleDescription(/1,285/)
    await expect(args.onLikedChange).toHaveBeenCalledOnce()
    await expect(args.onLikedChange).toHaveBeenCalledWith(true)
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'false')
  },
}

/** Nobody yet: no number is shown. */
export const Zero: Story = {args: {count: 0}}

/** One reader. */
export const One: Story = {args: {count: 1}}

/** From ten thousand on the number is shortened by the locale; the exact one is the button's description. */
export const Millions: Story = {
  args: {count: 12_345_678, defaultLiked: true},
  play: async ({canvas}) => {
    await expect(canvas.getByRole('button', {name, pressed: true})).toHaveAccessibleDescription(/12,345,678/)
  },
}

/** This reader liked the post before. */
export const Liked: Story = {args: {defaultLiked: true}}

/** The keyboard's focus is on it. */
export const Focused: Story = {
  play: async ({canvas}) => {
    await userEvent.tab()
    await expect(canvas.getByRole('button', {name})).toHaveFocus()
  },
}

/** Liking is switched off here. */
export const Disabled: Story = {args: {disabled: true}}

/** Liked before, and switched off since. */
export const DisabledLiked: Story = {args: {disabled: true, defaultLiked: true}}

/** The server has not answered yet: what the reader wanted is shown, and the button is busy. */
export const Pending: Story = {
  args: {onLikedChange: fn(() => new Promise<void>(() => {}))},
  play: async ({canvas, args}) => {
    const button = canvas.getByRole('button', {name})
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button).toHaveAttribute('aria-busy', 'true')
    // Further presses only move the intent.
    await userEvent.dblClick(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(args.onLikedChange).toHaveBeenCalledOnce()
  },
}

/** The server refused: the press is taken back, said so in words, and the same button tries again. */
export const Failed: Story = {
  args: {onLikedChange: fn(() => Promise.reject(new Error('503')))},
  decorators: [
    (Story) => (
      <div style={{paddingBlockEnd: '2rem'}}>
        <Story />
      </div>
    ),
  ],
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name, pressed: false})
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAccessibleDescription(/未能保存|Not saved/))
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await expect(button).not.toHaveAttribute('aria-busy')
    await expect(button).toHaveAccessibleDescription(/1,284/)
    await expect(canvas.getByText(/^(重试|Try again)$/)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/未能保存|Not saved/))
  },
}

/** The first try fails, the second does not. */
export const FailedThenSaved: Story = {
  args: {onLikedChange: fn()},
  beforeEach: ({args}) => {
    const onLikedChange = args.onLikedChange as ReturnType<typeof fn>
    onLikedChange.mockReset()
    onLikedChange.mockRejectedValueOnce(new Error('503')).mockResolvedValue(undefined)
  },
  play: async ({canvas, args}) => {
    const button = canvas.getByRole('button', {name})
    await userEvent.click(button)
    await userEvent.click(await canvas.findByText(/^(重试|Try again)$/))
    await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'))
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button).toHaveAccessibleDescription(/1,285/)
    await expect(canvas.queryByText(/^(重试|Try again)$/)).toBeNull()
    await expect(args.onLikedChange).toHaveBeenCalledTimes(2)
  },
}

const roomForNote = (Story: React.ComponentType) => (
  <div style={{paddingBlockEnd: '2rem'}}>
    <Story />
  </div>
)

/** The connection is cut: what the reader wanted is kept and shown, and sent when it is back. */
export const Offline: Story = {
  args: {onLikedChange: fn(() => Promise.reject(new TypeError('Failed to fetch')))},
  decorators: [roomForNote],
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true})
    return () => {
      delete (navigator as {onLine?: boolean}).onLine
      sessionStorage.clear()
    }
  },
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name})
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAccessibleDescription(/1,285.+(联网后保存|Waiting for a connection)/))
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(button).toHaveAttribute('aria-busy', 'true')
  },
}

/** The reader must log in: that is an answer, and the button leads there. Back on the page, the like is completed. */
export const MustLogIn: Story = {
  args: {onLikedChange: undefined, loginUrl: '#login'},
  decorators: [roomForNote],
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name})
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAccessibleDescription(/1,284.+(请先登录|Log in first)/))
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await waitFor(() => expect(location.hash).toBe('#login'))
    sessionStorage.clear()
  },
}

/** Without a server: this browser remembers the like, which counts as one more. */
export const FromStorage: Story = {
  args: {onLikedChange: undefined, storageKey: 'story-like'},
  beforeEach: () => {
    localStorage.setItem('story-like', '{"liked":true}')
    return () => localStorage.removeItem('story-like')
  },
  play: async ({canvas}) => {
    await waitFor(() => expect(canvas.getByRole('button', {name, pressed: true})).toBeVisible())
    await expect(canvas.getByRole('button', {name})).toHaveAccessibleDescription(/1,285/)
  },
}

/** The server answers with the true number, because others have liked the post meanwhile. */
export const ServerTruth: Story = {
  args: {onLikedChange: fn(async (liked: boolean) => ({count: 1302, liked}))},
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name})
    await userEvent.click(button)
    await waitFor(() => expect(button).toHaveAccessibleDescription(/1,302/))
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  },
}

function ControlledLike(props: LikeButtonProps) {
  const [liked, setLiked] = useState(false)
  return (
    <div style={{display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '1rem'}}>
      <LikeButton {...props} liked={liked} onLikedChange={setLiked} />
      <label>
        <input type="checkbox" checked={liked} onChange={(event) => setLiked(event.target.checked)} /> 我喜欢这篇
      </label>
    </div>
  )
}

/** The app keeps the state: the checkbox and the button are one. */
export const Controlled: Story = {
  render: (args) => <ControlledLike {...args} />,
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name})
    const checkbox = canvas.getByRole('checkbox', {name: '我喜欢这篇'})
    await userEvent.click(button)
    await expect(checkbox).toBeChecked()
    await userEvent.click(checkbox)
    await expect(button).toHaveAttribute('aria-pressed', 'false')
  },
}

/** The app's own handler comes first and may veto, here for a reader who has to log in. */
export const Vetoed: Story = {
  args: {onClick: (event) => event.preventDefault()},
  play: async ({canvas, args}) => {
    const button = canvas.getByRole('button', {name})
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await expect(args.onLikedChange).not.toHaveBeenCalled()
  },
}

/** At 999 one more digit comes with the press; its room is kept, so that what stands beside it does not move. */
export const OneMoreDigit: Story = {
  args: {count: 999},
  decorators: [
    (Story) => (
      <div style={{display: 'flex', alignItems: 'center', gap: '1rem'}}>
        <Story />
        <a href="https://zili.example/letters/">写信给编辑部</a>
      </div>
    ),
  ],
  play: async ({canvas}) => {
    const beside = canvas.getByRole('link', {name: '写信给编辑部'})
    const {left} = beside.getBoundingClientRect()
    await userEvent.click(canvas.getByRole('button', {name}))
    await expect(beside.getBoundingClientRect().left).toBe(left)
  },
}

/** Without a border, for a row of other actions. */
export const Plain: Story = {args: {variant: 'plain'}}

/** Without a border, liked. */
export const PlainLiked: Story = {args: {variant: 'plain', defaultLiked: true}}

/** Lower, for a card or a list. */
export const Small: Story = {args: {size: 'small'}}

/** Lower, liked. */
export const SmallLiked: Story = {args: {size: 'small', defaultLiked: true}}

/** What came is no count: it reads as 0. */
export const NotACount: Story = {args: {count: -3}}

/** In English. */
export const English: Story = {args: {count: 12_345_678}, globals: {locale: 'en'}}

/** On a dark page, liked. */
export const Dark: Story = {args: {defaultLiked: true}, globals: {scheme: 'dark'}}

/** On a sepia page, liked. */
export const Sepia: Story = {args: {defaultLiked: true}, globals: {scheme: 'sepia'}}

/** From right to left: the heart stands at the start, and is not mirrored. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
