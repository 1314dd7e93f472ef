'use client'

import {useState, type ComponentPropsWithRef, type ComponentType, type ReactNode} from 'react'

interface ImageOrFallbackProps extends ComponentPropsWithRef<'img'> {
  as?: ComponentType<ComponentPropsWithRef<'img'>>
  fallback: ReactNode
}

/** The picture, until it turns out to be broken: also when it broke before this page was hydrated. */
export function ImageOrFallback({as, fallback, onError, ...rest}: ImageOrFallbackProps) {
  const [broken, setBroken] = useState<string>()
  const Img = (as ?? 'img') as 'img'
  // A new address gets a new chance.
  if (broken && broken === rest.src) return fallback
  return (
    <Img
      ref={(img) => {
        if (img?.complete && !img.naturalWidth && img.currentSrc) setBroken(rest.src)
      }}
      {...rest}
      onError={(event) => {
        onError?.(event)
        setBroken(rest.src)
      }}
    />
  )
}
