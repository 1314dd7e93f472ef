'use client'

import {useEffect, useLayoutEffect, useRef, useState, type ComponentPropsWithRef} from 'react'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {keep, recall} from '../../lib/storage.ts'
import {bringBack, fieldOfServer, known} from './fields.ts'
import type {write, WritingProps} from './writing.ts'

/** What it takes, once it is there. */
let taking: typeof write | undefined

export interface CommentEditorProps extends ComponentPropsWithRef<'form'> {
  writing: WritingProps
}

/**
 * The island: a form that posts by itself. What asks once, and keeps the text until it has arrived, is fetched when the
 * reader turns to it.
 */
export function CommentEditor({writing, onSubmit, children, ...rest}: CommentEditorProps) {
  const {draftKey, parentId} = writing
  const inside = useRef<HTMLInputElement>(null)
  const latest = useRef(writing)
  const written = useRef<ReturnType<typeof write>>(undefined)
  const [before] = useState(fieldOfServer)
  const announce = useAnnounce()

  /** Hands on what happens, once what it takes is there. What was sent meanwhile is sent once. */
  async function tell(event?: Event) {
    const form = inside.current!.form!
    const field = form.querySelector('textarea')!
    const isLate = !taking
    const isSent = event?.type === 'submit'
    if (isLate) {
      // What is typed while the rest is on its way is kept, too.
      if (event?.type === 'input' && draftKey) keep(draftKey, field.value)
      if (isSent) {
        event.preventDefault()
        if (field.readOnly) return
        field.readOnly = true
      }
      try {
        taking = (await import('./writing.ts')).write
      } catch {}
    }
    if (taking) {
      written.current ??= taking(form, latest, before, announce, keep, recall)
      return written.current(event, isLate)
    }
    // Locked meanwhile, so that a second press does not post again.
    if (isSent && form.method === 'post' && navigator.onLine) return form.submit()
    field.readOnly = false
    if (!isSent) return
    const {failed} = latest.current.words
    form.dataset.fault = 'sending'
    form.querySelector('p')!.textContent = failed
    announce(failed)
  }

  function hearKeys({key, ctrlKey, metaKey, isComposing, keyCode}: KeyboardEvent) {
    // Enter also ends what an input method composes; Safari tells so by the code alone.
    if (key === 'Enter' && (ctrlKey || metaKey) && !isComposing && keyCode !== 229)
      inside.current!.form!.requestSubmit()
  }

  useLayoutEffect(() => {
    latest.current = writing
    written.current?.()
  })

  useEffect(() => {
    const form = inside.current!.form!
    const field = form.querySelector('textarea')!
    // Shown again by what had hidden it, it has all that follows.
    if (known.has(field)) return
    known.add(field)
    const old = before?.field
    // Where a translator was, React puts its own in place of the server's.
    if (old && !old.isConnected && !known.has(old)) {
      known.add(old)
      bringBack(field, old.value)
    }
    // A mark that it was sent is for later.
    bringBack(field, draftKey && recall(draftKey)?.replace(/\v$/, ''))
    // They go with the form.
    for (const type of ['focusin', 'input', 'invalid']) form.addEventListener(type, tell, true)
    field.addEventListener('keydown', hearKeys)
    if (taking || field.value || before?.hasFocus) void tell()
    // oxlint-disable-next-line react/exhaustive-deps -- once: another key is another form
  }, [])

  return (
    <form
      data-slot="comment-form"
      {...rest}
      onSubmit={(event) => {
        onSubmit?.(event)
        if (!event.defaultPrevented) void tell(event.nativeEvent)
      }}
    >
      {children}
      <input ref={inside} type="hidden" name="parentId" value={parentId} disabled={!parentId} />
    </form>
  )
}
