'use client'

import {useEffect, useState, type ComponentPropsWithRef, type ElementType} from 'react'

export interface CopyControlProps extends ComponentPropsWithRef<'button'> {
  text?: string
  from?: string
  href?: string
  messages: {copied: string; failed: string}
  onCopied?: () => void
}

/** Fetched once for all of them, before anybody presses: a browser asks for the clipboard in the press itself. */
const fetchCopying = () => import('./copying.ts')

/** The island: what of copying needs the browser. */
export function CopyControl({text, from, messages, onCopied, onClick, onKeyDown, ...rest}: CopyControlProps) {
  const isLink = rest.href !== undefined
  // A link until its press can copy; the same element afterwards, so that focus stays.
  const [isReady, setReady] = useState(false)

  useEffect(() => {
    let leave = () => {}
    let isGone = false
    void fetchCopying().then(
      ({openRegion}) => {
        if (isGone) return
        leave = openRegion()
        setReady(true)
      },
      () => {},
    )
    return () => {
      isGone = true
      leave()
    }
  }, [])

  const Control = (isLink ? 'a' : 'button') as ElementType
  return (
    <Control
      data-slot="copy-button"
      {...rest}
      type={isLink ? undefined : 'button'}
      role={isLink && isReady ? 'button' : undefined}
      onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
        onClick?.(event)
        if (event.defaultPrevented || (isLink && !isReady)) return
        event.preventDefault()
        const control = event.currentTarget
        const source = from ? control.parentElement!.querySelector(from) : control
        // A link's address as the browser has made it whole.
        const copied = text ?? (source as HTMLAnchorElement | null)?.href ?? source?.textContent ?? ''
        void fetchCopying()
          .then(({copy}) => copy(copied, control, messages))
          .then((ok) => ok && onCopied?.())
      }}
      onKeyDown={(event: React.KeyboardEvent<HTMLButtonElement>) => {
        onKeyDown?.(event)
        if (event.defaultPrevented || !isLink || !isReady || event.key !== ' ') return
        event.preventDefault()
        event.currentTarget.click()
      }}
    />
  )
}
