// Answers that come in another order than they were asked for; docs/faults.md lists what goes wrong.
import {act, waitFor} from '@testing-library/react'
import {type LikeAnswer} from 'inkstone'
import {describe, expect, it, vi} from 'vitest'
import {button, press, show, shows, startAnew, told, unsaved} from '../../../test/fixtures/likes.tsx'

startAnew()

describe('replies out of order', () => {
  const orders = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].flatMap((b) =>
      [0, 1, 2, 3].flatMap((c) =>
        [0, 1, 2, 3].flatMap((d) => (new Set([a, b, c, d]).size === 4 ? [[a, b, c, d]] : [])),
      ),
    ),
  )

  it('are 24', () => expect(orders).toHaveLength(24))

  // On, off, on, off: each is pressed while the one before is out, which is given up as too late, so that four replies are on
  // their way at once. The server does what it hears in the order in which it answers, and says so, or says nothing.
  it.each(
    orders.flatMap((order) =>
      [true, false].map((says) => [order.join(' '), says ? 'says' : 'is silent', order] as const),
    ),
  )('%s, a server that %s: the last word wins', async (_, manner, order) => {
    const server = {liked: false}
    const words: boolean[] = []
    const replies: (() => void)[] = []
    const onLikedChange = (liked: boolean) =>
      new Promise<LikeAnswer | void>((resolve) => {
        words.push(liked)
        const answer = () => {
          server.liked = liked
          resolve(manner === 'says' ? {liked, count: 41 + Number(liked)} : undefined)
        }
        // From the fifth on it answers at once.
        if (replies.push(answer) > 4) answer()
      })
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})
    const {unmount} = show({onLikedChange, timeout: 1000})
    act(() => button().click())
    for (let i = 0; i < 3; i += 1) {
      act(() => button().click())
      act(() => void vi.advanceTimersByTime(1000))
    }
    vi.useRealTimers()
    expect(words).toEqual([true, false, true, false])
    for (const i of order) await act(async () => replies[i]!())
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    // What was pressed last is what the server holds, and what is shown.
    expect([server.liked, ...told()]).toEqual([false, false, '41 likes'])
    unmount()
  })

  it('an old word that arrives after a new one is overruled', async () => {
    const server = {liked: false}
    const replies: (() => void)[] = []
    const onLikedChange = vi.fn(
      (liked: boolean) =>
        new Promise<void>((resolve) => {
          const answer = () => {
            server.liked = liked
            resolve()
          }
          if (replies.push(answer) > 1) answer()
        }),
    )
    show({onLikedChange, timeout: 20})
    await press()
    await shows(false, `41 likes ${unsaved}`)
    await press()
    await shows(true, '42 likes')
    await press()
    await shows(false, '41 likes')
    await act(async () => replies[0]!())
    await waitFor(() => expect(onLikedChange.mock.calls.flat()).toEqual([true, true, false, false]))
    expect(server.liked).toBe(false)
    await shows(false, '41 likes')
  })

  /** Calls whose answers are given by hand, and the words that they brought; the first is late, the second answered. */
  async function afterLate(timeout: number) {
    const calls: {answer: () => void; refuse: () => void}[] = []
    const onLikedChange = vi.fn<(liked: boolean) => Promise<void>>(
      () => new Promise((resolve, reject) => calls.push({answer: resolve, refuse: () => reject(new Error('no'))})),
    )
    const answer = (i: number) => act(async () => calls[i]!.answer())
    show({onLikedChange, timeout})
    await press()
    await shows(false, `41 likes ${unsaved}`)
    await press()
    await answer(1)
    await shows(true, '42 likes')
    return {calls, answer, words: () => onLikedChange.mock.calls.flat()}
  }

  it('an old word that arrives when it was said anew and refused is not the truth, since another came between', async () => {
    const {calls, answer} = await afterLate(30)
    await press()
    await answer(2)
    await shows(false, '41 likes')
    await press()
    await act(async () => calls[3]!.refuse())
    await shows(false, `41 likes ${unsaved}`)
    await answer(0)
    expect(told()).toEqual([false, `41 likes ${unsaved}`])
  })

  it('a late answer to the last word makes it be said again where an old word has arrived meanwhile', async () => {
    const {answer, words} = await afterLate(30)
    await press()
    await shows(true, `42 likes ${unsaved}`)
    await answer(0)
    await answer(2)
    await waitFor(() => expect(words()).toEqual([true, true, false, false]))
    await answer(3)
    await shows(false, '41 likes')
  })

  it('an old word that arrives while a newer one is out is overruled, though the reader meanwhile wanted it again', async () => {
    const {answer, words} = await afterLate(1000)
    // The server hears this one, then the first, and answers the first sooner: it holds a like that nobody wants.
    await press()
    await press()
    await answer(0)
    await press()
    await answer(2)
    await waitFor(() => expect(words()).toEqual([true, true, false, false]))
    await answer(3)
    await shows(false, '41 likes')
  })
})
