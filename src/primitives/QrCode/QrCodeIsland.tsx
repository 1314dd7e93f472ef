'use client'

import {useEffect, useState} from 'react'
import {qrPath} from './qrPath.ts'
import {QrSvg} from './QrSvg.tsx'

/** Makes the code in the browser. */
export function QrCodeIsland({text, label}: {text: string; label: string}) {
  const [code, setCode] = useState<{text: string; path?: string; size: number}>()

  useEffect(() => {
    let current = true
    void qrPath(text).then((made) => current && setCode({text, ...made}))
    return () => {
      current = false
    }
  }, [text])

  return code?.text === text ? <QrSvg label={label} path={code.path} size={code.size} /> : null
}
