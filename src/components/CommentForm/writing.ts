// What a comment form does once a reader writes: fetched then, by the island.
import type {ReactNode} from 'react'
import {textOf} from '../../lib/text.ts'
import {show, warn} from '../../lib/warn.ts'
import type {Messages} from '../../locale/locale.ts'
import type {CommentAnswer, CommentDraft, CommentResult} from './answer.ts'
import {dropSent, giveFocus, keepDraft, sent, type Browser} from './draft.ts'
import type {ServerField} from './fields.ts'

/** How long a reader waits for an answer, in milliseconds. It may still come late. */
const patience = 30_000

export interface WritingProps {
  words: Messages['commentForm']
  /** Those of the app's, in the form of a reply. */
  fields?: ReactNode
  onCommentSubmit?: ((draft: CommentDraft) => CommentAnswer | Promise<CommentAnswer>) | undefined
  draftKey?: string | undefined
  maxLength?: number | undefined
  parentId?: string | undefined
  /** Whether a reply's fields are put away. */
  closed?: boolean | undefined
  /** Called when a reply is sent or given up. */
  onClose?: (() => void) | undefined
}

interface View {
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

function set(element: Element, name: string, value: string | boolean | undefined) {
  if (value) element.setAttribute(name, String(value))
  else element.removeAttribute(name)
}

/** How often a text stands among the comments, where an answer names none of them. */
function timesShown(text: string) {
  const bare = (it: string) => it.replace(/\s/g, '')
  const wanted = bare(text)
  return Array.from(document.querySelectorAll('[data-slot=comment-list-text]')).filter(
    (it) => bare(it.textContent) === wanted,
  ).length
}

const said = new WeakMap<Element, string>()

/**
 * Says something where something else was said, `first` by React. What a translator made of the same stays; what React writes
 * anew, in other words, is said anew.
 */
function say(element: Element, text: string, first: string) {
  const now = `${first}\0${text}`
  if ((said.get(element) ?? `${first}\0${first}`) === now) return
  said.set(element, now)
  element.textContent = text
}

/** Takes over a form. Gives the function that is told what happens to it, and when it was rendered. */
export function write(
  form: HTMLFormElement,
  latest: {readonly current: WritingProps},
  before: ServerField | undefined,
  announce: Browser['announce'],
  keep: Browser['keep'],
  recall: Browser['recall'],
) {
  const browser: Browser = {announce, keep, recall}
  const field = form.querySelector('textarea')!
  const copy = document.createElement('div')
  for (const [name, value] of Object.entries({'data-slot': 'comment-form-posted', dir: 'auto'})) set(copy, name, value)
  let view: View = {}
  let typed = ''
  let timesBefore = 0
  let call = {busy: false}
  let told = ''
  let pause: ReturnType<typeof setTimeout>

  /** How many characters are left near the end, in words, and whether there are too many. */
  function limitOf() {
    const {words, maxLength} = latest.current
    const left = maxLength ? maxLength - field.value.length : Infinity
    const over = left < 0
    const isNear = left <= Math.min(100, maxLength! / 5)
    return {over, count: isNear ? (over ? words.over : words.remaining).replace('{count}', String(Math.abs(left))) : ''}
  }

  /** Writes what is to be seen onto the page. */
  function paint() {
    const {words, closed, onClose} = latest.current
    const {busy, message, posted, covers} = view
    const {over, count} = limitOf()
    const fault = over ? 'field' : view.fault
    set(form, 'aria-busy', busy)
    set(form, 'data-fault', fault)
    // A reply that is put away still says what became of it.
    if (onClose) form.hidden = Boolean(closed && !message)
    field.readOnly = Boolean(busy)
    set(field, 'aria-invalid', fault === 'field')
    const status = over ? count : [message ?? words.hint, count].join('\u2003').trim()
    say(form.querySelector('p')!, status, words.hint)
    const button = form.querySelector('[type=submit]')
    if (button) {
      say(button, fault === 'sending' ? words.retry : words.submit, words.submit)
      set(button, 'aria-disabled', busy)
    }
    copy.textContent = textOf(posted?.text) ?? ''
    if (!posted) copy.remove()
    else if (covers) field.after(copy)
    else form.prepend(copy)
    if (count === told) return
    told = count
    // Said when the reader pauses, not at every stroke.
    clearTimeout(pause)
    pause = setTimeout(() => told && field.isConnected && announce(told), 1000)
  }

  function look(next: View) {
    const {message, posted, covers} = next
    // Its own copy of a comment goes when the page shows it, which any render may bring.
    const isShown =
      posted &&
      (posted.id
        ? document.getElementById(`comment-${posted.id}`)
        : posted.text === typed && timesShown(typed) > timesBefore)
    view = isShown ? {message} : next
    paint()
    if (isShown && covers) latest.current.onClose?.()
  }

  /** The reader turns to the field: a copy that may not go yet stands above it. */
  const uncover = (message?: string) => look({message, posted: view.posted?.id ? view.posted : undefined})

  function settle(next: View) {
    call.busy = false
    look(next)
    // What has gone says nothing of it.
    if (next.message && field.isConnected) announce(next.message)
  }

  function complain(message: string, fault: View['fault']) {
    settle({message, fault})
    field.focus()
  }

  function submit(event: Event, isLate?: boolean) {
    const {words, onCommentSubmit, draftKey, parentId} = latest.current
    const text = field.value.trim()
    const {over, count} = limitOf()
    const offline = !onCommentSubmit && !navigator.onLine
    const bad = !text || over
    if (onCommentSubmit || bad || offline || call.busy) event.preventDefault()
    if (call.busy) return
    if (bad) return complain(over ? count : words.empty, 'field')
    if (offline) return complain(words.failed, 'sending')
    const mine = (call = {busy: true})
    typed = text
    timesBefore = timesShown(text)
    look({busy: true})
    keepDraft(browser, draftKey, text + sent)
    if (!onCommentSubmit) {
      // Back from where it was posted to, the page is as it was left.
      addEventListener('pageshow', ({persisted}) => persisted && settle({}))
      // Held up until this was here.
      if (isLate) form.submit()
      return
    }

    const refuse = (why?: unknown) => {
      keepDraft(browser, draftKey, field.value, text)
      settle({message: textOf(why) ?? words.failed, fault: 'sending'})
    }
    const take = (answer: CommentAnswer) => {
      if (mine !== call) return
      const result = Object(answer) as CommentResult
      if (result.error) return refuse(result.error)
      // After a late answer the reader may have written on.
      const covers = field.value.trim() === text
      if (covers) {
        field.value = ''
        keepDraft(browser, draftKey, '', text)
      }
      settle({message: words.sent, posted: covers || result.id ? {text, ...result} : undefined, covers})
    }
    const fail = (error?: unknown) => {
      if (mine !== call) return
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
    const draft: CommentDraft = parentId ? {text, parentId} : {text}
    const data = new FormData(form)
    for (const name of new Set(data.keys())) {
      if (name === 'text' || name === 'parentId') continue
      const all = data.getAll(name)
      ;(draft.fields ??= {})[name] = all.length > 1 ? all : all[0]!
    }
    // What is thrown counts as rejected.
    void (async () => onCommentSubmit(draft))()
      .finally(() => clearTimeout(timer))
      .then(take, fail)
  }

  // That this did not come was said there.
  if (form.dataset.fault) said.set(form.querySelector('p')!, '')
  giveFocus(field, before)
  dropSent(browser, latest.current.draftKey, field)
  paint()

  return (event?: Event, isLate?: boolean) => {
    // Of what came before this was here only what was sent is still to do.
    if (!event || (isLate && event.type !== 'submit')) return look(view)
    if (event.type === 'submit') submit(event, isLate)
    if (event.target !== field) return
    if (event.type === 'invalid') {
      event.preventDefault()
      complain(latest.current.words.empty, 'field')
    }
    if (event.type === 'focusin' && view.covers) uncover(view.message)
    if (event.type === 'input') {
      keepDraft(browser, latest.current.draftKey, field.value)
      if (view.message) uncover()
      else paint()
    }
  }
}
