'use client'

import {useState, type ComponentPropsWithRef} from 'react'

/** A popover whose content is made when it is first opened, also where that was before hydration. */
export function LazyPopover({children, ...rest}: ComponentPropsWithRef<'div'>) {
  const [opened, setOpened] = useState(false)
  return (
    <div
      {...rest}
      ref={(popover) => {
        if (popover?.matches(':popover-open')) setOpened(true)
      }}
      onBeforeToggle={() => setOpened(true)}
    >
      {opened && children}
    </div>
  )
}
