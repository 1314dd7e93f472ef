import {absoluteImage, absoluteUrl, baseOf} from '../../lib/absoluteUrl.ts'
import {keywordsOf} from '../../lib/keywords.ts'
import {toList} from '../../lib/list.ts'
import {oneOf} from '../../lib/oneOf.ts'
import {textOf} from '../../lib/text.ts'
import {warn} from '../../lib/warn.ts'
import {countOf} from '../../lib/countOf.ts'
import {isoDate} from '../../locale/isoDate.ts'
import type {Article, Author, Comment, NamedLink, Organization, Person} from '../../model.ts'
import {contactSchema} from './contactSchema.ts'

interface Facts {
  article: Article
  publisher?: Organization
  comments?: readonly Comment[] | undefined
  articleType?: ArticleType
  timeZone?: string
}

export type ArticleType = 'Article' | 'NewsArticle' | 'BlogPosting'

const component = 'ArticleJsonLd'

const loneSurrogates = /[\uD800-\uDFFF]/gu

/** The list where something is in it: an empty one says nothing. */
const some = <T>(list: T[]) => (list.length ? list : undefined)

function counter<T extends string>(type: T, name: string, value: unknown) {
  const count = countOf(component, name, value)
  if (count === undefined) return []
  return [{'@type': 'InteractionCounter' as const, interactionType: {'@type': type}, userInteractionCount: count}]
}

/** What an article says of itself in schema.org's vocabulary, or nothing where it has no headline or address. */
export function articleSchema({article, publisher, comments, articleType, timeZone}: Facts) {
  const base = baseOf(article?.url, publisher?.url)
  const address = (url: unknown) => absoluteUrl(component, url, base)
  const date = (value: Article['datePublished']) => isoDate(component, value, timeZone)
  const url = address(article?.url)
  const headline = textOf(article?.headline)
  if (!url || !headline) {
    if (process.env.NODE_ENV !== 'production') {
      warn(component, '`article` has no headline or address', 'so there is nothing to tell search engines', 'Pass both')
    }
    return
  }

  const image = (value: unknown) => {
    const picture = absoluteImage(component, value, base)
    if (!picture) return
    const {alt, width, height, ...rest} = picture
    // schema.org's Distance: a number with its unit.
    const size = (pixels: number | undefined) => (pixels ? `${pixels} px` : undefined)
    return {'@type': 'ImageObject' as const, ...rest, description: alt, width: size(width), height: size(height)}
  }

  const thing = ({name, url, image: picture, description, sameAs}: Author) => ({
    name: textOf(name),
    url: address(url),
    image: image(picture),
    description: textOf(description),
    sameAs: some(toList<NamedLink>(sameAs).flatMap((link) => address(link.url) ?? [])),
  })

  const person = (author: Person) => ({
    '@type': 'Person' as const,
    ...thing(author),
    jobTitle: textOf(author.jobTitle),
    interactionStatistic: some(counter('FollowAction', 'followerCount', author.followerCount)),
    agentInteractionStatistic: some(counter('WriteAction', 'postCount', author.postCount)),
  })

  const organization = (author: Organization) => ({
    '@type': 'Organization' as const,
    ...thing(author),
    logo: image(author.logo),
    ...contactSchema(author.contactPoint, address),
  })

  const isOrganization = (author: Author): author is Organization =>
    'logo' in author || 'contactPoint' in author || (author.name === publisher?.name && !('jobTitle' in author))

  const agents = (list: Author | readonly Author[] | undefined) =>
    some(
      toList<Author>(list)
        .filter(({name}) => textOf(name))
        .map((author) => (isOrganization(author) ? organization(author) : person(author))),
    )

  const comment = ({id, text, author, dateCreated, likeCount, url: own, parentId}: Comment) => ({
    '@type': 'Comment' as const,
    '@id': id === undefined || id === null ? undefined : idOf(id),
    text: textOf(text),
    author: agents(author),
    dateCreated: date(dateCreated),
    url: address(own),
    upvoteCount: countOf(component, 'likeCount', likeCount),
    parentItem: textOf(parentId) && parentId !== id ? {'@id': idOf(parentId!)} : undefined,
  })
  const idOf = (id: unknown) => `${url}#comment-${encodeURIComponent(String(id).replaceAll(loneSurrogates, ''))}`

  const trail = toList<NamedLink>(article.breadcrumb).filter(({name}) => textOf(name))
  const license = textOf(article.license)
  const publishers = publisher && textOf(publisher.name) ? organization(publisher) : undefined

  return {
    '@context': 'https://schema.org' as const,
    '@type': oneOf(articleType, 'Article', 'NewsArticle', 'BlogPosting'),
    mainEntityOfPage: {
      '@type': 'WebPage' as const,
      '@id': url,
      breadcrumb: some(trail) && {
        '@type': 'BreadcrumbList' as const,
        itemListElement: trail.map(({name, url: step}, i) => ({
          '@type': 'ListItem' as const,
          position: i + 1,
          name,
          item: address(step),
        })),
      },
    },
    url,
    headline,
    alternativeHeadline: textOf(article.alternativeHeadline),
    description: textOf(article.description),
    image: image(article.image),
    author: agents(article.author),
    publisher: publishers,
    copyrightHolder: agents(article.copyrightHolder),
    datePublished: date(article.datePublished),
    dateModified: date(article.dateModified),
    inLanguage: textOf(article.inLanguage),
    articleSection: textOf(article.articleSection),
    keywords: some(keywordsOf(article)),
    wordCount: countOf(component, 'wordCount', article.wordCount),
    license:
      license &&
      (/^([a-z]+:|\/)/i.test(license) ? address(license) : {'@type': 'CreativeWork' as const, name: license}),
    isBasedOn: address(article.isBasedOn),
    commentCount: countOf(component, 'commentCount', article.commentCount),
    interactionStatistic: some([
      ...counter('ReadAction', 'viewCount', article.viewCount),
      ...counter('LikeAction', 'likeCount', article.likeCount),
      ...counter('CommentAction', 'commentCount', article.commentCount),
    ]),
    comment: some(
      toList<Comment>(comments)
        .filter(({text, deleted}) => textOf(text) && deleted !== true)
        .map(comment),
    ),
  }
}
