/** The fields that React has taken over, and those it has replaced. Others on the page are the server's. */
const known = new WeakSet<Element>()

export interface ServerField {
  field: HTMLTextAreaElement
  hasFocus: boolean
}

/** The field that the server has sent, while React has not taken it over. */
export function fieldOfServer(): ServerField | undefined {
  if (typeof document === 'undefined') return undefined
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('[data-slot=comment-form-field]')]
  const field = fields.find((it) => !known.has(it))
  return field && {field, hasFocus: field === document.activeElement}
}

/**
 * Takes over a field. Brings back what was typed in the server's, where React has put this one in its place as it does where
 * a translator was, and what was kept.
 */
export function takeOver(field: HTMLTextAreaElement, before: ServerField | undefined, kept: string | null | undefined) {
  known.add(field)
  if (before && !before.field.isConnected && !known.has(before.field)) {
    const {value, selectionStart, selectionEnd} = before.field
    known.add(before.field)
    if (value) field.value = value
    if (before.hasFocus) field.focus()
    field.setSelectionRange(selectionStart, selectionEnd)
  }
  // A mark that it was sent is for later.
  const saved = kept?.replace(/\v$/, '')
  // What was typed before stays, and the caret in it; what is no part of it follows.
  if (!saved || field.value.includes(saved)) return
  const {length} = field.value
  if (saved.startsWith(field.value)) field.value = saved
  else field.setRangeText(`\n\n${saved}`, length, length)
}
