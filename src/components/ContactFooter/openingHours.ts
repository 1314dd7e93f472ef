import {toList} from '../../lib/list.ts'
import {show, warn} from '../../lib/warn.ts'
import {wallTime} from '../../locale/dates.ts'
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
  const match = typeof text === 'string' ? /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(text.trim()) : null
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : -1
  return minutes >= 0 && minutes <= day && Number(match![2]) < 60 ? minutes : undefined
}

/** The hours of a contact; what does not parse is left out. */
export function spansOf(hours: OpeningHours | OpeningHours[] | undefined): Span[] {
  return toList(hours).flatMap((entry): Span[] => {
    const opens = minutesOf(entry.opens)
    const closes = minutesOf(entry.closes)
    const days = (Array.isArray(entry.days) ? entry.days : []).map((name) => week.indexOf(name)).filter((at) => at >= 0)
    if (opens !== undefined && closes !== undefined && days.length) {
      const {timeZone, note} = entry
      return [
        {
          days: [...new Set(days)].toSorted((a, b) => a - b),
          opens,
          closes: closes > opens ? closes : closes + day,
          timeZone,
          note,
        },
      ]
    }
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'ContactFooter',
        `opening hours (${show(entry.opens)} to ${show(entry.closes)}) were left out`,
        'because they cannot be read as days and times',
        'Pass `days` such as ["Monday"], and `opens` and `closes` such as "9:30"',
      )
    }
    return []
  })
}

/** Runs of days that follow each other: Monday to Friday and Sunday are `[[0, 4], [6, 6]]`. */
export function runsOf(days: number[]) {
  const runs: [number, number][] = []
  for (const at of days) {
    const last = runs.at(-1)
    if (last && last[1] === at - 1) last[1] = at
    else runs.push([at, at])
  }
  return runs
}

/** Whether somebody is there at a moment, and when that changes next, all in the wall time of the publisher. */
export interface OpenState {
  open: boolean
  /** The day of the next change, 0 for Monday, and its minute. */
  day: number
  minute: number
  /** Whether that is today. */
  today: boolean
}

/** Reckoned in the publisher's wall time, in which opening hours are kept, so that a change of clocks is right too. */
export function openState(spans: Span[], epoch: number, defaultZone = 'UTC'): OpenState | undefined {
  let best: {open: boolean; wait: number; today: number} | undefined
  for (const span of spans) {
    const {year, month, day: date, hour, minute} = wallTime(epoch, span.timeZone ?? defaultZone)
    const today = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7
    const now = hour * 60 + minute
    for (const at of span.days) {
      const since = ((today - at + 7) % 7) * day + now
      // A span of the last day of the week may reach into this one.
      for (const passed of [since, since + 7 * day]) {
        if (passed < span.opens || passed >= span.closes) continue
        const wait = span.closes - passed
        if (!best?.open || wait > best.wait) best = {open: true, wait, today: today * day + now}
      }
      if (best?.open) continue
      const wait = (span.opens - since + 14 * day) % (7 * day) || 7 * day
      if (!best || wait < best.wait) best = {open: false, wait, today: today * day + now}
    }
  }
  if (!best) return
  const then = best.today + best.wait
  return {
    open: best.open,
    day: Math.floor(then / day) % 7,
    minute: then % day,
    today: Math.floor(then / day) === Math.floor(best.today / day),
  }
}
