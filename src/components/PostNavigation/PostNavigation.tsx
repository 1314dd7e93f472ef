import type {ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {parseDate} from '../../locale/dates.ts'
import {useSettings, wordsOf, type Settings, type SettingsProps} from '../../locale/settings.ts'
import type {PostSummary} from '../../model.ts'
import {renderClauses} from '../../primitives/Clauses/renderClauses.tsx'
import {leftIcon, rightIcon} from '../../primitives/Icon/icons.tsx'
import {imageOf, Image} from '../../primitives/Image/Image.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {renderDate} from '../../primitives/PostDate/renderDate.tsx'
import * as S from './PostNavigation.styles.ts'

export interface PostNavigationProps extends SettingsProps, Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /**
   * The post before this one. One without a headline shows its date, one without an address is text; `null` says that
   * there is none, in a sentence, and `undefined` leaves the width to the other.
   */
  previous?: PostSummary | null | undefined
  /** The post after this one. */
  next?: PostSummary | null | undefined
}

/** The way to the previous and the next post. Renders a `<nav>`, or nothing where there is neither. */
export function PostNavigation(props: PostNavigationProps) {
  const [settings, {previous, next, ...rest}] = useSettings(props)
  const words = wordsOf(settings.locale, 'navigation', english.navigation)
  const isShown = (post: PostSummary | null | undefined) =>
    Boolean(post && (textOf(post.headline) || parseDate('PostNavigation', post.datePublished)))
  if (!isShown(previous) && !isShown(next)) return null
  return (
    <S.Root data-slot="post-navigation" aria-label={words.label} {...rest}>
      <div>
        {isShown(previous) && renderHalf(settings, previous!, 'prev', words.previous)}
        {previous === null && renderEnd('prev', words.previous, words.first)}
        {isShown(next) && renderHalf(settings, next!, 'next', words.next)}
        {next === null && renderEnd('next', words.next, words.last)}
      </div>
    </S.Root>
  )
}

/** Where there is no further post: a sentence, so that nobody looks for a link. */
const renderEnd = (rel: string, label: string, text: string) => (
  <span data-slot="post-navigation-item" data-rel={rel}>
    <span data-slot="post-navigation-label">{label}</span> <span data-slot="post-navigation-end">{text}</span>
  </span>
)

function renderHalf(settings: Settings, post: PostSummary, rel: 'prev' | 'next', label: string) {
  const title = textOf(post.headline)
  const date = renderDate(settings, post.datePublished, true)
  const children = (
    <>
      <span data-slot="post-navigation-label">
        {rel === 'prev' && leftIcon}
        <span>{label}</span>
        {rel === 'next' && rightIcon}
      </span>{' '}
      <span data-slot="post-navigation-title" dir="auto">
        {title ? renderClauses(title) : date}
      </span>{' '}
      {title && date && <span data-slot="post-navigation-date">{date}</span>}
      {imageOf(post.image) && (
        <Image
          data-slot="post-navigation-image"
          image={post.image}
          imageComponent={settings.imageComponent}
          alt=""
          width={72}
          height={54}
        />
      )}
    </>
  )
  return renderLink(settings, post.url, {rel, 'data-slot': 'post-navigation-item', 'data-rel': rel, children})
}
