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
    const {lines, hasNumbers, title} = readFence(said)
    const classes = [language && `language-${language}`, lines && `mark:${lines}`, hasNumbers && 'line-numbers'].filter(
      Boolean,
    )
    const attribute = classes.length ? ` class="${escapeHtml(classes.join(' '))}"` : ''
    const name = title ? ` data-title="${escapeHtml(title)}"` : ''
    return `<pre${name}><code${attribute}>${escapeHtml(content)}</code></pre>\n`
  }
}
