const said = new Set<string>()
/** How often each mistake has been told, whatever the values. */
const counts = new Map<string, number>()
/** Of a long list of bad data so many tell enough. */
const most = 50

/**
 * Tells the developer of a mistake in three clauses: what happened, why it matters, what to do. Each message once, and of one mistake
 * no more than fifty. Call it behind `process.env.NODE_ENV !== 'production'`, so that the words stay out of what readers download.
 */
export function warn(component: string, happened: string, matters: string, todo: string) {
  if (process.env.NODE_ENV === 'production') return
  const rest = `${matters}. ${todo}.`
  const message = `${component}: ${happened}, ${rest}`
  if (said.has(message)) return
  if (said.size > 200) said.clear()
  said.add(message)
  const count = (counts.get(component + rest) ?? 0) + 1
  counts.set(component + rest, count)
  if (count > most) return
  // oxlint-disable-next-line no-console -- the one place
  console.warn(count < most ? message : `${message} Others like it are not told.`)
}

/** Shows a value in a message, at most a line of it. */
export function show(value: unknown) {
  const text = typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? 'an object' : String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
