import {isServerComponent} from '../../locale/context.ts'
import {QrCodeIsland} from './QrCodeIsland.tsx'
import {qrPath} from './qrPath.ts'
import {QrSvg} from './QrSvg.tsx'

export interface QrCodeProps {
  /** What the code says. */
  text: string
  /** What the code is, for who cannot see it. */
  label: string
}

/** A server component may wait for the encoder, and its code is in the first HTML. */
async function ServerQrCode({text, label}: QrCodeProps) {
  return <QrSvg label={label} {...await qrPath(text)} />
}

/**
 * A QR code of a text, always dark on light. Renders an `<svg>`: in the first HTML of a server component, after hydration
 * in a client tree, where its room is kept.
 */
export const QrCode = isServerComponent ? ServerQrCode : QrCodeIsland
