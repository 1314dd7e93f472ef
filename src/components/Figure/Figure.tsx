import type {ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {ImageObject} from '../../model.ts'
import {Lightbox} from '../Lightbox/index.ts'
import * as S from './Figure.styles.ts'
import {Picture} from './Picture.tsx'

export interface FigureProps extends SettingsProps, ComponentPropsWithRef<'figure'> {
  /** The picture, with what is said of it: an address or an object. Without it the children are what is shown. */
  image?: string | ImageObject | undefined
  /** What stands below. Without it the picture's own. A caption with links is a `<figcaption>` among the children. */
  caption?: string | undefined
  /** Who made it. Without it the picture's own. */
  creditText?: string | undefined
  /**
   * Whether a press on the picture opens it large.
   * @default true
   */
  lightbox?: boolean | undefined
  /** How much of the page's width it takes, inside ArticleBody: that of the text, more, or all. */
  'data-width'?: 'wide' | 'full' | undefined
}

/**
 * A picture, or whatever its children are, with a caption and a credit. Renders a `<figure>`; when the picture breaks, its
 * words take its place and the caption stays.
 */
export function Figure(props: FigureProps) {
  const [settings, {image, caption, creditText, lightbox = true, children, ...rest}] = useSettings(props)
  const own: Partial<ImageObject> = typeof image === 'object' && image ? image : {}
  const words = textOf(caption) ?? textOf(own.caption)
  const credit = textOf(creditText) ?? textOf(own.creditText)
  return (
    <S.Root data-slot="figure" data-ink-prose="" {...rest}>
      {Boolean(image) && <Picture image={image} imageComponent={settings.imageComponent} />}
      {children}
      {lightbox ? <Lightbox locale={settings.locale} /> : null}
      {(words || credit) && (
        <figcaption data-slot="figure-caption" data-ink-prose="">
          {words && <bdi>{words}</bdi>}
          {words && credit && ' '}
          {credit && (
            <bdi data-slot="figure-credit" data-ink-prose="">
              {credit}
            </bdi>
          )}
        </figcaption>
      )}
    </S.Root>
  )
}
