import type {ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {ImageObject} from '../../model.ts'
import {Image} from '../../primitives/Image/Image.tsx'

export interface PictureProps extends SettingsProps, Omit<ComponentPropsWithRef<'img'>, 'src' | 'srcSet'> {
  image: string | Partial<ImageObject> | undefined
}

/** A picture of a text. Where it breaks, a block of its shape with its words stands in for it. */
export function Picture(props: PictureProps) {
  const [{imageComponent}, {image, ...rest}] = useSettings(props)
  const {alt, width = 3, height = 2}: Partial<ImageObject> = typeof image === 'object' && image ? image : {}
  const words = textOf(alt)
  const shape = [width, height].every(Number.isFinite) ? `0 0 ${width} ${height}` : undefined
  return (
    <Image
      image={image as ImageObject}
      imageComponent={imageComponent}
      {...rest}
      fallback={
        <span id={rest.id} data-slot="figure-missing" data-ink-prose="" role={words && 'img'} aria-label={words}>
          <svg viewBox={shape} width="0" height="0" aria-hidden="true" />
          {words && <span>{words}</span>}
        </span>
      }
    />
  )
}
