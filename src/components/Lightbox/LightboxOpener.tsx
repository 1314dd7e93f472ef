'use client'

import {useEffect, useRef, useState, type ComponentPropsWithRef} from 'react'
import type {Messages} from '../../locale/locale.ts'
import type {ImageObject} from '../../model.ts'
import type {LightboxDialog} from './LightboxDialog.tsx'

export interface LightboxOpenerProps extends ComponentPropsWithRef<'button'> {
  pictures?: ImageObject[] | undefined
  messages: Messages['lightbox']
}

/** Of a light and a dark picture the one that is shown; none that is a link. */
const pictureIn = (figure: HTMLElement | null) =>
  [...(figure?.querySelectorAll('img') ?? [])].find((it) => it.offsetWidth > 0 && !it.closest('a'))

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
    const own = button.current!
    try {
      const {LightboxDialog: Dialog, picturesAround} = await import('./LightboxDialog.tsx')
      const found = pictures ? {pictures, start: 0} : picturesAround(own, pictureIn)
      if (found.pictures.length > 0) setShown({Dialog, ...found})
    } catch {
      // Offline, or a newer version has been deployed: the picture alone will do.
      const img = pictureIn(own.closest('figure'))
      const src = pictures ? pictures[0]?.src : img?.currentSrc || img?.src
      if (src) window.open(src, '_blank', 'noopener')
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
