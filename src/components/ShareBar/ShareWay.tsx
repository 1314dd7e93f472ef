import type {ReactNode} from 'react'
import {isServerComponent} from '../../locale/context.ts'
import type {Messages} from '../../locale/locale.ts'
import {fill} from '../../locale/pattern.ts'
import type {Settings} from '../../locale/settings.ts'
import type {ShareNetwork} from '../../model.ts'
import {CopyButton} from '../../primitives/CopyButton/CopyButton.tsx'
import {Link} from '../../primitives/Link/Link.tsx'
import {QrCode} from '../../primitives/QrCode/QrCode.tsx'
import {LazyPopover} from './LazyPopover.tsx'
import {server} from './mastodon.ts'
import {addressOf, isWhole, messageOf, networks} from './networks.ts'

interface ShareWayProps extends Settings {
  network: ShareNetwork
  words: Messages['share']
  url: string
  title: string
  id: string
  isSpare: boolean
  /** Whether its name stands beside the icon. */
  isNamed?: boolean
  onShared?: (network: ShareNetwork) => void
  /** What `more` opens. */
  children?: ReactNode
}

/** One way to share: a link, or a button that opens what belongs to it right after itself. */
export function ShareWay(props: ShareWayProps) {
  const {network, words, url, title, id, isSpare, isNamed, onShared, children, locale, linkComponent} = props
  const [icon, brand, address] = networks.get(network)!
  const name = words.names[network] ?? brand!
  // What is no network's is named by what it does.
  const label = network === 'email' ? words.email : brand ? fill(words.to, {network: name}) : name
  const control = {
    'data-slot': 'share-bar-item',
    'data-network': network,
    'data-spare': isSpare ? '' : undefined,
    ...(!isNamed && {'aria-label': label, title: label}),
  }
  const popover = {id, popover: 'auto', role: 'group', 'aria-label': label, 'data-slot': 'share-bar-popover'} as const
  const content = isNamed ? (
    <>
      {icon} {name}
    </>
  ) : (
    icon
  )

  if (network === 'copy') {
    return (
      <CopyButton
        {...control}
        locale={locale}
        text={isWhole(url) ? url : undefined}
        href={url}
        onCopied={onShared?.bind(null, network)}
      >
        {content}
      </CopyButton>
    )
  }

  if (address) {
    return (
      <>
        <Link
          {...control}
          href={addressOf(address, title, url)}
          target={network === 'email' ? undefined : '_blank'}
          linkComponent={linkComponent}
        >
          {content}
        </Link>
        {network === 'mastodon' && (
          <div {...popover}>
            <form target="_blank" rel="noopener">
              <label>
                {words.server}
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
              <input type="hidden" name="text" value={messageOf(title, url)} />
              <button data-slot="share-bar-submit">{words.label}</button>
            </form>
          </div>
        )}
      </>
    )
  }

  const Popover = network === 'wechat' && !isServerComponent ? LazyPopover : 'div'
  return (
    <>
      <button {...control} type="button" popoverTarget={id}>
        {content}
      </button>
      <Popover {...popover}>
        {network === 'wechat' ? (
          <>
            <div data-slot="share-bar-tile">
              <QrCode text={url} label={words.code} />
            </div>
            {words.scan}
          </>
        ) : (
          <div data-slot="share-bar-list">{children}</div>
        )}
      </Popover>
    </>
  )
}
