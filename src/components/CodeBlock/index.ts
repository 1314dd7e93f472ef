export {CodeBlock, type CodeBlockProps} from './CodeBlock.tsx'
export type {Highlighter, Token, TokenType} from './renderLines.tsx'
