import {createHighlighterCoreSync} from 'shiki/core'
import {createJavaScriptRegexEngine} from 'shiki/engine/javascript'
import type {LanguageRegistration} from 'shiki/types'
import type {Highlighter, Token, TokenType} from '../../components/CodeBlock/index.ts'
import {show, warn} from '../../lib/warn.ts'
import {scopes} from './scopes.ts'

/** A TextMate grammar, as far as its name goes. The declarations of Shiki would ask an app for a newer `lib` than it may have. */
export interface Grammar {
  name: string
  scopeName: string
}

export interface HighlighterOptions {
  /** The grammars: what `shiki/langs/css.mjs` and its like export, or TextMate grammars of one's own. */
  languages: (Grammar | Grammar[])[]
}

/** Longer code stays plain: it is data, and a server has other things to do. */
const maxLength = 100_000
/** So does a longer line: nobody wrote it by hand. */
const maxLineLength = 1000

/** A theme whose colours are the names of our token types. */
const theme = {
  name: 'ink',
  fg: 'plain',
  bg: 'plain',
  settings: Object.entries(scopes).map(([type, scope]) => ({scope, settings: {foreground: type}})),
}

const token = (text: string, color?: string): Token =>
  color && color !== 'plain' ? {text, type: color as TokenType} : {text}

function isGrammar(it: Grammar | undefined): it is LanguageRegistration {
  if (typeof it?.name === 'string' && typeof it.scopeName === 'string') return true
  warn(
    'createHighlighter',
    `${show(it)} among the languages is no grammar`,
    'so code in it stays plain',
    "Pass the default export of 'shiki/langs/….mjs'",
  )
  return false
}

/**
 * Makes a highlighter for `CodeBlock`, `HtmlContent` and `MarkdownContent` from Shiki's grammars. It is for the server: the
 * markup it leads to has no style of its own and needs no script. Code in a language that it has not been given stays plain.
 */
export function createHighlighter({languages}: HighlighterOptions): Highlighter {
  const shiki = createHighlighterCoreSync({
    engine: createJavaScriptRegexEngine({forgiving: true}),
    langs: languages.flat().filter(isGrammar),
    themes: [theme],
    warnings: false,
  })
  const known = new Set(shiki.getLoadedLanguages())

  return (code, language) => {
    const lang = language.toLowerCase()
    if (!known.has(lang) || code.length > maxLength) return undefined
    try {
      const lines = shiki.codeToTokensBase(code, {
        lang,
        theme: theme.name,
        tokenizeMaxLineLength: maxLineLength,
        // None: what is coloured may not hang on how busy a server is. Reading a grammar for the first time takes long.
        tokenizeTimeLimit: 0,
      })
      return lines.map((line) => line.map(({content, color}) => token(content, color)))
    } catch (error) {
      warn(
        'createHighlighter',
        `the grammar of ${lang} failed (${show(String(error))})`,
        'so the code stays plain',
        'Try another version of it',
      )
      return undefined
    }
  }
}
