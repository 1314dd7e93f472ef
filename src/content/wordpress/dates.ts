import {wallTime} from '../../locale/dates.ts'
import {stringOf} from './read.ts'

const wall = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/
const minute = 60_000
const two = (value: number) => String(value).padStart(2, '0')

/** Milliseconds, if there is such a time. WordPress writes `0000-00-00 00:00:00` where there is none. */
function epochOf(value: unknown) {
  const text = stringOf(value)?.replace(' ', 'T').replace(/Z$/, '')
  const epoch = text && wall.test(text) ? Date.parse(`${text}Z`) : Number.NaN
  return Number.isNaN(epoch) ? undefined : epoch
}

/** How far a zone is from UTC when its clocks show this, in minutes. */
function offsetIn(timeZone: string, shown: number) {
  const offsetAt = (epoch: number) => {
    const {year, month, day, hour, minute: minutes} = wallTime(epoch, timeZone)
    return Date.UTC(year, month - 1, day, hour, minutes) / minute - Math.floor(epoch / minute)
  }
  // Of the first guess the offset is known but near a change of clocks; that of the second holds there too.
  return offsetAt(shown - offsetAt(shown) * minute)
}

function withOffset(shown: number, offset: number) {
  const size = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return new Date(shown).toISOString().slice(0, 19) + zone
}

/**
 * WordPress's two times, the site's clock and Greenwich's, as one ISO string that has both: the moment, as the site shows
 * it. Where only the site's is known, its zone tells the rest, and without that it stays wall time.
 */
export function dateOf(local: unknown, gmt: unknown, timeZone: string | undefined) {
  const shown = epochOf(local)
  const moment = epochOf(gmt)
  if (shown === undefined) {
    // An ISO string with an offset, which some plugins make of it, is a moment already.
    const text = stringOf(local)
    if (moment !== undefined) return `${new Date(moment).toISOString().slice(0, 19)}Z`
    return text && /\d(Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
  }
  const offset = moment === undefined ? timeZone && offsetIn(timeZone, shown) : Math.round((shown - moment) / minute)
  if (typeof offset !== 'number') return new Date(shown).toISOString().slice(0, 19)
  if (Math.abs(offset) <= 14 * 60) return withOffset(shown, offset)
  return moment === undefined ? undefined : `${new Date(moment).toISOString().slice(0, 19)}Z`
}
