import type {DayOfWeek, ShareNetwork} from '../model.ts'

/** Words for a number, by the plural categories of the language; `{count}` stands for the number. */
export type Plural = {[category in Intl.LDMLPluralRule]?: string} & {other: string}

/** How dates, counts and hours are put together. `{names}` in a pattern stand for what is filled in. */
export interface Formats {
  /** `{year}`, `{month}`, `{day}`: numbers; `{monthName}` from `months`. */
  date: string
  /** What `{day}` says on the first of a month, where it has a word of its own: 1er. */
  firstOfMonth?: string
  /** `{date}` and `{time}`. */
  dateTime: string
  /** `{hour}` 0 to 23, `{hour2}` with two digits, `{hour12}`, `{minute}`, `{period}` from `periods`. */
  time: string
  /** The same, for hours of opening. */
  openingTime: string
  /** From which hour on which name of the part of the day holds. */
  periods: {from: number; name: string}[]
  months?: string[]
  days: Record<DayOfWeek, string>
  /** `{first}` and `{last}` day or time. */
  dayRange: string
  timeRange: string
  /** Between days that do not follow each other, and between names. */
  separator: string
  lastSeparator: string
  /** Between the thousands, and before decimals. */
  group: string
  decimal: string
  /**
   * The smallest number that has a `group`, and how many digits stand between two: 1000 and 3. In Spanish 10,000 and 3; in
   * Hindi 1000 and 2, as in 1,23,45,678.
   */
  grouping?: [least: number, between: number]
  /** The units of shortened counts, largest first. */
  units: {value: number; name: string}[]
}

/** Every word that the author did not write. */
export interface Messages {
  like: {label: string; count: Plural; failed: string; retry: string; offline: string; login: string}
  author: {label: string; anonymous: string; posts: Plural; followers: Plural}
  copy: {
    label: string
    /** `{name}`. */
    named: string
    copied: string
    failed: string
  }
  counts: {views: string; comments: string; likes: string}
  header: {viewCount: Plural; updated: string; readingTime: Plural}
  relative: {now: string; minutes: Plural; hours: Plural; days: Plural}
  /** The reader's choices; `medium`, `normal`, `serif` and `system` are the page as it is. */
  preferences: {
    label: string
    reset: string
    size: {label: string; small: string; medium: string; large: string; larger: string}
    spacing: {label: string; tight: string; normal: string; loose: string}
    measure: {label: string; narrow: string; normal: string; wide: string}
    face: {label: string; serif: string; sans: string}
    theme: {label: string; system: string; light: string; dark: string; sepia: string}
  }
  related: {heading: string}
  breadcrumb: {label: string}
  contents: {heading: string; sections: Plural}
  share: {
    label: string
    /** `{network}`. */
    to: string
    email: string
    /** Below the QR code that WeChat scans, and what the code is. */
    scan: string
    code: string
    /** What a reader of Mastodon is asked for. */
    server: string
    /** Of what is no network, and of networks whose name differs by language. */
    names: Record<string, string | undefined>
    /** The ways to share where none are named. */
    networks: ShareNetwork[]
  }
  navigation: {
    label: string
    previous: string
    next: string
    /** In place of a previous post that does not exist, and of a next one. */
    first: string
    last: string
  }
  tags: {label: string}
  attribution: {
    /** `{title}`, `{publisher}`. */
    source: string
    /** `{holder}`. */
    copyright: string
    /** `{license}`. */
    license: string
    /** The parts of a Creative Commons licence's full name. */
    licenses: {by: string; nc: string; nd: string; sa: string}
    publicDomain: string
    /** `{source}`. */
    basedOn: string
    original: string
    /** `{url}`. */
    cite: string
    /** Between the sentences. */
    separator: string
  }
  comments: {
    heading: string
    login: {title: string; description: string}
    members: {title: string; description: string}
    closed: {title: string; description: string}
    loginAction: string
    registerAction: string
    /** Leads from the heading to the form. */
    write: string
  }
  commentList: {
    count: Plural
    empty: string
    /** When the comments could not be fetched. */
    failed: {title: string; description: string}
    retry: string
    older: string
    olderFailed: string
    /** After the last of the older ones. */
    end: string
    /** When the address names a comment that is not there. */
    missing: string
    deleted: string
    anonymous: string
    pinned: string
    reply: string
    /** `{name}`. */
    replyTo: string
    /** When the form of a reply does not come. */
    replyFailed: string
    /** `{name}`. */
    inReplyTo: string
  }
  commentForm: {
    label: string
    hint: string
    submit: string
    cancel: string
    retry: string
    /** `{count}` characters. */
    remaining: string
    /** `{count}` characters. */
    over: string
    empty: string
    failed: string
    sent: string
  }
  contact: {
    heading: string
    telephone: string
    email: string
    address: string
    hours: string
    /** Open, until `{time}`. */
    open: string
    /** Open at all times. */
    always: string
    /** Closed, until `{time}` today. */
    closedToday: string
    /** Closed, until `{day}` at `{time}`. */
    closed: string
    /** `{city}`. */
    zone: string
    /** Names of zones better known than their city. */
    zones: Record<string, string>
    /** Names of networks; one that is missing is shown by its own word. */
    networks: Record<string, string | undefined>
    chat: string
    /** `{name}`. */
    qrCode: string
    /** What the buttons that copy are called; the account's may say `{network}`. */
    copy: {telephone: string; email: string; address: string; account: string}
  }
  /** A block of code; `{language}`. */
  code: {label: string; named: string}
  table: {label: string}
  callout: {note: string; tip: string; important: string; warning: string; caution: string}
  /** `{label}` of a note, `{number}` of a place. */
  notes: {label: string; reference: string; back: string; backTo: string}
  /** What another site gives; `{provider}`. */
  embed: {
    title: string
    notice: string
    load: string
    open: string
    /** Names that providers have in this language and not elsewhere. */
    providers: Record<string, string | undefined>
  }
  /** Pictures over the page; `{number}` of `{total}`. */
  lightbox: {
    open: string
    label: string
    close: string
    zoom: string
    previous: string
    next: string
    position: string
  }
  /** The link of a heading to itself. */
  anchor: {label: string}
  /** An item of a list of tasks. */
  task: {done: string; open: string}
}

/** One language: its words, direction and formats. Plain JSON, so that it crosses from server to client. */
export interface Locale {
  /** A BCP 47 tag. */
  tag: string
  dir: 'ltr' | 'rtl'
  formats: Formats
  messages: Messages
}
