'use client'

import {useEffect, useId, type ComponentPropsWithRef, type ReactNode} from 'react'
import {formatCount, formatPlural, type CountFormat} from '../../locale/counts.ts'
import type {Messages} from '../../locale/locale.ts'
import type {LikeAnswer} from './answer.ts'
import {useLike} from './useLike.ts'

export interface LikeToggleProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type' | 'aria-pressed'> {
  count: number
  liked?: boolean
  defaultLiked: boolean
  onLikedChange?: (liked: boolean) => void | Promise<void | LikeAnswer>
  likeUrl?: string
  loginUrl?: string
  storageKey?: string
  timeout: number
  messages: Messages['like']
  format: CountFormat
  icon: ReactNode
}

type Use<T> = (it: typeof import('./outside.ts')) => T
const outside = <T,>(use: Use<T>) => import('./outside.ts').then(use)
/** Where that cannot be fetched, the reader loses no more than what it would have done. */
const quietly = (use: Use<void>) => void outside(use).catch(() => {})

/** The island: what of a like needs the browser. */
export function LikeToggle(props: LikeToggleProps) {
  const {count, liked, defaultLiked, onLikedChange, likeUrl, loginUrl, storageKey, timeout, ...others} = props
  const {messages, format, icon, onClick, ...rest} = others
  const id = useId()
  const asks = Boolean(onLikedChange ?? likeUrl)
  const places = {likeUrl, loginUrl, storageKey}
  const {press, learn, status, ...like} = useLike({
    count,
    liked,
    defaultLiked,
    timeout,
    ask: (on) =>
      onLikedChange ? onLikedChange(on) : (likeUrl ?? loginUrl) && outside((it) => it.ask(places, on, timeout)),
    tell: (answer, sent) => quietly((it) => it.tell(places, answer, sent)),
    say: () => quietly((it) => it.say(id, note || counted)),
  })

  useEffect(() => {
    const abort = new AbortController()
    quietly((it) => it.follow({likeUrl, storageKey}, {asks, learn, press, signal: abort.signal}))
    return () => abort.abort()
  }, [likeUrl, storageKey, asks, learn, press])

  const action = status === 'failed' ? messages.retry : ''
  const outcome = status && messages[status]
  const note = outcome ? `${outcome} ${action}` : ''
  const counted = formatPlural(messages.count, like.count, format)
  const shown = (value: number) => (value ? formatCount(value, format) : '')
  return (
    <button
      data-slot="like-button"
      aria-describedby={id}
      {...rest}
      type="button"
      aria-pressed={like.pressed}
      aria-busy={like.intent === undefined ? undefined : true}
      data-changed={like.asked === undefined ? undefined : ''}
      data-failed={status === 'failed' ? '' : undefined}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) press()
      }}
    >
      {icon}
      <span data-slot="like-button-label">{messages.label}</span>
      <span key={like.count} data-slot="like-button-count" aria-hidden="true" data-other={shown(like.otherCount)}>
        {shown(like.count)}
      </span>
      {note && (
        <span data-slot="like-button-note" aria-hidden="true">
          {outcome} <span data-slot="like-button-action">{action}</span>
        </span>
      )}
      <span data-slot="like-button-description" id={id} hidden>
        {/* One text: a translator replaces it, and React could not take a second one away. */}
        {note ? `${counted} ${note}` : counted}
      </span>
    </button>
  )
}
