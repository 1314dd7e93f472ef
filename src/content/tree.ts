import type {Heading, ImageObject} from '../model.ts'

/**
 * One node of an article: text, or an element. Plain JSON, so it can be stored and crosses from server to client.
 *
 * Besides the names of HTML and MathML there are some that stand for what an article has and HTML has no element for.
 * The element map renders them:
 *
 * - `embed`: a player or document of another site; props `provider`, `src` (what an `<iframe>` may load), `href` (the
 *   page a reader can open instead), `heading?`, `width?`, `height?`; no children.
 * - `gallery`: `figure` children, at the end perhaps one `figcaption` for all; `columns?`.
 * - `callout`: `type` (`note`, `tip`, `important`, `warning`, `caution`), `heading?`.
 * - `notes`: the list, `note` children; `aria-label?` (the words of a heading that was there for screen readers alone).
 * - `note`: `id`, `label`, `backrefs` (the ids of its `noteref`s, separated by spaces).
 * - `noteref`: the mark in the text, to be raised; `href` (`#` and the note's id), `id?`, `label`, which is its only
 *   child as well.
 *
 * `pre` has `data-language`, `data-lines` (the highlighted ones, `2,4-6`), `data-inserted` and `data-deleted` (those that a
 * change adds and takes out), `data-start` (the number of the first line), `data-line-numbers` and `data-title`, where they are
 * known. `data-align` (`left`, `center`, `right`, in cells and text `justify`
 * too) may stand on `figure`, `gallery`, `img`, `table`, cells, headings and paragraphs; `data-width` (`wide`, `full`)
 * on `figure`, `gallery`, `embed`, `table`; `small` on a `figure` whose picture is at most 320 pixels wide, and on such an `img`
 * that was put to a side, where text stands beside it. Text at the top stands in paragraphs. A heading always has an `id`
 * unless it is empty.
 */
export type ContentNode = string | ContentElement

export interface ContentElement {
  name: string
  /** In React's spelling: `className`, `srcSet`, `colSpan`. */
  props: Record<string, string | number | boolean>
  children: ContentNode[]
}

/** A pure function that makes another tree of a tree; its name tells what it does. */
export type Transform = (children: ContentNode[]) => ContentNode[]

export interface Note {
  id: string
  /** What its mark in the text says: a number, or a sign. */
  label: string
  text: string
  /** The ids of the places that refer to it. */
  backrefs: string[]
}

/** What was taken out, and why. */
export interface Removed {
  kind: 'element' | 'attribute' | 'address' | 'document'
  /** `script`, `onclick on img`, the address. */
  name: string
  reason: string
}

/** An article's body as data: the tree, and what other components want to know of it. */
export interface Content {
  children: ContentNode[]
  headings: Heading[]
  notes: Note[]
  images: ImageObject[]
  /** The plain text, a line for each block. */
  text: string
  /** Characters of Chinese and Japanese, and words of everything else. */
  words: {cjk: number; other: number}
  /** In minutes, at least 1; 0 where there is no text. */
  readingTime: number
  /** Only where `report` asks for it. */
  removed?: Removed[]
}
