'use client'

import {useEffect, useId, useLayoutEffect, useState, type ComponentPropsWithRef} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import type {CountFormat} from '../../locale/countFormat.ts'
import {formatCount, formatPlural} from '../../locale/counts.ts'
import type {Messages} from '../../locale/locale.ts'
import {follow} from './places.ts'
import {createLike, type Like} from './createLike.ts'

export interface LikeToggleProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'aria-pressed'> {
  like: Like
  messages: Omit<Messages['like'], 'label'>
  format: CountFormat
}

/** The island: what of a like needs the browser. */
export function LikeToggle({like, messages, format, children, onClick, ...rest}: LikeToggleProps) {
  const id = `${useId()}-like`
  const announce = useAnnounce()
  const [, setRender] = useState({})
  const [[press, learn, look, keepUp]] = useState(() => createLike(like, () => setRender({}), announce))
  const [, , pressed, count, otherCount, busy, asked, status] = look(like)

  useLayoutEffect(() => keepUp(like, said))

  // oxlint-disable-next-line react/exhaustive-deps -- again for another place alone
  useEffect(() => follow(like, learn, press), [!like.onLikedChange])

  const action = status === 'failed' ? messages.retry : ''
  // One text: a translator replaces it, and React could not take a second one away.
  const said = formatPlural(messages.count, count, format) + (status ? ` ${messages[status]} ${action}` : '')
  const shown = (value: number) => (value ? formatCount(value, format) : '')
  return (
    <button
      data-slot="like-button"
      aria-describedby={id}
      {...rest}
      type="button"
      aria-pressed={pressed}
      aria-busy={busy || undefined}
      data-changed={asked}
      data-failed={status === 'failed' ? '' : undefined}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) press()
      }}
    >
      {children}
      <span key={count} data-slot="like-button-count" aria-hidden="true" data-other={shown(otherCount)}>
        {shown(count)}
      </span>
      {status && (
        <span data-slot="like-button-note" aria-hidden="true">
          <span>{messages[status]}</span> <span data-slot="like-button-action">{action}</span>
        </span>
      )}
      <span data-slot="like-button-description" id={id} hidden>
        {said}
      </span>
    </button>
  )
}
