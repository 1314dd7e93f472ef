import type {MarkdownIt, Token} from 'markdown-it'

/** Adds to itself, where others make a copy. */
class Tokens extends Array<Token> {
  override concat(more: Token[]) {
    for (const token of more) this.push(token)
    return this
  }
}

/** The notes are added one by one to the end of the text: that takes as long as they are many, and not their square. */
export function manyNotes(md: MarkdownIt) {
  md.core.ruler.after('inline', 'notes', (state) => {
    Object.setPrototypeOf(state.tokens, Tokens.prototype)
  })
}
