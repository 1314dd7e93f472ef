'use client'

import {useRef, useState, type SyntheticEvent} from 'react'
import {announce} from '../../hooks/useAnnounce.ts'
import {Form, type CommentEditorProps} from '../CommentForm/index.ts'
import type {Replies} from './replies.tsx'

/**
 * The island that answers a press on any comment's button with a form below that comment. One for the whole list: its
 * comments need no JavaScript of their own. The forms are fetched when the reader turns to such a button; where they do not
 * come, the reader is led to the form that the page has, or told by `message`.
 */
export function CommentReplies({message, children, ...form}: CommentEditorProps & {message: string}) {
  const [replies, setReplies] = useState<Replies>()
  const coming = useRef<Promise<Replies>>(undefined)

  function turn({type, target}: SyntheticEvent) {
    const button = (target as Element).closest<HTMLButtonElement>('[data-slot=comment-list-reply]')
    if (!button) return
    const press = (it: Replies) => type === 'click' && it.press(button)
    // At once, where that can be: a telephone shows its keys only then.
    if (replies) return press(replies)
    coming.current ??= import('./replies.tsx').then(({repliesOf}) => repliesOf(Form, setReplies))
    coming.current.then(press, () => {
      coming.current = undefined
      // Who writes elsewhere meanwhile is not called away.
      if (type !== 'click' || document.activeElement?.matches('input, textarea')) return
      const field = document.querySelector<HTMLElement>('[data-slot=comment-form-field]')
      if (field) return field.focus()
      // Or told so, where the list tells what it misses.
      const notice = document.querySelector<HTMLElement>('[data-slot=comment-list-missing]')
      if (!notice) return
      notice.textContent = message
      notice.showPopover?.()
      announce(message)
    })
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- pressed are the buttons in it, by keys too
    <div onClick={turn} onFocus={turn} onPointerOver={turn}>
      {children}
      {replies?.show(form)}
    </div>
  )
}
