import {useLayoutEffect, useRef, useState, type KeyboardEvent} from 'react'
import type {Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import type {ImageObject} from '../../model.ts'
import {closeIcon, enlargeIcon, leftIcon, rightIcon} from '../../primitives/Icon/icons.tsx'
import * as S from './LightboxDialog.styles.ts'

export {picturesAround} from './picturesAround.ts'

export interface LightboxDialogProps {
  pictures: ImageObject[]
  start: number
  messages: Messages['lightbox']
  onClose: () => void
}

/** How far an arrow key moves a picture that is larger than the window. */
const step = 120

/**
 * Pictures over the page. The browser's own `<dialog>` keeps the page inert, takes Escape and gives the focus back; its own
 * scrolling is the swipe.
 */
export function LightboxDialog({pictures, start, messages, onClose}: LightboxDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(start)
  const [zoomed, setZoomed] = useState(false)
  const last = pictures.length - 1

  function show(index: number, behavior?: ScrollBehavior) {
    const next = Math.max(0, Math.min(last, index))
    setZoomed(false)
    setCurrent(next)
    track.current!.children[next]!.scrollIntoView?.({behavior, block: 'nearest', inline: 'start'})
  }

  useLayoutEffect(() => {
    const box = dialog.current!
    // Once, also where effects run twice.
    if (!box.open) {
      box.showModal?.()
      // The way back closes it. What a router keeps there stays.
      history.pushState(history.state, '')
    }
    track.current!.children[start]!.scrollIntoView?.({behavior: 'instant', block: 'nearest', inline: 'start'})
    const back = () => box.close('back')
    const {style} = document.documentElement
    const {overflow} = style
    style.overflow = 'hidden'
    addEventListener('popstate', back)
    return () => {
      style.overflow = overflow
      removeEventListener('popstate', back)
    }
  }, [start])

  function press(event: KeyboardEvent) {
    const slide = track.current!.children[current]!
    const forward = getComputedStyle(slide).direction === 'rtl' ? -1 : 1
    const keys: Record<string, () => void> = {
      ArrowRight: () => (zoomed ? slide.scrollBy(step, 0) : show(current + forward)),
      ArrowLeft: () => (zoomed ? slide.scrollBy(-step, 0) : show(current - forward)),
      ArrowDown: () => slide.scrollBy(0, step),
      ArrowUp: () => slide.scrollBy(0, -step),
      Home: () => show(0),
      End: () => show(last),
      '+': () => setZoomed(true),
      '=': () => setZoomed(true),
      '-': () => setZoomed(false),
      '0': () => setZoomed(false),
    }
    if (!Object.hasOwn(keys, event.key) || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    keys[event.key]!()
  }

  const {caption, alt} = pictures[current]!
  return (
    <S.Root
      ref={dialog}
      data-slot="lightbox-dialog"
      aria-label={messages.label}
      onKeyDown={press}
      onClose={() => {
        if (dialog.current!.returnValue === 'back') return onClose()
        // Only after that can it be opened again: a way back that is still under way would close it.
        addEventListener('popstate', onClose, {once: true})
        history.back()
      }}
    >
      <div data-slot="lightbox-bar">
        <button
          type="button"
          data-slot="lightbox-close"
          aria-label={messages.close}
          onClick={() => dialog.current!.close()}
        >
          {closeIcon}
        </button>
        <button
          type="button"
          data-slot="lightbox-zoom"
          aria-label={messages.zoom}
          aria-pressed={zoomed}
          onClick={() => setZoomed(!zoomed)}
        >
          {enlargeIcon}
        </button>
        {last > 0 && (
          <>
            <button
              type="button"
              aria-label={messages.previous}
              aria-disabled={current === 0}
              onClick={() => show(current - 1)}
            >
              {leftIcon}
            </button>
            <button
              type="button"
              aria-label={messages.next}
              aria-disabled={current === last}
              onClick={() => show(current + 1)}
            >
              {rightIcon}
            </button>
          </>
        )}
      </div>
      <div
        ref={track}
        data-slot="lightbox-track"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- none of those is a row of pictures
        role="group"
        aria-label={messages.label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in the reach of the keyboard
        tabIndex={0}
        data-zoomed={zoomed || undefined}
        onScroll={({currentTarget: {scrollLeft, clientWidth}}) => {
          if (!zoomed) setCurrent(Math.min(last, Math.round(Math.abs(scrollLeft) / clientWidth) || 0))
        }}
      >
        {pictures.map((picture, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Escape and + do the same
          <div
            key={i}
            data-slot="lightbox-slide"
            inert={i !== current}
            onClick={({target, currentTarget}) => {
              if (target === currentTarget && !zoomed) dialog.current!.close()
            }}
            onDoubleClick={() => setZoomed(!zoomed)}
          >
            <img
              src={picture.src}
              srcSet={picture.srcSet || undefined}
              sizes={picture.srcSet ? '100vw' : undefined}
              alt={picture.alt ?? ''}
              loading={i === start ? 'eager' : 'lazy'}
            />
          </div>
        ))}
      </div>
      <p data-slot="lightbox-caption" aria-live="polite">
        {last > 0 && <span>{fill(messages.position, {number: current + 1, total: last + 1})}</span>}{' '}
        <bdi>{caption || alt}</bdi>
      </p>
    </S.Root>
  )
}
