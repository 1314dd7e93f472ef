'use client'

import {useEffect, useRef, useState, type MouseEvent, type ReactNode} from 'react'
import {leave} from '../../hooks/leave.ts'
import {decoded} from '../../lib/decoded.ts'

interface NoteLinkProps {
  href: string
  /** What the mark and the note that it opens are called. */
  name: string
  children: ReactNode
}

const gap = 8
const margin = 16

/** Below the mark, else above, inside the window; it moves with the page. */
function place(note: HTMLElement, mark: HTMLElement) {
  const {left, top, bottom, width} = mark.getBoundingClientRect()
  const {clientWidth, clientHeight} = document.documentElement
  const start = Math.min(left + width / 2 - note.offsetWidth / 2, clientWidth - note.offsetWidth - margin)
  const above = top - gap - note.offsetHeight
  const isLow = bottom + gap + note.offsetHeight > clientHeight && above > 0
  note.style.left = `${Math.max(margin, start) + scrollX}px`
  note.style.top = `${(isLow ? above : bottom + gap) + scrollY}px`
}

/** A link to the note, which shows the note beside itself instead once scripts run. */
export function NoteLink({href, name, children}: NoteLinkProps) {
  const mark = useRef<HTMLAnchorElement>(null)
  const popover = useRef<HTMLSpanElement>(null)
  const [source, setSource] = useState<HTMLElement>()

  useEffect(() => {
    const note = popover.current
    if (!source || !note) return
    const copy = source.cloneNode(true) as HTMLElement
    for (const it of copy.querySelectorAll('[data-slot=notes-back], button')) it.remove()
    for (const it of copy.querySelectorAll('[id]')) it.removeAttribute('id')
    note.replaceChildren(...copy.childNodes)
    note.showPopover?.()
    place(note, mark.current!)
    note.focus({preventScroll: true})
  }, [source])

  function open(event: MouseEvent) {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const note = document.getElementById(href.slice(1)) ?? document.getElementById(decoded(href.slice(1)))
    if (!note) return
    event.preventDefault()
    setSource(note)
  }

  return (
    <>
      <a ref={mark} href={href} role="doc-noteref" aria-label={name} onClick={open}>
        {children}
      </a>
      {source && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it has the focus while it is open
        <span
          ref={popover}
          popover="auto"
          role="note"
          aria-label={name}
          tabIndex={-1}
          data-slot="note-reference-popover"
          data-ink-prose=""
          onBlur={leave}
          onToggle={(event) => {
            if (event.newState === 'closed') setSource(undefined)
          }}
        />
      )}
    </>
  )
}
