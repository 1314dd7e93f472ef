import type {DayOfWeek} from '../model.ts'
import {textOf} from './text.ts'

/** The days as the data names them, in the order of the week. */
export const week: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The minutes of the day that `9:30` says, up to `24:00`; NaN where it says none. */
export function minutesOf(text: unknown) {
  const [, hours, minutes] = /^(\d?\d):([0-5]\d)(?::\d\d)?$/.exec(textOf(text)?.trim() ?? '') ?? []
  const all = Number(hours) * 60 + Number(minutes)
  return all <= 1440 ? all : Number.NaN
}
