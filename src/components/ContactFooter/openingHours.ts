import {minutesOf, week} from '../../lib/hours.ts'
import {toList} from '../../lib/list.ts'
import {show, warn} from '../../lib/warn.ts'
import {formatTime, zoneOf} from '../../locale/dates.ts'
import type * as english from '../../locale/english.ts'
import type {Formats, Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import type {Contact, DayOfWeek} from '../../model.ts'
import {day, type Shift} from './openText.ts'

/** Hours that hold, in minutes of the day, their days in the order of the week. */
export interface Span {
  days: number[]
  opens: number
  /** More than a day's minutes where it closes past midnight. */
  closes: number
  timeZone?: string
  note?: string
}

/** The hours of a contact, each in its own zone, else the given one; what does not parse is left out. */
export function spansOf(hours: Contact['openingHours'], given?: string): Span[] {
  const defaultZone = zoneOf('ContactFooter', given)
  return toList(hours).flatMap(({days: names, opens: from, closes: to, timeZone, note}): Span[] => {
    const opens = minutesOf(from)
    const closes = minutesOf(to)
    const days = Array.isArray(names) ? week.flatMap((name, at) => (names.includes(name) ? at : [])) : []
    if (process.env.NODE_ENV !== 'production' && days.length) {
      for (const name of names.filter((it) => !week.includes(it as DayOfWeek)))
        warn(
          'ContactFooter',
          `${show(name)} is no day of the week`,
          'so it is left out of the hours',
          'Write Monday to Sunday',
        )
    }
    if (opens + closes >= 0 && days.length) {
      const end = closes > opens ? closes : closes + day
      return [{days, opens, closes: end, timeZone: zoneOf('ContactFooter', timeZone) ?? defaultZone, note}]
    }
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'ContactFooter',
        `opening hours (${show(from)} to ${show(to)}) were left out`,
        'because they cannot be read as days and times',
        'Pass `days` such as ["Monday"], and `opens` and `closes` such as "9:30"',
      )
    }
    return []
  })
}

/** Runs of days that follow each other: Monday to Friday is `[[0, 4]]`. A week goes round: Sunday to Thursday is `[[6, 3]]`. */
export function runsOf(days: number[]) {
  const runs: [number, number][] = []
  for (const at of days) {
    const last = runs.at(-1)
    if (last?.[1] === at - 1) last[1] = at
    else runs.push([at, at])
  }
  if (runs.length > 1 && runs[0]![0] === 0 && runs.at(-1)![1] === 6) runs[0]![0] = runs.pop()![0]
  return runs
}

export type HourFormats = Pick<Formats, keyof typeof english.hours> & Partial<Pick<Formats, 'days'>>

/** The name of a day of the week; what it is called in the data is English. */
export const dayName = ({days}: HourFormats, at: number) => (days ?? {})[week[at]!] ?? week[at]!

/** A time of day, and where hours are counted to 24 the end of the day, when it is one. */
export const clock = (minutes: number, formats: HourFormats, isEnd = false) =>
  isEnd && minutes % day === 0 && /\{hour2?\}/.test(formats.openingTime)
    ? '24:00'
    : formatTime(Math.floor(minutes / 60) % 24, minutes % 60, formats, formats.openingTime)

/** Each time of a week at which somebody is there, with what may be said of it. */
export function shiftsOf(
  spans: Span[],
  formats: HourFormats,
  {open, closedToday, closed}: Messages['contact'],
): Shift[] {
  return spans.flatMap(({days, opens, closes, timeZone}) => {
    const [from, to] = [clock(opens, formats), clock(closes, formats, true)]
    return days.map((it) => {
      const [first, last] = [opens, closes - 1].map((at) => dayName(formats, (it + Math.floor(at / day)) % 7))
      return {
        timeZone,
        from: it * day + opens,
        length: closes - opens,
        texts: [
          fill(open, {time: to}),
          fill(open, {time: `${last} ${to}`}),
          fill(closedToday, {time: from, day: first}),
          fill(closed, {time: from, day: first}),
        ],
      }
    })
  })
}
