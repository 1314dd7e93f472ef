import {show, warn} from '../../lib/warn.ts'
import {isAnswer, type LikeAnswer} from './answer.ts'
import {ask, nameOf, tell, wait, type LikePlaces} from './places.ts'

export interface Like extends LikePlaces {
  count: number
  liked?: boolean
  defaultLiked: boolean
}

/**
 * One button's like, while it lives and after: the server's count and mark, plus what this reader wants and nobody has
 * confirmed. One call is out at a time, presses meanwhile only move what is wanted, and the last one is sent when the answer
 * is in. What fails while the reader is offline waits for the connection.
 */
export function createLike(latest: Like, render: () => void, announce: (text: string) => void) {
  /** What a reader is told when a press has ended, while the button is there. */
  let said: string | undefined
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
  function look(props: Like) {
    const busy = isOut || status === 'offline'
    const confirmed = props.liked ?? own
    const pressed = busy ? wanted : confirmed
    // A new count includes the reader when they were marked, or had pressed and waited for the answer, by then; a new mark
    // that no press of theirs explains comes with its count.
    const has = props.count !== given ? pressed : props.liked !== mark && props.liked !== asked ? confirmed : included
    const now = props.count !== given ? props.count : count
    const countWhen = (on: boolean) => Math.max(0, now + +on - +has)
    return [now, has, pressed, countWhen(pressed), countWhen(!pressed), busy, asked, status] as const
  }

  /** Takes in what a server or another tab knows; `withCount` where the count at hand has it in it. */
  function learn(news: unknown, withCount?: unknown) {
    if (!isAnswer(news)) return
    const {liked, count: theirs} = Object(news) as LikeAnswer
    own = liked ?? own
    if (withCount || theirs != null) included = liked ?? included
    count = theirs ?? count
    // What failed is outdone by the news.
    if (status === 'failed') status = undefined
    render()
  }

  function close(outcome?: typeof status) {
    isOut = false
    status = outcome
    wait(latest, status === 'offline' && nameOf(latest), wanted)
    clearTimeout(quiet)
    quiet = setTimeout(() => said && announce(said), 500)
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
      if (isStranger) close('login')
      tell(latest, truth, sent)
      if (isStranger) return
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
      const answer = ask(latest, sent) as PromiseLike<unknown> | null | undefined
      if (!answer?.then) return settle(undefined)
      timer = setTimeout(fail, latest.timeout)
      answer.then(settle, fail)
    } catch (error) {
      fail(error)
    }
  }

  /** The reader presses, or wants again what they wanted before they went to log in. */
  function press(on = status === 'failed' ? wanted : !wanted) {
    // What was to be sent on return is so already, or waits here.
    if (on === look(latest)[2] && status !== 'failed') return resend()
    asked = wanted = on
    if (isOut) render()
    else send()
  }

  /** Follows what was rendered, until that goes: then nothing is said of it any more. */
  function follow(props: Like, text: string) {
    let pressed
    ;[count, included, pressed] = look(props)
    ;({count: given, liked: mark} = latest = props)
    if (!isOut && status !== 'failed') wanted = pressed
    said = text
    return () => {
      said = undefined
    }
  }

  return [press, learn, look, follow] as const
}
