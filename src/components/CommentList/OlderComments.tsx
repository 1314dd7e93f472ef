'use client'

import {useEffect, useState, type MouseEvent, type ReactNode} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import type {Messages} from '../../locale/locale.ts'
import {waitIn} from './waitIn.ts'

interface OlderCommentsProps {
  /** Where the older ones are; nothing when there are no more. */
  href?: string
  /** The link there, made by the list: a router's on a server is a function, and none can be sent. */
  children: ReactNode
  onLoadMore?: () => unknown
  words: Messages['commentList']
  /** How many comments there are now, in words. */
  total: string
}

/** The island that fetches older comments where the app can; before JavaScript, and otherwise, a link to them. */
export function OlderComments({href, children, onLoadMore, words, total}: OlderCommentsProps) {
  const [state, setState] = useState<'busy' | 'failed' | 'done'>()
  const announce = useAnnounce()

  useEffect(() => {
    if (state) announce(total)
    // oxlint-disable-next-line react/exhaustive-deps -- when others have come
  }, [total])

  function load(event: MouseEvent<HTMLElement>) {
    const link = (event.target as Element).closest('a')
    if (!link || !onLoadMore || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    // Safari gives it to no link that is pressed.
    link.focus({preventScroll: true})
    waitIn(event.currentTarget.parentElement!, link)
    // What is thrown counts as rejected.
    ;(async () => onLoadMore())().then(
      () => setState('done'),
      () => {
        setState('failed')
        announce(words.olderFailed)
      },
    )
  }

  if (!href && !state) return null
  return (
    // Another one after other comments: it has not moved, then.
    // The link hears of a press after it, so that a router leaves alone what is fetched.
    <p
      key={total + href}
      data-slot="comment-list-older"
      aria-busy={state === 'busy' || undefined}
      onClickCapture={load}
    >
      {href ? children : <bdi tabIndex={-1}>{words.end}</bdi>}
      {state === 'failed' && <span data-slot="comment-list-fault">{words.olderFailed}</span>}
    </p>
  )
}
