// The browser's memory, which may be full, blocked, or forbidden even to name: then nothing is remembered, in silence.
type Area = 'localStorage' | 'sessionStorage'

export function recall(key: string, area: Area = 'localStorage') {
  try {
    return window[area].getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text; nothing, or an empty one, forgets it. */
export function keep(key: string, text?: string, area: Area = 'localStorage') {
  try {
    if (text) window[area].setItem(key, text)
    else window[area].removeItem(key)
  } catch {}
}
