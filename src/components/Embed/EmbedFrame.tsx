'use client'

import {useEffect, useRef, useState, type ReactNode} from 'react'

interface EmbedFrameProps {
  src: string
  title: string
  /** What the button says. */
  load: string
  consented?: boolean
  defaultConsented: boolean
  onConsentedChange?: (consented: boolean) => void
  children: ReactNode
}

/** The cover with its button, and the frame once the reader agrees. */
export function EmbedFrame(props: EmbedFrameProps) {
  const {src, title, load, consented, defaultConsented, onConsentedChange, children} = props
  const [own, setOwn] = useState(defaultConsented)
  const [pressed, setPressed] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  const agreed = consented ?? own

  // The button that had the focus has gone.
  useEffect(() => {
    if (pressed && agreed) frame.current?.focus()
  }, [pressed, agreed])

  if (agreed) {
    return (
      <iframe
        ref={frame}
        data-slot="embed-frame"
        src={src}
        title={title}
        loading="lazy"
        allow="fullscreen; encrypted-media; picture-in-picture"
        // oxlint-disable-next-line react/iframe-missing-sandbox -- another site's: what it may do, it may do to itself
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation"
        referrerPolicy="strict-origin-when-cross-origin"
      />
    )
  }
  return (
    <div data-slot="embed-cover">
      {children}
      <button
        type="button"
        data-slot="embed-load"
        onClick={() => {
          setPressed(true)
          setOwn(true)
          onConsentedChange?.(true)
        }}
      >
        {load}
      </button>
    </div>
  )
}
