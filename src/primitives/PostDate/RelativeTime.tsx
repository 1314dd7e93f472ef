'use client'

import {useSyncExternalStore, type ComponentPropsWithRef} from 'react'
import {formatPlural, type CountFormat} from '../../locale/counts.ts'
import type {Messages} from '../../locale/locale.ts'

interface RelativeTimeProps extends ComponentPropsWithRef<'time'> {
  epoch: number
  /** The date in full: in the first HTML, and for what is long ago or still to come. */
  text: string
  messages: Messages['relative']
  format: CountFormat
}

const minute = 60_000

/** One clock for all of them, stopped when the last has gone. */
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(() => listeners.forEach((it) => it()), minute)
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    clearInterval(timer)
    timer = undefined
  }
}

const now = () => Math.floor(Date.now() / minute)

/** How long ago, once the page is hydrated: the server's clock and zone are not the reader's. */
export function RelativeTime({epoch, text, messages, format, ...rest}: RelativeTimeProps) {
  const current = useSyncExternalStore(subscribe, now, () => undefined)
  return <time {...rest}>{current === undefined ? text : ago(current - Math.floor(epoch / minute))}</time>

  function ago(minutes: number) {
    if (minutes < 0 || minutes >= 7 * 24 * 60) return text
    if (minutes < 1) return messages.now
    if (minutes < 60) return formatPlural(messages.minutes, minutes, format)
    const hours = Math.floor(minutes / 60)
    if (hours < 24) return formatPlural(messages.hours, hours, format)
    return formatPlural(messages.days, Math.floor(hours / 24), format)
  }
}
