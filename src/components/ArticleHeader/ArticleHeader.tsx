import type {ComponentPropsWithRef} from 'react'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {warn} from '../../lib/warn.ts'
import * as english from '../../locale/english.ts'
import {countOf} from '../../lib/countOf.ts'
import {formatPlural} from '../../locale/counts.ts'
import {parseDate} from '../../locale/dates.ts'
import {fillNodes} from '../../locale/pattern.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Article, Author} from '../../model.ts'
import {renderClauses} from '../../primitives/Clauses/renderClauses.tsx'
import {Heading} from '../../primitives/Heading/Heading.tsx'
import {imageOf, Image} from '../../primitives/Image/Image.tsx'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import {renderDate} from '../../primitives/PostDate/renderDate.tsx'
import {Byline} from '../Byline/index.ts'
import * as S from './ArticleHeader.styles.ts'

export interface ArticleHeaderProps extends SettingsProps, Omit<ComponentPropsWithRef<'header'>, 'children'> {
  /** The article. What it does not have is left out. */
  article: Article
  /** How many minutes it takes to read, in whole ones; nothing is shown of less than one. */
  readingTime?: number | undefined
}

/** How wide a title is, in characters as wide as high; a letter is half of one. */
const widthOf = (title: string) => (title.length + title.replaceAll(/[^\u2E80-\uFFEE]/g, '').length) / 2

/**
 * The head of an article: breadcrumb, section, headline, standfirst, byline, dates, reading time, count and cover
 * picture. Renders a `<header>` with the page's only `<h1>`.
 */
export function ArticleHeader(props: ArticleHeaderProps) {
  const [settings, {article, readingTime, ...rest}] = useSettings(props)
  const {locale, timeZone, imageComponent} = settings
  const {headline, description, articleSection, author, image, breadcrumb, ...facts} = article ?? {}
  const words = wordsOf(locale, 'header', english.header)
  const trail = wordsOf(locale, 'breadcrumb', english.breadcrumb)
  const title = textOf(headline)
  const lang = textOf(facts.inLanguage)
  if (!title && process.env.NODE_ENV !== 'production') {
    warn(
      'ArticleHeader',
      '`article.headline` is missing',
      'so the page has no heading to be found by',
      'Pass a headline',
    )
  }
  const path = toList(breadcrumb).filter(({name}) => textOf(name))
  // The section is the end of the way in most trails: it is named once.
  const section = path.at(-1)?.name === articleSection ? path.pop() : undefined
  const views = countOf('ArticleHeader', 'viewCount', facts.viewCount)
  const minutes = countOf('ArticleHeader', 'readingTime', readingTime)
  const published = parseDate('ArticleHeader', facts.datePublished, timeZone)
  const modified = parseDate('ArticleHeader', facts.dateModified, timeZone)
  const isUpdated = modified && published && modified.machine.slice(0, 10) > published.machine.slice(0, 10)
  const date = renderDate(settings, facts.datePublished)
  const hasFacts = Boolean(date || isUpdated || minutes || views !== undefined)
  const isSigned = toList<Author>(author).some(({name}) => textOf(name))
  const cover = imageOf(image)
  return (
    <S.Root data-slot="article-header" {...rest}>
      <div>
        <div data-slot="article-header-content">
          {path.length > 0 && (
            <nav data-slot="article-header-breadcrumb" aria-label={trail.label}>
              <ol>
                {path.map(({name, url}, i) => (
                  <li key={i}>
                    {renderLink(settings, url, {
                      'data-slot': 'article-header-breadcrumb-link',
                      children: <bdi>{name}</bdi>,
                    })}
                  </li>
                ))}
              </ol>
            </nav>
          )}
          {textOf(articleSection) && (
            <p data-slot="article-header-section" dir="auto">
              {renderLink(settings, section?.url, {
                'data-slot': 'article-header-section-link',
                children: articleSection,
              })}
            </p>
          )}
          {title && (
            <Heading
              level={1}
              lang={lang}
              data-slot="article-header-headline"
              data-long={widthOf(title) > 40 ? '' : undefined}
            >
              {renderClauses(title)}
            </Heading>
          )}
          {textOf(description) && (
            <p data-slot="article-header-description" lang={lang} dir="auto">
              {description}
            </p>
          )}
          {(isSigned || hasFacts) && (
            <div data-slot="article-header-meta">
              <Byline author={author} {...settings} />
              {hasFacts && (
                <div data-slot="article-header-facts">
                  {date}
                  {isUpdated && (
                    <span data-slot="article-header-updated">
                      {fillNodes(words.updated, {date: renderDate(settings, facts.dateModified)})}
                    </span>
                  )}
                  {minutes ? (
                    <span data-slot="article-header-reading-time">
                      {formatPlural(words.readingTime, minutes, locale)}
                    </span>
                  ) : null}
                  {views !== undefined && (
                    <span data-slot="article-header-views">{formatPlural(words.viewCount, views, locale)}</span>
                  )}
                </div>
              )}
            </div>
          )}
        </div>
        {cover && (
          <figure data-slot="article-header-cover">
            <Image
              image={cover}
              imageComponent={imageComponent}
              loading="eager"
              fetchPriority="high"
              fallback={<span data-slot="article-header-fallback" />}
            />
            {(textOf(cover.caption) || textOf(cover.creditText)) && (
              <figcaption dir="auto">{[cover.caption, cover.creditText].filter(textOf).join('\u2003')}</figcaption>
            )}
          </figure>
        )}
      </div>
    </S.Root>
  )
}
