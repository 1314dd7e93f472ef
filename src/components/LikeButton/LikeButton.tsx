import type {ComponentPropsWithRef} from 'react'
import {oneOf} from '../../lib/oneOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {countOf} from '../../lib/countOf.ts'
import {countFormatOf} from '../../locale/countFormat.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {heartIcon} from '../../primitives/Icon/icons.tsx'
import * as S from './LikeButton.styles.ts'
import type {LikeAnswer} from './answer.ts'

export interface LikeButtonProps
  extends SettingsProps, Omit<ComponentPropsWithRef<'button'>, 'children' | 'type' | 'aria-pressed'> {
  /** The server's count. It includes this reader when `liked` or `defaultLiked` says so. What is no count reads as 0. */
  count: number
  /** Whether this reader likes the post, where the app keeps that; together with `onLikedChange`. */
  liked?: boolean | undefined
  /**
   * Whether this reader likes the post at first, where the button keeps that.
   * @default false
   */
  defaultLiked?: boolean | undefined
  /**
   * Called with the new state when the reader presses. A promise that rejects takes the press back and offers another
   * try, one that answers `{count, liked}` is shown as the truth, and `{loginUrl}` sends the reader there. Offline, the
   * press is kept and sent when the connection is back; beside a `likeUrl` or `storageKey` after a reload, too. May be a
   * server action.
   */
  onLikedChange?: ((liked: boolean) => void | Promise<void | LikeAnswer>) | undefined
  /**
   * Where to post `{"liked": true}` as JSON when there is no `onLikedChange`. The answer is read like that of
   * `onLikedChange`; 401 and 403 send the reader to `loginUrl`. Buttons of one address are one like: each post has its own,
   * and a button that gets another address begins anew. Without an address or `storageKey` give each post's a `key`.
   */
  likeUrl?: string | undefined
  /**
   * Where a reader logs in: used when the server says that they must and names no address, and at once where neither
   * `onLikedChange` nor `likeUrl` can be asked. Back on the page, the like is completed, once; of several buttons on it
   * each needs a `likeUrl` or `storageKey` of its own for that.
   */
  loginUrl?: string | undefined
  /**
   * The key under which the reader's browser remembers the like, in step with its other tabs. Needs no server: the like
   * then adds one to `count`. With `liked` it does nothing.
   */
  storageKey?: string | undefined
  /**
   * After how many milliseconds an unanswered like counts as failed; what is no such time is the default.
   * @default 10000
   */
  timeout?: number | undefined
  /**
   * With or without a border.
   * @default 'pill'
   */
  variant?: 'pill' | 'plain' | undefined
  /**
   * 48 or 36 px high.
   * @default 'medium'
   */
  size?: 'medium' | 'small' | undefined
}

/**
 * A toggle by which a reader likes a post, with the number of likes. Renders a `<button>` whose name never changes; the
 * exact number is its description. At 0 no number is shown. Hidden where scripts are off.
 */
export function LikeButton(props: LikeButtonProps) {
  const [{locale}, own] = useSettings(props)
  const {count, liked, defaultLiked, onLikedChange, likeUrl, loginUrl, storageKey, timeout, ...others} = own
  const {variant, size, ...rest} = others
  const mark = typeof liked === 'boolean' ? liked : undefined
  const key = mark === undefined ? textOf(storageKey) : undefined
  const {label, ...messages} = wordsOf(locale, 'like', english.like)
  return (
    <S.Root
      // Another post, in a page that stays, has a like of its own.
      key={`${textOf(likeUrl)} ${textOf(storageKey)}`}
      {...rest}
      data-variant={oneOf(variant, 'pill', 'plain')}
      data-size={oneOf(size, 'medium', 'small')}
      data-stored={key && ''}
      like={{
        count: countOf('LikeButton', 'count', count) ?? 0,
        liked: mark,
        defaultLiked: defaultLiked === true,
        onLikedChange,
        likeUrl: textOf(likeUrl),
        loginUrl: textOf(loginUrl),
        storageKey: key,
        timeout: typeof timeout === 'number' && timeout > 0 && timeout < 1e9 ? timeout : 1e4,
      }}
      messages={messages}
      format={countFormatOf(locale)}
    >
      {heartIcon}
      <span data-slot="like-button-label">{label}</span>
    </S.Root>
  )
}
