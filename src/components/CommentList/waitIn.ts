/** Has what minds a list fetched while comments are on their way. Without it they come all the same. */
export function waitIn(list: HTMLElement, link?: Element) {
  const pressed = Date.now()
  import('./waiting.ts').then(
    (it) => it.waitIn(list, link, pressed),
    () => {},
  )
}
