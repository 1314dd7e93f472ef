import {decoded} from '../../lib/decoded.ts'
import {warn} from '../../lib/warn.ts'
import {zoneOf} from '../../locale/dates.ts'
import type {Article, Author, Comment, NamedLink, Person, PostSummary} from '../../model.ts'
import {commentsOf} from './comments.ts'
import {dateOf} from './dates.ts'
import {excerptOf} from './excerpt.ts'
import {avatarOf, mediaOf} from './images.ts'
import {metaOf, type WordPressMeta} from './meta.ts'
import {addressOf, fieldsOf, htmlOf, lineOf, listOf, present, type Fields} from './read.ts'
import type {WordPressPost} from './WordPressPost.ts'
import {languageOf, yoastOf} from './yoast.ts'

export interface FromWordPressOptions {
  /**
   * The site's IANA time zone, such as `Asia/Shanghai`. It gives its offset to times that come without one, which are those
   * of embedded comments.
   */
  timeZone?: string | undefined
  /** What plugins know of a post: counts of views and likes, a subtitle, a source. */
  meta?: WordPressMeta | undefined
}

export interface FromWordPress {
  article: Article
  /** The same post as a card, a neighbour or a related post shows it. */
  summary: PostSummary
  /** The text as WordPress has rendered it, for `parseHtml`: not safe to show as it is. */
  html: string
  /** Oldest first; answers name their `parentId`. */
  comments: Comment[]
}

function authorsOf(users: unknown): Author | Author[] | undefined {
  const authors = listOf(users).flatMap<Person>((user) => {
    const name = lineOf(user.name)
    const site = addressOf(user.url)
    const host = site && /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(site)?.[1]
    if (!name) return []
    return present<Person>({
      name,
      url: addressOf(user.link),
      image: avatarOf(user.avatar_urls),
      description: lineOf(user.description),
      sameAs: site && host ? [{name: host, url: site}] : undefined,
    })
  })
  return authors.length > 1 ? authors : authors[0]
}

/** The terms of one taxonomy, as links. */
const termsOf = (terms: Fields[], taxonomy: string) =>
  terms.flatMap<NamedLink & {slug: unknown}>((term) => {
    const name = term.taxonomy === taxonomy ? lineOf(term.name) : undefined
    return name ? {name, url: addressOf(term.link) ?? '', slug: term.slug} : []
  })

/** WordPress's category for want of one, whose name is translated when a site is set up. */
const isUnfiled = (slug: unknown) =>
  typeof slug === 'string' &&
  /^(uncategori[sz]ed|unkategorisiert|non-classe|sin-categoria|sem-categoria|senza-categoria|geen-categorie|okategoriserade|bez-kategorii|未分类|未分類|미분류|без-рубрики|غير-مصنف)$/.test(
    decoded(slug),
  )

const withAddress = (links: NamedLink[]) => links.filter(({url}) => url)

/** A post that was planned is changed last before it appears. Times of a clock and moments cannot be compared. */
function isBefore(first = '', second = '') {
  const isMoment = (date: string) => /(Z|[+-]\d\d:\d\d)$/.test(date)
  return isMoment(first) === isMoment(second) && Date.parse(first) < Date.parse(second)
}

function tellOfMistakes(post: Fields) {
  if (process.env.NODE_ENV === 'production') return
  if (typeof post.code === 'string' && post.message !== undefined) {
    warn(
      'fromWordPress',
      `WordPress answered with the error ${post.code}`,
      'so there is no post to show',
      'Check the response before it is passed on',
    )
  } else if (!post['_embedded'] && post.link !== undefined) {
    warn(
      'fromWordPress',
      'the post came without `_embedded`',
      'so it has no author, picture, terms or comments',
      'Add `_embed` to the request: `/wp/v2/posts?_embed`',
    )
  }
}

/**
 * A post or page of WordPress's REST API, requested with `_embed`, as an article, its summary, its HTML and its comments.
 * Pure: it fetches nothing. What is missing or malformed in the post is missing in the result.
 */
export function fromWordPress(post: WordPressPost, options: FromWordPressOptions = {}): FromWordPress {
  const fields = fieldsOf(post)
  tellOfMistakes(fields)
  const embedded = fieldsOf(fields['_embedded'])
  const timeZone = zoneOf('fromWordPress', options?.timeZone)
  const yoast = yoastOf(fields.yoast_head_json)
  const html = htmlOf(fields.content)
  const excerpt = excerptOf(fields.excerpt, html, fields.link)
  const comments = commentsOf(embedded.replies, timeZone)
  const terms = listOf(embedded['wp:term'])
  const category = termsOf(terms, 'category').find(({slug}) => !isUnfiled(slug))
  const parents = listOf(embedded.up).flatMap(({title, link}) => ({
    name: lineOf(title) ?? '',
    url: addressOf(link) ?? '',
  }))
  const trail = [yoast.breadcrumb, parents.filter(({name}) => name), category ? [category] : []].find((it) => it.length)
  const keywords = termsOf(terms, 'post_tag').map(({name, url}) => (url ? {name, url} : name))
  const breadcrumb = withAddress(trail ?? []).map(({name, url}) => ({name, url}))
  const datePublished = dateOf(fields.date, fields.date_gmt, timeZone)
  const dateModified = dateOf(fields.modified, fields.modified_gmt, timeZone)
  const {given, summary: shown} = metaOf(fields, options?.meta)

  const summary = present<PostSummary>({
    url: addressOf(fields.link) ?? addressOf(htmlOf(fields.guid)),
    headline: lineOf(fields.title),
    description: excerpt.text ?? yoast.description,
    image: mediaOf(embedded['wp:featuredmedia']) ?? addressOf(fields.jetpack_featured_media_url) ?? yoast.image,
    author: authorsOf(embedded.author) ?? (yoast.author ? {name: yoast.author} : undefined),
    datePublished,
    dateModified: isBefore(dateModified, datePublished) ? undefined : dateModified,
    articleSection: category?.name,
    commentCount: comments.length || undefined,
    ...shown,
  })
  const article = present<Article>({
    ...summary,
    url: summary.url ?? '',
    headline: summary.headline ?? '',
    description: excerpt.isOpening ? yoast.description : summary.description,
    inLanguage: languageOf(fields.lang, fields.wpml_current_locale) ?? yoast.inLanguage,
    keywords: keywords.length ? keywords : undefined,
    breadcrumb: breadcrumb.length ? breadcrumb : undefined,
    ...given,
  })
  return {article, summary, html, comments}
}
