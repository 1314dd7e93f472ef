'use client'

import {useEffect, useLayoutEffect, useRef, useState, type ComponentPropsWithRef} from 'react'
import {listen} from '../../hooks/listen.ts'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {keep, recall} from '../../lib/storage.ts'
import {fieldOfServer, takeOver, type ServerField} from './fields.ts'
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
  const lost = useRef<ServerField>(undefined)
  const [before] = useState(fieldOfServer)
  const announce = useAnnounce()

  function handOn(event?: Event, isLate?: boolean) {
    if (inside.current) {
      writing.current ??= taking!(inside.current.form!, latest, {announce, keep, recall}, lost.current)
      writing.current(event, isLate)
    }
  }

  /** Hands on what happens, once what it takes is there. What was sent meanwhile is sent once. */
  function tell(event?: Event) {
    if (taking) return handOn(event)
    if (event && /submit|invalid/.test(event.type)) event.preventDefault()
    if (waiting.current?.type === 'submit') return
    waiting.current = event
    const next = () => {
      const last = waiting.current
      waiting.current = undefined
      return last
    }
    import('./writing.ts').then(
      ({write}) => {
        taking = write
        handOn(next(), true)
      },
      () => {
        const {words, onCommentSubmit} = latest.current
        const form = inside.current?.form
        if (next()?.type !== 'submit' || !form) return
        if (!onCommentSubmit && navigator.onLine) return form.submit()
        form.dataset.fault = 'sending'
        form.querySelector('p')!.textContent = words.failed
        announce(words.failed)
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
    lost.current ??= takeOver(field, before)
    for (const type of ['focusin', 'input', 'keydown', 'invalid']) form.addEventListener(type, tell, true)
    const saved = draftKey && recall(draftKey)
    // What is typed while the rest is on its way is kept, too.
    if (draftKey && !saved) field.addEventListener('input', () => taking || keep(draftKey, field.value))
    if (taking || saved || field.value || lost.current || field === document.activeElement) tell()
    return listen((event) => event.persisted && writing.current?.(event), 'pageshow')
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
