import type {FocusEvent} from 'react'

/**
 * As `onBlur`: closes what was opened here when the focus goes elsewhere, for it may lie over that. What opened it, and stands
 * before it, closes it itself.
 */
export function leave({currentTarget, relatedTarget}: FocusEvent) {
  if (relatedTarget && currentTarget.previousSibling !== relatedTarget && !currentTarget.contains(relatedTarget))
    currentTarget.parentElement!.querySelector<HTMLElement>('[popover=auto]:popover-open')?.hidePopover()
}
