type Listener = (event: Event & Partial<StorageEvent & PageTransitionEvent>) => void

/** Hears events of the window, and of what is in it. Returns what ends that. */
export function listen(listener: Listener, ...types: (keyof WindowEventMap)[]) {
  for (const type of types) addEventListener(type, listener, true)
  return () => {
    for (const type of types) removeEventListener(type, listener, true)
  }
}
