import type {ComponentPropsWithRef} from 'react'
import {formatDate, parseDate} from '../../locale/dates.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {DateInput} from '../../model.ts'

export interface FixedDateProps extends SettingsProps, Omit<ComponentPropsWithRef<'time'>, 'dateTime' | 'children'> {
  /** The date. What does not parse is left out. */
  date: DateInput | undefined
  format?: 'date' | 'date-time'
}

/** A date that needs no clock: what the components place, without the island of PostDate. */
export function FixedDate(props: FixedDateProps) {
  const [{locale, timeZone}, {date, format, ...rest}] = useSettings(props)
  const fields = parseDate('PostDate', date, timeZone)
  return fields ? (
    <time data-slot="post-date" {...rest} dateTime={fields.machine}>
      {formatDate(fields, locale, format === 'date-time')}
    </time>
  ) : null
}
