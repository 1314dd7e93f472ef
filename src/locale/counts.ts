import type {CountFormat} from './countFormat.ts'
import type {Plural} from './locale.ts'

/** All the digits, grouped as the locale says: no ICU is asked, so every server and browser says the same. */
export function formatNumber(value: number, {formats}: CountFormat, from?: number) {
  const {group, decimal, grouping: [least, between] = [1000, 3]} = formats
  const digits = String(value).replace('.', decimal)
  if (value < (from ?? least)) return digits
  return digits.replaceAll(RegExp(`\\B(?=(\\d{${between}})*\\d{3}\\b)`, 'g'), group)
}

/** From ten thousand on in the locale's unit, with one decimal: 1234.6万, 12.3M. */
export function formatCount(value: number, format: CountFormat) {
  const {units} = format.formats
  // The first that is reached, or would be by what the one below is rounded to: 99,999,999 is 1亿, not 10000万.
  const unit = value >= 10_000 && units.find((it, i) => value >= it.value - (units[i + 1]?.value ?? 0) / 20)
  if (!unit) return formatNumber(value, format)
  return formatNumber(Math.round((value / unit.value) * 10) / 10, format, 10_000) + unit.name
}

/** `Intl` is asked once for each tag: locales are few. */
const rules: Record<string, Intl.PluralRules> = Object.create(null)

function categoryOf(value: number, tag: string) {
  try {
    rules[tag] ??= new Intl.PluralRules(tag)
  } catch {
    // A tag that it does not know counts as English.
    rules[tag] = new Intl.PluralRules('en')
  }
  return rules[tag].select(value)
}

/** The words for a number. */
export const pluralOf = (plural: Plural, value: number, tag: string) =>
  (Object.keys(plural).length > 1 && plural[categoryOf(value, tag)]) || plural.other

/** A number with its word: `1 like`, `42 likes`. */
export const formatPlural = (plural: Plural, value: number, format: CountFormat) =>
  pluralOf(plural, value, format.tag).replace('{count}', formatNumber(value, format))
