'use client'

import {useEffect, useId, useState, type ComponentPropsWithRef, type ReactNode} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {formatCount, formatPlural, type CountFormat} from '../../locale/counts.ts'
import type {Messages} from '../../locale/locale.ts'
import {useLike, type LikeAnswer} from './useLike.ts'

export interface LikeToggleProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type' | 'aria-pressed'> {
  count: number
  liked?: boolean
  defaultLiked?: boolean
  onLikedChange?: (liked: boolean) => void | Promise<void | LikeAnswer>
  messages: Messages['like']
  format: CountFormat
  icon: ReactNode
}

/** The island: what of a like needs the browser. */
export function LikeToggle(props: LikeToggleProps) {
  const {count, liked, defaultLiked, onLikedChange, messages, format, icon, onClick, ...rest} = props
  const like = useLike({count, liked, defaultLiked, onLikedChange})
  const announce = useAnnounce()
  const [changed, setChanged] = useState(false)
  const id = useId()
  const shown = (value: number) => (value ? formatCount(value, format) : '')

  useEffect(() => {
    if (like.failed) announce(`${messages.failed} ${messages.retry}`)
  }, [like.failed, announce, messages])

  return (
    <button
      data-slot="like-button"
      aria-describedby={id}
      {...rest}
      type="button"
      aria-pressed={like.pressed}
      aria-busy={like.busy || undefined}
      data-changed={changed ? '' : undefined}
      data-failed={like.failed ? '' : undefined}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented) return
        setChanged(true)
        like.toggle()
      }}
    >
      {icon}
      <span data-slot="like-button-label">{messages.label}</span>
      <span key={like.count} data-slot="like-button-count" aria-hidden="true" data-other={shown(like.otherCount)}>
        {shown(like.count)}
      </span>
      {like.failed && (
        <span data-slot="like-button-error" aria-hidden="true">
          {messages.failed} <span data-slot="like-button-retry">{messages.retry}</span>
        </span>
      )}
      <span data-slot="like-button-description" id={id} hidden>
        {/* One text: a translator replaces it, and React could not take a second one away. */}
        {formatPlural(messages.count, like.count, format) +
          (like.failed ? ` ${messages.failed} ${messages.retry}` : '')}
      </span>
    </button>
  )
}
