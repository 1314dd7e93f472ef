type Listener = (event: Event & Partial<StorageEvent & PageTransitionEvent>) => void

const listeners: Record<string, Set<Listener>> = {}

function tell(event: Event) {
  for (const listener of listeners[event.type]!) listener(event)
}

/** Hears events of the window, and of what is in it, by one listener for the whole page. Returns what ends that. */
export function listen(listener: Listener, ...types: (keyof WindowEventMap)[]) {
  for (const type of types) {
    ;(listeners[type] ??= new Set()).add(listener)
    addEventListener(type, tell, true)
  }
  return () => {
    for (const type of types) {
      listeners[type]!.delete(listener)
      if (!listeners[type]!.size) removeEventListener(type, tell, true)
    }
  }
}
