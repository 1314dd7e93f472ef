import {listen} from '../../hooks/listen.ts'

/**
 * Keeps what stands below an element where it is, or below the screen, while what the reader asked for is on its way: what
 * comes late moves nothing. Until the reader presses something else.
 */
export function hold(element: HTMLElement) {
  element.style.minBlockSize = `${innerHeight - element.getBoundingClientRect().top}px`
  const end = listen(() => {
    element.style.minBlockSize = ''
    end()
  }, 'click')
}
