'use client'

import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type SubmitEvent,
} from 'react'
import {listen} from '../../hooks/listen.ts'
import {useAnnounce} from '../../hooks/useAnnounce.ts'
import {textOf} from '../../lib/text.ts'
import {show, warn} from '../../lib/warn.ts'
import type {Messages} from '../../locale/locale.ts'
import type {CommentAnswer, CommentDraft, CommentResult} from './answer.ts'
import {sent, useDraft} from './useDraft.ts'

export interface CommentEditorProps extends Omit<ComponentPropsWithRef<'form'>, 'children'> {
  words: Messages['commentForm']
  onCommentSubmit?: (draft: CommentDraft) => CommentAnswer | Promise<CommentAnswer>
  draftKey?: string
  maxLength?: number
  parentId?: string
  /** What the field is called, where it is a reply's. */
  label?: string
  /** Whether a reply's fields are put away. */
  closed?: boolean
  /** Called when a reply is sent or given up. */
  onClose?: () => void
}

interface State {
  busy?: boolean
  /** What the reader is told, in place of the hint. */
  message?: string
  /** Whether the fault is in the field, or in the sending. */
  fault?: 'field' | 'sending'
  /** What was taken, until the page shows it. */
  posted?: CommentResult
  /** Whether that stands over the empty field, so that nothing moves, until the reader turns to the field again. */
  covers?: boolean
}

/** How long a reader waits for an answer, in milliseconds. It may still come late. */
const patience = 30_000

/** The island: a form that posts by itself, and with JavaScript asks once and keeps the text until it has arrived. */
export function CommentEditor(props: CommentEditorProps) {
  const {
    words,
    onCommentSubmit,
    draftKey,
    maxLength = 0,
    parentId,
    label = words.label,
    closed,
    onClose,
    onSubmit,
    id,
    ...rest
  } = props
  const own = useId()
  const fieldId = `${id ?? own}-text`
  const field = useRef<HTMLTextAreaElement>(null)
  const call = useRef({busy: false})
  const [length, setLength] = useState(0)
  const [{busy, message, posted, covers, ...state}, setState] = useState<State>({})
  const announce = useAnnounce()
  const keep = useDraft(field, draftKey, () => setLength(field.current!.value.length))
  const left = maxLength ? maxLength - length : Infinity
  const over = left < 0
  const fault = over ? 'field' : state.fault
  const isNear = left <= Math.min(100, maxLength / 5)
  const count = isNear ? (over ? words.over : words.remaining).replace('{count}', String(Math.abs(left))) : ''

  // Said when the reader pauses, not at every stroke.
  useEffect(() => {
    const timer = setTimeout(() => count && announce(count), 1000)
    return () => clearTimeout(timer)
  }, [count, announce])

  useEffect(() => {
    if (onClose && !closed) field.current!.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- when a reply is opened
  }, [closed])

  // Back from where it was posted to, the page is as it was left.
  // oxlint-disable-next-line react/exhaustive-deps -- it says nothing
  useEffect(() => listen(({persisted}) => persisted && settle({}), 'pageshow'), [])

  // Its own copy of a comment goes when the page shows it, which any render may bring.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: then there is no copy any more
  useLayoutEffect(() => {
    if (!posted?.id || !document.getElementById(`comment-${posted.id}`)) return
    setState({message})
    if (covers) onClose?.()
  })

  /** The reader turns to the field: a copy that may not go yet stands above it. */
  const uncover = (message?: string) => setState({message, posted: posted?.id ? posted : undefined})

  function settle(state: State) {
    call.current.busy = false
    setState(state)
    // What has gone says nothing of it.
    if (state.message && field.current) announce(state.message)
  }

  function complain(message: string, fault: State['fault']) {
    settle({message, fault})
    field.current!.focus()
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    onSubmit?.(event)
    if (event.defaultPrevented) return
    const area = field.current!
    const text = area.value.trim()
    const offline = !onCommentSubmit && !navigator.onLine
    const bad = !text || over
    if (onCommentSubmit || bad || offline || call.current.busy) event.preventDefault()
    if (call.current.busy) return
    if (bad) return complain(over ? count : words.empty, 'field')
    if (offline) return complain(words.failed, 'sending')
    const mine = (call.current = {busy: true})
    setState({busy: true})
    keep(text + sent)
    if (!onCommentSubmit) return

    const refuse = (why?: unknown) => {
      keep(area.value, text)
      settle({message: textOf(why) ?? words.failed, fault: 'sending'})
    }
    const take = (answer: CommentAnswer) => {
      if (mine !== call.current) return
      const result = Object(answer) as CommentResult
      if (result.error) return refuse(result.error)
      // After a late answer the reader may have written on.
      const covers = area.value.trim() === text
      if (covers) {
        area.value = ''
        setLength(0)
        keep('', text)
      }
      settle({message: words.sent, posted: covers || result.id ? {text, ...result} : undefined, covers})
    }
    const fail = (error?: unknown) => {
      if (mine !== call.current) return
      refuse()
      if (process.env.NODE_ENV !== 'production') {
        warn(
          'CommentForm',
          `\`onCommentSubmit\` failed (${error instanceof Error ? error.message : error === undefined ? 'no answer came' : show(error)})`,
          'so the text was kept and the reader is offered another try',
          'Mend the call if the fault is in it',
        )
      }
    }
    const timer = setTimeout(fail, patience)
    // What is thrown counts as rejected.
    void (async () => onCommentSubmit(parentId ? {text, parentId} : {text}))()
      .finally(() => clearTimeout(timer))
      .then(take, fail)
  }

  function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    // Enter also ends what an input method composes; Safari tells so by the code alone.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing)
      event.currentTarget.form!.requestSubmit()
  }

  const copy = posted && (
    <div data-slot="comment-form-posted" dir="auto">
      {textOf(posted.text)}
    </div>
  )
  return (
    <form
      data-slot="comment-form"
      id={id}
      {...rest}
      aria-busy={busy}
      data-fault={fault}
      hidden={closed && !message}
      onSubmit={submit}
    >
      {!covers && copy}
      <div hidden={closed}>
        <label htmlFor={fieldId}>{label}</label>
        <div data-slot="comment-form-box">
          <textarea
            ref={field}
            data-slot="comment-form-field"
            id={fieldId}
            name="text"
            rows={5}
            dir="auto"
            required
            readOnly={busy}
            aria-invalid={fault === 'field' || undefined}
            aria-describedby={`${fieldId}-status`}
            onKeyDown={sendByKey}
            onInvalid={(event) => {
              event.preventDefault()
              complain(words.empty, 'field')
            }}
            onFocus={() => covers && uncover(message)}
            onInput={({currentTarget: {value}}) => {
              keep(value)
              setLength(value.length)
              if (message) uncover()
            }}
          />
          {covers && copy}
        </div>
        {parentId && <input type="hidden" name="parentId" value={parentId} />}
      </div>
      <p data-slot="comment-form-status" dir="auto" id={`${fieldId}-status`}>
        {over ? count : [message ?? words.hint, count].join('\u2003').trim()}
      </p>
      {!closed && (
        <div data-slot="comment-form-actions">
          <button type="submit" aria-disabled={busy}>
            {fault === 'sending' ? words.retry : words.submit}
          </button>
          {onClose && (
            <button type="button" onClick={onClose}>
              {words.cancel}
            </button>
          )}
        </div>
      )}
    </form>
  )
}
