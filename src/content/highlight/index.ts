export {createHighlighter, type Grammar, type HighlighterOptions} from './createHighlighter.ts'
