import type {MarkdownIt} from 'markdown-it'
import {alertMark} from '../alert.ts'
import {titleTokens} from './boxTitles.ts'

/**
 * GitHub's alerts, `> [!NOTE]`: boxes, not quotations. Words after the mark are the title, as Obsidian has it. The HTML is
 * GitHub's, but for the word that says which it is, since that word is the locale's.
 */
export function alerts(md: MarkdownIt) {
  md.core.ruler.after('block', 'alerts', (state) => {
    const opened: boolean[] = []
    const {tokens} = state
    state.tokens = tokens.flatMap((token, index) => {
      const inline = tokens[index + 2]
      if (token.type === 'blockquote_open') {
        const found = tokens[index + 1]?.type === 'paragraph_open' ? alertMark.exec(inline?.content ?? '') : null
        opened.push(Boolean(found))
        if (!found) return token
        const [mark, type, title] = found as unknown as [string, string, string]
        token.tag = 'div'
        token.attrJoin('class', `markdown-alert markdown-alert-${type.toLowerCase()}`)
        inline!.content = inline!.content.slice(mark.length)
        // A mark that stands alone in its paragraph leaves none.
        if (!inline!.content) for (const it of tokens.slice(index + 1, index + 4)) it.hidden = true
        if (!title.trim()) return token
        return [token, ...titleTokens(state.Token, 'p', 'markdown-alert-title', title.trim())]
      }
      if (token.type === 'blockquote_close' && opened.pop()) token.tag = 'div'
      return token
    })
  })
}
