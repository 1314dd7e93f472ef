'use client'

import {useSyncExternalStore, type ComponentPropsWithRef} from 'react'
import {openText, type OpenWords} from './openText.ts'
import type {Span} from './openingHours.ts'

interface OpenNowProps extends ComponentPropsWithRef<'span'> {
  spans: Span[]
  words: OpenWords
  timeZone?: string
  /** The moment for which to tell, in the first HTML too; without it the reader's clock does, once hydrated. */
  now?: number
}

const minute = 60_000

function subscribe(listener: () => void) {
  const timer = setInterval(listener, minute / 2)
  return () => clearInterval(timer)
}

const clockMinute = () => Math.floor(Date.now() / minute) * minute

/** Whether somebody is there now, in a line that is kept free for it until it is known. */
export function OpenNow({spans, words, timeZone, now, ...rest}: OpenNowProps) {
  const reader = useSyncExternalStore(subscribe, clockMinute, () => undefined)
  const epoch = now ?? reader
  return <span {...rest}>{epoch === undefined ? '\u00a0' : openText(spans, epoch, words, timeZone)}</span>
}
