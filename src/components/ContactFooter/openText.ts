export const day = 24 * 60
const all = 7 * day

/** A time at which somebody is there, with all that may be said of it: what an island needs to tell open or closed. */
export interface Shift {
  timeZone?: string
  /** Minutes of the week, from Monday on. */
  from: number
  length: number
  /** Open until it ends; the same where that is more than a day ahead; closed until it begins, today or on its day. */
  texts: [open: string, openLong: string, closedToday: string, closed: string]
}

const numeric = 'numeric'
/** One for each zone, `undefined` too: making one costs more than a hundred answers. */
const clocks: Record<string, Intl.DateTimeFormat> = {}

/** The minute of the week: 1970 began on a Thursday. */
export const minuteOf = (utc: number) => (utc / 60_000 + 3 * day) % all

/** The same, in a zone. In English it is told the same way everywhere. */
function minuteIn(timeZone: string | undefined, epoch: number) {
  const clock = (clocks[timeZone!] ??= new Intl.DateTimeFormat('en', {
    timeZone,
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    hourCycle: 'h23',
  }))
  const [month, date, year, hours, minutes] = clock.format(epoch).match(/\d+/g)!.map(Number)
  return minuteOf(Date.UTC(year!, month! - 1, date, hours, minutes))
}

/**
 * Open or closed at a moment, and until when, in a sentence; `always` where it never closes. Reckoned in the wall time in
 * which the hours are kept, so that a change of clocks is right too. `at` tells the minute of the week in a zone.
 */
export function openText(shifts: Shift[], always: string, at: (timeZone: string | undefined) => number) {
  // From when to when, in minutes from now: those of this week, and those that began in the last.
  const times = shifts
    .flatMap(({timeZone, from: start, length, texts}) => {
      const now = at(timeZone)
      const from = (start - now + all) % all
      const isToday = (now % day) + from < day
      return [from, from - all].map((from) => ({from, to: from + length, isToday, texts}))
    })
    .toSorted((one, other) => one.from - other.from)

  let next = times.find(({from}) => from > 0)
  let until = 0
  // One may take over from another, all week long.
  for (const it of times) if (it.from <= until && it.to > until) [next, until] = [it, it.to]
  if (until >= all || !next) return always
  const [open, openLong, closedToday, closed] = next.texts
  return until ? (until > day ? openLong : open) : next.isToday ? closedToday : closed
}

/** The same, at a minute counted from 1970. */
export const openAt = (shifts: Shift[], always: string, minute: number) =>
  openText(shifts, always, (timeZone) => minuteIn(timeZone, minute * 60_000))
