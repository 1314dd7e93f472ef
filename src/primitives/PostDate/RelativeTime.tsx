'use client'

import type {ComponentPropsWithRef} from 'react'
import {useMinute} from '../../hooks/useMinute.ts'
import type {CountFormat} from '../../locale/countFormat.ts'
import {formatPlural} from '../../locale/counts.ts'
import type {Messages} from '../../locale/locale.ts'

interface RelativeTimeProps extends ComponentPropsWithRef<'time'> {
  epoch: number
  /** The date in full: in the first HTML, and for what is long ago or still to come. */
  text: string
  messages: Messages['relative']
  format: CountFormat
}

/** How long ago, once the page is hydrated: the server's clock and zone are not the reader's. */
export function RelativeTime({epoch, text, messages, format, ...rest}: RelativeTimeProps) {
  const now = useMinute()
  return <time {...rest}>{now ? ago(now - Math.floor(epoch / 60_000)) : text}</time>

  function ago(minutes: number) {
    if (minutes < 0 || minutes >= 7 * 24 * 60) return text
    if (minutes < 1) return messages.now
    if (minutes < 60) return formatPlural(messages.minutes, minutes, format)
    const hours = Math.floor(minutes / 60)
    if (hours < 24) return formatPlural(messages.hours, hours, format)
    return formatPlural(messages.days, Math.floor(hours / 24), format)
  }
}
