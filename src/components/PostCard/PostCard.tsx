import type {ComponentPropsWithRef, ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {nodeOf} from '../../lib/nodeOf.ts'
import {oneOf} from '../../lib/oneOf.ts'
import {initialOf} from '../../lib/initial.ts'
import {textOf} from '../../lib/text.ts'
import {show, warn} from '../../lib/warn.ts'
import {parseDate} from '../../locale/dates.ts'
import {useSettings, type Settings, type SettingsProps} from '../../locale/settings.ts'
import type {PostSummary} from '../../model.ts'
import {renderClauses} from '../../primitives/Clauses/renderClauses.tsx'
import {renderCount} from '../../primitives/Count/Count.tsx'
import {Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {Image} from '../../primitives/Image/Image.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {renderDate} from '../../primitives/PostDate/renderDate.tsx'
import {Region} from '../../primitives/Region/Region.tsx'
import * as S from './PostCard.styles.ts'

export interface PostCardProps extends SettingsProps, Omit<ComponentPropsWithRef<'article'>, 'children'> {
  /** The post. Without `url` its headline is text, without `headline` its date stands in; with neither, nothing is shown. */
  post: PostSummary | undefined
  /**
   * The level of the heading that the headline is.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined
  /**
   * Picture above, picture beside, or no picture.
   * @default 'grid'
   */
  layout?: 'grid' | 'list' | 'compact' | undefined
  /**
   * Whether the post is still being fetched: the card's shape stands in.
   * @default false
   */
  loading?: boolean | undefined
  /** A place for what a reader can do, such as save for later. */
  actions?: ReactNode
}

/**
 * One further post: picture or first character, headline, excerpt, date, author and counts. Renders an `<article>`; all
 * of it leads to the post.
 */
export function PostCard(props: PostCardProps) {
  const [settings, own] = useSettings(props)
  return renderCard(settings, own)
}

/** The same for what has its settings already: a list holds many. */
export function renderCard(
  settings: Settings,
  {post, headingLevel = 3, layout: given, loading, actions, ...rest}: Omit<PostCardProps, keyof SettingsProps>,
) {
  const layout = oneOf(given, 'grid', 'list', 'compact')
  if (loading) {
    return (
      <S.Root data-slot="post-card" {...rest} data-layout={layout} data-loading="" aria-busy="true">
        {layout !== 'compact' && <div data-slot="post-card-cover" />}
        <div data-slot="post-card-skeleton" />
      </S.Root>
    )
  }
  const {url, headline, description, image, author, datePublished, viewCount, commentCount, likeCount} = post ?? {}
  const {imageComponent} = settings
  const title = textOf(headline)
  if (!title && !parseDate('PostCard', datePublished)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'PostCard',
        `a post without \`headline\` and \`datePublished\` (${show(post)}) was left out`,
        'because nothing would name it',
        'Pass a headline',
      )
    }
    return null
  }
  const date = renderDate(settings, datePublished)
  const excerpt = layout !== 'compact' && textOf(description)
  const authors = toList(author).flatMap(({name}) => textOf(name) ?? [])
  return (
    <S.Root data-slot="post-card" {...rest} data-layout={layout}>
      {layout !== 'compact' && (
        <div data-slot="post-card-cover">
          <Image
            data-slot="post-card-image"
            image={image}
            imageComponent={imageComponent}
            alt=""
            fallback={
              <span data-slot="post-card-fallback" aria-hidden="true">
                {initialOf(title)}
              </span>
            }
          />
        </div>
      )}
      <div data-slot="post-card-content">
        <Heading level={headingLevel} data-slot="post-card-title">
          {renderLink(settings, url, {'data-slot': 'post-card-link', children: title ? renderClauses(title) : date})}
        </Heading>
        {excerpt && (
          <p data-slot="post-card-description" dir="auto">
            {excerpt}
          </p>
        )}
        <div data-slot="post-card-meta">
          {title && date}
          {authors.length > 0 && (
            <span data-slot="post-card-author" dir="auto">
              {authors.join(settings.locale.formats.separator)}
            </span>
          )}
        </div>
        <div data-slot="post-card-counts">
          {renderCount(settings, {type: 'views', value: viewCount})}
          {renderCount(settings, {type: 'comments', value: commentCount})}
          {renderCount(settings, {type: 'likes', value: likeCount})}
        </div>
        {nodeOf(actions) ? (
          <div data-slot="post-card-actions">
            <Region>{actions}</Region>
          </div>
        ) : null}
      </div>
    </S.Root>
  )
}
