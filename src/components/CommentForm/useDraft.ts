import {useEffect, type RefObject} from 'react'
import {keep, recall} from '../../lib/storage.ts'

/** Ends a text that was sent and whose answer is not known yet: the page may be left before it comes. */
export const sent = '\0'

const bare = (text: string | null) => text?.replaceAll(/\s/g, '')

/** Whether the page shows a comment with this text. */
const isShown = (text: string) =>
  [...document.querySelectorAll('[data-slot=comment-list-text]')].some((it) => bare(it.textContent) === bare(text))

/**
 * Keeps what a field holds under a key of the browser's storage, and brings it back after hydration. Gives the function
 * that keeps a text.
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, key: string | undefined, onRestore: () => void) {
  const keepDraft = (text: string) => key && keep(key, text)

  useEffect(() => {
    const area = field.current!
    const [saved, mark] = (key && recall(key)?.split(/\0$/)) || []
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
