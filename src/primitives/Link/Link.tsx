import type {ComponentPropsWithRef} from 'react'
import {isExternal, safeUrl} from '../../lib/url.ts'
import type {SettingsProps} from '../../locale/settings.ts'

export interface LinkProps extends ComponentPropsWithRef<'a'>, Pick<SettingsProps, 'linkComponent'> {
  href: string | undefined
}

/**
 * Every link of the library: a router plugs in at `linkComponent`. Renders an `<a>`; a `<span>` where there is no address
 * or one that may not be followed.
 */
export function Link({href, linkComponent, rel, ...rest}: LinkProps) {
  const Anchor = (linkComponent ?? 'a') as 'a'
  const url = safeUrl('Link', href)
  if (!url) return <span {...rest} />
  return <Anchor href={url} rel={isExternal(url) ? (rel ? `noopener ${rel}` : 'noopener') : rel} {...rest} />
}
