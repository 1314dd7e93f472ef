import type {ComponentPropsWithRef} from 'react'
import {isExternal, safeUrl} from '../../lib/url.ts'
import type {SettingsProps} from '../../locale/settings.ts'

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  [data: `data-${string}`]: string | undefined
}

/**
 * Every link of the library: a router plugs in at `linkComponent`. Renders an `<a>`; a `<span>` where there is no address
 * or one that may not be followed. A function, because pages are full of links, and a component costs each a third more.
 */
export function renderLink({linkComponent}: SettingsProps, href: string | undefined, props: LinkProps) {
  const Anchor = (linkComponent ?? 'a') as 'a'
  const url = safeUrl('Link', href)
  const {rel} = props
  if (!url) return <span {...props} rel={undefined} />
  return <Anchor href={url} {...props} rel={isExternal(url) ? (rel ? `noopener ${rel}` : 'noopener') : rel} />
}
