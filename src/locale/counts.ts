import type {CountFormat} from './countFormat.ts'
import type {Plural} from './locale.ts'

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

/** From ten thousand on in the locale's unit, with one decimal: 1234.6万, 12.3M. */
export function formatCount(value: number, format: CountFormat) {
  if (value < 10_000) return formatNumber(value, format)
  const {units, decimal} = format.formats
  // The first that is reached, or would be by what the one below is rounded to: 99,999,999 is 1亿, not 10000万.
  const unit = units.find((it, i) => value >= it.value - (units[i + 1]?.value ?? 0) / 20)
  if (!unit) return formatNumber(value, format)
  const shown = Math.round((value / unit.value) * 10) / 10
  return (shown < 10_000 ? String(shown).replace('.', decimal) : formatNumber(shown, format)) + unit.name
}

/** The words for a number. */
export const pluralOf = (plural: Plural, value: number, tag: string) =>
  (Object.keys(plural).length > 1 && plural[pluralRules(tag).select(value)]) || plural.other

/** A number with its word: `1 like`, `42 likes`. */
export const formatPlural = (plural: Plural, value: number, format: CountFormat) =>
  pluralOf(plural, value, format.tag).replace('{count}', formatNumber(value, format))
