import {say} from '../../hooks/announcements.ts'

export {openRegion} from '../../hooks/announcements.ts'

/** Puts a text on the clipboard; tells whether it got there. */
async function copyText(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** There is no clipboard outside of HTTPS, and a frame may be refused it; what is selected can still be copied. */
function copyBySelection(text: string) {
  const {activeElement} = document
  const field = document.createElement('textarea')
  field.value = text
  field.style.cssText = 'position:fixed;opacity:0'
  document.body.append(field)
  field.focus({preventScroll: true})
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (activeElement instanceof HTMLElement) activeElement.focus({preventScroll: true})
  }
}

let toast: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout>

/** In the top layer nothing clips it and nothing moves for it. Its words are drawn, so that they name no button. */
function show(text: string, control: Element, time: number) {
  clearTimeout(timer)
  toast?.remove()
  toast = document.createElement('span')
  toast.popover = 'manual'
  toast.ariaHidden = 'true'
  toast.dataset.slot = 'copy-button-toast'
  toast.dataset.text = text
  control.append(toast)
  toast.showPopover()
  timer = setTimeout(() => toast?.remove(), time)
}

/** Copies, and says to all what came of it. */
export async function copy(text: string, control: Element, messages: {copied: string; failed: string}) {
  const ok = await copyText(text)
  const sentence = ok ? messages.copied : messages.failed
  if (control.isConnected) show(sentence, control, ok ? 2000 : 6000)
  say(sentence)
  return ok
}
