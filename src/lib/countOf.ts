import {show, warn} from './warn.ts'

/** A count that can be shown, or nothing: counts are whole, and none is negative. */
export function countOf(component: string, prop: string, value: unknown) {
  if (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return Math.floor(value)
  if (process.env.NODE_ENV !== 'production' && value !== undefined && value !== null) {
    warn(
      component,
      `\`${prop}\` is ${show(value)} and was left out`,
      'because a reader would take it for a real number',
      'Pass a whole number from 0 up, or nothing where it is not known',
    )
  }
  return
}
