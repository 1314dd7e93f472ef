const said = new Set<string>()

/**
 * Tells the developer of a mistake in three clauses: what happened, why it matters, what to do. Each message once. Call
 * it behind `process.env.NODE_ENV !== 'production'`, so that the words stay out of what readers download.
 */
export function warn(component: string, happened: string, matters: string, todo: string) {
  if (process.env.NODE_ENV === 'production') return
  const message = `${component}: ${happened}, ${matters}. ${todo}.`
  if (said.has(message)) return
  if (said.size > 200) said.clear()
  said.add(message)
  // oxlint-disable-next-line no-console -- the one place
  console.warn(message)
}

/** Shows a value in a message, at most a line of it. */
export function show(value: unknown) {
  const text = typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? 'an object' : String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
