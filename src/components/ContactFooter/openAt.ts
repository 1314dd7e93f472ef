// Apart from what a server needs: a page of server components fetches it.
import {minuteOf, openText, type Shift} from './openText.ts'

const numeric = 'numeric'
/** One for each zone, `undefined` too: making one costs more than a hundred answers. */
const clocks: Record<string, Intl.DateTimeFormat> = {}

/** The minute of the week in a zone. In English it is told the same way everywhere. */
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

/** Open or closed at a minute counted from 1970, in a sentence. */
export const openAt = (shifts: Shift[], always: string, minute: number) =>
  openText(shifts, always, (timeZone) => minuteIn(timeZone, minute * 60_000))
