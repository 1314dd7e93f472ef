'use client'

import {hold} from './hold.ts'

/** The island by which the list is fetched again. The focus stays in the list, whatever comes in place of the button. */
export function Retry({label, onRetry}: {label: string; onRetry: () => unknown}) {
  return (
    <button
      type="button"
      onClick={({currentTarget}) => {
        const list = currentTarget.closest('[role=alert]')!.parentElement!
        list.focus()
        hold(list)
        onRetry()
      }}
    >
      {label}
    </button>
  )
}
