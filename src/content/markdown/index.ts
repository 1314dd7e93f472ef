export {parseMarkdown, type MarkdownOptions} from './parseMarkdown.ts'
export {MarkdownContent, type MarkdownContentProps} from './MarkdownContent.tsx'
export type {Content, ContentElement, ContentNode, Note, Removed, Transform} from '../tree.ts'
