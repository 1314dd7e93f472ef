'use client'

import {useEffect, useRef} from 'react'
import {listen} from '../../hooks/listen.ts'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {decoded} from '../../lib/decoded.ts'

/**
 * The island that minds the address. The browser finds a comment by itself; this marks one that came after the page, and
 * tells who looks for one that is not there, by a popover that moves nothing.
 */
export function CommentTarget({total, isLong, message}: {total: number; isLong: boolean; message: string}) {
  const notice = useRef<HTMLDivElement>(null)
  const announce = useAnnounce()

  useEffect(() => {
    const look = () => {
      document.querySelector('[data-target]')?.removeAttribute('data-target')
      const id = /^#(comment-.+)/s.exec(decoded(location.hash))?.[1]
      const target = id && document.getElementById(id)
      const isMissing = Boolean(id && !target)
      notice.current!.textContent = message
      notice.current!.togglePopover(isMissing)
      if (isMissing) announce(message)
      if (!target) return
      const isFound = target.matches(':target')
      const isNear = Math.abs(target.getBoundingClientRect().top) < innerHeight
      if (!isFound) target.dataset.target = ''
      // In a long list what is above it gets its real height only now that it is near.
      let frames = 10
      const hold = () => {
        target.scrollIntoView()
        frames -= 1
        if (frames) requestAnimationFrame(hold)
      }
      if (!isFound || (isLong && isNear)) hold()
    }
    look()
    return listen(look, 'hashchange')
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- again when there are other comments
  }, [total, isLong, message, announce])

  return <div ref={notice} popover="auto" data-slot="comment-list-missing" />
}
