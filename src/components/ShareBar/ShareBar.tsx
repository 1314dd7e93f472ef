import {useId, type ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import {safeUrl} from '../../lib/url.ts'
import {show, warn} from '../../lib/warn.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {ShareNetwork} from '../../model.ts'
import {fieldsOf, isWhole, messageOf, networks as known} from './networks.ts'
import {renderWay, type Shared} from './renderWay.tsx'
import * as S from './ShareBar.styles.ts'

export interface ShareBarProps extends SettingsProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The address that is shared, in full: a relative one can only be copied. Without one nothing is rendered. */
  url: string
  /** What is said with it. */
  headline: string
  /**
   * The ways to share, in order. `more` is the device's own, where there is one, else a list of those not named. Without
   * this prop those that the locale names: for Chinese copy, WeChat, Weibo and more.
   */
  networks?: readonly ShareNetwork[] | undefined
  /** Called when the reader takes one of the ways. What becomes of it on the network nobody is told. */
  onShared?: ((network: ShareNetwork) => void) | undefined
}

/**
 * Ways to share a page: links that work before JavaScript, and with it a copy of the address and the device's own way.
 * Renders a `<div>` with the role of a group, or nothing without an address.
 */
export function ShareBar(props: ShareBarProps) {
  const [settings, {url: given, headline, networks, onShared, ...rest}] = useSettings(props)
  const words = wordsOf(settings.locale, 'share', english.share)
  const id = useId()
  const url = safeUrl('ShareBar', given)
  if (!url) return null
  const wanted: readonly ShareNetwork[] = Array.isArray(networks) ? networks : words.networks
  const shown = [...new Set(wanted)].filter((it) => known.has(it) && (isWhole(url) || it === 'copy'))
  if (process.env.NODE_ENV !== 'production') warnOf(url, wanted)
  if (!shown.length) return null

  // More than any network takes is cut; half a pair of code units goes with it.
  const title = (textOf(headline) ?? '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .slice(0, 500)
    .replace(/[\uD800-\uDBFF]$/, '')
  const text = messageOf(title, url)
  const shared: Shared = {settings, words, url, text, fields: fieldsOf(title, url, text), onShared}
  /** Where there is little room, the one before `more` moves into its list. */
  const spare = shown.length > 3 && shown.at(-1) === 'more' ? shown.at(-2) : undefined
  const further = [...known.keys()].filter((it) => it !== 'more' && (it === spare || !shown.includes(it)))
  return (
    <S.Root
      data-slot="share-bar"
      {...{role: 'group', 'aria-label': words.label}}
      {...rest}
      url={url}
      headline={title}
      onShared={onShared}
    >
      {shown.map((network) =>
        renderWay(network, shared, {
          id: id + network,
          isSpare: network === spare,
          list:
            network === 'more' &&
            further.map((it) => renderWay(it, shared, {id: `${id}more-${it}`, isSpare: it === spare, isNamed: true})),
        }),
      )}
    </S.Root>
  )
}

function warnOf(url: string, wanted: readonly ShareNetwork[]) {
  if (!isWhole(url)) {
    warn(
      'ShareBar',
      `the address ${show(url)} can only be copied`,
      'because elsewhere it leads nowhere without its host',
      'Pass it in full, with https://',
    )
  }
  for (const network of wanted) {
    if (known.has(network)) continue
    warn(
      'ShareBar',
      `the network ${show(network)} was left out`,
      'because no share address of it is known',
      `Pass some of ${[...known.keys()].join(', ')}`,
    )
  }
}
