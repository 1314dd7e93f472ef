import type {ComponentPropsWithRef} from 'react'
import {numberOf} from '../../lib/numberOf.ts'
import {textOf} from '../../lib/text.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {ImageObject} from '../../model.ts'
import {Figure} from '../Figure/index.ts'
import * as S from './Gallery.styles.ts'

export interface GalleryProps extends SettingsProps, ComponentPropsWithRef<'figure'> {
  /** The pictures, each an address or an object. Without them the children, `Figure`s, are what is shown. */
  images?: readonly (string | ImageObject)[] | undefined
  /** What stands below all of them. */
  caption?: string | undefined
  /**
   * How many stand side by side where there is room, 1 to 5; fewer where there is not.
   * @default 3
   */
  columns?: number | string | undefined
  /** How much of the page's width it takes, inside ArticleBody: that of the text, more, or all. */
  'data-width'?: 'wide' | 'full' | undefined
}

/** Pictures side by side, cut to one shape. Renders a `<figure>` of figures; nothing where there is none. */
export function Gallery(props: GalleryProps) {
  const [settings, {images, caption, columns, children, ...rest}] = useSettings(props)
  const pictures = Array.isArray(images) ? images.filter(Boolean) : []
  if (!children && pictures.length === 0) return null
  const count = Math.min(5, Math.max(1, Math.trunc(numberOf(columns)) || 3))
  return (
    <S.Root data-slot="gallery" data-ink-prose="" {...rest} data-columns={count}>
      {pictures.map((image, i) => (
        <Figure key={i} image={image} {...settings} />
      ))}
      {children}
      {textOf(caption) && (
        <figcaption data-slot="gallery-caption" data-ink-prose="" dir="auto">
          {caption}
        </figcaption>
      )}
    </S.Root>
  )
}
