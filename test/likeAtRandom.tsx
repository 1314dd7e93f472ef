// A like button and a server that fails, delays, reorders, loses replies and is cut off, many times at random: what
// stands on the screen when nothing is open and nothing has failed is what the server holds. `VITE_LIKE_SEED` repeats a run.
import {act, fireEvent, render, screen} from '@testing-library/react'
import {LikeButton, type LikeAnswer} from 'inkstone'
import {StrictMode} from 'react'
import {afterEach, expect, it, vi} from 'vitest'
import {randomOf} from './fixtures/random.ts'

const timeout = 5000
const seed = Number(import.meta.env.VITE_LIKE_SEED ?? Math.floor(Math.random() * 2 ** 32))

interface Request {
  liked: boolean
  since: number
  heard?: boolean
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

export function testLike({steps}: {steps: number}) {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it(`tells what the server holds, after ${steps} steps`, {timeout: steps * 12}, async () => {
    console.log(`VITE_LIKE_SEED=${seed}`)
    const random = randomOf(seed)
    const chance = (p: number) => random() < p
    const pick = <T,>(list: T[]) => list[Math.floor(random() * list.length)]!

    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']})
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const complaint = vi.spyOn(console, 'error')
    let online = true
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)

    const server = {liked: false, others: 3}
    const held = () => server.others + Number(server.liked)
    let requests: Request[] = []
    const isLate = (it: Request) => Date.now() - it.since >= timeout
    const onLikedChange = vi.fn((liked: boolean) => {
      return new Promise<LikeAnswer>((resolve, reject) => {
        requests.push({liked, since: Date.now(), resolve: resolve as (answer: unknown) => void, reject})
      })
    })

    let given = held()
    const element = () => (
      <StrictMode>
        <LikeButton count={given} onLikedChange={onLikedChange} timeout={timeout} />
      </StrictMode>
    )
    const {rerender} = render(element())
    const button = screen.getByRole('button', {name: 'Like'})
    const description = () => document.getElementById(button.getAttribute('aria-describedby')!)!.textContent
    const shown = () => Number(/^[\d,]+/.exec(description())![0].replaceAll(',', ''))
    const isPressed = () => button.getAttribute('aria-pressed') === 'true'
    const isIdle = () => !button.hasAttribute('aria-busy') && !button.hasAttribute('data-failed')

    function hear(request: Request) {
      if (!request.heard) server.liked = request.liked
      request.heard = true
    }

    /** The server, or the way to it, deals with one of the requests: not always the oldest. */
    function deal(request: Request, kind: string) {
      requests = requests.filter((it) => it !== request)
      // A request that nobody waits for any more may be heard all the same. That its reply is lost too, nobody can know.
      if (!online || kind === 'refused') return request.reject(new Error('refused'))
      if (kind === 'lost' && isLate(request)) return request.reject(new Error('gone'))
      if (kind === 'contrary' && !isLate(request) && !request.heard)
        return request.resolve({liked: server.liked, count: held()})
      hear(request)
      if (kind === 'lost') request.reject(new Error('the reply was lost'))
      else if (kind === 'nonsense')
        request.resolve(
          pick<unknown>([
            7,
            'yes',
            {count: -1},
            {liked: 'no'},
            {count: 1.5},
            {loginUrl: 7},
            {liked: true, loginUrl: {}},
          ]),
        )
      else if (kind === 'count') request.resolve({count: held()})
      else if (kind === 'truth') request.resolve({count: held(), liked: server.liked})
      else request.resolve(pick([undefined, null, {}]))
    }

    const kinds = ['void', 'count', 'truth', 'contrary', 'refused', 'lost', 'nonsense']
    const done: Record<string, number> = {}
    const step = async (name: string, change: () => void) => {
      done[name] = (done[name] ?? 0) + 1
      await act(async () => change())
    }

    for (let i = 0; i < steps; i += 1) {
      const dice = random()
      if (isIdle() && requests.length === 0 && chance(0.2)) {
        // The app shows the page anew.
        given = held()
        await step('render', () => rerender(element()))
      } else if (dice < 0.35) await step('press', () => fireEvent.click(button))
      else if (requests.length > 0 && dice < 0.7) {
        const kind = pick(kinds)
        await step(kind, () => deal(pick(requests), kind))
      } else if (requests.length > 0 && online && dice < 0.79) {
        // Heard, but the reply takes its time.
        await step('heard', () => requests.filter((it) => !isLate(it)).forEach(hear))
      } else if (dice < 0.88) await step('wait', () => vi.advanceTimersByTime(Math.floor(random() * 2 * timeout)))
      else if (dice < 0.93) {
        await step(online ? 'offline' : 'online', () => {
          online = !online
          window.dispatchEvent(new Event(online ? 'online' : 'offline'))
        })
      } else server.others += chance(0.6) || server.others === 0 ? 1 : -1

      const open = requests.filter((it) => !isLate(it)).length
      const lies = isIdle() && requests.length === 0 && isPressed() !== server.liked
      if (shown() < 0 || open > 1 || lies) {
        throw new Error(
          `step ${i}, VITE_LIKE_SEED=${seed}: ${shown()} shown, ${open} open, ${lies ? 'a lie' : 'no lie'}`,
        )
      }
    }

    // Everything comes back, and the reader tries until nothing fails.
    await act(async () => {
      online = true
      window.dispatchEvent(new Event('online'))
    })
    let tries = 0
    do {
      while (requests.length > 0) await act(async () => deal(requests[0]!, 'truth'))
      if (tries === 0 || !isIdle()) await act(async () => fireEvent.click(button))
      tries += 1
      expect(tries).toBeLessThan(5)
    } while (requests.length > 0 || !isIdle())
    expect([isPressed(), shown()]).toEqual([server.liked, held()])
    expect(complaint).not.toHaveBeenCalled()
    const seldom = ['press', 'wait', 'offline', 'online', 'render', 'heard', ...kinds].filter((it) => !(done[it]! > 50))
    expect(seldom).toEqual([])
  })
}
