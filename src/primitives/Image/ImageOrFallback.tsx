'use client'

import {useEffect, useRef, useState, type ComponentPropsWithRef, type ReactNode} from 'react'
import type {SettingsProps} from '../../locale/settings.ts'

interface ImageOrFallbackProps extends ComponentPropsWithRef<'img'> {
  as?: SettingsProps['imageComponent']
  fallback: ReactNode
}

/** The picture, until it turns out to be broken: also when it broke before this page was hydrated. */
export function ImageOrFallback({as, fallback, onError, ...rest}: ImageOrFallbackProps) {
  const [broken, setBroken] = useState<string | null | undefined>(null)
  const ref = useRef<HTMLImageElement>(null)

  useEffect(() => {
    const img = ref.current
    if (img?.complete && !img.naturalWidth && img.currentSrc) setBroken(rest.src)
  }, [rest.src])

  const Img = (as ?? 'img') as 'img'
  // A new address gets a new chance.
  if (broken === rest.src) return fallback
  return (
    <Img
      ref={ref}
      {...rest}
      onError={(event) => {
        onError?.(event)
        setBroken(rest.src)
      }}
    />
  )
}
