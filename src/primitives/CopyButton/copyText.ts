/** Puts a text on the clipboard; tells whether it got there. */
export async function copyText(text: string) {
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
    ;(activeElement as HTMLElement | null)?.focus({preventScroll: true})
  }
}
