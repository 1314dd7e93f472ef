import {Fragment, type ComponentPropsWithRef, type ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {nodeOf} from '../../lib/nodeOf.ts'
import {oneOf} from '../../lib/oneOf.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {countOf} from '../../lib/countOf.ts'
import {formatShortPlural} from '../../locale/shortPlural.ts'
import type {Plural} from '../../locale/locale.ts'
import {useSettings, wordsOf, type Settings, type SettingsProps} from '../../locale/settings.ts'
import type {Author, Person} from '../../model.ts'
import {renderAvatar} from '../../primitives/Avatar/Avatar.tsx'
import {Heading, type HeadingLevel} from '../../primitives/Heading/Heading.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {Region} from '../../primitives/Region/Region.tsx'
import * as S from './AuthorCard.styles.ts'

export interface AuthorCardProps extends SettingsProps, Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** One or several authors. Without a name the author is called anonymous; what else is missing is left out. */
  author: Author | readonly Author[] | undefined
  /**
   * The level of the heading that each name is.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined
  /**
   * With or without the biography, links and counts.
   * @default 'card'
   */
  variant?: 'card' | 'compact' | undefined
  /**
   * Whether the author is still being fetched: the card's shape stands in.
   * @default false
   */
  loading?: boolean | undefined
  /** A place for what a reader can do, such as follow. Shown with the last author. */
  actions?: ReactNode
}

/** Who wrote this: picture or initial, name, role, biography, links and counts. Renders a `<section>`. */
export function AuthorCard(props: AuthorCardProps) {
  const [settings, {author, headingLevel = 2, variant: given, loading, actions, ...rest}] = useSettings(props)
  const variant = oneOf(given, 'card', 'compact')
  const authors = toList<Author>(author)
  const people: Author[] = authors.length ? authors : [{name: ''}]
  return (
    <S.Root
      data-slot="author-card"
      aria-label={wordsOf(settings.locale, 'author', english.author).label}
      {...rest}
      data-variant={variant}
      data-loading={loading ? '' : undefined}
      aria-busy={loading ? true : undefined}
    >
      {loading
        ? skeleton
        : people.map((person, i) => (
            <div key={i} data-slot="author-card-item">
              {renderEntry(settings, person, {
                headingLevel,
                isCard: variant === 'card',
                actions: i === people.length - 1 && nodeOf(actions),
              })}
            </div>
          ))}
    </S.Root>
  )
}

interface EntryProps {
  headingLevel: HeadingLevel
  isCard: boolean
  actions: ReactNode
}

function renderEntry(settings: Settings, author: Author, {headingLevel, isCard, actions}: EntryProps) {
  const {locale} = settings
  const words = wordsOf(locale, 'author', english.author)
  const {name, url, description, sameAs, jobTitle, postCount, followerCount} = author as Person
  const role = textOf(jobTitle)
  const biography = isCard && textOf(description)
  const counted = (plural: Plural, prop: string, value: unknown) => {
    const count = isCard ? countOf('AuthorCard', prop, value) : undefined
    return count === undefined ? [] : formatShortPlural(plural, count, locale)
  }
  const facts = [
    counted(words.posts, 'postCount', postCount),
    counted(words.followers, 'followerCount', followerCount),
  ].flat()
  const links = isCard ? toList(sameAs).filter((link) => textOf(link.name)) : []
  return (
    <>
      {renderAvatar(settings, {author, size: isCard ? 'large' : 'medium'})}
      <div data-slot="author-card-content">
        <div data-slot="author-card-title">
          <Heading level={headingLevel} data-slot="author-card-name">
            {renderLink(settings, url, {
              rel: 'author',
              'data-slot': 'author-card-name-link',
              children: textOf(name) ?? words.anonymous,
            })}
          </Heading>
          {role && (
            <span data-slot="author-card-role" dir="auto">
              {role}
            </span>
          )}
        </div>
        {biography && (
          <p data-slot="author-card-description" dir="auto">
            {biography}
          </p>
        )}
        {(actions || facts.length > 0 || links.length > 0) && (
          <div data-slot="author-card-row">
            {actions && (
              <div data-slot="author-card-actions">
                <Region>{actions}</Region>
              </div>
            )}
            {facts.map((fact, i) => (
              <span key={i}>{fact}</span>
            ))}
            {links.map((link, i) => (
              <Fragment key={i}>
                {renderLink(settings, link.url, {
                  rel: 'me',
                  'data-slot': 'author-card-link',
                  children: <bdi>{link.name}</bdi>,
                })}
              </Fragment>
            ))}
          </div>
        )}
      </div>
    </>
  )
}

/** The shape that the stylesheet draws. */
const skeleton = (
  <div data-slot="author-card-item">
    <div data-slot="author-card-skeleton" />
  </div>
)
