// Leads to the comment that the address names: fetched where it names one, by the island.

/**
 * Marks a comment that came after the page, and tells who looks for one that is not there, by a popover that moves nothing.
 */
export function lead(isLong: boolean, notice: HTMLElement, message: string, announce: (text: string) => void) {
  document.querySelector('[data-target]')?.removeAttribute('data-target')
  let {hash} = location
  // What other islands have for this would come along in a file of its own.
  try {
    hash = decodeURIComponent(hash)
  } catch {}
  const id = /^#(comment-.+)/s.exec(hash)?.[1]
  const target = id && document.getElementById(id)
  const isMissing = Boolean(id && !target)
  notice.textContent = message
  notice.togglePopover?.(isMissing)
  if (isMissing) announce(message)
  if (!target) return
  const isFound = target.matches(':target')
  const isNear = Math.abs(target.getBoundingClientRect().top) < innerHeight
  if (!isFound) target.dataset.target = ''
  // In a long list what is above it gets its real height only now that it is near.
  let frames = 10
  const hold = () => {
    target.scrollIntoView?.()
    frames -= 1
    if (frames) requestAnimationFrame(hold)
  }
  if (!isFound || (isLong && isNear)) hold()
}
