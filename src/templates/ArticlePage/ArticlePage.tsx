import type {ComponentPropsWithRef, ReactNode} from 'react'
import {isElement, nodeOf} from '../../lib/nodeOf.ts'
import {textOf} from '../../lib/text.ts'
import {warn} from '../../lib/warn.ts'
import {useGivenSettings} from '../../locale/context.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import type {Article, Contact, Heading, Organization, PostSummary} from '../../model.ts'
import {Region} from '../../primitives/Region/Region.tsx'
import {ArticleBody, type ArticleBodyProps} from '../../components/ArticleBody/index.ts'
import {ArticleHeader, type ArticleHeaderProps} from '../../components/ArticleHeader/index.ts'
import {Attribution, type AttributionProps} from '../../components/Attribution/index.ts'
import {AuthorCard, type AuthorCardProps} from '../../components/AuthorCard/index.ts'
import {Comments, type CommentsProps} from '../../components/Comments/index.ts'
import {ContactFooter, type ContactFooterProps} from '../../components/ContactFooter/index.ts'
import {LikeButton, type LikeButtonProps} from '../../components/LikeButton/index.ts'
import {PostNavigation, type PostNavigationProps} from '../../components/PostNavigation/index.ts'
import {RelatedPosts, type RelatedPostsProps} from '../../components/RelatedPosts/index.ts'
import {ShareBar, type ShareBarProps} from '../../components/ShareBar/index.ts'
import {TableOfContents, type TableOfContentsProps} from '../../components/TableOfContents/index.ts'
import {Tags, type TagsProps} from '../../components/Tags/index.ts'
import * as S from './ArticlePage.styles.ts'

/**
 * An element of the app's for a region of the page, or `null` to leave the region out. One that stands where the region's
 * data would, as Astro's named slots do, counts as given here.
 */
export interface ArticlePageSlots {
  /** Empty unless given. */
  progress?: ReactNode
  header?: ReactNode
  contents?: ReactNode
  /** Right after the text. Empty unless given. */
  afterBody?: ReactNode
  tags?: ReactNode
  attribution?: ReactNode
  like?: ReactNode
  share?: ReactNode
  author?: ReactNode
  navigation?: ReactNode
  related?: ReactNode
  comments?: ReactNode
  contact?: ReactNode
}

/** What a region takes beside what the page gives it: its layout, its heading, what is called. */
export interface ArticlePageSlotProps {
  header?: Partial<ArticleHeaderProps> | undefined
  contents?: Partial<TableOfContentsProps> | undefined
  tags?: Partial<TagsProps> | undefined
  attribution?: Partial<AttributionProps> | undefined
  author?: Partial<AuthorCardProps> | undefined
  navigation?: Partial<PostNavigationProps> | undefined
  related?: Partial<RelatedPostsProps> | undefined
  contact?: Partial<ContactFooterProps> | undefined
}

export interface ArticlePageProps extends SettingsProps, ComponentPropsWithRef<'div'> {
  /** What is known of the article: every region is made from it. */
  article: Article
  /** The article's text: JSX, MDX or one of the Content components. The page sets it with ArticleBody. */
  children?: ReactNode
  /** How the text is set. */
  body?: Pick<ArticleBodyProps, 'paragraph' | 'size' | 'dropCap'> | undefined
  /** How many minutes it takes to read, in whole ones; nothing is shown of less than one. */
  readingTime?: number | undefined
  /** The headings of the text, for the table of contents. */
  headings?: readonly Heading[] | undefined
  /** What the like button takes. Without it there is none. */
  like?: LikeButtonProps | undefined
  /** What the share bar takes, or `false` for none. Without it the bar is made from the article. */
  share?: ShareBarProps | false | undefined
  /** The post before this one. */
  previous?: PostSummary | null | undefined
  /** The post after this one. */
  next?: PostSummary | null | undefined
  /** Further posts. */
  related?: readonly PostSummary[] | undefined
  /** What the comments take. Without it there are none. */
  comments?: CommentsProps | undefined
  /**
   * Whether the article's keywords are shown below the text.
   * @default false
   */
  tags?: boolean | undefined
  /** How the publisher can be reached. */
  contact?: Contact | undefined
  /** Who publishes it, for the attribution below the text. */
  publisher?: Organization | undefined
  /** Elements in place of the page's own. */
  slots?: ArticlePageSlots | undefined
  /** What the page's own elements take beside what it gives them: `{related: {layout: 'list'}}`. */
  slotProps?: ArticlePageSlotProps | undefined
}

function warnOfSlots(given: object, known: object) {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue
    warn(
      'ArticlePage',
      `there is no region "${name}"`,
      'so what `slots` or `slotProps` say of it is not shown',
      `Name one of ${Object.keys(known).join(', ')}`,
    )
  }
}

/** Whether props are an object: a text would be spread to its letters. */
const isData = (props: unknown): props is object => typeof props === 'object' && props !== null && !isElement(props)

/**
 * The finished page: an article, its text and what surrounds it, placed. Renders a `<div>`; put it into the `<main>` of
 * your page, whose `lang` and `dir` it has where no `locale` is given. A region whose data is missing is left out, and one
 * that throws on the client takes down only itself.
 */
export function ArticlePage(props: ArticlePageProps) {
  const settings = useGivenSettings(props)
  const [, own] = useSettings(props)
  const {article, children, body, readingTime, headings, previous, next, publisher, slots, slotProps, ...others} = own
  const {like, share, tags, related, comments, contact, ...more} = others
  // Astro hands its named slots on as props: an element in place of a region's data is that region.
  const {progress, header, contents, afterBody, attribution, author, navigation, ...rest} = more as typeof more &
    ArticlePageSlots
  const asSlots = {progress, header, contents, afterBody, attribution, author, navigation}
  const placed: Record<keyof ArticlePageSlots, unknown> = {...asSlots, like, share, tags, related, comments, contact}
  const {locale} = settings

  if (process.env.NODE_ENV !== 'production') warnOfSlots({...slots, ...slotProps}, placed)

  // Another article, in a page that stays, has no like, no text and no failure of the one before. A whole address is that of the site.
  const key = textOf(article?.url)?.replace(/^https?:\/\/[^/]+/, '')
  const place = (name: keyof ArticlePageSlots, element: ReactNode) => {
    const slot = slots?.[name] === undefined && isElement(placed[name]) ? (placed[name] as ReactNode) : slots?.[name]
    const content = slot === undefined ? element : nodeOf(slot)
    if (!content) return null
    return <Region key={name + key}>{content}</Region>
  }
  const likeButton = place('like', isData(like) && <LikeButton {...settings} {...like} />)
  const shareBar = place(
    'share',
    share !== false && article && (
      <ShareBar url={article.url} headline={article.headline} {...settings} {...(isData(share) && share)} />
    ),
  )

  return (
    <S.Root data-slot="article-page" lang={locale?.tag} dir={locale?.dir} {...rest}>
      {place('progress', null)}
      <div>
        <article data-slot="article-page-article">
          {place(
            'header',
            <ArticleHeader article={article} readingTime={readingTime} {...settings} {...slotProps?.header} />,
          )}
          {place(
            'contents',
            headings && <TableOfContents headings={headings} {...settings} {...slotProps?.contents} />,
          )}
          <ArticleBody key={key} lang={article?.inLanguage} {...settings} {...(isData(body) && body)}>
            {children}
          </ArticleBody>
          {place('afterBody', null)}
          {place('tags', tags && <Tags keywords={article?.keywords} {...settings} {...slotProps?.tags} />)}
          {place(
            'attribution',
            <Attribution article={article} publisher={publisher} {...settings} {...slotProps?.attribution} />,
          )}
          {(likeButton || shareBar) && (
            <div data-slot="article-page-actions">
              {likeButton}
              {shareBar}
            </div>
          )}
        </article>
        {place(
          'author',
          article?.author && <AuthorCard author={article.author} {...settings} {...slotProps?.author} />,
        )}
        {place(
          'navigation',
          (previous || next) && (
            <PostNavigation previous={previous} next={next} {...settings} {...slotProps?.navigation} />
          ),
        )}
        {place(
          'related',
          related && <RelatedPosts posts={related} current={article?.url} {...settings} {...slotProps?.related} />,
        )}
        {place('comments', isData(comments) && <Comments {...settings} {...comments} />)}
        {place('contact', contact && <ContactFooter contact={contact} {...settings} {...slotProps?.contact} />)}
      </div>
    </S.Root>
  )
}
