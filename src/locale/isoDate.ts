import type {DateInput} from '../model.ts'
import {parseDate, wallTime, zoneOf} from './dates.ts'

const minute = 60_000

/** How many minutes the wall time of a zone is before UTC's, at that wall time. */
function offsetAt(wall: number, timeZone: string) {
  const offsetOf = (epoch: number) => {
    const {year, month, day, hour, minute: minutes} = wallTime(epoch, timeZone)
    return Math.round((Date.UTC(year, month - 1, day, hour, minutes) - epoch) / minute)
  }
  // The first guess may lie on the other side of a change of clocks.
  return offsetOf(wall - offsetOf(wall) * minute)
}

const two = (value: number) => String(value).padStart(2, '0')

/**
 * A date as machines want it: a day, or a moment to the second with its offset. Wall time takes the offset that its zone
 * has then; without a zone it stays wall time.
 */
export function isoDate(component: string, date: DateInput | undefined, timeZone?: string) {
  const zone = zoneOf(component, timeZone)
  // A `Date` is a moment, whatever the zone.
  const fields = parseDate(component, date, date instanceof Date ? 'UTC' : undefined)
  if (fields?.hour === undefined) return fields?.machine
  const text = date instanceof Date ? date.toISOString() : String(date)
  const seconds = /\d:\d\d(:\d\d)/.exec(text)?.[1] ?? ':00'
  const wall = fields.machine.slice(0, 16)
  let offset = fields.machine.slice(16)
  if (!offset && zone) {
    const minutes = offsetAt(Date.parse(`${wall}Z`), zone)
    const size = Math.abs(minutes)
    offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  }
  return wall + seconds + offset
}
