'use client'

import {useEffect, useRef} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'

/** The comment that the page's address names, as far as it names one. */
function addressed() {
  try {
    return /^#(comment-.+)/s.exec(decodeURIComponent(location.hash))?.[1]
  } catch {
    return
  }
}

/**
 * The island that minds the address. The browser finds a comment by itself; this marks one that came after the page, and
 * tells who looks for one that is not there, by a popover that moves nothing.
 */
export function CommentTarget({total, message}: {total: number; message: string}) {
  const notice = useRef<HTMLParagraphElement>(null)
  const announce = useAnnounce()

  useEffect(() => {
    const look = () => {
      document.querySelector('[data-target]')?.removeAttribute('data-target')
      const id = addressed()
      const target = id && document.getElementById(id)
      if (id && !target) {
        notice.current!.textContent = message
        notice.current!.showPopover()
        announce(message)
      } else notice.current!.hidePopover()
      if (!target || target.matches(':target')) return
      target.dataset.target = ''
      target.scrollIntoView()
    }
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- again when there are other comments
  }, [total, message, announce])

  return <p ref={notice} popover="auto" data-slot="comment-list-missing" />
}
