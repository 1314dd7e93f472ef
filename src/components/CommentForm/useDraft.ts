import {useEffect, useState, type RefObject} from 'react'
import {keep, recall} from '../../lib/storage.ts'

/**
 * Ends a text that was sent and whose answer is not known yet: the page may be left before it comes. A blank that nobody
 * types.
 */
export const sent = '\v'

const bare = (text: string | null) => text?.replaceAll(/\s/g, '')

/** Whether the page shows a comment with this text. */
const isShown = (text: string) =>
  [...document.querySelectorAll('[data-slot=comment-list-text]')].some((it) => bare(it.textContent) === bare(text))

/** The fields that React has taken over. Others on the page are the server's. */
const hydrated = new WeakSet<Element>()

function fieldOfServer() {
  if (typeof document === 'undefined') return undefined
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('[data-slot=comment-form-field]')]
  const field = fields.find((it) => !hydrated.has(it))
  return field && {field, hasFocus: field === document.activeElement}
}

/**
 * Keeps what a field holds under a key of the browser's storage, and brings it back after hydration. Gives the function
 * that keeps a text, at will in place of a certain one alone.
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, key: string | undefined, onRestore: () => void) {
  // Where it is to replace a text: only that one. The page may have been left, and something else written since.
  const keepDraft = (text: string, sentText?: string) =>
    key && (!sentText || recall(key)?.trim() === sentText) && keep(key, text)

  const [before] = useState(fieldOfServer)

  useEffect(() => {
    const area = field.current!
    hydrated.add(area)
    // React replaces what a translator has rewritten; what was typed in it stays.
    if (before && !before.field.isConnected && !hydrated.has(before.field)) {
      const {value, selectionStart, selectionEnd} = before.field
      hydrated.add(before.field)
      if (value) area.value = value
      if (before.hasFocus) area.focus()
      area.setSelectionRange(selectionStart, selectionEnd)
    }
    const [saved, mark] = (key && recall(key)?.split(/\v$/)) || []
    if (mark !== undefined && isShown(saved!)) keepDraft('')
    // What was typed before hydration stays, and the caret in it; what is no part of it follows.
    else if (saved && !area.value.includes(saved)) {
      const {length} = area.value
      if (saved.startsWith(area.value)) area.value = saved
      else area.setRangeText(`\n\n${saved}`, length, length)
    }
    onRestore()
    // oxlint-disable-next-line react/exhaustive-deps -- once: another key is another form
  }, [])

  return keepDraft
}
