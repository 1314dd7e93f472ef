import {useId, type ComponentPropsWithRef, type ReactNode} from 'react'
import {nodeOf} from '../../lib/nodeOf.ts'
import {oneOf} from '../../lib/oneOf.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {PostSummary} from '../../model.ts'
import {below, Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {renderCard, type PostCardProps} from '../PostCard/index.ts'
import {choosePosts} from './choosePosts.ts'
import * as S from './RelatedPosts.styles.ts'

export interface RelatedPostsProps extends SettingsProps, Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** The posts, best first. One that comes twice is shown once. With none, nothing is rendered. */
  posts: readonly PostSummary[] | undefined
  /** The address of the post that the reader is on: it is dropped. */
  current?: string | undefined
  /** The addresses of posts that this reader has read: they come last. */
  readUrls?: readonly string[] | undefined
  /** What stands above the list. Without it the locale's words; `null` for none. */
  heading?: ReactNode
  /**
   * The heading's level; the cards' is one deeper.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /**
   * Cards side by side where there is room, rows with a picture, or rows of text.
   * @default 'grid'
   */
  layout?: PostCardProps['layout'] | undefined
  /**
   * Whether the posts are still being fetched: empty cards stand in.
   * @default false
   */
  loading?: boolean | undefined
  /** How many to show at most. Without it all. */
  max?: number | undefined
}

/** The list of further posts. Renders a `<section>` with a list of cards, or nothing where there are none. */
export function RelatedPosts(props: RelatedPostsProps) {
  const [settings, own] = useSettings(props)
  const {posts, current, readUrls, heading, headingLevel = 2, layout: given, loading, max, ...rest} = own
  const layout = oneOf(given, 'grid', 'list', 'compact')
  const words = wordsOf(settings.locale, 'related', english.related)
  const id = `${useId()}-related`
  const chosen = loading ? emptyCards(max) : choosePosts(posts, {current, readUrls, max})
  if (!chosen.length) return null
  return (
    <S.Root
      data-slot="related-posts"
      {...(heading === null || rest['aria-label'] ? {'aria-label': words.heading} : {'aria-labelledby': id})}
      {...rest}
      data-layout={layout}
      aria-busy={loading ? true : undefined}
    >
      {heading !== null && (
        <Heading level={headingLevel} id={id} data-slot="related-posts-heading">
          {nodeOf(heading) || words.heading}
        </Heading>
      )}
      <ul data-slot="related-posts-list" role="list">
        {chosen.map((post, i) => (
          <li key={i}>{renderCard(settings, {post, layout, headingLevel: below(headingLevel), loading})}</li>
        ))}
      </ul>
    </S.Root>
  )
}

const emptyCards = (max = 3) => Array.from({length: Math.min(3, Math.max(1, max))}, (): PostSummary => ({}))
