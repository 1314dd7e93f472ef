/** A text as WordPress gives it: ready to show and, to editors (`context=edit`), as it was written. */
export interface WordPressText {
  rendered?: string
  raw?: string
  /** Whether a password is needed to read it. */
  protected?: boolean
}

/** Pictures of a person by their width in pixels: `24`, `48`, `96`. `false` where the site shows none. */
export type WordPressAvatars = Record<string, string | false | null>

/** What stands where WordPress may not give, or could not find, what was to be embedded. */
export interface WordPressError {
  code: string
  message?: string
  data?: unknown
}

/** Who wrote a post, as `_embedded.author` has them. */
export interface WordPressUser {
  id?: number
  name?: string
  /** The person's own site. */
  url?: string
  description?: string
  /** The page of this site that lists their posts. */
  link?: string
  slug?: string
  avatar_urls?: WordPressAvatars
}

/** One of the sizes in which WordPress keeps a picture. */
export interface WordPressImageSize {
  width?: number | string
  height?: number | string
  source_url?: string
  file?: string
  mime_type?: string
}

/** The featured picture, as `_embedded['wp:featuredmedia']` has it. */
export interface WordPressMedia {
  id?: number
  alt_text?: string
  caption?: WordPressText | string
  media_type?: string
  mime_type?: string
  source_url?: string
  media_details?: {
    width?: number | string
    height?: number | string
    sizes?: Record<string, WordPressImageSize>
    /** What the file itself says. */
    image_meta?: {credit?: string; copyright?: string}
  }
}

/** A category or a tag, as `_embedded['wp:term']` has them, one list for each taxonomy. */
export interface WordPressTerm {
  id?: number
  name?: string
  slug?: string
  taxonomy?: string
  link?: string
}

/** A comment, as `_embedded.replies` and `/wp/v2/comments` have them. */
export interface WordPressComment {
  id?: number
  parent?: number
  author?: number
  author_name?: string
  author_url?: string
  author_avatar_urls?: WordPressAvatars
  date?: string
  /** Only `/wp/v2/comments` has it, not what is embedded. */
  date_gmt?: string
  content?: WordPressText | string
  link?: string
  /** `comment`; pingbacks and trackbacks are no comments of readers. */
  type?: string
  /** `approved`, `hold`, `spam` or `trash`. Only `/wp/v2/comments` has it. */
  status?: string
}

/**
 * A post or page as WordPress's REST API gives it: `/wp/v2/posts?slug=…&_embed`. Every field may be missing, since sites and
 * their plugins leave out what they like, and `_fields` does too.
 */
export interface WordPressPost {
  id?: number
  /** In the site's time zone, without an offset. */
  date?: string | null
  date_gmt?: string | null
  modified?: string | null
  modified_gmt?: string | null
  guid?: WordPressText
  link?: string
  slug?: string
  status?: string
  type?: string
  title?: WordPressText | string
  content?: WordPressText | string
  excerpt?: WordPressText | string
  author?: number
  featured_media?: number
  comment_status?: string
  ping_status?: string
  sticky?: boolean
  format?: string
  /** What plugins and themes register; WordPress gives `[]` where there is nothing. */
  meta?: Record<string, unknown> | unknown[]
  categories?: number[]
  tags?: number[]
  /** What Yoast SEO adds. */
  yoast_head_json?: Record<string, unknown> | null
  _links?: Record<string, unknown>
  _embedded?: {
    author?: (WordPressUser | WordPressError)[]
    'wp:featuredmedia'?: (WordPressMedia | WordPressError)[]
    'wp:term'?: (WordPressTerm[] | WordPressError)[]
    /** As WordPress embeds them, in one more list; a plain list, as `/wp/v2/comments` gives it, will do too. */
    replies?: (WordPressComment[] | WordPressComment | WordPressError)[]
    /** The page above this one. */
    up?: (WordPressPost | WordPressError)[]
    [relation: string]: unknown
  }
}
