import type {MarkdownIt, Token} from 'markdown-it'

/** The title of a box, of which the links, marks and notes are read with those of the text. */
export function titleTokens(Make: typeof Token, tag: string, className: string, text: string) {
  const open = new Make('paragraph_open', tag, 1)
  open.attrJoin('class', className)
  const inline = new Make('inline', '', 0)
  Object.assign(inline, {content: text, children: [], meta: {isTitle: true}})
  return [open, inline, new Make('paragraph_close', tag, -1)]
}

/** HTML in a title is text: it may not end there. */
export function boxTitles(md: MarkdownIt) {
  md.core.ruler.after('inline', 'box_titles', ({tokens}) => {
    for (const {meta, children} of tokens)
      if (meta?.isTitle) for (const it of children ?? []) if (it.type === 'html_inline') it.type = 'text'
  })
}
