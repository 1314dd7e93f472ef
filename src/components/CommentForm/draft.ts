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

/** Takes away what has been brought back where it was sent, as it turns out: the page shows it. */
export function dropSent(browser: Browser, key: string | undefined, field: HTMLTextAreaElement) {
  const [kept, mark] = (key && browser.recall(key)?.split(/\v$/)) || []
  if (mark === undefined || !isShown(kept!)) return
  keepDraft(browser, key, '')
  if (field.value === kept) field.value = ''
}
