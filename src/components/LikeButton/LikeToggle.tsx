'use client'

import {useEffect, useId, type ComponentPropsWithRef} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import type {CountFormat} from '../../locale/countFormat.ts'
import {formatCount, formatPlural} from '../../locale/counts.ts'
import type {Messages} from '../../locale/locale.ts'
import type {LikeAnswer} from './answer.ts'
import {follow, post, tell, type LikePlaces} from './places.ts'
import {useLike} from './useLike.ts'

export interface LikeToggleProps extends LikePlaces, Omit<ComponentPropsWithRef<'button'>, 'type' | 'aria-pressed'> {
  count: number
  liked?: boolean
  defaultLiked: boolean
  onLikedChange?: (liked: boolean) => void | Promise<void | LikeAnswer>
  timeout: number
  messages: Omit<Messages['like'], 'label'>
  format: CountFormat
}

/** The island: what of a like needs the browser. */
export function LikeToggle(props: LikeToggleProps) {
  const {
    count,
    liked,
    defaultLiked,
    onLikedChange,
    likeUrl,
    loginUrl,
    storageKey,
    timeout,
    messages,
    format,
    children,
    onClick,
    ...rest
  } = props
  const id = useId()
  const announce = useAnnounce()
  const isServed = Boolean(onLikedChange ?? likeUrl)
  const {press, learn, status, ...like} = useLike({
    count,
    liked,
    defaultLiked,
    timeout,
    ask: (on) =>
      onLikedChange
        ? onLikedChange(on)
        : likeUrl
          ? post(likeUrl, on, timeout)
          : loginUrl && Promise.resolve({loginUrl}),
    tell: (answer, sent) => tell(props, answer, sent),
    say: () => announce(note ?? counted),
  })

  useEffect(() => follow({likeUrl, storageKey}, isServed, learn, press), [likeUrl, storageKey, isServed, learn, press])

  const action = status === 'failed' ? messages.retry : ''
  const note = status && `${messages[status]} ${action}`
  const counted = formatPlural(messages.count, like.count, format)
  const shown = (value: number) => (value ? formatCount(value, format) : '')
  return (
    <button
      data-slot="like-button"
      aria-describedby={id}
      {...rest}
      type="button"
      aria-pressed={like.pressed}
      aria-busy={like.busy || undefined}
      data-changed={like.asked}
      data-failed={status === 'failed' ? '' : undefined}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) press()
      }}
    >
      {children}
      <span key={like.count} data-slot="like-button-count" aria-hidden="true" data-other={shown(like.otherCount)}>
        {shown(like.count)}
      </span>
      {note && (
        <span data-slot="like-button-note" aria-hidden="true">
          <span>{messages[status]}</span> <span data-slot="like-button-action">{action}</span>
        </span>
      )}
      <span data-slot="like-button-description" id={id} hidden>
        {/* One text: a translator replaces it, and React could not take a second one away. */}
        {note ? `${counted} ${note}` : counted}
      </span>
    </button>
  )
}
