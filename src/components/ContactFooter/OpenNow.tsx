'use client'

import {useEffect, useRef, useState, type ComponentPropsWithRef} from 'react'
import {useMinute} from '../../hooks/useMinute.ts'
import type {openAt, Shift} from './openText.ts'

interface OpenNowProps extends Omit<ComponentPropsWithRef<'span'>, 'ref'> {
  shifts: Shift[]
  always: string
  /** What tells, where the tree has it: a server component can hand no function on. */
  tell: typeof openAt | undefined
}

/**
 * Whether somebody is there by the reader's clock, in a line that is kept free for it until that is known. What tells is
 * fetched when the line comes near: it stands at the end of the page.
 */
export function OpenNow({shifts, always, tell: given, ...rest}: OpenNowProps) {
  const [tell, setTell] = useState(() => given)
  const line = useRef<HTMLSpanElement>(null)
  const minute = useMinute()

  useEffect(() => {
    if (tell) return
    const observer = new IntersectionObserver(
      ([it]) => it!.isIntersecting && import('./openText.ts').then(({openAt}) => setTell(() => openAt)).catch(() => {}),
      {rootMargin: '100%'},
    )
    observer.observe(line.current!)
    return () => observer.disconnect()
  }, [tell])

  return (
    <span ref={line} {...rest}>
      {tell && minute ? tell(shifts, always, minute) : '\u00a0'}
    </span>
  )
}
