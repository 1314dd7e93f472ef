import {checkUrl} from '../../lib/url.ts'
import {htmlToText} from './htmlToText.ts'

/** What JSON may hold, read with care: a missing or malformed part is an empty one. */
export type Fields = Record<string, unknown>

/** An object, else one without fields. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** The objects of a list and of the lists in it, but for the errors that WordPress puts in their place. */
export const listOf = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value.flat() : [])
    .map(fieldsOf)
    .filter((it) => Object.keys(it).length > 0 && typeof it.code !== 'string')

/** A text that shows something, else nothing. */
export const stringOf = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined)

/** An address that a link may lead to, else nothing. */
export function addressOf(value: unknown) {
  const text = stringOf(value)
  return text === undefined ? undefined : checkUrl(text)
}

/** A number of at least 0, also as text; PHP often has it so. */
export function numberOf(value: unknown) {
  const number = typeof value === 'string' && value.trim() ? Number(value.replaceAll(',', '')) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined
}

/** The HTML of `{rendered, raw}` or of a text. */
export function htmlOf(value: unknown) {
  if (typeof value === 'string') return value
  const {rendered, raw} = fieldsOf(value)
  return typeof rendered === 'string' ? rendered : typeof raw === 'string' ? raw : ''
}

/** Names and titles are HTML in WordPress, `Ink &amp; Paper`: one line of text, or nothing. */
export const lineOf = (value: unknown) => htmlToText(htmlOf(value).slice(0, 20_000), {oneLine: true}) || undefined

/** The object without what is missing in it. */
export function present<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
