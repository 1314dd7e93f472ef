'use client'

import {useMemo, type ReactNode} from 'react'
import {SettingsContext, useGivenSettings, type SettingsProps} from './context.ts'

export interface InkstoneProviderProps extends SettingsProps {
  /** The part of the app in which the settings hold. */
  children?: ReactNode
}

/**
 * Settings for the client components inside, so that they need not be passed to each. Renders no element. A server
 * component does not see it: pass it the settings as props.
 */
export function InkstoneProvider({children, ...props}: InkstoneProviderProps) {
  const {locale, timeZone, linkComponent, imageComponent} = useGivenSettings(props)
  const settings = useMemo(
    () => ({locale, timeZone, linkComponent, imageComponent}),
    [locale, timeZone, linkComponent, imageComponent],
  )
  return SettingsContext ? <SettingsContext value={settings}>{children}</SettingsContext> : children
}
