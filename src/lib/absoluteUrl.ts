import type {ImageObject} from '../model.ts'
import {textOf} from './text.ts'
import {safeUrl} from './url.ts'
import {warn} from './warn.ts'

const isAbsolute = (url: string) => /^https?:\/\//i.test(url)

/** The first address against which others can be read, if any. */
export const baseOf = (...urls: unknown[]) => urls.find((url): url is string => isAbsolute(textOf(url)?.trim() ?? ''))

/**
 * An address of the web as machines on other sites want it: with its host. A relative one is read against the base, and
 * stays as it is where there is none. What is no page or picture, `mailto:` or `data:`, gives nothing.
 */
export function absoluteUrl(component: string, url: unknown, base: string | undefined) {
  const safe = safeUrl(component, typeof url === 'string' && url.startsWith('data:image/') ? undefined : url)
  if (!safe || isAbsolute(safe)) return safe
  if (/^[a-z][a-z\d+.-]*:/i.test(safe)) return
  if (base && URL.canParse(safe, base)) return new URL(safe, base).href
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `the address "${safe.slice(0, 80)}" is relative`,
      'because of which other sites cannot follow it',
      'Pass an `article.url` that begins with https://, against which the others are read',
    )
  }
  return safe
}

/** A picture with such an address, or nothing. */
export function absoluteImage(component: string, image: unknown, base: string | undefined) {
  const object = (typeof image === 'string' ? {src: image} : image) as ImageObject | null | undefined
  const url = absoluteUrl(component, object?.src, base)
  if (!url) return
  const {alt, width, height, caption, creditText} = object!
  const pixels = (value: unknown) =>
    typeof value === 'number' && value > 0 && value < 1e6 ? Math.round(value) : undefined
  return {
    url,
    alt: textOf(alt),
    width: pixels(width),
    height: pixels(height),
    caption: textOf(caption),
    creditText: textOf(creditText),
  }
}
