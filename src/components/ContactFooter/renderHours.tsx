import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {isServerComponent} from '../../locale/context.ts'
import {parseDate} from '../../locale/dates.ts'
import type {Locale} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {wordsOf} from '../../locale/settings.ts'
import type {DateInput} from '../../model.ts'
import {openAt} from './openAt.ts'
import {OpenNow} from './OpenNow.tsx'
import {clock, dayName, runsOf, shiftsOf, type HourFormats, type Span} from './openingHours.ts'
import {minuteOf, openText} from './openText.ts'

/**
 * The hours, one line a span, with the zone they are kept in, and whether somebody is there: at the given moment, else by
 * the reader's clock.
 */
export function renderHours(spans: Span[], locale: Locale, now: DateInput | undefined) {
  const formats: HourFormats = locale.formats.openingTime ? locale.formats : english.hours
  const {dayRange, timeRange} = formats
  const words = wordsOf(locale, 'contact', english.contact)
  const {always, zones, zone} = words
  const shifts = shiftsOf(spans, formats, words)
  const name = (at: number) => dayName(formats, at)
  const zoneName = (id: string | undefined) =>
    id && (zones[id] ?? fill(zone, {city: id.replace(/^.*\//, '').replaceAll('_', ' ')}))
  const common = spans[0]!.timeZone
  const several = spans.some(({timeZone}) => timeZone !== common)
  const given = (timeZone: string | undefined) => parseDate('ContactFooter', now, timeZone)
  // Wall time is the publisher's, of which no zone needs to be known.
  const isGiven = given(common)?.hour !== undefined
  const at = (timeZone: string | undefined) => {
    const {year, month, day, hour, minute} = given(timeZone)!
    return minuteOf(Date.UTC(year, month - 1, day, hour, minute))
  }
  return (
    <>
      {spans.map(({days: kept, opens, closes, timeZone, note}, i) => (
        <span key={i} data-slot="contact-footer-hours">
          <span dir={locale.dir}>
            <span>
              {`${runsOf(kept)
                .flatMap((ends) => {
                  const [first, last] = ends.map(name)
                  return (ends[1] - ends[0] + 7) % 7 > 1 ? fill(dayRange, {first, last}) : [...new Set([first, last])]
                })
                .join(locale.formats.separator)} `}
            </span>
            <bdi dir={locale.dir}>
              {fill(timeRange, {first: clock(opens, formats), last: clock(closes, formats, true)})}
            </bdi>
          </span>
          {several && <span data-slot="contact-footer-note">{zoneName(timeZone)}</span>}
          {textOf(note) && <bdi data-slot="contact-footer-note">{note}</bdi>}
        </span>
      ))}
      {(common || isGiven) && (
        <span data-slot="contact-footer-status">
          {!several && common && <span>{zoneName(common)}</span>}
          {isGiven ? (
            <span data-slot="contact-footer-open">{openText(shifts, always, at)}</span>
          ) : (
            <OpenNow
              data-slot="contact-footer-open"
              tell={isServerComponent ? undefined : openAt}
              {...{shifts, always}}
            />
          )}
        </span>
      )}
    </>
  )
}
