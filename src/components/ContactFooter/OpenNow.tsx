'use client'

import {useSyncExternalStore, type ComponentPropsWithRef} from 'react'
import {openText, type OpenWords} from './openText.ts'
import type {Span} from './openingHours.ts'

interface OpenNowProps extends ComponentPropsWithRef<'span'> {
  spans: Span[]
  words: OpenWords
  timeZone?: string
}

function subscribe(listener: () => void) {
  const timer = setInterval(listener, 30_000)
  return () => clearInterval(timer)
}

const now = () => Math.floor(Date.now() / 60_000)

/** Whether somebody is there now: known after hydration, in a line that has been kept free for it. */
export function OpenNow({spans, words, timeZone, ...rest}: OpenNowProps) {
  const minutes = useSyncExternalStore(subscribe, now, () => undefined)
  return <span {...rest}>{minutes === undefined ? '\u00a0' : openText(spans, minutes * 60_000, words, timeZone)}</span>
}
