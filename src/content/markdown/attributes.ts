import type {MarkdownIt, Token} from 'markdown-it'

/** Where a generator puts a list of contents, which the page has its own of. */
const contents = /^(?:@\[toc\](?:\([^)]*\))?|\[toc\]|\[\[toc\]\]|(?:toc\n)?\{:\s*toc[^}\n]*\})$/i
const headingId = /\{#([^\s{}#.=]{1,100})(?:\s+(?:\.[\w-]+|[\w-]+=[^\s{}]+))*\s*\}$/
const list = /(?:^|\n)\{:(\s*[.#][^{}\n]*)\}$/

/** The block round a token, which holds nothing but it: an item for a paragraph, its list for an item. */
function hideAround(tokens: Token[], from: number, to: number) {
  for (let i = from; i <= to; i += 1) tokens[i]!.hidden = true
  const before = tokens[from - 1]
  const after = tokens[to + 1]
  const isPair = before && after?.type === before.type.replace('_open', '_close')
  if (isPair && /^(list_item|bullet_list|blockquote)_open$/.test(before.type)) hideAround(tokens, from - 1, to + 1)
}

/** The quotation whose last paragraph this is, near enough to be looked for. */
function quotationRound(tokens: Token[], at: number) {
  const {level} = tokens[at]!
  if (tokens[at + 3]?.type !== 'blockquote_close') return
  for (let i = at - 1; i >= Math.max(0, at - 500); i -= 1) if (tokens[i]!.level < level) return tokens[i]
  return
}

/**
 * What generators read at the end of a block: an id of a heading, `{#install}`, and kramdown's lists, `{: .notice--info}`, of which the
 * classes count, because boxes are named by them. Where a list of contents would stand, nothing does.
 */
export function attributes(md: MarkdownIt) {
  md.core.ruler.after('block', 'attributes', ({tokens}) => {
    for (const [i, token] of tokens.entries()) {
      const before = tokens[i - 1]
      if (token.type !== 'inline' || !before) continue
      const {content} = token
      if (before.type === 'heading_open') {
        const found = headingId.exec(content)
        const text = content.slice(0, found?.index).trimEnd()
        if (!found || !text) continue
        before.attrSet('id', found[1]!)
        token.content = text
      } else if (before.type === 'paragraph_open') {
        const isContents = contents.test(content)
        const found = list.exec(content)
        if (!isContents && !found) continue
        token.content = isContents ? '' : content.slice(0, found!.index)
        if (!token.content) hideAround(tokens, i - 1, i + 1)
        const quotation = quotationRound(tokens, i - 1) ?? before
        for (const [, name] of found?.[1]!.matchAll(/\.([\w-]+)/g) ?? []) quotation.attrJoin('class', name!)
      }
    }
  })
}
