import type {Locale} from './locale.ts'

/** What of a locale counting needs: small enough to be sent to an island. */
export type CountFormat = Pick<Locale, 'tag'> & {formats: Pick<Locale['formats'], 'group' | 'decimal' | 'units'>}

export const countFormatOf = ({tag, formats: {group, decimal, units}}: Locale): CountFormat => ({
  tag,
  formats: {group, decimal, units},
})
