'use client'

import {useEffect, useRef, useState, type ComponentPropsWithRef, type ElementType} from 'react'

interface ScrollerProps extends ComponentPropsWithRef<'div'> {
  as?: ElementType
  /** What it is called while there is something to scroll to and no caption in it. */
  label: string
}

/**
 * A box that scrolls sideways, in the reach of the keyboard and with a name while its content is wider than itself:
 * no stop and no landmark where there is nothing to scroll.
 */
export function Scroller({as: Box = 'div', label, ...rest}: ScrollerProps) {
  const ref = useRef<HTMLElement>(null)
  const [name, setName] = useState<string | false>()

  useEffect(() => {
    const box = ref.current!
    const measure = () =>
      setName(box.scrollWidth > box.clientWidth && (box.querySelector('caption')?.textContent || label))
    measure()
    if (!window.ResizeObserver) return
    const observer = new ResizeObserver(measure)
    for (const element of [box, ...box.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [label])

  const scrolling = name ? {role: 'region', tabIndex: 0, 'aria-label': name} : undefined
  return <Box ref={ref} {...rest} {...scrolling} data-overflows={name === undefined ? undefined : Boolean(name)} />
}
