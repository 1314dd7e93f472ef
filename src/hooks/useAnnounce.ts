import {useEffect} from 'react'

let region: HTMLElement | undefined
let users = 0

/** Brings the live region onto the page, one for all; returns what takes it away when nobody needs it any more. */
function openRegion() {
  users += 1
  if (!region) {
    region = document.createElement('div')
    region.role = 'status'
    // By the object model, which a strict Content-Security-Policy allows.
    region.style.cssText = 'position:fixed;top:0;clip-path:inset(50%)'
    document.body.append(region)
  }
  return () => {
    users -= 1
    if (users) return
    region?.remove()
    region = undefined
  }
}

/** Says a sentence to screen readers where the region is open. */
export function announce(text: string) {
  // The same sentence again is news too: it is said when the text differs.
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text
}

/** Says a sentence to screen readers, by one polite live region for the whole page, there while anything may speak. */
export function useAnnounce() {
  useEffect(openRegion, [])
  return announce
}
