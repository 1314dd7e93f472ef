// What a list of comments does while some are on their way that the reader asked for: fetched then, by the islands.

/**
 * Keeps what stands below a list where it is, or below the screen: what comes late moves nothing. Then until the reader presses
 * something, or not at all where it came at once. The focus goes from a link that was pressed to what stands in its place.
 */
export function waitIn(list: HTMLElement, link: Element | undefined, pressed: number) {
  const {style} = list
  // Half a second after a press, the browser takes what moves as the press's own.
  const isEarly = () => Date.now() - pressed < 400
  const release = () => {
    style.minBlockSize = ''
  }

  function look() {
    // In the list itself, for other controls near it may be busy as well.
    const isBusy = list.isConnected && list.matches('[aria-busy], :has(> p[aria-busy])')
    if (isBusy) setTimeout(look, 50)
    else if (isEarly()) release()
    else addEventListener('click', release, {capture: true, once: true})
  }

  function follow() {
    if (link?.isConnected) return
    observer.disconnect()
    if (link && document.activeElement === document.body)
      list.querySelector<HTMLElement>('[rel=next], [tabindex]')?.focus({preventScroll: true})
  }

  if (isEarly()) {
    style.minBlockSize = `${innerHeight - list.getBoundingClientRect().top}px`
    setTimeout(look, 50)
  }
  const observer = new MutationObserver(follow)
  observer.observe(list, {childList: true})
  follow()
}
