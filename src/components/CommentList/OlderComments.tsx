'use client'

import {useEffect, useState, type MouseEvent} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import type {SettingsProps} from '../../locale/context.ts'
import type {Messages} from '../../locale/locale.ts'
import {waitIn} from './waitIn.ts'

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
  const announce = useAnnounce()

  useEffect(() => {
    if (state) announce(total)
    // oxlint-disable-next-line react/exhaustive-deps -- when others have come
  }, [total])

  function load(event: MouseEvent<HTMLElement>) {
    if (!onLoadMore || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    const link = event.currentTarget
    // Safari gives it to no link that is pressed.
    link.focus({preventScroll: true})
    waitIn(link.closest('p')!.parentElement!, link)
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
    // Another one after other comments: it has not moved, then.
    <p key={total + href} data-slot="comment-list-older">
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
