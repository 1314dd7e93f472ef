import {useSyncExternalStore} from 'react'

const minute = 60_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval>

/** One clock for all, stopped when the last has gone. */
function subscribe(listener: () => void) {
  if (!listeners.size) timer = setInterval(() => listeners.forEach((it) => it()), minute / 2)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (!listeners.size) clearInterval(timer)
  }
}

const now = () => Math.floor(Date.now() / minute)

/** The reader's minute, counted from 1970; nothing before hydration, whose HTML is the server's. */
export const useMinute = () => useSyncExternalStore(subscribe, now, () => undefined)
