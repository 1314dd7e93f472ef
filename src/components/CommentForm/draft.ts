import type {ServerField} from './fields.ts'

/** What the page has already, so that nothing of it is fetched again with this. It comes by place: names would weigh there. */
export interface Browser {
  announce: (text: string) => void
  bringBack: (field: HTMLTextAreaElement, text?: string) => void
  keep: (key: string, text?: string) => void
  known: WeakSet<Element>
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

/** Brings back what was typed in the server's field, where React has put this one in its place, as it does where a translator was. */
export function takeOver({bringBack, known}: Browser, field: HTMLTextAreaElement, before: ServerField | undefined) {
  if (!before || before.field.isConnected || known.has(before.field)) return
  const {value, selectionStart, selectionEnd} = before.field
  known.add(before.field)
  bringBack(field, value)
  if (!before.hasFocus) return
  field.focus()
  if (field.value === value) field.setSelectionRange(selectionStart, selectionEnd)
}

/** Takes away what has been brought back where it was sent, as it turns out: the page shows it. */
export function dropSent(browser: Browser, key: string | undefined, field: HTMLTextAreaElement) {
  const [kept, mark] = (key && browser.recall(key)?.split(/\v$/)) || []
  if (mark === undefined || !isShown(kept!)) return
  keepDraft(browser, key, '')
  if (field.value === kept) field.value = ''
}
