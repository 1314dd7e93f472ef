'use client'

import {waitIn} from './waitIn.ts'

/** The island by which the list is fetched again. The focus stays in the list, whatever comes in place of the button. */
export function Retry({label, onRetry}: {label: string; onRetry: () => unknown}) {
  return (
    <button
      type="button"
      data-slot="comment-list-retry"
      onClick={({currentTarget}) => {
        const list = currentTarget.closest('[role=alert]')!.parentElement!
        list.focus()
        waitIn(list)
        onRetry()
      }}
    >
      {label}
    </button>
  )
}
