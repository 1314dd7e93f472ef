import type {MarkdownIt} from 'markdown-it'

/** The lines to highlight, as most site generators write them: `js {1,3-5}`. */
const lines = /\{\s*(\d[\d\s,-]*)\}/

/** Fenced code with its language, the lines to highlight and whether lines have numbers, as classes that `parseHtml` reads. */
export function codeBlocks(md: MarkdownIt) {
  md.renderer.rules.fence = (tokens, index) => {
    const {info, content} = tokens[index]!
    const said = md.utils.unescapeAll(info).trim()
    const language = /^[^\s{]+/.exec(said)?.[0]
    const highlighted = lines.exec(said)?.[1]?.replaceAll(/\s/g, '')
    const classes = [
      language && `language-${language}`,
      highlighted && `mark:${highlighted}`,
      /\b(line-?numbers|showLineNumbers)\b/i.test(said) && 'line-numbers',
    ].filter(Boolean)
    const attribute = classes.length ? ` class="${md.utils.escapeHtml(classes.join(' '))}"` : ''
    return `<pre><code${attribute}>${md.utils.escapeHtml(content)}</code></pre>\n`
  }
}
