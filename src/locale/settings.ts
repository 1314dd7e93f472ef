import {useGivenSettings, type SettingsProps} from './context.ts'
import type {Locale} from './locale.ts'
import {en} from './locales/en.ts'

export type {SettingsProps} from './context.ts'
export type Settings = SettingsProps & {locale: Locale}

/** Takes the settings out of the props: those given, else the defaults. */
export function useSettings<P extends SettingsProps>(props: P): [Settings, Omit<P, keyof SettingsProps>] {
  const {locale: _l, timeZone: _t, linkComponent: _a, imageComponent: _i, ...rest} = props
  const given = useGivenSettings(props)
  return [{...given, locale: given.locale ?? en}, rest]
}
