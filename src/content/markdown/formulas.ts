import type {MarkdownIt, Token} from 'markdown-it'
import {formulaAt} from '../html/tex.ts'

/** How many signs a paragraph has up to a line. Remembers the last, since each of its lines asks. */
function signsIn(src: string, from: number, to: number, env: Record<string, unknown>) {
  const last = env.signs as {from: number; to: number; count: number} | undefined
  const known = last?.from === from && last.to <= to ? last : {from, to: from, count: 0}
  const count = known.count + src.slice(known.to, to).split('$$').length - 1
  env.signs = {from, to, count}
  return count
}

/** TeX, `$…$` in a line and `$$…$$` in a line or in lines of its own, as code that says so. `mathFromTex` makes formulas of it. */
export function formulas(md: MarkdownIt) {
  const {escapeHtml} = md.utils

  md.inline.ruler.before('escape', 'formula', (state, silent) => {
    const found = formulaAt(state.src, state.pos)
    if (!found || found.end > state.posMax) return false
    if (!silent) {
      const token = state.push('formula', 'code', 0)
      token.content = found.tex
      token.markup = state.src.slice(state.pos, found.end)
      token.info = found.isDisplay ? 'math-display' : ''
    }
    state.pos = found.end
    return true
  })
  md.renderer.rules.formula = (tokens, index) => {
    const {content, info} = tokens[index]!
    return `<code class="${`language-math ${info}`.trim()}">${escapeHtml(content)}</code>`
  }
  // The words for a picture are a text.
  md.core.ruler.after('inline', 'formulas_in_words', (state) => {
    const toText = (token: Token) => {
      if (token.type === 'formula') Object.assign(token, {type: 'text', content: token.markup})
    }
    for (const {children} of state.tokens)
      for (const it of children ?? []) if (it.type === 'image') it.children?.forEach(toText)
  })

  md.block.ruler.before(
    'fence',
    'formula_block',
    (state, startLine, endLine, silent) => {
      const {src, bMarks, eMarks, tShift, sCount, blkIndent} = state
      const lineAt = (line: number) => src.slice(bMarks[line]! + tShift[line]!, eMarks[line])
      const first = lineAt(startLine)
      if (!first.startsWith('$$') || sCount[startLine]! - blkIndent >= 4) return false
      // One that a line of the paragraph before has begun ends here.
      if (silent && signsIn(src, bMarks[state.line]!, bMarks[startLine]!, state.env) % 2 === 1) return false
      const lines = [first.slice(2)]
      let line = startLine
      // Until a line ends with the same; a formula has no empty line, nor does it leave what it stands in.
      while (!lines[lines.length - 1]!.trimEnd().endsWith('$$')) {
        line += 1
        if (line >= endLine || state.isEmpty(line) || sCount[line]! < blkIndent || lines.length > 200) return false
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
