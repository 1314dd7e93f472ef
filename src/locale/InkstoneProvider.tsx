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
  const given = useGivenSettings(props)
  // oxlint-disable-next-line react/exhaustive-deps -- another object only where one of the settings is another
  const settings = useMemo(() => given, Object.values(given))
  return SettingsContext ? <SettingsContext value={settings}>{children}</SettingsContext> : children
}
