'use client'

import {useEffect, useRef} from 'react'
import {listen} from '../../hooks/listen.ts'
import {useAnnounce} from '../../hooks/useAnnounce.ts'

/** Whether an address has named a comment since the page was opened. */
let isAsked = false

/**
 * The island that minds the address. The browser finds a comment by itself; what marks one that came after the page, or tells
 * that it is not there, is fetched once an address names one.
 */
export function CommentTarget({total, isLong, message}: {total: number; isLong: boolean; message: string}) {
  const notice = useRef<HTMLDivElement>(null)
  const announce = useAnnounce()

  useEffect(() => {
    const look = () => {
      isAsked ||= location.hash.startsWith('#comment-')
      if (isAsked) {
        import('./target.ts').then(
          // The list may have gone by now.
          ({lead}) => notice.current && lead(isLong, notice.current, message, announce),
          // The browser finds it without.
          () => {},
        )
      }
    }
    look()
    return listen(look, 'hashchange')
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- again when there are other comments
  }, [total, isLong, message, announce])

  return <div ref={notice} popover="auto" data-slot="comment-list-missing" />
}
