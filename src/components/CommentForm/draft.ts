import type {ServerField} from './fields.ts'

/** What the page has already, so that nothing of it is fetched again with this. */
export interface Browser {
  announce: (text: string) => void
  keep: (key: string, text?: string) => void
  recall: (key: string) => string | null
}

/**
 * Ends a text that was sent and whose answer is not known yet: the page may be left before it comes. A blank that nobody
 * types.
 */
export const sent = '\v'

const bare = (text: string | null) => text?.replaceAll(/\s/g, '')

/** Whether the page shows a comment with this text. */
const isShown = (text: string) =>
  [...document.querySelectorAll('[data-slot=comment-list-text]')].some((it) => bare(it.textContent) === bare(text))

/** Keeps a text under a key of the browser's storage, at will in place of a certain one alone. */
export function keepDraft({keep, recall}: Browser, key: string | undefined, text: string, instead?: string) {
  // The page may have been left, and something else written since.
  if (key && (!instead || recall(key)?.trim() === instead)) keep(key, text)
}

/** Brings back what was typed in the field of the server that React has replaced, and what is kept under the key. */
export function restore(browser: Browser, key: string | undefined, area: HTMLTextAreaElement, lost?: ServerField) {
  if (lost) {
    const {value, selectionStart, selectionEnd} = lost.field
    if (value) area.value = value
    if (lost.hasFocus) area.focus()
    area.setSelectionRange(selectionStart, selectionEnd)
  }
  const [saved, mark] = (key && browser.recall(key)?.split(/\v$/)) || []
  if (mark !== undefined && isShown(saved!)) keepDraft(browser, key, '')
  // What was typed before stays, and the caret in it; what is no part of it follows.
  else if (saved && !area.value.includes(saved)) {
    const {length} = area.value
    if (saved.startsWith(area.value)) area.value = saved
    else area.setRangeText(`\n\n${saved}`, length, length)
  }
}
