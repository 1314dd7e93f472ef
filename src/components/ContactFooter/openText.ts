import {formatTime, type DateFields} from '../../locale/dates.ts'
import type {Formats, Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {day, week, type Span} from './openingHours.ts'

/** What of a locale this needs: small enough to be sent to an island. */
export interface OpenWords {
  formats: Pick<Formats, 'openingTime' | 'periods' | 'days'>
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
  const all = 7 * day
  // From when to when, in minutes from now: those of this week, and those that began in the last.
  const times = spans
    .flatMap(({days, opens, closes, timeZone}) => {
      const now = minuteOf(at(timeZone))
      return days.flatMap((it) => {
        const from = (it * day + opens - now + 2 * all) % all
        return [from, from - all].map((from) => ({from, to: from + closes - opens, now}))
      })
    })
    .toSorted((one, other) => one.from - other.from)

  let next = times.find(({from}) => from > 0)
  let until = 0
  // One span may take over from another, all week long.
  for (const it of times) if (it.from <= until && it.to > until) [next, until] = [it, it.to]
  if (until >= all || !next) return messages.always

  const then = next.now + (until || next.from)
  const time = clock(then, formats, until > 0)
  const date = Math.floor((then - (until && 1)) / day)
  const name = formats.days[week[date % 7]!]
  if (until > day) return fill(messages.open, {time: `${name} ${time}`})
  const isToday = date === Math.floor(next.now / day)
  return fill(until ? messages.open : isToday ? messages.closedToday : messages.closed, {time, day: name})
}
