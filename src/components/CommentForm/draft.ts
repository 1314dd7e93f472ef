import type {ServerField} from './fields.ts'

/** What the page has already, so that nothing of it is fetched again with this. It comes by place: names would weigh there. */
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

/** Gives the focus back that was in the server's field, where React has put this one in its place. */
export function giveFocus(field: HTMLTextAreaElement, before: ServerField | undefined) {
  // Who has gone on meanwhile is not called back.
  if (!before?.hasFocus || before.field.isConnected || document.activeElement !== document.body) return
  const {value, selectionStart, selectionEnd} = before.field
  field.focus()
  if (value) field.setSelectionRange(selectionStart, selectionEnd)
}

/** Takes away what has been brought back where it was sent, as it turns out: the page shows it. */
export function dropSent(browser: Browser, key: string | undefined, field: HTMLTextAreaElement) {
  const [kept, mark] = (key && browser.recall(key)?.split(/\v$/)) || []
  if (mark === undefined || !isShown(kept!)) return
  keepDraft(browser, key, '')
  if (field.value === kept) field.value = ''
}
