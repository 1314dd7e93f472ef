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

/** Takes over a field. Gives the server's where React has put this one in its place, as it does where a translator was. */
export function takeOver(field: HTMLTextAreaElement, before: ServerField | undefined) {
  known.add(field)
  if (!before || before.field.isConnected || known.has(before.field)) return undefined
  known.add(before.field)
  return before
}
