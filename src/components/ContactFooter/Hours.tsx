import type {Locale} from '../../locale/locale.ts'
import {textOf} from '../../lib/text.ts'
import {daysText, timesText, zoneText} from './hoursText.ts'
import {OpenNow} from './OpenNow.tsx'
import {openText} from './openText.ts'
import type {Span} from './openingHours.ts'

interface HoursProps {
  spans: Span[]
  locale: Locale
  timeZone?: string
  /** The moment for which to tell; without it the reader's clock does. */
  now?: number
}

/** The hours, one line a span, with the zone they are kept in, and whether somebody is there now. */
export function Hours({spans, locale, timeZone, now}: HoursProps) {
  const {messages, formats} = locale
  const {open, closedToday, closed} = messages.contact
  const {openingTime, periods, days} = formats
  const words = {formats: {openingTime, periods, days}, messages: {open, closedToday, closed}}
  const zone = spans[0]!.timeZone ?? timeZone
  return (
    <>
      {spans.map((span) => (
        <span key={`${span.days.join()} ${span.opens}`} data-slot="contact-footer-hours">
          <span>
            {daysText(span.days, locale)} <bdi>{timesText(span, locale)}</bdi>
          </span>
          {textOf(span.note) && (
            <span data-slot="contact-footer-note" dir="auto">
              {span.note}
            </span>
          )}
        </span>
      ))}
      {zone && (
        <span data-slot="contact-footer-status">
          <span data-slot="contact-footer-zone">{zoneText(zone, locale)}</span>
          {now === undefined ? (
            <OpenNow data-slot="contact-footer-open" spans={spans} words={words} timeZone={timeZone} />
          ) : (
            <span data-slot="contact-footer-open">{openText(spans, now, words, timeZone)}</span>
          )}
        </span>
      )}
    </>
  )
}
