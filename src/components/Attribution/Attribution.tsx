import {Fragment, type ComponentPropsWithRef, type ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {safeUrl} from '../../lib/url.ts'
import * as english from '../../locale/english.ts'
import {fillNodes} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Article, Author, Organization} from '../../model.ts'
import {CopyButton} from '../../primitives/CopyButton/CopyButton.tsx'
import {renderLink, type LinkProps} from '../../primitives/Link/renderLink.tsx'
import {licenseName} from './licenseName.ts'
import * as S from './Attribution.styles.ts'

export interface AttributionProps extends SettingsProps, Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** The article. Without headline and address nothing is rendered. */
  article: Article
  /** Who published it. Without one the sentence that names the article and it is left out. */
  publisher?: Organization | undefined
  /** Called when the reader has copied something, with what it was: `url`, the address. */
  onCopied?: ((kind: 'url') => void) | undefined
}

/** Where a text comes from and how to quote it: publisher, address, licence and source. Renders a `<p>`, or nothing. */
export function Attribution(props: AttributionProps) {
  const [settings, {article, publisher, onCopied, ...rest}] = useSettings(props)
  const {locale} = settings
  const words = wordsOf(locale, 'attribution', english.attribution)
  const {headline, url, copyrightHolder, isBasedOn} = article ?? {}
  const license = textOf(article?.license)
  const address = safeUrl('Attribution', url)
  if (!textOf(headline) || !address) return null
  const publisherName = textOf(publisher?.name)
  const holders = toList<Author>(copyrightHolder).flatMap(({name}) => textOf(name) ?? [])
  const link = (href: string | undefined, children: ReactNode, props?: LinkProps) =>
    renderLink(settings, href, {children, ...props})
  const title = <bdi>{headline}</bdi>
  const isAddress = license && /^[a-z]+:|^\//i.test(license)
  const named = license ? licenseName(license, words.licenses) : undefined
  const licenseLink = (children: ReactNode) =>
    link(isAddress ? license : undefined, children, {
      rel: 'license',
      title: named?.full,
      'data-slot': 'attribution-license',
    })
  const sentences = [
    publisherName &&
      fillNodes(words.source, {
        title,
        publisher: link(publisher?.url, <bdi>{publisherName}</bdi>, {'data-slot': 'attribution-publisher'}),
      }),
    textOf(isBasedOn) &&
      fillNodes(words.basedOn, {source: link(isBasedOn, words.original, {'data-slot': 'attribution-source'})}),
    holders.length && fillNodes(words.copyright, {holder: <bdi>{holders.join(locale.formats.separator)}</bdi>}),
    named &&
      (named.isPublicDomain
        ? licenseLink(words.publicDomain)
        : fillNodes(words.license, {license: licenseLink(named.short)})),
    fillNodes(words.cite, {
      url: (
        <>
          {link(address, <bdi dir="ltr">{address}</bdi>, {'data-slot': 'attribution-url'})}
          <CopyButton
            data-slot="attribution-copy"
            locale={locale}
            from="[data-slot=attribution-url]"
            name={address}
            onCopied={typeof onCopied === 'function' ? onCopied.bind(null, 'url') : undefined}
          />
        </>
      ),
    }),
  ].filter(Boolean)
  return (
    <S.Root data-slot="attribution" dir="auto" {...rest}>
      {sentences.map((sentence, i) => (
        <Fragment key={i}>
          {i > 0 && words.separator && <span>{words.separator}</span>}
          {sentence}
        </Fragment>
      ))}
    </S.Root>
  )
}
