import type {ImageObject} from '../../model.ts'
import {addressOf, fieldsOf, lineOf, listOf, numberOf, present, stringOf} from './read.ts'

/** Which of the sizes show the whole picture: WordPress crops some, and rounds all. */
function sizesOf(sizes: unknown, width: number, height: number) {
  const whole = Object.values(fieldsOf(sizes))
    .map(fieldsOf)
    .map((size) => ({url: addressOf(size.source_url), width: numberOf(size.width), height: numberOf(size.height)}))
    .filter(
      ({url, ...size}) => url && size.width && Math.abs(((size.width ?? 0) * height) / width - (size.height ?? 0)) <= 1,
    )
  return new Map(whole.map((size) => [size.width!, size.url!]))
}

/** A comma or a blank would end the address in a `srcset`. */
const inSet = (url: string) => url.replaceAll(/[\s,]/g, encodeURIComponent)

/** The featured picture with its sizes, where it is a picture. */
export function mediaOf(embedded: unknown): ImageObject | undefined {
  const [media] = listOf(embedded)
  const src = addressOf(media?.source_url)
  const type = stringOf(media?.mime_type) ?? 'image'
  if (!media || !src || !type.startsWith('image')) return
  const details = fieldsOf(media.media_details)
  const meta = fieldsOf(details.image_meta)
  const width = numberOf(details.width) || undefined
  const height = numberOf(details.height) || undefined
  const sizes = width && height ? sizesOf(details.sizes, width, height).set(width, src) : new Map<number, string>()
  const caption = lineOf(media.caption)
  const creditText = lineOf(meta.credit) ?? lineOf(meta.copyright)
  const srcSet = [...sizes].toSorted(([a], [b]) => a - b).map(([size, url]) => `${inSet(url)} ${size}w`)
  return present({
    src,
    alt: lineOf(media.alt_text),
    width,
    height,
    srcSet: srcSet.length > 1 ? srcSet.join(', ') : undefined,
    caption,
    // What the caption says already is not said twice.
    creditText: creditText && caption?.includes(creditText) ? undefined : creditText,
  })
}

/** The largest picture of a person. */
export function avatarOf(urls: unknown): ImageObject | undefined {
  const sizes = Object.entries(fieldsOf(urls)).filter(([size, url]) => Number(size) > 0 && addressOf(url))
  const [size, url] = sizes.toSorted(([a], [b]) => Number(b) - Number(a))[0] ?? []
  return url ? {src: addressOf(url)!, width: Number(size), height: Number(size)} : undefined
}
