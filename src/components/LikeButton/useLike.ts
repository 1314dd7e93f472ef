import {useEffect, useRef, useState} from 'react'
import {show, warn} from '../../lib/warn.ts'

/** The server's truth, as `onLikedChange` may answer it. */
export interface LikeAnswer {
  count?: number
  liked?: boolean
  /** Where a reader logs in who may not like yet. */
  loginUrl?: string
}

interface UseLikeOptions {
  count: number
  liked?: boolean
  defaultLiked?: boolean
  onLikedChange?: (liked: boolean) => unknown
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as PromiseLike<unknown>).then === 'function'

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/**
 * The state of a like: the server's count and mark, plus what this reader wants and nobody has confirmed. One call is
 * out at a time; presses meanwhile only move the intent, and the last one is sent when the answer is in, even when the
 * button has gone by then.
 */
export function useLike({count, liked, defaultLiked = false, onLikedChange}: UseLikeOptions) {
  const [own, setOwn] = useState(defaultLiked)
  const [intent, setIntent] = useState<boolean>()
  const [failed, setFailed] = useState(false)
  const confirmed = liked ?? own
  const pressed = intent ?? confirmed

  // The server's count, and whether it includes this reader. A new count does when they were marked, or had pressed and
  // waited for the answer, by then; a new mark that no press of theirs explains comes with its count.
  const [base, setBase] = useState({
    given: count,
    mark: liked,
    count,
    liked: confirmed,
    asked: undefined as boolean | undefined,
  })
  let current = base
  if (base.given !== count) current = {...base, given: count, mark: liked, count, liked: pressed}
  else if (base.mark !== liked) current = {...base, mark: liked, liked: liked === base.asked ? base.liked : confirmed}
  if (current !== base) setBase(current)
  const countWhen = (on: boolean) => Math.max(0, current.count + Number(on) - Number(current.liked))

  // What calls in flight read when they are answered, whichever render they came from.
  const call = useRef({onLikedChange, sending: false, wanted: pressed})
  useEffect(() => {
    call.current.onLikedChange = onLikedChange
    if (!call.current.sending) call.current.wanted = pressed
  })

  function settle(sent: boolean, answer: unknown): void {
    const {count: counted, liked: marked, loginUrl} = (answer ?? {}) as LikeAnswer
    // Having to log in first is an answer: nothing was liked yet.
    const truth = typeof marked === 'boolean' ? marked : loginUrl ? !sent : sent
    setOwn(truth)
    if (isCount(counted)) setBase((it) => ({...it, count: counted, liked: truth}))
    // An answer that contradicts the reader ends the matter; otherwise their last word is sent.
    if (call.current.wanted !== sent && call.current.wanted !== truth) return send()
    call.current.sending = false
    setIntent(undefined)
  }

  function fail(sent: boolean, error: unknown) {
    call.current.sending = false
    setIntent(undefined)
    // Whoever took the press back meanwhile has lost nothing.
    setFailed(call.current.wanted === sent)
    call.current.wanted = !sent
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'LikeButton',
        `\`onLikedChange\` failed (${error instanceof Error ? error.message : show(error)})`,
        'so the press was taken back and the reader is offered another try',
        'Mend the call if the fault is in it',
      )
    }
  }

  function send(): void {
    const sent = call.current.wanted
    call.current.sending = true
    try {
      const answer = call.current.onLikedChange?.(sent)
      if (!isThenable(answer)) return settle(sent, undefined)
      answer.then(
        (it) => settle(sent, it),
        (error) => fail(sent, error),
      )
    } catch (error) {
      fail(sent, error)
    }
  }

  function toggle() {
    const wanted = !call.current.wanted
    call.current.wanted = wanted
    setFailed(false)
    setIntent(wanted)
    setBase((it) => ({...it, asked: wanted}))
    if (!call.current.sending) send()
  }

  return {
    pressed,
    failed,
    busy: intent !== undefined,
    count: countWhen(pressed),
    otherCount: countWhen(!pressed),
    toggle,
  }
}
