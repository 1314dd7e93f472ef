import {show, warn} from '../lib/warn.ts'
import {fill} from './pattern.ts'
import type {Formats, Locale} from './locale.ts'

/** A date taken apart: what a reader is shown, and what a machine reads. */
export interface DateFields {
  year: number
  month: number
  day: number
  /** Missing where the date is a day without a time. */
  hour?: number
  minute?: number
  /** For `<time dateTime>`. */
  machine: string
  /** Milliseconds since 1970, where the date is a moment. */
  epoch?: number
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i
const formatters = new Map<string, Intl.DateTimeFormat>()
const two = (value: number) => String(value).padStart(2, '0')

/** Makes formatters once: a new one in each render costs more than all else. Throws on an unknown zone. */
function formatterFor(timeZone: string) {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

/** The wall time of a moment in a zone. The fields are numbers, so every ICU gives the same. */
export function wallTime(epoch: number, timeZone: string) {
  const fields: Record<string, number> = {}
  for (const {type, value} of formatterFor(timeZone).formatToParts(epoch)) fields[type] = Number(value)
  return fields as {year: number; month: number; day: number; hour: number; minute: number; second: number}
}

/** The zone if `Intl` knows it, else nothing. */
export function zoneOf(component: string, timeZone: unknown) {
  if (timeZone === undefined || timeZone === null || timeZone === '') return
  try {
    formatterFor(timeZone as string)
    return timeZone as string
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        component,
        `\`timeZone\` is ${show(timeZone)} and was left out`,
        'because no such zone is known, so times are shown as they are written',
        'Pass an IANA name such as "Asia/Shanghai"',
      )
    }
  }
  return
}

const momentFields = (epoch: number, timeZone: string): DateFields => ({
  ...wallTime(epoch, timeZone),
  machine: new Date(epoch).toISOString().replace(/:\d\d\.\d+Z$/, 'Z'),
  epoch,
})

function parseText(text: string, timeZone: string | undefined): DateFields | undefined {
  const match = iso.exec(text.trim())
  if (!match) return
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((field) => Number(field ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const check = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  check.setUTCFullYear(year, month - 1, day)
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return
  const date = match[0].slice(0, 10)
  if (!match[4]) return {year, month, day, machine: date}
  const clock = `${date}T${two(hour)}:${two(minute)}`
  if (!match[7]) return {year, month, day, hour, minute, machine: clock}
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)?/.exec(match[7]) ?? ['', '+', '00', '00']
  const offset = (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1)
  if (Number(minutes ?? 0) > 59 || Math.abs(offset) > 18 * 60) return
  const epoch = check.getTime() - offset * 60_000
  const machine = clock + (offset ? `${sign}${hours}:${minutes ?? '00'}` : 'Z')
  // Without a zone a moment is shown as its writer wrote it: the same everywhere.
  return timeZone ? {...momentFields(epoch, timeZone), machine} : {year, month, day, hour, minute, machine, epoch}
}

/** Takes a date apart in a time zone, or gives nothing where it does not parse. */
export function parseDate(component: string, date: unknown, timeZone?: string): DateFields | undefined {
  if (date === undefined || date === null || date === '') return
  let fields: DateFields | undefined
  if (date instanceof Date) {
    const epoch = date.getTime()
    if (!Number.isNaN(epoch)) {
      fields = momentFields(epoch, timeZone ?? 'UTC')
      if (!timeZone && process.env.NODE_ENV !== 'production') {
        warn(
          component,
          'a `Date` came without a `timeZone`',
          'so it is shown in UTC, which may be another day than the reader expects',
          'Pass `timeZone`, or an ISO string with its offset',
        )
      }
    }
  } else if (typeof date === 'string') fields = parseText(date, timeZone)
  if (fields && fields.year > 0 && fields.year < 10_000) return fields
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `the date ${show(date)} was left out`,
      'because it cannot be read the same way everywhere',
      'Pass an ISO 8601 string such as "2024-07-31T17:02:00+08:00"',
    )
  }
  return
}

/** A time of day by one of the locale's patterns. */
export function formatTime(hour: number, minute: number, {periods}: Pick<Formats, 'periods'>, pattern: string) {
  const period = periods.findLast(({from}) => hour >= from)?.name
  return fill(pattern, {hour, hour2: two(hour), hour12: hour % 12 || 12, minute: two(minute), period})
}

/** A date by the locale's pattern, with its time where it has one and it is asked for. */
export function formatDate(fields: DateFields, locale: Locale, withTime = false) {
  const {year, month, day, hour, minute} = fields
  const {formats} = locale
  const date = fill(formats.date, {year, month, day, monthName: formats.months?.[month - 1] ?? month})
  if (!withTime || hour === undefined) return date
  return fill(formats.dateTime, {date, time: formatTime(hour, minute ?? 0, formats, formats.time)})
}
