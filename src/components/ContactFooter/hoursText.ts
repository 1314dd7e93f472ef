import type {Locale} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {clock} from './openText.ts'
import {runsOf, week, type Span} from './openingHours.ts'

/** The days of a span in words: Monday to Friday, Sunday. */
export function daysText(days: number[], {formats}: Locale) {
  const name = (at: number) => formats.days[week[at]!]
  return runsOf(days)
    .flatMap(([first, last]) =>
      last - first > 1
        ? fill(formats.dayRange, {first: name(first), last: name(last)})
        : week.slice(first, last + 1).map((it) => formats.days[it]),
    )
    .join(formats.separator)
}

/** The times of a span in words: 9:30–18:30. */
export const timesText = ({opens, closes}: Span, {formats}: Locale) =>
  fill(formats.timeRange, {
    first: clock(opens, formats),
    last: closes % 1440 === 0 && formats.openingTime.includes('{hour}') ? '24:00' : clock(closes, formats),
  })

/** A zone in words: a name that readers know, else its city. */
export const zoneText = (timeZone: string, {messages}: Locale) =>
  messages.contact.zones[timeZone] ??
  fill(messages.contact.zone, {city: timeZone.replace(/^.*\//, '').replaceAll('_', ' ')})
