'use client'

import {useEffect, useState, type MouseEvent, type ReactNode} from 'react'
import {createPortal} from 'react-dom'
import {ReplyForm, type CommentEditorProps} from '../CommentForm/index.ts'

interface Reply {
  button: HTMLButtonElement
  /** Where its form stands: after the comment, before its answers. */
  host: HTMLElement
  open: boolean
}

/**
 * The island that answers a press on any comment's button with a form below that comment. One for the whole list: its
 * comments need no JavaScript of their own. A form once opened keeps what was written in it.
 */
export function CommentReplies({children, draftKey, ...form}: CommentEditorProps & {children: ReactNode}) {
  const [replies, setReplies] = useState<Reply[]>([])

  useEffect(() => {
    for (const {button, open} of replies) button.setAttribute('aria-expanded', String(open))
  }, [replies])

  const toggle = (button: HTMLButtonElement) =>
    setReplies((all) => all.map((it) => (it.button === button ? {...it, open: !it.open} : it)))

  function press({target}: MouseEvent) {
    const button = (target as Element).closest<HTMLButtonElement>('[data-slot=comment-list-reply]')
    if (!button) return
    if (replies.some((it) => it.button === button)) return toggle(button)
    const host = document.createElement('div')
    button.closest('article')!.after(host)
    setReplies([...replies, {button, host, open: true}])
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- pressed are the buttons in it, by keys too
    <div onClick={press}>
      {children}
      {replies.map(({button, host, open}) =>
        createPortal(
          <ReplyForm
            {...form}
            draftKey={draftKey && `${draftKey}:${button.value}`}
            parentId={button.value}
            label={button.getAttribute('aria-label')!}
            closed={!open}
            onClose={() => {
              toggle(button)
              // Who has gone on meanwhile is not called back.
              if (host.matches(':focus-within')) button.focus()
            }}
          />,
          host,
          button.value,
        ),
      )}
    </div>
  )
}
