import {formatDate, parseDate} from '../../locale/dates.ts'
import type {Settings} from '../../locale/settings.ts'
import type {DateInput} from '../../model.ts'

/**
 * A date that needs no clock, for what has its settings already: what the components place, without PostDate's island.
 * Renders a `<time>`, or nothing where the date does not parse.
 */
export function renderDate({locale, timeZone}: Settings, date: DateInput | undefined, withTime = false) {
  const fields = parseDate('PostDate', date, timeZone)
  if (!fields) return null
  return (
    <time data-slot="post-date" dateTime={fields.machine}>
      {formatDate(fields, locale, withTime)}
    </time>
  )
}
