import type {MarkdownIt} from 'markdown-it'

const opening =
  /^:{3,}[ \t]*(note|info|tip|hint|success|important|warning|danger|caution|error|details|code-group)(?![\w-])[ \t]*(?:\[(.*?)\]|([^\n{]*))/i
const closing = /^:{3,}[ \t]*$/

/** How deep they stand within each other; what is deeper stays text. */
const most = 10

/**
 * Boxes as generators of documentation have them, from a line `::: tip Title` to a line `:::`, as the HTML of admonitions;
 * `details` as what the reader opens. Other words after the colons stay text.
 */
export function containers(md: MarkdownIt) {
  const {escapeHtml} = md.utils

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
      let inCode = false
      // Until as many are closed as were opened, or what they stand in ends.
      for (let open = 1; line < endLine && (state.isEmpty(line) || sCount[line]! >= blkIndent); line += 1) {
        const text = lineAt(line)
        if (/^(```|~~~)/.test(text)) inCode = !inCode
        else if (inCode) continue
        else if (opening.test(text)) open += 1
        else if (closing.test(text) && --open === 0) break
      }
      const [, name, inBrackets, rest] = found
      const type = name!.toLowerCase()
      const title = escapeHtml((inBrackets ?? rest ?? '').trim())
      const [tag, label] = type === 'details' ? ['details', 'summary'] : ['div', 'p']
      const open = state.push('container_open', tag, 1)
      if (label === 'p' && type !== 'code-group') open.attrJoin('class', `admonition ${type}`)
      open.block = true
      open.map = [startLine, line]
      if (title) state.push('html_block', '', 0).content = `<${label} class="admonition-title">${title}</${label}>\n`
      const {lineMax} = state
      state.lineMax = line
      env.containers = depth + 1
      state.md.block.tokenize(state, startLine + 1, line)
      env.containers = depth
      state.lineMax = lineMax
      state.push('container_close', tag, -1).block = true
      state.line = Math.min(line + 1, endLine)
      return true
    },
    {alt: ['paragraph', 'reference', 'blockquote', 'list']},
  )
}
