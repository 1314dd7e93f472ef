import {useGivenSettings, type SettingsProps} from './context.ts'
import {formats} from './english.ts'
import type {Formats, Locale, Messages} from './locale.ts'

export type {ImageComponentProps, SettingsProps} from './context.ts'
export type Settings = SettingsProps & {locale: Locale}

/** English without its words, dates and hours: what needs them brings its own, so that a bundler keeps no others. */
const fallback: Locale = {tag: 'en', dir: 'ltr', formats: formats as Formats, messages: {} as Messages}

/** Takes the settings out of the props: those given, else the defaults. */
export function useSettings<P extends SettingsProps>(props: P): [Settings, Omit<P, keyof SettingsProps>] {
  const {locale: _l, timeZone: _t, linkComponent: _a, imageComponent: _i, ...rest} = props
  const given = useGivenSettings(props)
  return [{...given, locale: given.locale ?? fallback}, rest]
}

/** The words of a group, which a component names together with its English ones: `wordsOf(locale, 'like', english.like)`. */
export const wordsOf = <Group extends keyof Messages>(
  {messages}: Locale,
  group: Group,
  english: Messages[Group],
): Messages[Group] => (messages as Partial<Messages>)[group] ?? english
