import {Fragment, type ComponentPropsWithRef} from 'react'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {Author} from '../../model.ts'
import {renderAvatar, type AvatarProps} from '../../primitives/Avatar/Avatar.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import * as S from './Byline.styles.ts'

export interface BylineProps extends SettingsProps, Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** One or several authors. One without a name is left out; with none, nothing is rendered. */
  author: Author | readonly Author[] | undefined
  /**
   * The size of the pictures.
   * @default 'small'
   */
  size?: AvatarProps['size'] | undefined
}

/** Who wrote this, in one line: pictures and linked names. Renders a `<span>`, or nothing. */
export function Byline(props: BylineProps) {
  const [settings, {author, size, ...rest}] = useSettings(props)
  const {separator, lastSeparator} = settings.locale.formats
  const authors = toList<Author>(author).filter(({name}) => textOf(name))
  if (!authors.length) return null
  return (
    <S.Root data-slot="byline" {...rest} data-authors={authors.length}>
      <span data-slot="byline-avatars">
        {authors.slice(0, 3).map((person, i) => (
          <Fragment key={i}>{renderAvatar(settings, {author: person, size})}</Fragment>
        ))}
      </span>
      <span data-slot="byline-names">
        {authors.map((person, i) => (
          <Fragment key={i}>
            {i > 0 && <span>{i === authors.length - 1 ? lastSeparator : separator}</span>}
            {renderLink(settings, person.url, {
              rel: 'author',
              'data-slot': 'byline-name',
              children: <bdi>{person.name}</bdi>,
            })}
          </Fragment>
        ))}
      </span>
    </S.Root>
  )
}
