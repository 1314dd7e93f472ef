export {parseHtml} from './parseHtml.ts'
export {HtmlContent, type HtmlContentProps} from './HtmlContent.tsx'
export type {EmbedReader, EmbedTarget} from './embeds.ts'
export type {HtmlOptions} from './options.ts'
export type {Content, ContentElement, ContentNode, Note, Removed, Transform} from '../tree.ts'
export {
  chineseShortcodes,
  cleanPaste,
  collapseSpaces,
  dropEmptyParagraphs,
  dropIndents,
  editorBoxes,
  ghostCards,
  headingsFromBold,
  headingsFromOrdinals,
  listsFromParagraphs,
  mathFromTex,
  notesFromParagraphs,
  splitBreaks,
  wordpressLeftovers,
  type TexOptions,
  type TexRenderer,
} from './transforms/index.ts'
