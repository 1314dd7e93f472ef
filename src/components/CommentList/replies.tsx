// The forms below comments: fetched when a reader turns to answer one, by the island.
import type {ComponentType, ReactNode} from 'react'
import {createPortal} from 'react-dom'
import {ReplyForm, type CommentEditorProps} from '../CommentForm/index.ts'

interface Reply {
  button: HTMLButtonElement
  /** Where its form stands: after the comment, before its answers. */
  host: HTMLElement
  open: boolean
}

export interface Replies {
  /** Opens the form of a button's comment, or puts it away. */
  press: (button: HTMLButtonElement) => void
  /** All that were opened, each where it belongs. */
  show: (form: CommentEditorProps) => ReactNode
}

/**
 * The replies of a list. One that was opened once keeps what was written in it. `Form` is the form, which the page has;
 * `render` is told of each change.
 */
export function repliesOf(Form: ComponentType<CommentEditorProps>, render: (replies: Replies) => void) {
  const replies: Reply[] = []

  function set(reply: Reply, open: boolean) {
    reply.open = open
    reply.button.setAttribute('aria-expanded', String(open))
    render({...all})
  }

  function press(button: HTMLButtonElement) {
    const known = replies.find((it) => it.button === button)
    if (known) return set(known, !known.open)
    const comment = button.closest('article')
    // It may have been deleted meanwhile.
    if (!comment) return
    const reply = {button, host: document.createElement('div'), open: true}
    comment.after(reply.host)
    replies.push(reply)
    set(reply, true)
  }

  const show = ({writing, ...form}: CommentEditorProps) =>
    replies.map((reply) => {
      const {button, host, open} = reply
      const own = {
        draftKey: writing.draftKey && `${writing.draftKey}:${button.value}`,
        parentId: button.value,
        closed: !open,
        onClose: () => {
          if (!reply.open) return
          set(reply, false)
          // Who has gone on meanwhile is not called back.
          if (host.matches(':focus-within')) button.focus()
        },
      }
      const label = button.getAttribute('aria-label')!
      return createPortal(
        <ReplyForm as={Form} {...form} label={label} writing={{...writing, ...own}} />,
        host,
        button.value,
      )
    })

  const all = {press, show}
  render(all)
  return all
}
