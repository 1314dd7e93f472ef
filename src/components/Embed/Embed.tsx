import type {ComponentPropsWithRef} from 'react'
import {numberOf} from '../../lib/numberOf.ts'
import {textOf} from '../../lib/text.ts'
import {safeUrl} from '../../lib/url.ts'
import * as english from '../../locale/english.ts'
import {fill} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {EmbedFrame} from './EmbedFrame.tsx'
import * as S from './Embed.styles.ts'

export interface EmbedProps extends SettingsProps, ComponentPropsWithRef<'figure'> {
  /** Whose it is: `bilibili`, `youtube`, `vimeo`, ... or the provider's own name. */
  provider?: string | undefined
  /** What is loaded once the reader agrees: an address that may stand in an `<iframe>`, by HTTPS. */
  src?: string | undefined
  /** The page that a reader can open instead. Without it `src`; where neither can be opened, nothing is rendered. */
  href?: string | undefined
  /** What it is called. */
  heading?: string | undefined
  /** Its width in pixels, for its shape; together with `height`. */
  width?: number | string | undefined
  /** Its height in pixels, for its shape; together with `width`. */
  height?: number | string | undefined
  /**
   * Its shape where there is no size.
   * @default '16:9'
   */
  ratio?: string | undefined
  /** Whether the reader has agreed to load it, where the app keeps that; together with `onConsentedChange`. */
  consented?: boolean | undefined
  /**
   * Whether it may be loaded from the first.
   * @default false
   */
  defaultConsented?: boolean | undefined
  /** Called when the reader agrees. */
  onConsentedChange?: ((consented: boolean) => void) | undefined
  /** How much of the page's width it takes, inside ArticleBody: that of the text, more, or all. */
  'data-width'?: 'wide' | 'full' | undefined
}

/** How those write themselves whose word is not their name already. */
const providerNames: Record<string, string | undefined> = {
  bilibili: 'Bilibili',
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  youku: 'Youku',
  tencent: 'Tencent Video',
  netease: 'NetEase Cloud Music',
  x: 'X',
  codepen: 'CodePen',
  codesandbox: 'CodeSandbox',
  spotify: 'Spotify',
  dailymotion: 'Dailymotion',
  ted: 'TED',
}

/** What each frame may do. It is another site's: what it may do, it may do to itself. */
const frame = {
  loading: 'lazy',
  allow: 'fullscreen; encrypted-media; picture-in-picture',
  sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation',
  referrerPolicy: 'strict-origin-when-cross-origin',
} as const

/** The sides of a shape, from `560` and `315` or from `16:9`. */
function shapeOf(width: unknown, height: unknown, ratio: unknown) {
  const sides = numberOf(width) > 0 && numberOf(height) > 0 ? [width, height] : (textOf(ratio)?.split(/[:/x]/) ?? [])
  const [wide, high] = sides.map(Number)
  // Taller or flatter than that is no player.
  return wide! / high! > 0.2 && wide! / high! < 20 ? `0 0 ${wide} ${high}` : '0 0 16 9'
}

/**
 * A player or document of another site. Renders a `<figure>` whose cover keeps the shape and loads nothing before the reader
 * agrees, and a link to the page there, which is all there is without scripts and on paper.
 */
export function Embed(props: EmbedProps) {
  const [{locale, linkComponent}, own] = useSettings(props)
  const {
    provider,
    src,
    href,
    heading: given,
    width,
    height,
    ratio,
    consented,
    defaultConsented,
    onConsentedChange,
    ...rest
  } = own
  const words = wordsOf(locale, 'embed', english.embed)
  const address = safeUrl('Embed', src)
  const source = address && /^https:\/\/[^/]/i.test(address) ? address : undefined
  const page = safeUrl('Embed', href) ?? source
  if (!page) return null
  const known = textOf(provider)
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(source ?? page)?.[1]
  const names: Record<string, string | undefined> = {...providerNames, ...words.providers}
  const name = (known && Object.hasOwn(names, known) ? names[known] : known) ?? host ?? ''
  const heading = textOf(given)
  return (
    <S.Root data-slot="embed" data-ink-prose="" {...rest} data-provider={known}>
      {source && (
        <div data-slot="embed-box">
          <svg data-slot="embed-shape" viewBox={shapeOf(width, height, ratio)} aria-hidden="true" />
          <EmbedFrame
            attributes={{src: source, title: heading ?? fill(words.title, {provider: name}), ...frame}}
            load={fill(words.load, {provider: name})}
            consented={consented}
            defaultConsented={defaultConsented === true}
            onConsentedChange={onConsentedChange}
          >
            <span data-slot="embed-notice">{fill(words.notice, {provider: name})}</span>
          </EmbedFrame>
        </div>
      )}
      <figcaption data-slot="embed-caption" data-ink-prose="">
        {heading && <bdi>{heading}</bdi>}
        {heading && '\u2003'}
        {renderLink({linkComponent}, page, {
          'data-slot': 'embed-link',
          'data-ink-prose': '',
          children: fill(words.open, {provider: name}),
        })}
      </figcaption>
    </S.Root>
  )
}
