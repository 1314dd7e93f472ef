import type {ComponentPropsWithRef} from 'react'
import {oneOf} from '../../lib/oneOf.ts'
import * as english from '../../locale/english.ts'
import {countFormatOf, countOf} from '../../locale/counts.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {heartIcon} from '../../primitives/Icon/icons.tsx'
import * as S from './LikeButton.styles.ts'
import type {LikeAnswer} from './useLike.ts'

export interface LikeButtonProps
  extends SettingsProps, Omit<ComponentPropsWithRef<'button'>, 'children' | 'type' | 'aria-pressed'> {
  /** The server's count. It includes this reader when `liked` or `defaultLiked` says so. What is no count reads as 0. */
  count: number
  /** Whether this reader likes the post, where the app keeps that; together with `onLikedChange`. */
  liked?: boolean
  /**
   * Whether this reader likes the post at first, where the button keeps that.
   * @default false
   */
  defaultLiked?: boolean
  /**
   * Called with the new state when the reader presses. A promise that rejects takes the press back and offers another
   * try; one that answers `{count, liked}` is shown as the truth. May be a server action.
   */
  onLikedChange?: (liked: boolean) => void | Promise<void | LikeAnswer>
  /** Where to post the like when there is no `onLikedChange`. Reserved: not acted on yet. */
  likeUrl?: string
  /** Where a reader logs in who may not like yet. Reserved: not acted on yet. */
  loginUrl?: string
  /** The key under which the reader's browser remembers the like. Reserved: not acted on yet. */
  storageKey?: string
  /** After how many milliseconds an unanswered like counts as failed. Reserved: not acted on yet. */
  timeout?: number
  /**
   * With or without a border.
   * @default 'pill'
   */
  variant?: 'pill' | 'plain'
  /**
   * 48 or 36 px high.
   * @default 'medium'
   */
  size?: 'medium' | 'small'
}

/**
 * A toggle by which a reader likes a post, with the number of likes. Renders a `<button>` whose name never changes; the
 * exact number is its description. At 0 no number is shown. Hidden where scripts are off.
 */
export function LikeButton(props: LikeButtonProps) {
  const [{locale}, own] = useSettings(props)
  const {count, likeUrl: _likeUrl, loginUrl: _loginUrl, storageKey: _storageKey, timeout: _timeout, ...others} = own
  const {variant, size, liked, defaultLiked, ...rest} = others
  return (
    <S.Root
      {...rest}
      data-variant={oneOf(variant, 'pill', 'plain')}
      data-size={oneOf(size, 'medium', 'small')}
      liked={typeof liked === 'boolean' ? liked : undefined}
      defaultLiked={defaultLiked === true}
      count={countOf('LikeButton', 'count', count) ?? 0}
      messages={wordsOf(locale, 'like', english.like)}
      format={countFormatOf(locale)}
      icon={heartIcon}
    />
  )
}
