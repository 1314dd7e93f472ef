'use client'

import {useEffect, useRef, useState, type ComponentPropsWithRef} from 'react'
import type {Messages} from '../../locale/locale.ts'
import type {ImageObject} from '../../model.ts'
import type {LightboxDialog} from './LightboxDialog.tsx'

export interface LightboxOpenerProps extends ComponentPropsWithRef<'button'> {
  pictures?: ImageObject[]
  messages: Messages['lightbox']
}

/** The pictures of the figures with such a button, in the same text, and which of them this button's is. */
function picturesAround(button: HTMLElement) {
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

/** The button, and the dialog while it is open. */
export function LightboxOpener({pictures, messages, onClick, ref, ...rest}: LightboxOpenerProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [shown, setShown] = useState<{Dialog: typeof LightboxDialog; pictures: ImageObject[]; start: number}>()

  useEffect(() => {
    const figure = pictures ? null : button.current?.closest('figure')
    const press = ({target}: MouseEvent) => {
      if (target instanceof HTMLImageElement && !target.closest('a, dialog')) button.current?.click()
    }
    figure?.addEventListener('click', press)
    return () => figure?.removeEventListener('click', press)
  }, [pictures])

  async function open() {
    const found = pictures ? {pictures, start: 0} : picturesAround(button.current!)
    if (found.pictures.length === 0) return
    try {
      const {LightboxDialog: Dialog} = await import('./LightboxDialog.tsx')
      setShown({Dialog, ...found})
    } catch {
      // Offline, or a newer version has been deployed: the picture alone will do.
      window.open(found.pictures[found.start]!.src, '_blank', 'noopener')
    }
  }

  return (
    <>
      <button
        data-slot="lightbox"
        {...rest}
        ref={(element) => {
          button.current = element
          if (typeof ref === 'function') return ref(element)
          if (ref) ref.current = element
        }}
        type="button"
        aria-haspopup="dialog"
        onClick={(event) => {
          onClick?.(event)
          if (!event.defaultPrevented && !shown) void open()
        }}
      />
      {shown && (
        <shown.Dialog
          pictures={shown.pictures}
          start={shown.start}
          messages={messages}
          onClose={() => {
            setShown(undefined)
            button.current?.focus({preventScroll: true})
          }}
        />
      )}
    </>
  )
}
