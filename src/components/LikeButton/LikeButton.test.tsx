import {act, render, screen, waitFor, within} from '@testing-library/react'
import {userEvent} from '@testing-library/user-event'
import {LikeButton, type LikeAnswer} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {useState} from 'react'
import {describe, expect, it, vi} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const press = () => userEvent.click(screen.getByRole('button', {name: 'Like'}))
const button = () => screen.getByRole('button', {name: 'Like'})

/** A promise that the test answers. */
function later<T = void | LikeAnswer>() {
  let resolve!: (value: T) => void
  let reject!: (error: Error) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return {promise, resolve, reject}
}

describe('<LikeButton />', () => {
  describeConformance(<LikeButton count={41} />, 'BUTTON')

  describe('prop: count', () => {
    it('counts the reader in as soon as they press, and out again', async () => {
      render(<LikeButton count={41} />)
      await press()
      expect(screen.getByRole('button', {name: 'Like', pressed: true})).toHaveAccessibleDescription('42 likes')
      await press()
      expect(screen.getByRole('button', {name: 'Like', pressed: false})).toHaveAccessibleDescription('41 likes')
    })

    it('shows no number at 0, but tells it', () => {
      render(<LikeButton count={0} locale={zhCN} />)
      expect(screen.getByRole('button', {name: '喜欢'})).toHaveAccessibleDescription('0人喜欢')
      expect(screen.getByRole('button').querySelector('[data-slot=like-button-count]')).toBeEmptyDOMElement()
    })

    it('is shortened from ten thousand on, and exact in the description', () => {
      const {rerender} = render(<LikeButton count={12_345_678} locale={zhCN} />)
      expect(screen.getByText('1234.6万')).toBeVisible()
      expect(screen.getByRole('button')).toHaveAccessibleDescription('12,345,678人喜欢')
      rerender(<LikeButton count={12_345_678} />)
      expect(screen.getByText('12.3M')).toBeVisible()
    })

    it.each([-1, Number.NaN, 1e21, Infinity, '7', {}, null, undefined])(
      'reads %s as 0 and says so to the developer',
      (count) => {
        const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
        render(<LikeButton count={count as number} />)
        expect(button()).toHaveAccessibleDescription('0 likes')
        if (count !== null && count !== undefined) {
          expect(warn.mock.calls.flat().join()).toMatch(/LikeButton: .+, because .+\. Pass .+\./)
        }
        warn.mockRestore()
      },
    )

    it('follows the server when it changes', async () => {
      const {rerender} = render(<LikeButton count={41} />)
      await press()
      rerender(<LikeButton count={50} />)
      expect(button()).toHaveAccessibleDescription('50 likes')
      await press()
      expect(button()).toHaveAccessibleDescription('49 likes')
    })
  })

  describe('prop: liked', () => {
    it('is in the hands of the app', async () => {
      const onLikedChange = vi.fn()
      render(<LikeButton count={41} liked={false} onLikedChange={onLikedChange} />)
      await press()
      expect(onLikedChange).toHaveBeenCalledExactlyOnceWith(true)
      expect(button()).toHaveAttribute('aria-pressed', 'false')
    })

    it('counts the reader even where the app moves only the mark', async () => {
      function App() {
        const [liked, setLiked] = useState(false)
        return <LikeButton count={41} liked={liked} onLikedChange={setLiked} />
      }
      render(<App />)
      await press()
      expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('42 likes')
    })

    it('does not count a like twice that the app has only now heard of', () => {
      const {rerender} = render(<LikeButton count={10} />)
      rerender(<LikeButton count={10} liked />)
      expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('10 likes')
    })

    it('does not count twice where the app moves both', async () => {
      function App() {
        const [state, setState] = useState({liked: false, count: 41})
        return <LikeButton {...state} onLikedChange={(liked) => setState({liked, count: liked ? 42 : 41})} />
      }
      render(<App />)
      await press()
      expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('42 likes')
    })
  })

  describe('prop: defaultLiked', () => {
    it('is the first state, in the count already', async () => {
      render(<LikeButton count={41} defaultLiked />)
      expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('41 likes')
      await press()
      expect(screen.getByRole('button', {pressed: false})).toHaveAccessibleDescription('40 likes')
    })
  })

  describe('prop: onLikedChange', () => {
    it('shows the press before the answer is in, and is busy until then', async () => {
      const answer = later()
      render(<LikeButton count={41} onLikedChange={() => answer.promise} />)
      await press()
      expect(button()).toHaveAttribute('aria-busy', 'true')
      expect(button()).toHaveAccessibleDescription('42 likes')
      answer.resolve()
      await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
      expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('42 likes')
    })

    it.each([
      ['rejects', () => Promise.reject(new Error('500'))],
      [
        'throws',
        () => {
          throw new Error('sync')
        },
      ],
    ])('takes the press back when it %s, says so, and another press tries again', async (_, fail) => {
      const onLikedChange = vi.fn<(liked: boolean) => Promise<void>>(fail)
      render(<LikeButton count={41} onLikedChange={onLikedChange} />)
      await press()
      await waitFor(() => expect(within(button()).getByText('Try again')).toBeVisible())
      expect(screen.getByRole('button', {name: 'Like', pressed: false})).toHaveAccessibleDescription(
        '41 likes Not saved. Try again',
      )
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Not saved. Try again'))
      onLikedChange.mockResolvedValue(undefined)
      await press()
      await waitFor(() => expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('42 likes'))
      expect(screen.queryByText('Try again')).not.toBeInTheDocument()
      expect(onLikedChange.mock.calls).toEqual([[true], [true]])
    })

    it('shows the truth that the server answers', async () => {
      render(<LikeButton count={41} onLikedChange={() => Promise.resolve({count: 99})} />)
      await press()
      await waitFor(() => expect(screen.getByRole('button', {pressed: true})).toHaveAccessibleDescription('99 likes'))
    })

    it('counts the reader once where the server’s new count comes before the answer', async () => {
      const answer = later()
      const {rerender} = render(<LikeButton count={10} onLikedChange={() => answer.promise} />)
      await press()
      rerender(<LikeButton count={11} onLikedChange={() => answer.promise} />)
      expect(button()).toHaveAccessibleDescription('11 likes')
      answer.resolve()
      await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
      expect(button()).toHaveAccessibleDescription('11 likes')
    })

    it('takes having to log in for an answer, not for a like', async () => {
      render(<LikeButton count={10} onLikedChange={() => Promise.resolve({loginUrl: '#login'})} />)
      await press()
      await waitFor(() => expect(location.hash).toBe('#login'))
      expect(screen.getByRole('button', {pressed: false})).toHaveAccessibleDescription('10 likes Log in first')
      location.hash = ''
      sessionStorage.clear()
    })

    it('sends the last word even when the button has gone', async () => {
      const answer = later()
      const onLikedChange = vi.fn((_liked: boolean) => answer.promise)
      const {unmount} = render(<LikeButton count={10} onLikedChange={onLikedChange} />)
      await press()
      await press()
      unmount()
      answer.resolve()
      await waitFor(() => expect(onLikedChange.mock.calls).toEqual([[true], [false]]))
    })

    it('takes two presses in one turn for on and off', () => {
      const onLikedChange = vi.fn()
      render(<LikeButton count={10} onLikedChange={onLikedChange} />)
      act(() => {
        button().click()
        button().click()
      })
      expect(onLikedChange.mock.calls).toEqual([[true], [false]])
      expect(button()).toHaveAccessibleDescription('10 likes')
    })

    it('has one call out at a time, and the last word wins', async () => {
      const answers = [later(), later()]
      const onLikedChange = vi.fn((_liked: boolean) => answers[onLikedChange.mock.calls.length - 1]!.promise)
      render(<LikeButton count={41} onLikedChange={onLikedChange} />)
      await press()
      await press()
      await press()
      await press()
      expect(onLikedChange.mock.calls).toEqual([[true]])
      expect(button()).toHaveAccessibleDescription('41 likes')
      answers[0]!.resolve()
      await waitFor(() => expect(onLikedChange.mock.calls).toEqual([[true], [false]]))
      answers[1]!.resolve()
      await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
      expect(screen.getByRole('button', {pressed: false})).toHaveAccessibleDescription('41 likes')
    })

    it('does not complain when it is answered after the button has gone', async () => {
      const error = vi.spyOn(console, 'error')
      const answer = later()
      const {unmount} = render(<LikeButton count={41} onLikedChange={() => answer.promise} />)
      await press()
      unmount()
      answer.reject(new Error('late'))
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(error).not.toHaveBeenCalled()
      expect(screen.queryByRole('status')).not.toBeInTheDocument()
      error.mockRestore()
    })
  })

  it('lets the app veto a press', async () => {
    const onLikedChange = vi.fn()
    render(<LikeButton count={41} onClick={(event) => event.preventDefault()} onLikedChange={onLikedChange} />)
    await press()
    expect(onLikedChange).not.toHaveBeenCalled()
    expect(button()).toHaveAttribute('aria-pressed', 'false')
  })

  it('is pressed by keyboard, and does not submit a form', async () => {
    const onSubmit = vi.fn()
    render(
      <form onSubmit={onSubmit}>
        <LikeButton count={41} />
      </form>,
    )
    await userEvent.tab()
    expect(button()).toHaveFocus()
    await userEvent.keyboard(' ')
    await userEvent.keyboard('{Enter}')
    expect(button()).toHaveAttribute('aria-pressed', 'false')
    await userEvent.keyboard('{Enter}')
    expect(button()).toHaveAttribute('aria-pressed', 'true')
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('keeps its width when it is pressed, so that nothing beside it moves', async () => {
    for (const count of [0, 5, 9, 99, 999, 9_999]) {
      const {unmount} = render(<LikeButton count={count} />)
      const before = button().getBoundingClientRect().width
      await press()
      expect(button().getBoundingClientRect().width).toBeCloseTo(before, 1)
      unmount()
    }
  })

  it('is at least 44 px high, small at least 24', () => {
    const {rerender} = render(<LikeButton count={41} />)
    expect(button().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    rerender(<LikeButton count={41} size="small" />)
    expect(button().getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  })
})
