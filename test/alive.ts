import {afterEach, beforeEach, vi} from 'vitest'

/**
 * Counts, in each test of a file, what is alive of listeners to what outlives a component, and of timers. Returns what is left
 * of them by then: by name, how many, but for what React hears of the document once and for good.
 */
export function watchAlive() {
  const alive = new Map<string, number>()
  const count = (name: string, by: number) => alive.set(name, (alive.get(name) ?? 0) + by)

  beforeEach(() => {
    alive.clear()
    for (const [name, target] of Object.entries({
      window,
      document,
      html: document.documentElement,
      body: document.body,
    })) {
      const heard = new Map<string, Set<unknown>>()
      const those = (type: string, options: unknown) => {
        const key = `${name} ${type} ${Boolean(typeof options === 'object' ? (options as EventListenerOptions)?.capture : options)}`
        if (!heard.has(key)) heard.set(key, new Set())
        return {key, set: heard.get(key)!}
      }
      const add = target.addEventListener.bind(target) as typeof window.addEventListener
      const remove = target.removeEventListener.bind(target) as typeof window.removeEventListener
      const drop = (...[type, listener, options]: Parameters<typeof remove>) => {
        const {key, set} = those(type, options)
        if (set.delete(listener)) count(key, -1)
      }
      vi.spyOn(target as Window, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
        const {key, set} = those(args[0], args[2])
        if (!set.has(args[1])) count(key, 1)
        set.add(args[1])
        const {signal} = Object(args[2]) as AddEventListenerOptions
        signal?.addEventListener('abort', () => drop(...args))
        add(...args)
      })
      vi.spyOn(target as Window, 'removeEventListener').mockImplementation((...args: Parameters<typeof remove>) => {
        drop(...args)
        remove(...args)
      })
    }
    const start = window.setInterval.bind(window)
    const stop = window.clearInterval.bind(window)
    const intervals = new Set<unknown>()
    vi.spyOn(window, 'setInterval').mockImplementation(((...args: Parameters<typeof start>) => {
      const id = start(...args)
      intervals.add(id)
      count('interval', 1)
      return id
    }) as typeof start)
    vi.spyOn(window, 'clearInterval').mockImplementation((id) => {
      if (intervals.delete(id)) count('interval', -1)
      stop(id)
    })
    const wait = window.setTimeout.bind(window)
    const end = window.clearTimeout.bind(window)
    const timeouts = new Set<unknown>()
    const ended = (id: unknown) => timeouts.delete(id) && count('timeout', -1)
    vi.spyOn(window, 'setTimeout').mockImplementation(((handler: () => void, ...rest: [number]) => {
      const id = wait(
        () => {
          ended(id)
          handler()
        },
        ...rest,
      )
      timeouts.add(id)
      count('timeout', 1)
      return id
    }) as typeof wait)
    vi.spyOn(window, 'clearTimeout').mockImplementation((id) => {
      ended(id)
      end(id)
    })
  })

  afterEach(() => {
    vi.restoreAllMocks()
    localStorage.clear()
  })

  return () => [...alive].filter(([name, number]) => number !== 0 && !name.startsWith('document selectionchange'))
}
