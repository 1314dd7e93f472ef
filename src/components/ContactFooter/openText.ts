import {formatTime} from '../../locale/dates.ts'
import type {Formats, Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import {openState, week, type Span} from './openingHours.ts'

/** What of a locale this needs: small enough to be sent to an island. */
export interface OpenWords {
  formats: Pick<Formats, 'openingTime' | 'periods' | 'days'>
  messages: Pick<Messages['contact'], 'open' | 'closedToday' | 'closed'>
}

const day = 24 * 60

export const clock = (minutes: number, formats: OpenWords['formats']) =>
  formatTime(Math.floor(minutes / 60) % 24, minutes % 60, formats, formats.openingTime)

/** Open or closed at a moment, and until when, in a sentence. */
export function openText(spans: Span[], epoch: number, {formats, messages}: OpenWords, timeZone?: string) {
  const state = openState(spans, epoch, timeZone)
  if (!state) return
  const [today, then] = [state.now, state.next].map((it) => Math.floor(it / day)) as [number, number]
  const pattern = state.open ? messages.open : today === then ? messages.closedToday : messages.closed
  return fill(pattern, {time: clock(state.next, formats), day: formats.days[week[then % 7]!]})
}
