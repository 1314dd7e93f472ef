import type {ImageObject} from '../../model.ts'

/** The pictures of the figures with such a button, in the same text, and which of them this button's is. */
export function picturesAround(
  button: HTMLElement,
  pictureIn: (figure: HTMLElement | null) => HTMLImageElement | undefined,
) {
  const text = button.closest('[data-slot=article-body]') ?? document
  const pictures: ImageObject[] = []
  let start = 0
  for (const other of text.querySelectorAll('[data-slot=lightbox]')) {
    const figure = other.closest('figure')
    const img = pictureIn(figure)
    if (!img) continue
    if (other === button) start = pictures.length
    const caption = figure!.querySelector('figcaption')?.textContent
    pictures.push({src: img.currentSrc || img.src, srcSet: img.srcset, alt: img.alt, caption: caption ?? undefined})
  }
  return {pictures, start}
}
