import type {MarkdownIt} from 'markdown-it'
import {readFence} from '../fence.ts'

/** Fenced code with its language, and what else is said of it, as classes and an attribute that `parseHtml` reads. */
export function codeBlocks(md: MarkdownIt) {
  const {escapeHtml, unescapeAll} = md.utils
  md.renderer.rules.fence = (tokens, index) => {
    const {info, content} = tokens[index]!
    const said = unescapeAll(info).trim()
    // R's notebooks have it in braces.
    const language = /^[^\s{]+/.exec(said)?.[0] ?? /^\{\.?([a-z]\w*)[\s,}]/i.exec(said)?.[1]
    const {code, lines, inserted, deleted, hasNumbers, title} = readFence(said, content)
    const classes = [language && `language-${language}`, lines && `mark:${lines}`, hasNumbers && 'line-numbers']
    const write = (name: string, value: string | undefined) => (value ? ` ${name}="${escapeHtml(value)}"` : '')
    const own = write('data-title', title) + write('data-inserted', inserted) + write('data-deleted', deleted)
    return `<pre${own}><code${write('class', classes.filter(Boolean).join(' '))}>${escapeHtml(code)}</code></pre>\n`
  }
}
