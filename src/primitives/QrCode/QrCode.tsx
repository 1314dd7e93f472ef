import * as React from 'react'
import {isServerComponent} from '../../locale/context.ts'
import {qrPath} from './qrPath.ts'
import {QrSvg} from './QrSvg.tsx'

export interface QrCodeProps {
  /** What the code says. */
  text: string
  /** What the code is, for who cannot see it. */
  label: string
}

// No island: a server component never makes its code in the browser, and everything in a client tree is a client component.
// Read by names that bundlers do not check, as in locale/context.ts.
const useEffect = React['useEffect' as const]
const useRef = React['useRef' as const]
const useState = React['useState' as const]

/** A server component may wait for the encoder, and its code is in the first HTML. */
async function ServerQrCode({text, label}: QrCodeProps) {
  return <QrSvg label={label} {...await qrPath(text)} />
}

/** Makes the code in the browser; one in a popover when that is first opened. */
function ClientQrCode({text, label}: QrCodeProps) {
  const place = useRef<HTMLSpanElement>(null)
  const [code, setCode] = useState<{text: string; path?: string; size: number}>()

  useEffect(() => {
    let current = true
    const make = () => void qrPath(text).then((made) => current && setCode({text, ...made}))
    const closed = place.current?.closest('[popover]:not(:popover-open)')
    if (closed) closed.addEventListener('beforetoggle', make, {once: true})
    else make()
    return () => {
      current = false
      closed?.removeEventListener('beforetoggle', make)
    }
  }, [text])

  return code?.text === text ? <QrSvg label={label} path={code.path} size={code.size} /> : <span ref={place} hidden />
}

/**
 * A QR code of a text, always dark on light. Renders an `<svg>`: in the first HTML of a server component, after hydration
 * in a client tree, where its room is kept.
 */
export const QrCode = isServerComponent ? ServerQrCode : ClientQrCode
