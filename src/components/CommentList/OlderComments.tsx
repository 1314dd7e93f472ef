'use client'

import {useEffect, useRef, useState, type MouseEvent} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import type {SettingsProps} from '../../locale/context.ts'
import type {Messages} from '../../locale/locale.ts'
import {hold} from './hold.ts'

interface OlderCommentsProps {
  as?: SettingsProps['linkComponent']
  /** Where the older ones are; nothing when there are no more. */
  href?: string
  onLoadMore?: () => unknown
  words: Messages['commentList']
  /** How many comments there are now, in words. */
  total: string
}

/** The island that fetches older comments where the app can; before JavaScript, and otherwise, a link to them. */
export function OlderComments({as, href, onLoadMore, words, total}: OlderCommentsProps) {
  const [state, setState] = useState<'busy' | 'failed' | 'done'>()
  const hadFocus = useRef(false)
  const announce = useAnnounce()

  useEffect(() => {
    if (state) announce(total)
    // oxlint-disable-next-line react/exhaustive-deps -- when others have come
  }, [total])

  function load(event: MouseEvent) {
    if (!onLoadMore || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    hold(event.currentTarget.closest('p')!.parentElement!)
    // What is thrown counts as rejected.
    ;(async () => onLoadMore())().then(
      () => setState('done'),
      () => {
        setState('failed')
        announce(words.olderFailed)
      },
    )
  }

  const Anchor = (as ?? 'a') as 'a'
  if (!href && !state) return null
  return (
    // Another one after other comments: it has not moved, then. The focus goes with it.
    <p
      key={total + href}
      ref={(it) => {
        if (hadFocus.current) it!.querySelector<HTMLElement>('a, bdi')!.focus({preventScroll: true})
        return () => {
          hadFocus.current = it!.contains(document.activeElement)
        }
      }}
      data-slot="comment-list-older"
    >
      {href ? (
        <Anchor href={href} rel="next" aria-busy={state === 'busy' || undefined} onClick={load}>
          {words.older}
        </Anchor>
      ) : (
        <bdi tabIndex={-1}>{words.end}</bdi>
      )}
      {state === 'failed' && <span data-slot="comment-list-fault">{words.olderFailed}</span>}
    </p>
  )
}
