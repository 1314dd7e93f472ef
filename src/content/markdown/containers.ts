import type {MarkdownIt} from 'markdown-it'
import {titleTokens} from './boxTitles.ts'

const opening =
  /^:{3,}[ \t]*(note|info|tip|hint|success|important|warning|danger|caution|error|details|code-group)(?![\w-])[ \t]*(?:\[([^\]]*)\](?=[ \t]*(?:\{|$))|([^\n{]*))/i
const closing = /^:{3,}[ \t]*$/
const fence = /^(?:`{3,}|~{3,})/

/** How deep they stand within each other; what is deeper stays text. */
const most = 10

/**
 * Boxes as generators of documentation have them, from a line `::: tip Title` to a line `:::`, as the HTML of admonitions;
 * `details` as what the reader opens. Other words after the colons stay text.
 */
export function containers(md: MarkdownIt) {
  md.block.ruler.before(
    'fence',
    'container',
    (state, startLine, endLine, silent) => {
      const {src, bMarks, eMarks, tShift, sCount, blkIndent, env} = state
      const lineAt = (line: number) => src.slice(bMarks[line]! + tShift[line]!, eMarks[line])
      const found = opening.exec(lineAt(startLine))
      const depth = Number(env.containers ?? 0)
      if (!found || sCount[startLine]! - blkIndent >= 4 || depth >= most) return false
      if (silent) return true
      let line = startLine + 1
      let open = 1
      let code = ''
      // Until as many are closed as were opened, or what they stand in ends.
      while (line < endLine && (state.isEmpty(line) || sCount[line]! >= blkIndent)) {
        const text = lineAt(line)
        const mark = fence.exec(text)?.[0]
        if (code) {
          if (mark?.startsWith(code) && !text.slice(mark.length).trim()) code = ''
        } else if (mark && !(mark.startsWith('`') && text.includes('`', mark.length))) code = mark
        else if (opening.test(text)) open += 1
        else if (closing.test(text)) open -= 1
        if (open === 0) break
        line += 1
      }
      const [, name, inBrackets, rest] = found
      const type = name!.toLowerCase()
      const title = (inBrackets ?? rest ?? '').trim()
      const [tag, label] = type === 'details' ? ['details', 'summary'] : ['div', 'p']
      const box = state.push('container_open', tag, 1)
      if (label === 'p' && type !== 'code-group') box.attrJoin('class', `admonition ${type}`)
      box.block = true
      box.map = [startLine, line]
      if (title) state.tokens.push(...titleTokens(state.Token, label, 'admonition-title', title))
      const {lineMax} = state
      state.lineMax = line
      env.containers = depth + 1
      state.md.block.tokenize(state, startLine + 1, line)
      env.containers = depth
      state.lineMax = lineMax
      state.push('container_close', tag, -1).block = true
      // The line that ends it is its own.
      state.line = open === 0 ? line + 1 : line
      return true
    },
    {alt: ['paragraph', 'reference', 'blockquote', 'list']},
  )
}
