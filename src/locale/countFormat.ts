import type {Formats, Locale} from './locale.ts'

/** What of a locale counting needs: small enough to be sent to an island. */
export interface CountFormat {
  tag: string
  formats: Pick<Formats, 'group' | 'decimal' | 'grouping' | 'units'>
}

export const countFormatOf = ({tag, formats}: Locale): CountFormat => {
  const {group, decimal, grouping, units} = formats
  return {tag, formats: {group, decimal, grouping, units}}
}
