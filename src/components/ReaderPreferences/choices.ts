/** Where the preferences are kept, unless the app names another place. */
export const defaultKey = 'ink-reader-preferences'

/** What can be chosen, in the order shown. The words of `usual` are the page as its publisher set it. */
export const choices = {
  size: ['small', 'medium', 'large', 'larger'],
  spacing: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'normal', 'wide'],
  face: ['serif', 'sans'],
  theme: ['system', 'light', 'dark', 'sepia'],
} as const

export type Choice = keyof typeof choices
export const names = Object.keys(choices) as Choice[]

export const usual = {size: 'medium', spacing: 'normal', measure: 'normal', face: 'serif', theme: 'system'} as const

/** What the reader has chosen: what stays usual is not in it. */
export type Preferences = {[name in Choice]?: string}

/** Whether a value is one that shows on `<html>`. */
export const isChosen = (name: Choice, value: unknown): value is string =>
  value !== usual[name] && (choices[name] as readonly unknown[]).includes(value)
