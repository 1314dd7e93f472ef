import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {zoneOf} from '../../locale/dates.ts'
import type {Locale} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {wordsOf} from '../../locale/settings.ts'
import {OpenNow} from './OpenNow.tsx'
import {runsOf, week, type Span} from './openingHours.ts'
import {clock} from './openText.ts'

interface HoursProps {
  spans: Span[]
  locale: Locale
  timeZone?: string
  /** The moment for which to tell; without it the reader's clock does. */
  now?: number
}

/** The hours, one line a span, with the zone they are kept in, and whether somebody is there now. */
export function Hours({spans, locale, timeZone, now}: HoursProps) {
  const {formats} = locale
  const {openingTime, periods, days, dayRange, timeRange, separator} = formats
  const {open, closedToday, closed, zones, zone: zoneName} = wordsOf(locale, 'contact', english.contact)
  const zone = spans[0]!.timeZone ?? zoneOf('ContactFooter', timeZone)
  const name = (at: number) => days[week[at]!]
  const oneOrTwo = (first: number, last: number) => (last === first ? name(first) : [name(first), name(last)])
  return (
    <>
      {spans.map((span, i) => (
        <span key={i} data-slot="contact-footer-hours">
          <span>
            {runsOf(span.days)
              .flatMap(([first, last]) =>
                (last - first + 7) % 7 > 1
                  ? fill(dayRange, {first: name(first), last: name(last)})
                  : oneOrTwo(first, last),
              )
              .join(separator)}{' '}
            <bdi dir={locale.dir}>
              {fill(timeRange, {
                first: clock(span.opens, formats),
                last: span.closes === 1440 && openingTime.includes('{hour}') ? '24:00' : clock(span.closes, formats),
              })}
            </bdi>
          </span>
          {textOf(span.note) && <bdi data-slot="contact-footer-note">{span.note}</bdi>}
        </span>
      ))}
      {zone && (
        <span data-slot="contact-footer-status">
          <span>{zones[zone] ?? fill(zoneName, {city: zone.replace(/^.*\//, '').replaceAll('_', ' ')})}</span>
          <OpenNow
            data-slot="contact-footer-open"
            spans={spans}
            words={{formats: {openingTime, periods, days}, messages: {open, closedToday, closed}}}
            timeZone={zone}
            now={now}
          />
        </span>
      )}
    </>
  )
}
