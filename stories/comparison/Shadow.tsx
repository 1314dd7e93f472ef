import {useEffect, useRef, useState, type ReactNode} from 'react'
import {createPortal} from 'react-dom'

/** A place of its own, where a style sheet reaches nothing outside and nothing outside reaches in. */
export function Shadow({css, children}: {css: string; children: ReactNode}) {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useEffect(() => {
    const {current} = host
    if (current) setRoot(current.shadowRoot ?? current.attachShadow({mode: 'open'}))
  }, [])
  const shown = (
    <>
      <style>{css}</style>
      {children}
    </>
  )
  return <div ref={host}>{root && createPortal(shown, root)}</div>
}
