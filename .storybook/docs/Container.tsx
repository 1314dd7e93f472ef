import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks'
import {useEffect, useState, useSyncExternalStore} from 'react'
import {GLOBALS_UPDATED} from 'storybook/internal/core-events'
import {dark, light, prefersDark} from '../theme.ts'

const subscribe = (listener: () => void) => {
  prefersDark.addEventListener('change', listener)
  return () => prefersDark.removeEventListener('change', listener)
}

interface Store {
  store?: {userGlobals?: {globals?: {scheme?: string}}}
}

/** A docs page in the colours that the toolbar asks for, else in those of the reader's system. */
export function Container({context, ...props}: DocsContainerProps) {
  const [scheme, setScheme] = useState((context as Store).store?.userGlobals?.globals?.scheme)
  const isDark = useSyncExternalStore(subscribe, () => prefersDark.matches)

  useEffect(() => {
    const update = ({globals}: {globals: {scheme?: string}}) => setScheme(globals.scheme)
    context.channel.on(GLOBALS_UPDATED, update)
    return () => context.channel.off(GLOBALS_UPDATED, update)
  }, [context])

  const isNight = scheme === 'dark' || (isDark && scheme !== 'light' && scheme !== 'sepia')
  return (
    <div className="docs" data-ink-theme={isNight ? 'dark' : 'light'}>
      <DocsContainer context={context} {...props} theme={isNight ? dark : light} />
    </div>
  )
}
