import type {ComponentPropsWithRef, ReactNode} from 'react'
import {textOf} from '../../lib/text.ts'
import {show, warn} from '../../lib/warn.ts'
import {safeUrl} from '../../lib/url.ts'
import type {SettingsProps} from '../../locale/settings.ts'
import type {ImageObject} from '../../model.ts'
import {ImageOrFallback} from './ImageOrFallback.tsx'

export interface ImageProps
  extends Omit<ComponentPropsWithRef<'img'>, 'src' | 'srcSet'>, Pick<SettingsProps, 'imageComponent'> {
  image: string | ImageObject | undefined
  /** What stands in for a picture that is missing or broken. */
  fallback?: ReactNode
}

const pixels = (value: unknown) =>
  typeof value === 'number' && value > 0 && value < 1e6 ? Math.round(value) : undefined

/** An address or an object as an object with an address that may be loaded, or nothing. */
export function imageOf(image: unknown): ImageObject | undefined {
  const object = typeof image === 'string' ? {src: image} : image
  if (typeof object !== 'object' || object === null) return
  const src = safeUrl('Image', (object as ImageObject).src, {picture: true})
  if (src) return {...(object as ImageObject), src}
  if (process.env.NODE_ENV !== 'production' && !(object as ImageObject).src) {
    warn(
      'Image',
      `a picture without \`src\` (${show(image)}) was left out`,
      'because there is nothing to load',
      'Pass its address',
    )
  }
  return
}

/**
 * A picture from data. Renders an `<img>`, two of them, each in a `<picture>`, where dark pages have their own; the fallback
 * where it is missing, or breaks on the client.
 */
export function Image({image, fallback = null, imageComponent, ...rest}: ImageProps) {
  const object = imageOf(image)
  if (!object) return fallback
  const {src, alt, width, height, srcSet, sizes, darkSrc} = object
  const dark = darkSrc && safeUrl('Image', darkSrc, {picture: true})
  const img = (address: string, set?: string) => (
    <ImageOrFallback
      src={address}
      srcSet={set}
      alt={textOf(alt) ?? ''}
      width={pixels(width)}
      height={pixels(height)}
      sizes={textOf(sizes)}
      decoding="async"
      {...rest}
      // Of two pictures the browser loads the one that is shown, because both are lazy.
      loading={dark ? 'lazy' : (rest.loading ?? 'lazy')}
      as={imageComponent}
      fallback={fallback}
    />
  )
  const light = img(src, textOf(srcSet))
  if (!dark) return light
  return (
    <>
      <picture data-scheme="light">{light}</picture>
      <picture data-scheme="dark">{img(dark)}</picture>
    </>
  )
}
