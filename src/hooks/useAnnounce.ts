import {useCallback, useEffect} from 'react'

let region: HTMLElement | undefined
let users = 0

/** Says a sentence to screen readers, by one polite live region for the whole page, there while anything may speak. */
export function useAnnounce() {
  useEffect(() => {
    users += 1
    if (!region) {
      region = document.createElement('div')
      region.role = 'status'
      // By the object model, which a strict Content-Security-Policy allows.
      region.style.cssText = 'position:absolute;inset-block-start:0;clip-path:inset(50%);white-space:nowrap'
      document.body.append(region)
    }
    return () => {
      users -= 1
      if (users) return
      region?.remove()
      region = undefined
    }
  }, [])
  return useCallback((text: string) => {
    if (region) region.textContent = text
  }, [])
}
