/**
 * A moment or a day. An ISO string with an offset is that moment; without one it is wall time, shown unshifted; a date
 * alone is never shifted. A `Date` without a `timeZone` reads as UTC. What does not parse is left out.
 */
export type DateInput = string | Date

/** A picture. A bare URL string is short for `{src}`. */
export interface ImageObject {
  src: string
  /** What the picture shows. Without it the picture counts as decoration. */
  alt?: string | undefined
  /** In pixels; with `height` it keeps the picture's place before it has loaded. */
  width?: number | undefined
  height?: number | undefined
  srcSet?: string | undefined
  sizes?: string | undefined
  /** The picture for dark pages. */
  darkSrc?: string | undefined
  caption?: string | undefined
  /** Who made the picture. */
  creditText?: string | undefined
}

/** An address with a name. */
export interface NamedLink {
  name: string
  url: string
}

export interface Person {
  name: string
  url?: string | undefined
  image?: string | ImageObject | undefined
  description?: string | undefined
  /** The same person elsewhere. */
  sameAs?: readonly NamedLink[] | undefined
  jobTitle?: string | undefined
  postCount?: number | undefined
  followerCount?: number | undefined
}

export interface Organization {
  name: string
  url?: string | undefined
  image?: string | ImageObject | undefined
  description?: string | undefined
  sameAs?: readonly NamedLink[] | undefined
  logo?: string | ImageObject | undefined
  contactPoint?: Contact | undefined
}

export type Author = Person | Organization

/** What a card or a list says of a post. */
export interface PostSummary {
  /** Without it the headline is text instead of a link. */
  url?: string | undefined
  /** Without it the date stands in for it. */
  headline?: string | undefined
  description?: string | undefined
  image?: string | ImageObject | undefined
  author?: Author | readonly Author[] | undefined
  datePublished?: DateInput | undefined
  dateModified?: DateInput | undefined
  articleSection?: string | undefined
  viewCount?: number | undefined
  commentCount?: number | undefined
  likeCount?: number | undefined
}

/** A post in full, but for its body. Its `description` is the standfirst. */
export interface Article extends PostSummary {
  url: string
  headline: string
  /** The language of the text, as a BCP 47 tag. */
  inLanguage?: string | undefined
  /** For search engines alone. */
  alternativeHeadline?: string | undefined
  /** For search engines and readers' programs, and what `Tags` shows. */
  keywords?: readonly (string | NamedLink)[] | undefined
  /** The way to this page, from the first one down, in order. */
  breadcrumb?: readonly NamedLink[] | undefined
  /** The address of the licence, or its name. */
  license?: string | undefined
  copyrightHolder?: Author | undefined
  /** The address of what this was made from. */
  isBasedOn?: string | undefined
  /** For search engines alone. */
  wordCount?: number | undefined
}

/** A heading of the article's text, to which a table of contents links. */
export interface Heading {
  id: string
  text: string
  /** 1 to 6. */
  level: number
}

export interface Comment {
  id: string
  text: string
  author?: Author | undefined
  dateCreated?: DateInput | undefined
  likeCount?: number | undefined
  url?: string | undefined
  /** The comment that this one answers. */
  parentId?: string | undefined
  pinned?: boolean | undefined
  deleted?: boolean | undefined
}

export type DayOfWeek = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'

export interface OpeningHours {
  days: readonly (DayOfWeek | (string & {}))[]
  /** Wall time as `9:30` or `09:30`. */
  opens: string
  /** Wall time; earlier than `opens` means past midnight, `24:00` the end of the day. */
  closes: string
  /** The publisher's IANA time zone, such as `Asia/Shanghai`. Without it the `timeZone` setting is meant. */
  timeZone?: string | undefined
  /** An exception in words, such as closed on public holidays. */
  note?: string | undefined
}

/** A way to reach the publisher on a network, or a plain link. */
export interface ContactAccount {
  /** One whose word the locale has, and whose icon is a chat's. Another, or none, is called by `name`. */
  network?: 'qq' | 'wechat' | 'weibo' | 'telegram' | 'whatsapp' | 'line' | (string & {}) | undefined
  /** What the account is called, such as the name of an official account. */
  name?: string | undefined
  /** The number or handle on that network. */
  id?: string | undefined
  url?: string | undefined
  /** A QR code: a picture's address or object. */
  qrImage?: string | ImageObject | undefined
  /** A QR code: the text to encode. */
  qrText?: string | undefined
  /** One line beside it, such as what a follower gets. */
  description?: string | undefined
}

export interface Contact {
  name?: string | undefined
  description?: string | undefined
  telephone?: string | undefined
  email?: string | undefined
  address?: string | undefined
  openingHours?: OpeningHours | readonly OpeningHours[] | undefined
  accounts?: readonly ContactAccount[] | undefined
  links?: readonly NamedLink[] | undefined
  /** The small print, one or several lines: copyright, registration numbers. */
  legal?: string | readonly string[] | undefined
}

/** A way to share a page. `more` is the device's own way where there is one, else a list of the others. */
export type ShareNetwork =
  | 'copy'
  | 'wechat'
  | 'weibo'
  | 'qq'
  | 'x'
  | 'facebook'
  | 'linkedin'
  | 'telegram'
  | 'whatsapp'
  | 'line'
  | 'mastodon'
  | 'bluesky'
  | 'email'
  | 'more'
