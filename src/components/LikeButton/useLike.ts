import {useEffect, useRef, useState} from 'react'

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
 * out at a time; presses meanwhile only move the intent, and the last one is sent when the answer is in.
 */
export function useLike({count, liked, defaultLiked = false, onLikedChange}: UseLikeOptions) {
  const [own, setOwn] = useState(defaultLiked)
  const [intent, setIntent] = useState<boolean>()
  const [failed, setFailed] = useState(false)
  const confirmed = liked ?? own

  // Whom the server's count includes: this reader, if they were marked when it came in.
  const [base, setBase] = useState({given: count, count, liked: confirmed})
  let current = base
  if (base.given !== count) {
    current = {given: count, count, liked: confirmed}
    setBase(current)
  }

  const pressed = intent ?? confirmed
  const countWhen = (on: boolean) => Math.max(0, current.count + Number(on) - Number(current.liked))

  // What calls in flight read when they are answered, whichever render they came from.
  const call = useRef({onLikedChange, sending: false, wanted: pressed, mounted: true})
  useEffect(() => {
    call.current.onLikedChange = onLikedChange
  })
  useEffect(() => {
    const {current: it} = call
    it.mounted = true
    return () => {
      it.mounted = false
    }
  }, [])

  function settle(sent: boolean, answer: unknown): void {
    const {count: counted, liked: marked} = (answer ?? {}) as LikeAnswer
    const truth = typeof marked === 'boolean' ? marked : sent
    setOwn(truth)
    if (isCount(counted)) setBase((it) => ({...it, count: counted, liked: truth}))
    // An answer that contradicts the reader ends the matter; otherwise their last word is sent.
    if (call.current.wanted !== sent && call.current.wanted !== truth) return send()
    call.current.sending = false
    setIntent(undefined)
  }

  function fail(sent: boolean) {
    call.current.sending = false
    setIntent(undefined)
    // Whoever took the press back meanwhile has lost nothing.
    setFailed(call.current.wanted === sent)
  }

  function send(): void {
    const sent = call.current.wanted
    call.current.sending = true
    try {
      const answer = call.current.onLikedChange?.(sent)
      if (!isThenable(answer)) return settle(sent, undefined)
      answer.then(
        (it) => call.current.mounted && settle(sent, it),
        () => call.current.mounted && fail(sent),
      )
    } catch {
      fail(sent)
    }
  }

  function toggle() {
    call.current.wanted = !pressed
    setFailed(false)
    setIntent(!pressed)
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
