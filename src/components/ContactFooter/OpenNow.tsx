'use client'

import type {ComponentPropsWithRef} from 'react'
import {useMinute} from '../../hooks/useMinute.ts'
import {minuteIn, openText, type Shift} from './openText.ts'

interface OpenNowProps extends ComponentPropsWithRef<'span'> {
  shifts: Shift[]
  always: string
}

/** Whether somebody is there by the reader's clock, in a line that is kept free for it until that is known. */
export function OpenNow({shifts, always, ...rest}: OpenNowProps) {
  const minute = useMinute()
  return (
    <span {...rest}>{minute ? openText(shifts, always, (zone) => minuteIn(zone, minute * 60_000)) : '\u00a0'}</span>
  )
}
