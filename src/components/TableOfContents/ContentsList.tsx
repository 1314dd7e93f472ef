'use client'

import {useEffect, useRef, type ComponentPropsWithRef} from 'react'
import {listen} from '../../hooks/listen.ts'

/** The link to the section that is being read, or none before the first. */
function currentOf(links: Iterable<HTMLAnchorElement>) {
  const root = document.documentElement
  const height = root.clientHeight
  const way = root.scrollHeight - height
  const rest = way - root.scrollTop
  const padding = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0
  let current: HTMLAnchorElement | null = null
  for (const link of links) {
    const heading = document.getElementById(link.getAttribute('href')!.slice(1))
    const [box] = heading?.getClientRects() ?? []
    if (!box) continue
    // How far it is below the place to which a link to it leads.
    const below = box.top - Number.parseFloat(getComputedStyle(heading!).scrollMarginTop) - padding
    // Who was led to it reads it, whatever else is as near, until they scroll on.
    const isLed = below > -2 && below < (rest < 2 ? height : 2) && heading!.matches(':target')
    // What is last on the page never reaches the top: in the last window the line comes down to it.
    if (isLed || below < 32 + height * Math.max(0, 1 - rest / Math.min(way, height)) ** 3) current = link
    if (isLed) break
  }
  return current
}

/** The island: marks the link to the current section. The mark is no state of React's, so nothing renders again. */
export function ContentsList(props: ComponentPropsWithRef<'ol'>) {
  const ref = useRef<HTMLOListElement>(null)

  // After each render, which may have brought other links.
  useEffect(() => {
    const list = ref.current!
    const update = () => {
      const before = list.querySelector('[aria-current]')
      const current = currentOf(list.querySelectorAll('a'))
      if (current === before) return
      if (before) before.ariaCurrent = null
      if (!current) return
      current.ariaCurrent = 'true'
      // Where it is the list that scrolls; the page never does.
      list.scrollTop = current.parentElement!.offsetTop - list.clientHeight / 2
    }
    update()
    // What scrolls may also be an element, and what loads a picture. A scroll comes once a frame.
    return listen(update, 'scroll', 'resize', 'hashchange', 'load')
  })

  return <ol ref={ref} {...props} />
}
