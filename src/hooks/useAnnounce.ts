import {useCallback, useEffect} from 'react'

let region: HTMLElement | undefined
let users = 0

/** One polite live region for the whole page, while anything that may speak is mounted. */
function open() {
  users += 1
  if (region) return
  region = document.createElement('div')
  region.setAttribute('role', 'status')
  region.className = 'ink-announcer'
  // By the object model, which a strict Content-Security-Policy allows.
  Object.assign(region.style, {
    position: 'absolute',
    insetBlockStart: '0',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  })
  document.body.append(region)
}

function close() {
  users -= 1
  if (users) return
  region?.remove()
  region = undefined
}

/** Says a sentence to screen readers, once, when they are quiet. */
export function useAnnounce() {
  useEffect(() => {
    open()
    return close
  }, [])
  return useCallback((text: string) => {
    if (region) region.textContent = text
  }, [])
}
