import type {MarkdownIt} from 'markdown-it'

/** Longer than a formula in a line is; what bounds the search for its end. */
const limit = 2000

/**
 * A formula as GitHub has it, from where it begins: `$…$`, `$$…$$`. Prices and variables of shells are none: no space stands inside next
 * to a dollar, no letter or digit outside, but for an ending (`$n$th`).
 */
const inLine = /^(\$\$?)(?!\s|\$)((?:\\[^]|[^\\$])+?)(?<!\s)\1(?!\$)(?=(?:th|st|nd|rd|s)?(?![\da-z]))/i
const display = /^(\$\$)\s*((?:\\[^]|\$(?!\$)|[^\\$])+?)\s*\$\$(?!\$)/

/** TeX, `$…$` in a line and `$$…$$` in a line or in lines of its own, as code that says so. `mathFromTex` makes formulas of it. */
export function formulas(md: MarkdownIt) {
  const {escapeHtml} = md.utils

  md.inline.ruler.before('escape', 'formula', (state, silent) => {
    const {src, pos} = state
    if (src[pos] !== '$' || /[\w$\\]/.test(src[pos - 1] ?? '')) return false
    const text = src.slice(pos, pos + limit)
    const found = display.exec(text) ?? inLine.exec(text)
    if (!found) return false
    const [all, sign, tex] = found as unknown as [string, string, string]
    if (!silent) {
      const token = state.push('formula', 'code', 0)
      token.content = tex
      token.markup = sign
    }
    state.pos += all.length
    return true
  })
  md.renderer.rules.formula = (tokens, index) => {
    const {content, markup} = tokens[index]!
    return `<code class="language-math${markup.length > 1 ? ' math-display' : ''}">${escapeHtml(content)}</code>`
  }

  md.block.ruler.before(
    'fence',
    'formula_block',
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number) => state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
      const first = lineAt(startLine)
      if (!first.startsWith('$$') || state.sCount[startLine]! - state.blkIndent >= 4) return false
      const lines = [first.slice(2)]
      let line = startLine
      // Until a line ends with the same; a formula has no empty line, nor does it leave what it stands in.
      while (!lines[lines.length - 1]!.trimEnd().endsWith('$$')) {
        line += 1
        if (line >= endLine || state.isEmpty(line) || state.sCount[line]! < state.blkIndent || lines.length > 200)
          return false
        lines.push(lineAt(line))
      }
      const tex = lines.join('\n').trimEnd().slice(0, -2).trim()
      if (!tex || tex.includes('$$')) return false
      if (silent) return true
      const token = state.push('formula_block', 'pre', 0)
      token.content = tex
      token.block = true
      token.map = [startLine, line + 1]
      state.line = line + 1
      return true
    },
    {alt: ['paragraph', 'reference', 'blockquote', 'list']},
  )
  md.renderer.rules.formula_block = (tokens, index) =>
    `<pre><code class="language-math">${escapeHtml(tokens[index]!.content)}</code></pre>\n`
}
