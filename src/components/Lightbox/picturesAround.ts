import type {ImageObject} from '../../model.ts'

/** The pictures of the figures with such a button, in the same text, and which of them this button's is. */
export function picturesAround(button: HTMLElement) {
  const text = button.closest('[data-slot=article-body]') ?? document
  const pictures: ImageObject[] = []
  let start = 0
  for (const other of text.querySelectorAll('[data-slot=lightbox]')) {
    const figure = other.closest('figure')
    // Of a light and a dark picture the one that is shown.
    const img = Array.from(figure?.querySelectorAll('img') ?? []).find((it) => it.offsetWidth > 0)
    if (!img || img.closest('a')) continue
    if (other === button) start = pictures.length
    const caption = figure!.querySelector('figcaption')?.textContent
    pictures.push({src: img.currentSrc || img.src, srcSet: img.srcset, alt: img.alt, caption: caption ?? undefined})
  }
  return {pictures, start}
}
