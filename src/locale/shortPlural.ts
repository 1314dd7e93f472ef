import {formatCount, pluralOf} from './counts.ts'
import type {Locale, Plural} from './locale.ts'

/**
 * A number, shortened, with its word. One that is shown short takes the word for thousands or millions, as what its last
 * digits are is not seen.
 */
export const formatShortPlural = (plural: Plural, value: number, locale: Locale) =>
  pluralOf(plural, value < 10_000 ? value : value < 1e6 ? 10_000 : 1e6, locale.tag).replace(
    '{count}',
    formatCount(value, locale),
  )
