'use client'

import {useRef, type ComponentPropsWithRef} from 'react'
import {leave} from '../../hooks/leave.ts'
import {keep, recall} from '../../lib/storage.ts'
import type {ShareNetwork} from '../../model.ts'

export interface ShareActionsProps extends ComponentPropsWithRef<'div'> {
  url: string
  headline: string
  onShared?: ((network: ShareNetwork) => void) | undefined
}

/** The Mastodon server that this reader has named. */
const key = 'inkstone-mastodon'

/** The server in what a reader wrote, as the field's own pattern finds it. */
const hostIn = ({pattern, value}: HTMLInputElement) => new RegExp(`^${pattern}$`, 'v').exec(value)?.[1]?.toLowerCase()

/** The island: what sharing gains from the browser. Its links and popovers work without it. */
export function ShareActions({url, headline, onShared, onClick, onSubmit, ...rest}: ShareActionsProps) {
  const hasAsked = useRef(false)
  const done = (network: ShareNetwork, bar: Element) => {
    onShared?.(network)
    bar.querySelector<HTMLElement>(':popover-open')?.hidePopover()
  }

  return (
    // What is pressed are the links and buttons inside, by keys too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      onBlur={leave}
      {...rest}
      onClick={(event) => {
        onClick?.(event)
        const control = (event.target as Element).closest<HTMLElement>('[data-network]')
        const network = control?.dataset.network as ShareNetwork | undefined
        if (!network || event.defaultPrevented) return
        const popover = control!.nextElementSibling as HTMLElement

        if (network === 'more') {
          const data = {title: headline, url}
          if (!navigator.canShare?.(data)) return
          event.preventDefault()
          navigator.share(data).then(
            () => onShared?.(network),
            // Whoever closed it has chosen; whatever else went wrong, there are the links.
            ({name}) => name === 'AbortError' || popover.showPopover?.(),
          )
        } else if (network === 'wechat') {
          if (!popover.matches(':popover-open')) onShared?.(network)
        } else if (network === 'mastodon') {
          event.preventDefault()
          const field = popover.querySelector('input')!
          field.value = recall(key) ?? ''
          if (!hostIn(field)) field.value = ''
          // Who presses again has not arrived where they wanted, and is asked once more.
          if (field.value && !hasAsked.current) return field.form!.requestSubmit()
          popover.showPopover?.({source: control!})
          field.focus()
          field.select()
        } else done(network, event.currentTarget)
      }}
      onSubmit={(event) => {
        onSubmit?.(event)
        const form = event.target
        const host = hostIn(form.querySelector('input')!)
        if (!host || event.defaultPrevented) return
        form.action = `https://${host}/share`
        keep(key, host)
        hasAsked.current = true
        done('mastodon', event.currentTarget)
      }}
    />
  )
}
