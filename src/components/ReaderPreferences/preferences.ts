import {listen} from '../../hooks/listen.ts'
import {keep, recall} from '../../lib/storage.ts'
import {isChosen, names, type Choice, type Preferences} from './choices.ts'

/** What was kept since the page was loaded: ahead of a storage that may be blocked or full. */
const kept = new Map<string, string>()
const listeners = new Set<() => void>()

export const read = (key: string) => kept.get(key) ?? recall(key) ?? ''

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
  keep(key, text === '{}' ? '' : text)
}

export function subscribe(key: string, listener: () => void) {
  show(parse(read(key)))
  listeners.add(listener)
  const end = listen((event) => {
    if (event.storageArea === localStorage && (event.key === key || event.key === null)) take(key, event.newValue ?? '')
  }, 'storage')
  return () => {
    listeners.delete(listener)
    end()
  }
}
