'use client'

import {useState, type ComponentPropsWithRef} from 'react'
import {useMinute} from '../../hooks/useMinute.ts'
import type {openAt} from './openAt.ts'
import type {Shift} from './openText.ts'

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
  const [late, setLate] = useState<{openAt: typeof openAt}>()
  const tell = given ?? late?.openAt
  const minute = useMinute()

  function watch(line: HTMLSpanElement) {
    if (tell || !window.IntersectionObserver) return
    const observer = new IntersectionObserver(
      (changes) => {
        // Where it does not come the hours stand alone.
        if (changes.some((it) => it.isIntersecting)) import('./openAt.ts').then(setLate, () => {})
      },
      {rootMargin: '100%'},
    )
    observer.observe(line)
    return () => observer.disconnect()
  }

  return (
    <span ref={watch} {...rest}>
      {tell && minute ? tell(shifts, always, minute) : '\u00a0'}
    </span>
  )
}
