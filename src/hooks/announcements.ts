let region: HTMLElement | undefined
let users = 0

/** Keeps one polite live region on the page while anything may speak; gives back what lets go of it. */
export function openRegion() {
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
}

/** Says a sentence to screen readers. */
export function say(text: string) {
  if (region) region.textContent = text
}
