/** The value where it is text that shows something, else nothing: data from a CMS may hold anything. */
export function textOf(value: unknown) {
  return typeof value === 'string' && value.trim() ? value : undefined
}
