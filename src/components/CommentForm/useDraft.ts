import {useEffect, type RefObject} from 'react'

/** Ends a text that was sent and whose answer is not known yet: the page may be left before it comes. */
export const sent = '\0'

const bare = (text: string | null) => text?.replaceAll(/\s/g, '')

/** Whether the page shows a comment with this text. */
const isShown = (text: string) =>
  [...document.querySelectorAll('[data-slot=comment-list-text]')].some((it) => bare(it.textContent) === bare(text))

/**
 * Keeps what a field holds under a key of the browser's storage, and brings it back after hydration. Gives the function
 * that keeps a text. Storage may be full or blocked: then the text in the field is all there is.
 */
export function useDraft(field: RefObject<HTMLTextAreaElement | null>, key: string | undefined, onRestore: () => void) {
  function keep(text: string) {
    try {
      if (key && text) localStorage.setItem(key, text)
      else if (key) localStorage.removeItem(key)
    } catch {}
  }

  useEffect(() => {
    const area = field.current!
    try {
      const [saved, mark] = (key && localStorage.getItem(key)?.split(/(\0)$/)) || ['']
      if (mark && isShown(saved!)) keep('')
      // What was typed before hydration stays, and the caret in it; what is no part of it follows.
      else if (saved && !area.value.includes(saved)) {
        const {length} = area.value
        if (saved.startsWith(area.value)) area.value = saved
        else area.setRangeText(`\n\n${saved}`, length, length)
      }
    } catch {}
    onRestore()
    // oxlint-disable-next-line react/exhaustive-deps -- once: another key is another form
  }, [])

  return keep
}
