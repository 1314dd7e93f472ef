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

/** The minute of the week: 1970 began on a Thursday. */
export const minuteOf = (utc: number) => (utc / 60_000 + 3 * day) % all

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
