import {isChosen, names, type Choice, type Preferences} from './choices.ts'

/** What was kept since the page was loaded: ahead of a storage that may be blocked or full. */
const kept = new Map<string, string>()
const listeners = new Set<() => void>()

export function read(key: string) {
  try {
    return kept.get(key) ?? localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** The sound part of what was kept. */
export function parse(text: string) {
  const preferences: Preferences = {}
  try {
    const found = JSON.parse(text || '{}') as Preferences
    for (const name of names) if (isChosen(name, found[name])) preferences[name] = found[name]
  } catch {}
  return preferences
}

/** On `<html>`, where the rules look. What was never chosen here is the page's own and stays. */
function show(next: Preferences, before: Preferences = {}) {
  const {documentElement: html} = document
  for (const name of names) {
    if (next[name]) html.setAttribute(`data-ink-${name}`, next[name])
    else if (before[name]) html.removeAttribute(`data-ink-${name}`)
  }
}

function take(key: string, text: string) {
  const before = parse(read(key))
  kept.set(key, text)
  show(parse(text), before)
  for (const listener of listeners) listener()
}

/** Keeps a choice, or all as usual where none is named. */
export function choose(key: string, name?: Choice, value?: string) {
  const next = name ? {...parse(read(key)), [name]: isChosen(name, value) ? value : undefined} : {}
  const text = JSON.stringify(next)
  take(key, text)
  try {
    if (text === '{}') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {}
}

export function subscribe(key: string, listener: () => void) {
  const onStorage = (event: StorageEvent) => {
    if (event.storageArea === localStorage && (event.key === key || event.key === null)) take(key, event.newValue ?? '')
  }
  show(parse(read(key)))
  listeners.add(listener)
  addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', onStorage)
  }
}
