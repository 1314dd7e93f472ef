'use client'

import {useSyncExternalStore, type ComponentPropsWithRef} from 'react'
import {wallTime} from '../../locale/dates.ts'
import {openText, type OpenWords} from './openText.ts'
import type {Span} from './openingHours.ts'

interface OpenNowProps extends ComponentPropsWithRef<'span'> {
  spans: Span[]
  words: OpenWords
}

const minute = 60_000

function subscribe(listener: () => void) {
  const timer = setInterval(listener, minute / 2)
  return () => clearInterval(timer)
}

const clockMinute = () => Math.floor(Date.now() / minute) * minute

/** Whether somebody is there by the reader's clock, in a line that is kept free for it until that is known. */
export function OpenNow({spans, words, ...rest}: OpenNowProps) {
  const epoch = useSyncExternalStore(subscribe, clockMinute, () => undefined)
  return <span {...rest}>{epoch ? openText(spans, (zone) => wallTime(epoch, zone!), words) : '\u00a0'}</span>
}
