'use client'

import {useEffect, useState, useSyncExternalStore, type ComponentPropsWithRef, type ElementType} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {copyText} from './copyText.ts'

export interface CopyControlProps extends ComponentPropsWithRef<'button'> {
  text?: string | undefined
  from?: string | undefined
  href?: string | undefined
  messages: {copied: string; failed: string}
  onCopied?: (() => void) | undefined
}

const never = () => () => {}

/** The top layer: nothing clips it, nothing moves for it. */
const show = (toast: HTMLElement | null) => {
  toast?.togglePopover?.(true)
}

/** The island: what of copying needs the browser. */
export function CopyControl({text, from, messages, onCopied, onClick, onKeyDown, children, ...rest}: CopyControlProps) {
  const announce = useAnnounce()
  const isLink = rest.href !== undefined
  // A link until its press can copy; the same element afterwards, so that focus stays.
  const role = useSyncExternalStore(
    never,
    () => (isLink ? 'button' : undefined),
    () => undefined,
  )
  const [said, setSaid] = useState<{text: string; ok: boolean}>()

  useEffect(() => {
    if (!said) return
    const timer = setTimeout(setSaid, said.ok ? 2000 : 6000)
    return () => clearTimeout(timer)
  }, [said])

  async function copy(control: HTMLElement) {
    const source = from ? control.parentElement!.querySelector(from) : control
    // A link's address as the browser has made it whole.
    const ok = await copyText(text ?? (source as HTMLAnchorElement | null)?.href ?? source?.textContent ?? '')
    const sentence = ok ? messages.copied : messages.failed
    setSaid({text: sentence, ok})
    announce(sentence)
    if (ok) onCopied?.()
  }

  const Control = (isLink ? 'a' : 'button') as ElementType
  return (
    <Control
      data-slot="copy-button"
      {...rest}
      type={isLink ? undefined : 'button'}
      role={role}
      onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
        onClick?.(event)
        if (event.defaultPrevented) return
        event.preventDefault()
        void copy(event.currentTarget)
      }}
      onKeyDown={(event: React.KeyboardEvent<HTMLButtonElement>) => {
        onKeyDown?.(event)
        if (event.defaultPrevented || !isLink || event.key !== ' ') return
        event.preventDefault()
        event.currentTarget.click()
      }}
    >
      {children}
      {/* Its words are the stylesheet's to draw: the button is not named by them. */}
      {said && (
        <span ref={show} popover="manual" data-slot="copy-button-toast" data-text={said.text} aria-hidden="true" />
      )}
    </Control>
  )
}
