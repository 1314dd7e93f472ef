'use client'

/** The island by which the list is fetched again. The focus stays in the list, whatever comes in place of the button. */
export function Retry({label, onRetry}: {label: string; onRetry: () => unknown}) {
  return (
    <button
      type="button"
      onClick={({currentTarget}) => {
        currentTarget.closest<HTMLElement>('[data-slot=comment-list]')?.focus()
        onRetry()
      }}
    >
      {label}
    </button>
  )
}
