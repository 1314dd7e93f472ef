import type {Transform} from '../tree.ts'
import type {EmbedReader} from './embeds.ts'

export interface HtmlOptions {
  /**
   * The language of the text, as a locale or a BCP 47 tag; it decides the reading time.
   * @default 'en'
   */
  locale?: string | {tag: string} | undefined
  /**
   * The level of the highest heading; the others follow without a gap.
   * @default 2
   */
  topHeading?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /**
   * What every id begins with, so that none is mistaken for a part of the page. Links to it follow.
   * @default 'c-'
   */
  idPrefix?: string | undefined
  /**
   * Whether an empty target keeps the bare id too, for old links; within a list or a table, in its first item or cell. An
   * id of a picture, a rule or a block of code has none. Only for text whose authors you trust: a bare id can
   * shadow a global of the page's scripts.
   * @default false
   */
  legacyAnchors?: boolean | undefined
  /**
   * How many of the first pictures load at once. React preloads them.
   * @default 0
   */
  eagerImages?: number | undefined
  /**
   * Whether raster pictures may be `data:` addresses.
   * @default false
   */
  dataImages?: boolean | undefined
  /** The page's own address. Links to its host count as the site's own, and those to the page as links within it. */
  url?: string | undefined
  /**
   * The `rel` of links to other sites.
   * @default 'nofollow noopener noreferrer ugc'
   */
  rel?: string | undefined
  /** More providers of embeds, by name; `false` turns one of the known ones into a link. */
  embeds?: Record<string, EmbedReader | false> | undefined
  /** Custom elements that pass, each with the attributes it may have. `HtmlContent` needs a component for each. */
  customElements?: Record<string, readonly string[]> | undefined
  /** A sanitizer of the app's own. It runs first; nothing it returns is trusted. */
  sanitize?: ((html: string) => string) | undefined
  /** Changes to the tree, in order, before it is made sure that browsers read it as it is. */
  transforms?: Transform[] | undefined
  /**
   * Whether the result tells what was removed, and why.
   * @default false
   */
  report?: boolean | undefined
  /**
   * How many characters are read; the rest is left out.
   * @default 4000000
   */
  maxLength?: number | undefined
}
