import {useLayoutEffect, useState} from 'react'
import {show, warn} from '../../lib/warn.ts'
import {isAnswer, type LikeAnswer} from './answer.ts'

interface LikeOptions {
  count: number
  liked?: boolean
  defaultLiked: boolean
  timeout: number
  /** Tells the server; what is no promise settles the matter at once. */
  ask: (liked: boolean) => unknown
  /** Is told each answer, and to what: it may have to be kept, or the reader has to log in. */
  tell: (answer: LikeAnswer, sent: boolean) => void
  /** Tells the reader how a press has ended. */
  say: () => void
}

/**
 * One button's like, while it lives and after: the server's count and mark, plus what this reader wants and nobody has
 * confirmed. One call is out at a time, presses meanwhile only move what is wanted, and the last one is sent when the answer
 * is in. What fails while the reader is offline waits for the connection.
 */
function createLike(latest: LikeOptions, render: () => void) {
  // The props that were taken in last, and whether their count includes this reader.
  let {count: given, liked: mark, count} = latest
  /** Whether they like it as far as is confirmed, where the app does not say. */
  let own = latest.defaultLiked
  let included = mark ?? own
  // What they want, and what they asked for last.
  let wanted = included
  let asked: boolean | undefined
  let status: 'offline' | 'failed' | 'login' | undefined
  // The number of the last call, its word, whether it is out, and whether what is wanted is to be said again.
  let last = 0
  let word: boolean | undefined
  let isOut = false
  let again = false
  let quiet: ReturnType<typeof setTimeout>

  /** What stands on the screen with these props. */
  function look(props: LikeOptions) {
    const busy = isOut || status === 'offline'
    const confirmed = props.liked ?? own
    const pressed = busy ? wanted : confirmed
    let now = {count, included}
    // A new count includes the reader when they were marked, or had pressed and waited for the answer, by then; a new mark
    // that no press of theirs explains comes with its count.
    if (props.count !== given) now = {count: props.count, included: pressed}
    else if (props.liked !== mark && props.liked !== asked) now = {count, included: confirmed}
    const countWhen = (on: boolean) => Math.max(0, now.count + +on - +now.included)
    return {now, busy, pressed, asked, status, count: countWhen(pressed), otherCount: countWhen(!pressed)}
  }

  /** Takes in what a server or another tab knows; `withCount` where the count at hand has it in it. */
  function learn(news: unknown, withCount?: boolean) {
    if (!isAnswer(news)) return
    own = news?.liked ?? own
    if (withCount || news?.count != null) included = news?.liked ?? included
    count = news?.count ?? count
    // What failed is outdone by the news.
    if (status === 'failed') status = undefined
    render()
  }

  function close(outcome?: typeof status) {
    isOut = false
    status = outcome
    clearTimeout(quiet)
    quiet = setTimeout(() => latest.say(), 500)
    render()
  }

  const resend = () => status === 'offline' && send()

  function send(): void {
    const sent = (word = wanted)
    const self = (last += 1)
    let timer: ReturnType<typeof setTimeout>

    function fail(error?: unknown): void {
      if (!isOut || last !== self) return
      clearTimeout(timer)
      if (!navigator.onLine) {
        addEventListener('online', resend, {once: true})
        return close('offline')
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
      // Another call went out since. Which of the two the server heard last nobody knows, so where their words differ the last
      // one is said again: at once, after the answer to it, or by the reader where there is none.
      if (last !== self) {
        if (isOut || status === 'failed') again ||= word !== sent
        else if (wanted !== sent) send()
        return
      }
      if (!isAnswer(answer)) return fail(answer)
      clearTimeout(timer)
      const truth = {...answer, liked: answer?.liked ?? sent}
      const isStranger = truth.loginUrl != null
      // Who has taken the press back meanwhile need not log in for it.
      if (isStranger && wanted !== sent) return close()
      latest.tell(truth, sent)
      if (isStranger) return close('login')
      learn(truth)
      // An answer that contradicts the reader ends the matter; otherwise their last word is sent.
      if (!again && (wanted === sent || wanted === truth.liked)) return close()
      send()
    }

    clearTimeout(quiet)
    isOut = true
    again = false
    status = undefined
    render()
    try {
      const answer = latest.ask(sent) as PromiseLike<unknown> | null | undefined
      if (!answer?.then) return settle(undefined)
      timer = setTimeout(fail, latest.timeout)
      answer.then(settle, fail)
    } catch (error) {
      fail(error)
    }
  }

  return {
    look,
    learn,
    /** The reader presses, or wants again what they wanted before they went to log in. */
    press: (on = status === 'failed' ? wanted : !wanted) => {
      if (on === wanted && status !== 'failed') return
      asked = wanted = on
      if (isOut) render()
      else send()
    },
    /** Follows what was rendered, until that goes: then nothing is said of it any more. */
    follow: (props: LikeOptions) => {
      const {now, pressed} = look(props)
      ;({count, included} = now)
      ;({count: given, liked: mark} = latest = props)
      if (!isOut && status !== 'failed') wanted = pressed
      return () => {
        latest = {...props, say() {}}
      }
    },
  }
}

/** The state of a like, as it is shown, and what changes it. */
export function useLike(options: LikeOptions) {
  const [, setRender] = useState({})
  const [like] = useState(() => createLike(options, () => setRender({})))
  useLayoutEffect(() => like.follow(options))
  return {...like, ...like.look(options)}
}
