// A comment form and a server that takes, refuses, answers late or never, with pages that are left and come back, at random:
// what a reader has written stands in the field until the server has taken it. `VITE_FORM_SEED` repeats a run.
import {act, fireEvent, render, screen} from '@testing-library/react'
import {CommentForm, type CommentAnswer} from 'inkstone'
import {StrictMode} from 'react'
import {afterEach, expect, it, vi} from 'vitest'
import {randomOf} from '../fixtures/random.ts'
import {fetchWriting} from '../writing.tsx'

const seed = Number(import.meta.env.VITE_FORM_SEED ?? Math.floor(Math.random() * 2 ** 32))
const steps = 10_000
const patience = 30_000

interface Request {
  text: string
  since: number
  /** Whether the page that asked is still there. */
  here: boolean
  /** Whether it was the last that its page asked, when that was left. */
  wasLast?: boolean
  resolve: (answer: CommentAnswer) => void
  reject: (error: Error) => void
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  localStorage.clear()
})

it(`keeps what was written until it is taken, after ${steps} steps`, {timeout: 600_000}, async () => {
  console.log(`VITE_FORM_SEED=${seed}`)
  await fetchWriting()
  const random = randomOf(seed)
  const pick = <T,>(list: T[]) => list[Math.floor(random() * list.length)]!
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const complaint = vi.spyOn(console, 'error')

  /** What the reader has written, and the server has not taken since. */
  let written = ''
  /** What comes back on the next visit: nothing where a page that was left has had it taken. */
  let draft = ''
  let requests: Request[] = []
  let last: Request | undefined
  const onCommentSubmit = ({text}: {text: string}) =>
    new Promise<CommentAnswer>((resolve, reject) => {
      draft = written
      last = {text, since: Date.now(), here: true, resolve, reject}
      requests.push(last)
    })
  const show = () =>
    render(
      <StrictMode>
        <CommentForm draftKey="random" maxLength={40} onCommentSubmit={onCommentSubmit} />
      </StrictMode>,
    )
  let page = show()
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
  const isOut = (it: Request) => it.here && Date.now() - it.since < patience

  let count = 0
  const did: string[] = []

  for (let i = 0; i < steps; i += 1) {
    const dice = random()
    let name = 'nothing'
    await act(async () => {
      if (dice < 0.3 && !field().readOnly) {
        name = 'write'
        written = pick([
          '',
          ' ',
          `text ${(count += 1)}`,
          `${written} more`,
          'x'.repeat(50),
          `two\n\nlines ${(count += 1)}`,
        ])
        draft = written
        fireEvent.input(field(), {target: {value: written}})
      } else if (dice < 0.5) {
        name = 'submit'
        fireEvent.submit(field().form!)
      } else if (dice < 0.75 && requests.length > 0) {
        const request = pick(requests)
        requests = requests.filter((it) => it !== request)
        name = pick(['void', 'id', 'error', 'reject'])
        if (name === 'error') request.resolve({error: 'Not today.'})
        else if (name === 'reject') request.reject(new Error('gone'))
        else request.resolve(name === 'id' ? {id: String(i)} : undefined)
        const taken = name === 'void' || name === 'id'
        // An answer to a call before the last of its page takes nothing away.
        if (taken && (request.here ? request === last : request.wasLast)) {
          if (request.text === draft.trim()) draft = ''
          if (request.text === written.trim() && request.here) written = ''
        }
      } else if (dice < 0.85) {
        name = 'wait'
        vi.advanceTimersByTime(Math.floor(random() * 1.5 * patience))
      } else if (dice < 0.9) {
        name = 'reload'
        page.unmount()
        for (const request of requests) {
          if (request.here) request.wasLast = request === last
          request.here = false
        }
        page = show()
        written = draft
      }
    })
    did.push(`${i} ${name}: ${JSON.stringify(written)}, field ${JSON.stringify(field().value)}`)
    const open = requests.filter(isOut).length
    const wrong = field().value.trim() !== written.trim() || open > 1
    if (wrong) throw new Error(`VITE_FORM_SEED=${seed}, ${open} open\n${did.slice(-12).join('\n')}`)
  }
  expect(complaint).not.toHaveBeenCalled()
})
