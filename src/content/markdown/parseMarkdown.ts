import type {Content} from '../tree.ts'
import {parseHtml, type HtmlOptions} from '../html/index.ts'
import {markdownToHtml} from './markdownToHtml.ts'

export interface MarkdownOptions extends HtmlOptions {
  /**
   * Whether the end of a line in the source ends the line, as many editors show it.
   * @default false
   */
  breaks?: boolean | undefined
}

/**
 * Markdown, with GitHub's tables, task lists, strikethrough, bare links, notes, alerts and boxes (`::: tip`), as an article's body that is safe
 * to show. It becomes HTML, and that goes through `parseHtml` with the raw HTML in it: one boundary, the same options.
 */
export const parseMarkdown = (markdown: string, options?: MarkdownOptions): Content =>
  parseHtml(typeof markdown === 'string' ? markdownToHtml(markdown, options?.breaks) : '', options)
