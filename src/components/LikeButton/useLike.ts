import {useLayoutEffect, useState} from 'react'
import {show, warn} from '../../lib/warn.ts'
import {isAnswer, type LikeAnswer} from './answer.ts'

export interface LikeCalls {
  /** Tells the server; what is no promise settles the matter at once. */
  ask: (liked: boolean) => unknown
  timeout: number
  /** Is told each answer, and to what: it may have to be kept, or the reader has to log in. */
  tell: (answer: LikeAnswer, sent: boolean) => void
  /** Tells the reader how a press has ended. */
  say: () => void
}

interface LikeOptions extends LikeCalls {
  count: number
  liked?: boolean
  defaultLiked: boolean
}

interface LikeState {
  /** The props that were taken in last. */
  given: number
  mark: boolean | undefined
  /** The server's count, and whether it includes this reader. */
  count: number
  included: boolean
  /** Whether they like it as far as is confirmed, what they want and nobody has confirmed, and what they asked for last. */
  own: boolean
  intent?: boolean
  asked?: boolean
  status?: 'offline' | 'failed' | 'login'
}

/**
 * The calls of one button, while it lives and after: one is out at a time, presses meanwhile only move the intent, and
 * the last one is sent when the answer is in. What fails while the reader is offline waits for the connection.
 */
function likeCalls(wanted: boolean, calls: LikeCalls, setState: (change: (state: LikeState) => LikeState) => void) {
  // The last call and the one that is out, what of the intent has failed, and whether the last word is to be said again.
  let last: object | undefined
  let out: object | undefined
  let failed: boolean | undefined
  let again = false
  let quiet: ReturnType<typeof setTimeout>
  const set = (change: Partial<LikeState>) => setState((state) => ({...state, ...change}))

  /** Takes in what a server or another tab knows; `included` where the count at hand has this reader in it. */
  function learn(news: unknown, included?: boolean) {
    if (!isAnswer(news)) return
    const {count, liked} = news ?? {}
    // What failed is outdone by the news.
    const status = failed !== undefined && {status: undefined}
    failed = undefined
    setState((state) => ({
      ...state,
      ...status,
      own: liked ?? state.own,
      count: count ?? state.count,
      included: (included || count != null ? liked : null) ?? state.included,
    }))
  }

  function send(): void {
    const sent = wanted
    const self = {}
    let timer: ReturnType<typeof setTimeout>

    function close(status?: LikeState['status']) {
      out = undefined
      failed = status === 'failed' ? sent : undefined
      set({status, intent: status === 'offline' ? wanted : undefined})
      clearTimeout(quiet)
      quiet = setTimeout(() => calls.say(), 500)
    }

    function fail(error?: unknown): void {
      if (out !== self) return
      clearTimeout(timer)
      if (!navigator.onLine) {
        close('offline')
        return addEventListener('online', send, {once: true})
      }
      // Whether the server has heard it is not known, so what the reader wants by now is said in any case.
      if (wanted !== sent) return send()
      close('failed')
      if (process.env.NODE_ENV !== 'production') {
        warn(
          'LikeButton',
          `the like was not saved (${error instanceof Error ? error.message : show(error ?? 'no answer in time')})`,
          'so the press was taken back and the reader is offered another try',
          'Mend the call if the fault is in it',
        )
      }
    }

    function settle(answer: unknown): void {
      if (last !== self && sent !== failed) {
        // Another word went out since, and which of the two the server heard last, nobody knows.
        if (failed !== undefined || sent === wanted) return
        if (!out) return send()
        again = true
        return
      }
      if (!isAnswer(answer)) return fail(answer)
      clearTimeout(timer)
      removeEventListener('online', send)
      const truth = {...answer, liked: answer?.liked ?? sent}
      const isStranger = truth.loginUrl != null
      // Who has taken the press back meanwhile need not log in for it.
      if (isStranger && wanted !== sent) return close()
      calls.tell(truth, sent)
      if (isStranger) return close('login')
      learn(truth)
      // An answer that contradicts the reader ends the matter; otherwise their last word is sent.
      if (!again && (wanted === sent || wanted === truth.liked)) return close()
      again = false
      send()
    }

    clearTimeout(quiet)
    removeEventListener('online', send)
    last = out = self
    failed = undefined
    set({intent: sent, status: undefined})
    try {
      const answer = calls.ask(sent) as PromiseLike<unknown> | null | undefined
      if (typeof answer?.then !== 'function') return settle(undefined)
      timer = setTimeout(fail, calls.timeout)
      answer.then(settle, fail)
    } catch (error) {
      fail(error)
    }
  }

  return {
    learn,
    /** The reader presses, or wants again what they wanted before they went to log in. */
    press: (on = failed ?? !wanted) => {
      if (on === wanted && failed === undefined) return
      wanted = on
      set({intent: on, asked: on})
      if (!out) send()
    },
    /** Follows a render. */
    follow: (latest: LikeCalls, pressed: boolean) => {
      calls = latest
      if (!out && failed === undefined) wanted = pressed
    },
  }
}

/** The state of a like: the server's count and mark, plus what this reader wants and nobody has confirmed. */
export function useLike({count, liked, defaultLiked, ...latest}: LikeOptions) {
  const [state, setState] = useState<LikeState>(() => ({
    given: count,
    mark: liked,
    count,
    included: liked ?? defaultLiked,
    own: defaultLiked,
  }))
  const confirmed = liked ?? state.own
  const pressed = state.intent ?? confirmed

  // A new count includes the reader when they were marked, or had pressed and waited for the answer, by then; a new mark
  // that no press of theirs explains comes with its count.
  let now = state
  if (now.given !== count) now = {...now, given: count, mark: liked, count, included: pressed}
  else if (now.mark !== liked) now = {...now, mark: liked, included: liked === now.asked ? now.included : confirmed}
  if (now !== state) setState(now)
  const countWhen = (on: boolean) => Math.max(0, now.count + +on - +now.included)

  const [calls] = useState(() => likeCalls(pressed, latest, setState))
  useLayoutEffect(() => calls.follow(latest, pressed))

  return {...calls, ...now, pressed, count: countWhen(pressed), otherCount: countWhen(!pressed)}
}
