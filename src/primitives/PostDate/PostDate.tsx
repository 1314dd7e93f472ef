import type {ComponentPropsWithRef} from 'react'
import * as english from '../../locale/english.ts'
import {countFormatOf} from '../../locale/countFormat.ts'
import {formatDate, parseDate} from '../../locale/dates.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {DateInput} from '../../model.ts'
import {RelativeTime} from './RelativeTime.tsx'

export interface PostDateProps extends SettingsProps, Omit<ComponentPropsWithRef<'time'>, 'dateTime' | 'children'> {
  /** The date. What does not parse is left out. */
  date: DateInput | undefined
  /**
   * The day; the day with its time; or how long ago, which replaces the day after hydration and keeps to it before.
   * @default 'date'
   */
  format?: 'date' | 'date-time' | 'relative' | undefined
}

/** A date by the locale's pattern. Renders a `<time>` with the machine's date, or nothing. */
export function PostDate(props: PostDateProps) {
  const [{locale, timeZone}, {date, format, ...rest}] = useSettings(props)
  const fields = parseDate('PostDate', date, timeZone)
  if (!fields) return null
  const text = formatDate(fields, locale, format === 'date-time')
  if (format !== 'relative' || fields.epoch === undefined) {
    return (
      <time data-slot="post-date" dateTime={fields.machine} {...rest}>
        {text}
      </time>
    )
  }
  return (
    <RelativeTime
      data-slot="post-date"
      {...rest}
      dateTime={fields.machine}
      epoch={fields.epoch}
      text={text}
      messages={wordsOf(locale, 'relative', english.relative)}
      format={countFormatOf(locale)}
    />
  )
}
