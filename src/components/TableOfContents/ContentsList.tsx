'use client'

import {useEffect, useState, type ReactNode} from 'react'

export interface ContentsEntry {
  id: string
  level: number
  text: ReactNode
}

const pixels = (length: string) => Number.parseFloat(length) || 0

/** The entry whose section is being read, or -1 before the first. */
function currentOf(entries: ContentsEntry[]) {
  const root = document.documentElement
  const height = root.clientHeight
  const way = root.scrollHeight - height
  const rest = way - root.scrollTop
  let current = -1
  entries.some(({id}, i) => {
    const heading = document.getElementById(id)
    const [box] = heading?.getClientRects() ?? []
    if (!box) return false
    // How far it is below the place to which a link to it leads.
    const below =
      box.top - pixels(getComputedStyle(heading!).scrollMarginTop) - pixels(getComputedStyle(root).scrollPaddingTop)
    // Who was led to it reads it, whatever else is as near, until they scroll on.
    const isLed = below > -2 && below < (rest < 2 ? height : 2) && heading!.matches(':target')
    // What is last on the page never reaches the top: in the last window the line comes down to it.
    if (isLed || below < 32 + height * Math.max(0, 1 - rest / Math.min(way, height)) ** 3) current = i
    return isLed
  })
  return current
}

/** Scrolls the list, where that is what scrolls, and never the page. */
function reveal(item: HTMLLIElement | null) {
  const list = item?.parentElement
  if (list) list.scrollTop = item.offsetTop - list.clientHeight / 2
}

/** The island: the links, that of the current section marked. */
export function ContentsList({entries}: {entries: ContentsEntry[]}) {
  const [current, setCurrent] = useState(-1)

  useEffect(() => {
    // Captured, what scrolls may also be an element, and what loads a picture. A scroll comes once a frame.
    const update = () => setCurrent(currentOf(entries))
    const stop = new AbortController()
    for (const type of ['scroll', 'resize', 'hashchange', 'load']) {
      addEventListener(type, update, {capture: true, passive: true, signal: stop.signal})
    }
    update()
    return () => stop.abort()
  }, [entries])

  return (
    <ol data-slot="table-of-contents-list">
      {entries.map(({id, level, text}, i) => (
        <li key={i} data-level={level} ref={i === current ? reveal : null}>
          <a href={`#${id}`} dir="auto" aria-current={i === current || undefined}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}
