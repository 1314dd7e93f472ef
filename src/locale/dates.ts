import {show, warn} from '../lib/warn.ts'
import * as english from './english.ts'
import type {Formats, Locale} from './locale.ts'
import {fill} from './pattern.ts'

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

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?:(Z)|([+-]\d\d):?(\d\d)?)?)?$/i
const formatters = new Map<string, Intl.DateTimeFormat>()
const two = (value: number) => String(value).padStart(2, '0')

/** Makes formatters once: a new one in each render costs more than all else. Throws on an unknown zone. */
function formatterFor(timeZone: string) {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    const numeric = 'numeric'
    formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

/** The wall time of a moment in a zone. The fields are numbers, so every ICU gives the same. */
export function wallTime(epoch: number, timeZone: string) {
  const fields: Record<string, number> = {}
  for (const {type, value} of formatterFor(timeZone).formatToParts(epoch)) fields[type] = Number(value)
  return fields as {year: number; month: number; day: number; hour: number; minute: number}
}

/** The zone if `Intl` knows it, else nothing. */
export function zoneOf(component: string, timeZone: unknown) {
  try {
    if (timeZone) formatterFor(timeZone as string)
    return (timeZone || undefined) as string | undefined
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

const read = new Map<string, DateFields | undefined>()

/** Reads a text once: pages show the same dates again and again. Bounded, and what is too long for a date is not kept. */
function parseText(text: string, timeZone: string | undefined) {
  if (text.length > 40) return
  const key = `${timeZone} ${text}`
  let fields = read.get(key)
  if (!fields && !read.has(key)) {
    if (read.size > 1000) read.clear()
    fields = readText(text, timeZone)
    read.set(key, fields)
  }
  return fields
}

function readText(text: string, timeZone: string | undefined): DateFields | undefined {
  const [, date, time, zulu, hours, minutes = '00'] = iso.exec(text.trim()) ?? []
  const wall = `${date}T${time ?? '00:00'}`
  const utc = Date.parse(`${wall}Z`)
  // A day or hour that does not exist is read as another, or not at all.
  if (Number.isNaN(utc) || !new Date(utc).toISOString().startsWith(wall)) return
  const machine = time ? wall + (zulu ? 'Z' : hours ? `${hours}:${minutes}` : '') : date!
  const epoch = zulu || hours ? Date.parse(machine) : undefined
  if (Number.isNaN(epoch)) return
  if (epoch !== undefined && timeZone) return {...wallTime(epoch, timeZone), machine, epoch}
  // Without a zone a moment is shown as its writer wrote it: the same everywhere.
  const [year, month, day, hour, minute] = wall.split(/\D/).map(Number) as [number, number, number, number, number]
  return {year, month, day, ...(time && {hour, minute}), machine, epoch}
}

/** Takes a date apart in a time zone, or gives nothing where it does not parse. */
export function parseDate(component: string, date: unknown, timeZone?: string): DateFields | undefined {
  if (date === undefined || date === null || date === '') return
  const zone = zoneOf(component, timeZone)
  if (date instanceof Date && !Number.isNaN(date.getTime())) {
    if (!zone && process.env.NODE_ENV !== 'production') {
      warn(
        component,
        'a `Date` came without a `timeZone`',
        'so it is shown in UTC, which may be another day than the reader expects',
        'Pass `timeZone`, or an ISO string with its offset',
      )
    }
    return parseText(date.toISOString(), zone)
  }
  const fields = typeof date === 'string' ? parseText(date, zone) : undefined
  if (!fields && process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `the date ${show(date)} was left out`,
      'because it cannot be read the same way everywhere',
      'Pass an ISO 8601 string such as "2024-07-31T17:02:00+08:00"',
    )
  }
  return fields
}

/** A time of day by one of the locale's patterns. */
export function formatTime(hour: number, minute: number, {periods}: Pick<Formats, 'periods'>, pattern: string) {
  const period = periods.findLast(({from}) => hour >= from)?.name
  return fill(pattern, {hour, hour2: two(hour), hour12: hour % 12 || 12, minute: two(minute), period})
}

/** A date by the locale's pattern, with its time where it has one and it is asked for. */
export function formatDate({hour, minute, ...fields}: DateFields, locale: Locale, withTime = false) {
  const formats: Partial<Formats> & Pick<Formats, keyof typeof english.dates> = locale.formats.date
    ? locale.formats
    : english.dates
  const day = (fields.day === 1 && formats.firstOfMonth) || fields.day
  const date = fill(formats.date, {...fields, day, monthName: formats.months?.[fields.month - 1]})
  if (!withTime || hour === undefined) return date
  return fill(formats.dateTime, {date, time: formatTime(hour, minute!, formats, formats.time)})
}
