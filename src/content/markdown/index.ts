export {parseMarkdown} from './parseMarkdown.ts'
export {MarkdownContent, type MarkdownContentProps} from './MarkdownContent.tsx'
export type {HtmlOptions as MarkdownOptions} from '../html/index.ts'
export type {Content, ContentElement, ContentNode, Note, Removed, Transform} from '../tree.ts'
