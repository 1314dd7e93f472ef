import {formatTime, type DateFields} from '../../locale/dates.ts'
import type {Formats, Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {day, week, type Span} from './openingHours.ts'

/** What of a locale this needs: small enough to be sent to an island. */
export interface OpenWords {
  formats: Pick<Formats, 'openingTime' | 'periods' | 'days' | 'dateTime'>
  messages: Pick<Messages['contact'], 'open' | 'always' | 'closedToday' | 'closed'>
}

type Wall = Pick<DateFields, 'year' | 'month' | 'day' | 'hour' | 'minute'>

/** A time of day, and where hours are counted to 24 the end of the day, when it is one. */
export const clock = (minutes: number, formats: OpenWords['formats'], isEnd = false) =>
  isEnd && minutes % day === 0 && /\{hour2?\}/.test(formats.openingTime)
    ? '24:00'
    : formatTime(Math.floor(minutes / 60) % 24, minutes % 60, formats, formats.openingTime)

/** The minute of the week, from Monday on. */
const minuteOf = ({year, month, day: date, hour = 0, minute = 0}: Wall) =>
  ((new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7) * day + hour * 60 + minute

/**
 * Open or closed at a moment, and until when, in a sentence. Reckoned in the wall time in which the hours are kept, so
 * that a change of clocks is right too. `at` tells what the clocks of a zone show.
 */
export function openText(spans: Span[], at: (timeZone: string | undefined) => Wall, {formats, messages}: OpenWords) {
  const clocks = spans.map(({timeZone}) => minuteOf(at(timeZone)))

  /** The best of the spans for a moment so many minutes on: the one that stays open longest, or else opens first. */
  const bestAfter = (minutes: number) => {
    let best = {left: -Infinity, clock: 0}
    for (const [i, {days, opens, closes}] of spans.entries()) {
      for (const at of days) {
        const since = (((clocks[i]! + minutes - at * day - opens) % (7 * day)) + 7 * day) % (7 * day)
        const left = since < closes - opens ? closes - opens - since : since - 7 * day
        if (left > best.left) best = {left, clock: clocks[i]!}
      }
    }
    return best
  }

  let [best, until] = [bestAfter(0), 0]
  if (best.left < 0) {
    const then = best.clock - best.left
    const isToday = Math.floor(then / day) === Math.floor(best.clock / day)
    return fill(isToday ? messages.closedToday : messages.closed, {time: clock(then, formats), day: dayOf(then)})
  }
  // One span may take over from another, all week long.
  for (let next = best; next.left > 0; next = bestAfter(until)) {
    until += next.left
    best = next
    if (until >= 7 * day) return messages.always
  }
  const time = clock(best.clock + until, formats, true)
  const date = dayOf(best.clock + until - 1)
  return fill(messages.open, {time: until > day ? fill(formats.dateTime, {date, time}) : time})

  function dayOf(minutes: number) {
    return formats.days[week[Math.floor(minutes / day) % 7]!]
  }
}
