export {ArticleBody, type ArticleBodyProps} from './components/ArticleBody/index.ts'
export {ArticleHeader, type ArticleHeaderProps} from './components/ArticleHeader/index.ts'
export {ArticleJsonLd, type ArticleJsonLdProps} from './components/ArticleJsonLd/index.ts'
export {
  ArticleMeta,
  articleMetadata,
  type ArticleMetadata,
  type ArticleMetaProps,
} from './components/ArticleMeta/index.ts'
export {
  ArticlePage,
  type ArticlePageProps,
  type ArticlePageSlotProps,
  type ArticlePageSlots,
} from './templates/ArticlePage/index.ts'
export {Attribution, type AttributionProps} from './components/Attribution/index.ts'
export {AuthorCard, type AuthorCardProps} from './components/AuthorCard/index.ts'
export {Avatar, type AvatarProps} from './primitives/Avatar/Avatar.tsx'
export {Byline, type BylineProps} from './components/Byline/index.ts'
export {
  CommentForm,
  type CommentAnswer,
  type CommentDraft,
  type CommentFormProps,
  type CommentResult,
} from './components/CommentForm/index.ts'
export {Callout, type CalloutProps} from './components/Callout/index.ts'
export {
  CodeBlock,
  type CodeBlockProps,
  type Highlighter,
  type Token,
  type TokenType,
} from './components/CodeBlock/index.ts'
export {CommentGate, type CommentGateProps} from './components/CommentGate/index.ts'
export {CommentList, type CommentListProps} from './components/CommentList/index.ts'
export {Comments, type CommentsProps} from './components/Comments/index.ts'
export {ContactFooter, type ContactFooterProps} from './components/ContactFooter/index.ts'
export {Embed, type EmbedProps} from './components/Embed/index.ts'
export {Figure, type FigureProps} from './components/Figure/index.ts'
export {Gallery, type GalleryProps} from './components/Gallery/index.ts'
export {Count, type CountProps} from './primitives/Count/Count.tsx'
export {InkstoneProvider, type InkstoneProviderProps} from './locale/InkstoneProvider.tsx'
export {Lightbox, type LightboxProps} from './components/Lightbox/index.ts'
export {LikeButton, type LikeButtonProps, type LikeAnswer} from './components/LikeButton/index.ts'
export {NoteReference, type NoteReferenceProps} from './components/NoteReference/index.ts'
export {Notes, NotesItem, type NoteData, type NotesItemProps, type NotesProps} from './components/Notes/index.ts'
export {PostCard, type PostCardProps} from './components/PostCard/index.ts'
export {PostDate, type PostDateProps} from './primitives/PostDate/PostDate.tsx'
export {PostNavigation, type PostNavigationProps} from './components/PostNavigation/index.ts'
export {
  ReaderPreferences,
  type ReaderPreferencesProps,
  ReaderPreferencesScript,
  type ReaderPreferencesScriptProps,
} from './components/ReaderPreferences/index.ts'
export {ReadingProgress, type ReadingProgressProps} from './components/ReadingProgress/index.ts'
export {RelatedPosts, type RelatedPostsProps} from './components/RelatedPosts/index.ts'
export {ShareBar, type ShareBarProps} from './components/ShareBar/index.ts'
export {Table, type TableProps} from './components/Table/index.ts'
export {Tags, type TagsProps} from './components/Tags/index.ts'
export {TableOfContents, type TableOfContentsProps} from './components/TableOfContents/index.ts'
export {articleComponents, articleComponentsFor} from './content/articleComponents.tsx'
export {en} from './locale/locales/en.ts'
export {readingTime} from './locale/readingTime.ts'
export type {Formats, Locale, Messages, Plural} from './locale/locale.ts'
export type {ImageComponentProps, SettingsProps} from './locale/settings.ts'
export type {HeadingLevel} from './primitives/Heading/Heading.tsx'
export type {
  Article,
  Author,
  Comment,
  Contact,
  ContactAccount,
  DateInput,
  DayOfWeek,
  Heading,
  ImageObject,
  NamedLink,
  OpeningHours,
  Organization,
  Person,
  PostSummary,
  ShareNetwork,
} from './model.ts'
