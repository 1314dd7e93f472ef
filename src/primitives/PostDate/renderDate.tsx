import type {ComponentPropsWithRef} from 'react'
import {formatDate, parseDate} from '../../locale/dates.ts'
import type {Settings, SettingsProps} from '../../locale/settings.ts'
import type {DateInput} from '../../model.ts'

export interface FixedDateProps extends SettingsProps, Omit<ComponentPropsWithRef<'time'>, 'dateTime' | 'children'> {
  /** The date. What does not parse is left out. */
  date: DateInput | undefined
  format?: 'date' | 'date-time'
}

/** A date that needs no clock, for what has its settings already: what the components place, without PostDate's island. */
export function renderDate(
  {locale, timeZone}: Settings,
  {date, format, ...rest}: Omit<FixedDateProps, keyof SettingsProps>,
) {
  const fields = parseDate('PostDate', date, timeZone)
  return fields ? (
    <time data-slot="post-date" {...rest} dateTime={fields.machine}>
      {formatDate(fields, locale, format === 'date-time')}
    </time>
  ) : null
}
