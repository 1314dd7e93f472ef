import type {ComponentPropsWithRef, ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {parseDate, zoneOf} from '../../locale/dates.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {Contact, ContactAccount, DateInput} from '../../model.ts'
import {Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {chatIcon, clockIcon, linkIcon, mailIcon, phoneIcon, placeIcon} from '../../primitives/Icon/icons.tsx'
import {imageOf, Image} from '../../primitives/Image/Image.tsx'
import {Link} from '../../primitives/Link/Link.tsx'
import {QrCode} from '../../primitives/QrCode/QrCode.tsx'
import {Hours} from './Hours.tsx'
import {accountUrl} from './networks.ts'
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
  headingLevel?: HeadingLevel
  /**
   * The moment for which open or closed is told, so that it is in the first HTML. Without it the reader's clock tells,
   * after hydration.
   */
  now?: DateInput
}

/**
 * How to reach the publisher: telephone, chat, e-mail, hours with whether it is open now, accounts with QR codes, links
 * and the legal lines. Renders a `<footer>`, or nothing where there is nothing to tell.
 */
export function ContactFooter(props: ContactFooterProps) {
  const [settings, {contact, heading, headingLevel = 2, now, ...rest}] = useSettings(props)
  const {locale, linkComponent, imageComponent, timeZone} = settings
  const words = locale.messages.contact
  const {name, description, telephone, email, address, openingHours, accounts, links, legal} = contact ?? {}

  const spans = spansOf(openingHours).map((span) => ({...span, timeZone: zoneOf('ContactFooter', span.timeZone)}))
  const known = toList(accounts).map((account) => ({...account, label: labelOf(account), href: accountUrl(account)}))
  const codes = known.filter(({qrText, qrImage}) => textOf(qrText) || imageOf(qrImage))
  const reached = known.filter((it) => it.label && (it.href || textOf(it.id) || textOf(it.name)) && !isCodeOnly(it))
  const named = toList(links).filter((link) => textOf(link.name))
  const lines = (Array.isArray(legal) ? legal : [legal]).flatMap((line) => textOf(line) ?? [])
  const hasChannels = textOf(telephone) || reached.length || textOf(email) || textOf(address) || spans.length
  if (!hasChannels && !codes.length && !named.length && !lines.length && !textOf(description)) return null

  function labelOf({network, name: given}: ContactAccount) {
    const known = textOf(network)
    return known && Object.hasOwn(words.networks, known) ? words.networks[known] : (known ?? textOf(given))
  }

  const mail = textOf(email)?.trim()
  return (
    <S.Root data-slot="contact-footer" {...rest}>
      <div data-slot="contact-footer-content">
        <div data-slot="contact-footer-lead">
          <Heading level={headingLevel} data-slot="contact-footer-heading">
            {heading ?? words.heading}
          </Heading>
          {textOf(name) && (
            <p data-slot="contact-footer-name" dir="auto">
              {name}
            </p>
          )}
          {textOf(description) && (
            <p data-slot="contact-footer-description" dir="auto">
              {description}
            </p>
          )}
          {named.length > 0 && (
            <ul data-slot="contact-footer-links">
              {named.map((link, i) => (
                <li key={i}>
                  <Link href={link.url} linkComponent={linkComponent}>
                    <bdi>{link.name}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
        {hasChannels ? (
          <dl data-slot="contact-footer-list">
            {textOf(telephone) && (
              <Row icon={phoneIcon} label={words.telephone}>
                <Link href={`tel:${telephone!.replace(/[^\d+*#,;]/g, '')}`} linkComponent={linkComponent}>
                  <bdi dir="ltr">{telephone}</bdi>
                </Link>
              </Row>
            )}
            {reached.map(({network, label, name: given, id, href}, i) => (
              <Row key={i} icon={network ? chatIcon : linkIcon} label={label}>
                <Link href={href} linkComponent={linkComponent}>
                  <bdi>{textOf(given) ?? textOf(id) ?? words.chat}</bdi>
                </Link>
              </Row>
            ))}
            {mail && (
              <Row icon={mailIcon} label={words.email}>
                <Link
                  href={/^[^\s@]+@[^\s@]+$/.test(mail) ? `mailto:${mail}` : undefined}
                  linkComponent={linkComponent}
                >
                  <bdi dir="ltr">{mail}</bdi>
                </Link>
              </Row>
            )}
            {textOf(address) && (
              <Row icon={placeIcon} label={words.address}>
                <address dir="auto">{address}</address>
              </Row>
            )}
            {spans.length > 0 && (
              <Row icon={clockIcon} label={words.hours}>
                <Hours
                  spans={spans}
                  locale={locale}
                  timeZone={timeZone}
                  now={parseDate('ContactFooter', now, timeZone)?.epoch}
                />
              </Row>
            )}
          </dl>
        ) : null}
        {codes.length > 0 && (
          <div data-slot="contact-footer-codes">
            {codes.map(({label, name: given, id, description: line, qrText, qrImage}, i) => {
              const alt = words.qrCode.replace('{name}', [label, textOf(given)].filter(Boolean).join(' '))
              return (
                <div key={i} data-slot="contact-footer-code">
                  <div data-slot="contact-footer-tile">
                    {imageOf(qrImage) ? (
                      <Image
                        image={{...imageOf(qrImage)!, darkSrc: undefined}}
                        alt={alt}
                        imageComponent={imageComponent}
                      />
                    ) : (
                      <QrCode text={qrText!} label={alt} />
                    )}
                  </div>
                  <div data-slot="contact-footer-code-text">
                    {label && <strong data-slot="contact-footer-code-title">{label}</strong>}
                    {[given, id].map((text) => textOf(text) && text !== label && <bdi key={text}>{text}</bdi>)}
                    {textOf(line) && <span dir="auto">{line}</span>}
                  </div>
                </div>
              )
            })}
          </div>
        )}
        {lines.length > 0 && (
          <div data-slot="contact-footer-legal">
            {lines.map((line, i) => (
              <span key={i} dir="auto">
                {line}
              </span>
            ))}
          </div>
        )}
      </div>
    </S.Root>
  )
}

/** An account that is only its code: its name stands beside the code. */
const isCodeOnly = ({url, qrText, qrImage, network}: Partial<ContactAccount>) =>
  Boolean(!url && (textOf(qrText) || qrImage) && (!network || network === 'wechat'))

interface RowProps {
  icon: ReactNode
  label: ReactNode
  children: ReactNode
}

const Row = ({icon, label, children}: RowProps) => (
  <div data-slot="contact-footer-row">
    <dt data-slot="contact-footer-label">
      {icon}
      {label}
    </dt>
    <dd data-slot="contact-footer-value">{children}</dd>
  </div>
)
