import {show, warn} from '../lib/warn.ts'
import {fill} from './pattern.ts'
import type {Locale, Plural} from './locale.ts'

/** What of a locale counting needs: small enough to be sent to an island. */
export type CountFormat = Pick<Locale, 'tag'> & {formats: Pick<Locale['formats'], 'group' | 'decimal' | 'units'>}

export const countFormatOf = ({tag, formats: {group, decimal, units}}: Locale): CountFormat => ({
  tag,
  formats: {group, decimal, units},
})

/** Asks `Intl` once for each tag: locales are few. A tag that it does not know counts as English. */
function once<T>(ask: (tag: string) => T) {
  const known: Record<string, T> = Object.create(null)
  return (tag: string) => {
    try {
      return (known[tag] ??= ask(tag))
    } catch {
      return (known[tag] = ask('en'))
    }
  }
}

const numberFormat = once((tag) => new Intl.NumberFormat(tag, {maximumFractionDigits: 1, numberingSystem: 'latn'}))
const pluralRules = once((tag) => new Intl.PluralRules(tag))
/** Whether four digits are parted too: not in Spanish. */
const partsThousands = once((tag) => numberFormat(tag).formatToParts(1000).length > 1)

/** A count that can be shown, or nothing: counts are whole, and none is negative. */
export function countOf(component: string, prop: string, value: unknown) {
  if (value === undefined || value === null) return
  if (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return Math.floor(value)
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `\`${prop}\` is ${show(value)} and was left out`,
      'because a reader would take it for a real number',
      'Pass a whole number from 0 up, or nothing where it is not known',
    )
  }
  return
}

/** All the digits, grouped: the places are `Intl`'s, the signs the locale's. */
export function formatNumber(value: number, {tag, formats}: CountFormat) {
  const digits = String(value)
  // So far there is one place at most, and nothing that `Intl` would have to be asked each time.
  if (/^\d{1,4}$/.test(digits)) {
    return value < 1000 || !partsThousands(tag) ? digits : digits[0] + formats.group + digits.slice(1)
  }
  return numberFormat(tag)
    .formatToParts(value)
    .map(({type, value: part}) => formats[type as 'group' | 'decimal'] ?? part)
    .join('')
}

const tenths = (value: number) => Math.round(value * 10) / 10

/** From ten thousand on in the locale's unit, with one decimal: 1234.6万, 12.3M. */
export function formatCount(value: number, format: CountFormat) {
  if (value < 10_000) return formatNumber(value, format)
  const {units, decimal} = format.formats
  let at = units.findIndex((unit) => value >= unit.value)
  if (at < 0) return formatNumber(value, format)
  // 99,999,999 is 1亿, not 10000万.
  if (at > 0 && tenths(value / units[at]!.value) * units[at]!.value >= units[at - 1]!.value) at -= 1
  const shown = tenths(value / units[at]!.value)
  return (shown < 10_000 ? String(shown).replace('.', decimal) : formatNumber(shown, format)) + units[at]!.name
}

/**
 * A number with its word: `1 like`, `42 likes`. One that is shown short takes the word for thousands or millions, as what
 * its last digits are is not seen.
 */
export const formatPlural = (plural: Plural, value: number, format: CountFormat, short?: string) => {
  const counted = !short || value < 10_000 ? value : value < 1e6 ? 10_000 : 1e6
  const pattern = (Object.keys(plural).length > 1 && plural[pluralRules(format.tag).select(counted)]) || plural.other
  return fill(pattern, {count: short ?? formatNumber(value, format)})
}
