import {HtmlContent, type HtmlContentProps} from '../html/index.ts'

export interface MarkdownContentProps extends HtmlContentProps {}

/** What `parseMarkdown` gives, as elements. It has no element of its own. */
export const MarkdownContent = (props: MarkdownContentProps) => <HtmlContent {...props} />
