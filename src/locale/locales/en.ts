import * as english from '../english.ts'
import type {Formats, Locale} from '../locale.ts'

const days: Formats['days'] = {
  Monday: 'Monday',
  Tuesday: 'Tuesday',
  Wednesday: 'Wednesday',
  Thursday: 'Thursday',
  Friday: 'Friday',
  Saturday: 'Saturday',
  Sunday: 'Sunday',
}
const {formats, dates, hours, ...messages} = english

/** English. */
export const en: Locale = {tag: 'en', dir: 'ltr', formats: {...formats, ...dates, ...hours, days}, messages}
