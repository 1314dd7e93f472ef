import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {show, warn} from '../../lib/warn.ts'
import {wallTime, zoneOf} from '../../locale/dates.ts'
import type {DayOfWeek, OpeningHours} from '../../model.ts'

export const week: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const day = 24 * 60

/** Hours that hold, in minutes of the day, their days in the order of the week. */
export interface Span {
  days: number[]
  opens: number
  /** More than a day's minutes where it closes past midnight. */
  closes: number
  timeZone?: string
  note?: string
}

function minutesOf(text: unknown) {
  const [, hours, minutes] = /^(\d?\d):([0-5]\d)(?::\d\d)?$/.exec(textOf(text)?.trim() ?? '') ?? []
  const all = Number(hours) * 60 + Number(minutes)
  return all <= day ? all : Number.NaN
}

/** The hours of a contact; what does not parse is left out. */
export function spansOf(hours: OpeningHours | OpeningHours[] | undefined): Span[] {
  return toList(hours).flatMap(({days: names, opens: from, closes: to, timeZone, note}): Span[] => {
    const opens = minutesOf(from)
    const closes = minutesOf(to)
    const days = Array.isArray(names) ? week.flatMap((name, at) => (names.includes(name) ? at : [])) : []
    if (opens + closes >= 0 && days.length) {
      const end = closes > opens ? closes : closes + day
      return [{days, opens, closes: end, timeZone: zoneOf('ContactFooter', timeZone), note}]
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

/** Whether somebody is there, and when that changes next, in the wall time of the publisher. */
export interface OpenState {
  open: boolean
  /** The minute of the week, from Monday on, and the one when it changes: in the next week, if need be. */
  now: number
  next: number
}

/** Reckoned in the publisher's wall time, in which opening hours are kept, so that a change of clocks is right too. */
export function openState(spans: Span[], epoch: number, defaultZone = 'UTC') {
  let best: (OpenState & {rank: number}) | undefined
  for (const {days, opens, closes, timeZone = defaultZone} of spans) {
    const {year, month, day: date, hour, minute} = wallTime(epoch, timeZone)
    const now = ((new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7) * day + hour * 60 + minute
    for (const at of days) {
      const since = (now - at * day - opens + 14 * day) % (7 * day)
      const open = since < closes - opens
      const wait = (open ? closes - opens : 7 * day) - since
      // Open goes before closed; of the open the one that stays longest, of the closed the one that opens first.
      const rank = open ? wait : -wait
      if (!best || rank > best.rank) best = {open, now, next: now + wait, rank}
    }
  }
  return best
}
