import * as english from '../../locale/english.ts'
import {countFormatOf} from '../../locale/counts.ts'
import {formatDate, parseDate} from '../../locale/dates.ts'
import {useSettings, wordsOf} from '../../locale/settings.ts'
import {renderDate, type FixedDateProps} from './renderDate.tsx'
import {RelativeTime} from './RelativeTime.tsx'

export interface PostDateProps extends Omit<FixedDateProps, 'format'> {
  /**
   * The day; the day with its time; or how long ago, which replaces the day after hydration and keeps to it before.
   * @default 'date'
   */
  format?: FixedDateProps['format'] | 'relative'
}

/** A date by the locale's pattern. Renders a `<time>` with the machine's date, or nothing. */
export function PostDate({format, ...props}: PostDateProps) {
  const [settings, own] = useSettings(props)
  const {locale, timeZone} = settings
  const {date, ...rest} = own
  const fields = format === 'relative' ? parseDate('PostDate', date, timeZone) : undefined
  if (format !== 'relative' || fields?.epoch === undefined) {
    return renderDate(settings, {...own, format: format === 'relative' ? 'date' : format})
  }
  return (
    <RelativeTime
      data-slot="post-date"
      {...rest}
      dateTime={fields.machine}
      epoch={fields.epoch}
      text={formatDate(fields, locale)}
      messages={wordsOf(locale, 'relative', english.relative)}
      format={countFormatOf(locale)}
    />
  )
}
