import {useGivenSettings, type SettingsProps} from '../../locale/context.ts'
import type {Article, Organization} from '../../model.ts'
import {articleMetadata} from './articleMetadata.ts'

export interface ArticleMetaProps extends SettingsProps {
  /** The article. What it does not have is left out. */
  article: Article
  /** Who published it: the name of the site. */
  publisher?: Organization | undefined
}

/**
 * What a page says of its article in `<head>`, for apps whose framework has no way of its own: `articleMetadata` as
 * elements. Renders `<title>`, `<meta>` and `<link>`, which React puts into the head wherever this stands.
 */
export function ArticleMeta(props: ArticleMetaProps) {
  const {timeZone} = useGivenSettings(props)
  const {title, description, authors, keywords, alternates, openGraph, twitter, other} = articleMetadata(
    props.article,
    props.publisher,
    {timeZone},
  )
  const {siteName, images, publishedTime, modifiedTime, tags, authors: profiles, ...graph} = openGraph
  const [image] = images ?? []
  const named = {
    description,
    author: authors?.map((author) => author.name),
    keywords: keywords?.join(', '),
    ...other,
    'twitter:card': twitter.card,
  }
  const properties = {
    'og:type': graph.type,
    'og:title': graph.title,
    'og:description': graph.description,
    'og:url': graph.url,
    'og:site_name': siteName,
    'og:locale': graph.locale,
    'og:image': image?.url,
    'og:image:width': image?.width,
    'og:image:height': image?.height,
    'og:image:alt': image?.alt,
    'article:published_time': publishedTime,
    'article:modified_time': modifiedTime,
    'article:section': graph.section,
    'article:author': profiles,
    'article:tag': tags,
  }
  return (
    <>
      {title && <title>{title}</title>}
      {alternates && <link rel="canonical" href={alternates.canonical} />}
      {entries(named).map(([name, content, key]) => (
        <meta key={key} name={name} content={content} />
      ))}
      {entries(properties).map(([name, content, key]) => (
        <meta key={key} property={name} content={content} />
      ))}
    </>
  )
}

/** Name, text and key of each `<meta>`: a list makes as many. */
const entries = (all: Record<string, string | number | string[] | undefined>) =>
  Object.entries(all).flatMap(([name, value]) =>
    [value ?? []].flat().map((content, i) => [name, String(content), `${name} ${i}`] as const),
  )
