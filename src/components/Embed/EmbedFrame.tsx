'use client'

import {useEffect, useRef, useState, type ComponentPropsWithoutRef, type ReactNode} from 'react'

interface EmbedFrameProps {
  /** The frame's attributes. */
  attributes: ComponentPropsWithoutRef<'iframe'>
  /** What the button says. */
  load: string
  consented?: boolean
  defaultConsented: boolean
  onConsentedChange?: (consented: boolean) => void
  children: ReactNode
}

/** The cover with its button, and the frame once the reader agrees. */
export function EmbedFrame(props: EmbedFrameProps) {
  const {attributes, load, consented, defaultConsented, onConsentedChange, children} = props
  const [own, setOwn] = useState(defaultConsented)
  const [pressed, setPressed] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  const agreed = consented ?? own

  // The button that had the focus has gone.
  useEffect(() => {
    if (pressed && agreed) frame.current?.focus()
  }, [pressed, agreed])

  // oxlint-disable-next-line react/iframe-missing-sandbox, jsx-a11y/iframe-has-title -- among the attributes
  if (agreed) return <iframe ref={frame} data-slot="embed-frame" {...attributes} />
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
