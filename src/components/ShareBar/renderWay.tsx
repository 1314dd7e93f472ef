import {Fragment, type ReactNode} from 'react'
import type {Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import type {Settings} from '../../locale/settings.ts'
import type {ShareNetwork} from '../../model.ts'
import {CopyButton} from '../../primitives/CopyButton/CopyButton.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {QrCode} from '../../primitives/QrCode/QrCode.tsx'
import {isWhole, networks, type SharedFields} from './networks.ts'

/** A Mastodon server as readers write it: `mastodon.social`, its address, or an account there. */
const server = String.raw`\s*(?:https?:\/\/)?(?:@?[^@\s\/]+@)?((?:[\p{L}\p{N}\-]+\.)+[\p{L}\p{N}\-]+)(?:\/.*)?\s*`

/** What the ways of one bar have in common. */
export interface Shared {
  settings: Settings
  words: Messages['share']
  url: string
  /** What is shared, as a text holds it, and as an address does. */
  text: string
  fields: SharedFields
  onShared?: (network: ShareNetwork) => void
}

interface WayProps {
  id: string
  isSpare: boolean
  /** Whether its name stands beside the icon. */
  isNamed?: boolean
  /** What `more` opens. */
  list?: ReactNode
}

/**
 * One way to share: a link, or a button that opens what belongs to it right after itself. Called for each, because none
 * has a state.
 */
export function renderWay(network: ShareNetwork, shared: Shared, {id, isSpare, isNamed, list}: WayProps) {
  const {settings, words, url, text, fields, onShared} = shared
  const [icon, brand, address] = networks.get(network)!
  const name = words.names[network] ?? brand!
  // What is no network's is named by what it does.
  const label = network === 'email' ? words.email : brand ? fill(words.to, {network: name}) : name
  const title = isNamed ? undefined : label
  const control = {
    'data-slot': 'share-bar-item',
    'data-network': network,
    'data-spare': isSpare ? '' : undefined,
    'aria-label': title,
    title,
    children: isNamed ? (
      <>
        {icon} <span>{name}</span>
      </>
    ) : (
      icon
    ),
  }
  const popover = {popover: 'auto', role: 'group', 'aria-label': label, 'data-slot': 'share-bar-popover'} as const

  if (network === 'copy') {
    return (
      <CopyButton
        key={network}
        locale={settings.locale}
        text={isWhole(url) ? url : undefined}
        href={url}
        onCopied={typeof onShared === 'function' ? onShared.bind(null, network) : undefined}
        {...control}
      />
    )
  }

  if (address) {
    return (
      <Fragment key={network}>
        {renderLink(settings, fill(address, fields), {
          target: network === 'email' ? undefined : '_blank',
          ...control,
        })}
        {network === 'mastodon' && (
          <div id={id} {...popover}>
            <form target="_blank" rel="noopener">
              <label>
                <span>{words.server}</span>
                <input
                  data-slot="share-bar-server"
                  required
                  pattern={server}
                  title="mastodon.social"
                  placeholder="mastodon.social"
                  inputMode="url"
                  autoCapitalize="none"
                  spellCheck={false}
                  dir="ltr"
                />
              </label>
              <input type="hidden" name="text" value={text} />
              <button data-slot="share-bar-submit">{words.label}</button>
            </form>
          </div>
        )}
      </Fragment>
    )
  }

  return (
    <Fragment key={network}>
      <button type="button" popoverTarget={id} {...control} />
      <div id={id} {...popover}>
        {network === 'wechat' ? (
          <>
            <div data-slot="share-bar-tile">
              <QrCode text={url} label={words.code} />
            </div>
            <span>{words.scan}</span>
          </>
        ) : (
          <div data-slot="share-bar-list">{list}</div>
        )}
      </div>
    </Fragment>
  )
}
