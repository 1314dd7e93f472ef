import type {ComponentPropsWithRef} from 'react'
import {oneOf} from '../../lib/oneOf.ts'
import {initialOf} from '../../lib/initial.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {Author, Organization} from '../../model.ts'
import {personIcon} from '../Icon/icons.tsx'
import {Image} from '../Image/Image.tsx'
import * as S from './Avatar.styles.ts'

export interface AvatarProps extends SettingsProps, Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Whose picture it is. Without a picture the name's first character stands in, without a name a line drawing. */
  author?: Author | undefined
  /**
   * 32, 40 or 64 px.
   * @default 'small'
   */
  size?: 'small' | 'medium' | 'large' | undefined
}

const pixels = {small: 32, medium: 40, large: 64}

/**
 * The round picture of a person or an organization. Renders a `<span>`, hidden from screen readers: the name stands
 * beside it.
 */
export function Avatar(props: AvatarProps) {
  const [settings, own] = useSettings(props)
  return renderAvatar(settings, own)
}

/** The same for what has its settings already. */
export function renderAvatar(
  {imageComponent}: SettingsProps,
  {author, size: given, ...rest}: Omit<AvatarProps, keyof SettingsProps>,
) {
  const size = oneOf(given, 'small', 'medium', 'large')
  const {name, image, logo}: Partial<Organization> = author ?? {}
  const side = pixels[size]
  return (
    <S.Root data-slot="avatar" aria-hidden="true" {...rest} data-size={size}>
      <Image
        data-slot="avatar-image"
        image={image ?? logo}
        imageComponent={imageComponent}
        alt=""
        width={side}
        height={side}
        fallback={<span data-slot="avatar-fallback">{initialOf(name) ?? personIcon}</span>}
      />
    </S.Root>
  )
}
