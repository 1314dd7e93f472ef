import {absoluteImage, absoluteUrl, baseOf} from '../../lib/absoluteUrl.ts'
import {keywordsOf} from '../../lib/keywords.ts'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import {isoDate} from '../../locale/isoDate.ts'
import type {Article, Author, Organization} from '../../model.ts'
import {fediverseHandle} from './fediverseHandle.ts'

/** What `articleMetadata` gives: part of what Next.js calls `Metadata`. */
export interface ArticleMetadata {
  title?: string
  description?: string
  authors?: {name: string; url?: string}[]
  keywords?: string[]
  alternates?: {canonical: string}
  openGraph: {
    type: 'article'
    title?: string
    description?: string
    url?: string
    siteName?: string
    locale?: string
    images?: {url: string; alt?: string; width?: number; height?: number}[]
    publishedTime?: string
    modifiedTime?: string
    authors?: string[]
    section?: string
    tags?: string[]
  }
  twitter: {card: 'summary' | 'summary_large_image'}
  /** `citation_*` and `fediverse:creator`, by the names of their `<meta>`. */
  other: Record<string, string | string[]>
}

const component = 'articleMetadata'

/** Without what is missing, so that nothing of it stands in the way of a layout's own. */
const known = <T extends object>(values: T) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ) as T

/** `zh-Hans-CN` as Open Graph writes it, `zh_CN`; nothing for a language without a country. */
function ogLocale(tag: string | undefined) {
  const [, language, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag ?? '') ?? []
  return country && `${language!.toLowerCase()}_${country.toUpperCase()}`
}

/**
 * What a page says of its article in `<head>`: title, description, canonical address, Open Graph, `citation_*` and
 * `fediverse:creator`, in the shape of Next.js's `Metadata`. Addresses are read against `article.url`; where that is
 * relative they stay so, for Next's `metadataBase`. `timeZone` gives wall times their offset.
 */
export function articleMetadata(
  article: Article,
  publisher?: Organization,
  {timeZone}: {timeZone?: string} = {},
): ArticleMetadata {
  const facts: Partial<Article> = article ?? {}
  const base = baseOf(facts.url, publisher?.url)
  const address = (value: unknown) => absoluteUrl(component, value, base)
  const url = address(facts.url)
  const title = textOf(facts.headline)
  const description = textOf(facts.description)
  const siteName = textOf(publisher?.name)
  const image = absoluteImage(component, facts.image, base)
  const published = isoDate(component, facts.datePublished, timeZone)
  const authors = toList<Author>(facts.author).filter(({name}) => textOf(name))
  const links = authors.flatMap((author) => address(author.url) ?? [])
  const keywords = keywordsOf(facts)
  const language = textOf(facts.inLanguage)
  return known({
    title,
    description,
    authors: authors.map((author) => known({name: author.name, url: address(author.url)})),
    keywords,
    alternates: url ? {canonical: url} : undefined,
    openGraph: known({
      type: 'article' as const,
      title,
      description,
      url,
      siteName,
      locale: ogLocale(language),
      images: image && [known({url: image.url, alt: image.alt, width: image.width, height: image.height})],
      publishedTime: published,
      modifiedTime: isoDate(component, facts.dateModified, timeZone),
      authors: links,
      section: textOf(facts.articleSection),
      tags: keywords,
    }),
    twitter: {card: image ? ('summary_large_image' as const) : ('summary' as const)},
    other: known<Record<string, string | string[]>>({
      citation_title: title!,
      citation_author: authors.map(({name}) => name),
      citation_publication_date: published?.slice(0, 10).replaceAll('-', '/') as string,
      citation_publisher: siteName!,
      citation_language: language!,
      citation_keywords: keywords,
      citation_public_url: url!,
      'fediverse:creator': authors.flatMap((author) => fediverseHandle(author) ?? []),
    }),
  })
}
