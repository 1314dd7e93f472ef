import type {ComponentPropsWithRef} from 'react'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {ImageObject} from '../../model.ts'
import {enlargeIcon} from '../../primitives/Icon/icons.tsx'
import {imageOf} from '../../primitives/Image/Image.tsx'
import * as S from './Lightbox.styles.ts'

export interface LightboxProps extends SettingsProps, ComponentPropsWithRef<'button'> {
  /** The pictures it opens. Without them those of the text: of every figure that has such a button. */
  images?: readonly (string | ImageObject)[] | undefined
}

/**
 * Opens pictures large, one beside the other, over the page: by keyboard, swipe and zoom. Renders a `<button>`; in a figure
 * a press on the picture does the same. The rest is fetched when it is first opened.
 */
export function Lightbox(props: LightboxProps) {
  const [{locale}, {images, children = enlargeIcon, ...rest}] = useSettings(props)
  const messages = wordsOf(locale, 'lightbox', english.lightbox)
  const pictures = Array.isArray(images) ? images.flatMap((image) => imageOf(image) ?? []) : undefined
  return (
    <S.Root aria-label={messages.open} {...rest} pictures={pictures} messages={messages}>
      {children}
    </S.Root>
  )
}
