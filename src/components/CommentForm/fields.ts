/** The fields that React has taken over, and those it has replaced. Others on the page are the server's. */
export const known = new WeakSet<Element>()

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

/** Puts a text back into a field. What was typed before stays, and the caret in it; what is no part of it follows. */
export function bringBack(field: HTMLTextAreaElement, text: string | null | undefined) {
  if (!text || field.value.includes(text)) return
  const {length} = field.value
  if (text.startsWith(field.value)) field.value = text
  else field.setRangeText(`\n\n${text}`, length, length)
}
