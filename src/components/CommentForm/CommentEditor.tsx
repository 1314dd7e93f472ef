'use client'

import {useEffect, useLayoutEffect, useRef, useState, type ComponentPropsWithRef} from 'react'
import {listen} from '../../hooks/listen.ts'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {keep, recall} from '../../lib/storage.ts'
import {fieldOfServer, takeOver} from './fields.ts'
import type {write, WritingProps} from './writing.ts'

/** What it takes, once it is there. */
let taking: typeof write | undefined

export type CommentEditorProps = WritingProps & ComponentPropsWithRef<'form'>

/**
 * The island: a form that posts by itself. What asks once, and keeps the text until it has arrived, is fetched when the
 * reader turns to it.
 */
export function CommentEditor(props: CommentEditorProps) {
  const {words: _w, onCommentSubmit: _c, draftKey, maxLength: _m, closed: _o, onClose: _l, ...others} = props
  const {parentId, onSubmit, children, ...rest} = others
  const inside = useRef<HTMLInputElement>(null)
  const latest = useRef(props)
  const writing = useRef<ReturnType<typeof write>>(undefined)
  const waiting = useRef<Event>(undefined)
  const [before] = useState(fieldOfServer)
  const announce = useAnnounce()

  /** Hands on what happens, once what it takes is there. What was sent meanwhile is sent once. */
  function tell(event?: Event) {
    const form = inside.current!.form!
    const field = form.querySelector('textarea')!
    const handOn = (it?: Event, isLate?: boolean) => {
      writing.current ??= taking!(form, latest, {announce, keep, recall})
      writing.current(it, isLate)
    }
    if (taking) return handOn(event)
    // What is typed while the rest is on its way is kept, too.
    if (event?.type === 'input' && draftKey) keep(draftKey, field.value)
    if (event && /submit|invalid/.test(event.type)) {
      event.preventDefault()
      if (waiting.current) return
      waiting.current = event
      field.readOnly = true
    }
    const next = () => {
      const last = waiting.current
      waiting.current = undefined
      field.readOnly = false
      return last
    }
    import('./writing.ts').then(
      ({write}) => {
        taking = write
        handOn(next(), true)
      },
      () => {
        const {words} = latest.current
        const last = next()
        if (!last) return
        const isSent = last.type === 'submit'
        if (isSent && form.method === 'post' && navigator.onLine) return form.submit()
        const message = isSent ? words.failed : words.empty
        form.dataset.fault = 'sending'
        form.querySelector('p')!.textContent = message
        announce(message)
      },
    )
  }

  useLayoutEffect(() => {
    latest.current = props
    writing.current?.()
  })

  useEffect(() => {
    const form = inside.current!.form!
    const field = form.querySelector('textarea')!
    const kept = draftKey && recall(draftKey)
    takeOver(field, before, kept)
    const end = new AbortController()
    const {signal} = end
    for (const type of ['focusin', 'input', 'invalid']) form.addEventListener(type, tell, {capture: true, signal})
    field.addEventListener(
      'keydown',
      ({key, ctrlKey, metaKey, isComposing, keyCode}) => {
        // Enter also ends what an input method composes; Safari tells so by the code alone.
        if (key === 'Enter' && (ctrlKey || metaKey) && !isComposing && keyCode !== 229) form.requestSubmit()
      },
      {signal},
    )
    if (taking || kept || field.value || field === document.activeElement) tell()
    const silence = listen((event) => event.persisted && writing.current?.(event), 'pageshow')
    return () => {
      end.abort()
      silence()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once: another key is another form
  }, [])

  return (
    <form
      data-slot="comment-form"
      {...rest}
      onSubmit={(event) => {
        onSubmit?.(event)
        if (!event.defaultPrevented) tell(event.nativeEvent)
      }}
    >
      {children}
      <input ref={inside} type="hidden" name="parentId" value={parentId} disabled={!parentId} />
    </form>
  )
}
