import {Fragment, type ComponentPropsWithRef, type ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {nodeOf} from '../../lib/nodeOf.ts'
import {textOf} from '../../lib/text.ts'
import {show, warn} from '../../lib/warn.ts'
import * as english from '../../locale/english.ts'
import {fill} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Contact, ContactAccount, DateInput, ImageObject} from '../../model.ts'
import {CopyButton} from '../../primitives/CopyButton/CopyButton.tsx'
import {Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {chatIcon, clockIcon, linkIcon, mailIcon, phoneIcon, placeIcon} from '../../primitives/Icon/icons.tsx'
import {imageOf, Image} from '../../primitives/Image/Image.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {QrCode} from '../../primitives/QrCode/QrCode.tsx'
import {renderHours} from './renderHours.tsx'
import {accountUrl, telephoneUrl} from './networks.ts'
import {spansOf} from './openingHours.ts'
import * as S from './ContactFooter.styles.ts'

export interface ContactFooterProps extends SettingsProps, Omit<ComponentPropsWithRef<'footer'>, 'children'> {
  /** How the publisher can be reached. What is missing is left out; with nothing at all, nothing is rendered. */
  contact: Contact | undefined
  /** What stands above it. Without it the locale's words. */
  heading?: ReactNode
  /**
   * The heading's level.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /**
   * The moment for which open or closed is told, so that it is in the first HTML: wall time, without an offset, is the
   * publisher's. Without it the reader's clock tells, after hydration.
   */
  now?: DateInput | undefined
}

/**
 * How to reach the publisher: telephone, chat, e-mail, hours with whether it is open now, accounts with QR codes, links
 * and the legal lines. What readers may need elsewhere they can copy. Renders a `<footer>`, or nothing where there is
 * nothing to tell.
 */
export function ContactFooter(props: ContactFooterProps) {
  const [settings, {contact, heading, headingLevel = 2, now, ...rest}] = useSettings(props)
  const {locale, imageComponent, timeZone} = settings
  const words = wordsOf(locale, 'contact', english.contact)
  const {openingHours, accounts, links, legal} = contact ?? {}
  const [name, description, telephone, email, address] = [
    contact?.name,
    contact?.description,
    contact?.telephone,
    contact?.email,
    contact?.address,
  ].map(textOf)

  const phoneUrl = telephone && telephoneUrl(telephone)
  const mailUrl = email && /^[^\s@]+@[^\s@]+$/.test(email.trim()) ? `mailto:${email.trim()}` : undefined
  const copy = (what: keyof typeof words.copy, text: string | false | undefined, network = '') => {
    const label = fill(words.copy[what], {network})
    return (
      text && (
        <CopyButton data-slot="contact-footer-copy" {...{locale, title: label}} aria-label={label} text={text.trim()} />
      )
    )
  }

  const rows: [
    icon: ReactNode,
    label: ReactNode,
    text?: ReactNode,
    href?: string,
    copy?: ReactNode,
    note?: string | false,
  ][] = [[phoneIcon, words.telephone, telephone, phoneUrl, copy('telephone', phoneUrl && telephone)]]
  const codes: {account: ContactAccount; label: string; own: string[]; image?: ImageObject; note?: string}[] = []
  for (const account of toList(accounts)) {
    const {network, qrText, qrImage} = account
    const [name, id, code] = [account.name, account.id, network].map(textOf)
    const known = code && Object.hasOwn(words.networks, code) && words.networks[code]
    const href = accountUrl(account)
    const image = imageOf(qrImage)
    const hasCode = image ?? textOf(qrText)
    const label = known || ((id || href || hasCode) && name) || code
    const own = [...new Set([name, id])].filter((text) => text && text !== label) as string[]
    const note = textOf(account.description)
    if (process.env.NODE_ENV !== 'production' && !label) {
      warn(
        'ContactFooter',
        `an account without a name and a known network (${show(id ?? href ?? name)}) was left out`,
        'because nothing would say what it is',
        'Pass its `network` or its `name`, and an `id` or `url`',
      )
    }
    if (label && hasCode) codes.push({account, label, image, own, note})
    if (href || !hasCode)
      rows.push([
        known ? chatIcon : linkIcon,
        label,
        (href ? own[0] : own.join(' ')) ||
          (known && href ? words.chat : href?.replace(/^https?:\/\/(www\.)?|\/$/g, '')),
        href,
        !hasCode && copy('account', id, label),
        !hasCode && note,
      ])
  }
  rows.push(
    [mailIcon, words.email, email && breakable(email), mailUrl, copy('email', mailUrl && email)],
    [placeIcon, words.address, address, undefined, copy('address', address)],
  )
  const channels = rows.filter(([, label, text]) => label && text)
  const spans = spansOf(openingHours, timeZone)
  const named = toList(links).filter((link) => textOf(link.name))
  const lines = [legal].flat().filter(textOf)
  if (!description && [channels, spans, codes, named, lines].every((list) => !list.length)) return null

  return (
    <S.Root data-slot="contact-footer" {...rest}>
      <div data-slot="contact-footer-content">
        <div data-slot="contact-footer-lead">
          <Heading level={headingLevel} data-slot="contact-footer-heading">
            {nodeOf(heading) || words.heading}
          </Heading>
          {name && (
            <p data-slot="contact-footer-name" dir="auto">
              {name}
            </p>
          )}
          {description && (
            <p data-slot="contact-footer-description" dir="auto">
              {description}
            </p>
          )}
          {named.length > 0 && (
            <ul data-slot="contact-footer-links" role="list">
              {named.map((link, i) => (
                <li key={i}>
                  {renderLink(settings, link.url, {
                    'data-slot': 'contact-footer-link',
                    children: <bdi>{link.name}</bdi>,
                  })}
                </li>
              ))}
            </ul>
          )}
        </div>
        {[...channels, ...spans].length > 0 && (
          <dl data-slot="contact-footer-list">
            {channels.map(([icon, label, text, href, button, note], i) =>
              renderRow(
                i,
                icon,
                label,
                <>
                  {renderLink(settings, href, {'data-slot': 'contact-footer-link', children: <bdi>{text}</bdi>})}
                  {button}
                  {note && <small dir="auto">{note}</small>}
                </>,
              ),
            )}
            {spans.length > 0 && renderRow('hours', clockIcon, words.hours, renderHours(spans, locale, now))}
          </dl>
        )}
        {codes.length > 0 && (
          <div data-slot="contact-footer-codes">
            {codes.map(({account, label, image, own, note}, i) => {
              const alt = fill(words.qrCode, {name: [label, ...own.slice(0, 1)].join(' ')})
              return (
                <div key={i} data-slot="contact-footer-code">
                  <div data-slot="contact-footer-tile">
                    {image ? (
                      <Image image={{...image, darkSrc: undefined}} alt={alt} imageComponent={imageComponent} />
                    ) : (
                      <QrCode text={account.qrText!} label={alt} />
                    )}
                  </div>
                  <div data-slot="contact-footer-code-text">
                    <strong data-slot="contact-footer-code-title">{label}</strong>
                    {/* A telephone cannot read its own screen. */}
                    {[...(own[0] ? own : [textOf(account.qrText)]), note].map(
                      (text, at) =>
                        text && (
                          <span key={at}>
                            <bdi>{text}</bdi>
                            {text === account.id && copy('account', text, label)}
                          </span>
                        ),
                    )}
                  </div>
                </div>
              )
            })}
          </div>
        )}
        {lines.length > 0 && (
          <div data-slot="contact-footer-legal">
            {lines.map((line, i) => (
              <span key={i}>
                <bdi>{line}</bdi>
              </span>
            ))}
          </div>
        )}
      </div>
    </S.Root>
  )
}

/** An address of mail, which may break at its joints; each text alone in an element, as a translator wants it. */
const breakable = (email: string) =>
  email.split(/(?=[@.])/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      <span>{part}</span>
    </Fragment>
  ))

const renderRow = (key: string | number, icon: ReactNode, label: ReactNode, value: ReactNode) => (
  <div key={key} data-slot="contact-footer-row">
    <dt data-slot="contact-footer-label">
      {icon}
      <span>{label}</span>
    </dt>
    <dd data-slot="contact-footer-value">{value}</dd>
  </div>
)
