import type {MarkdownIt} from 'markdown-it'

/** The alignment of a table's columns as a class that `parseHtml` reads, instead of a style, which it would report as removed. */
export function alignment(md: MarkdownIt) {
  md.core.ruler.push('alignment', ({tokens}) => {
    for (const token of tokens) {
      const side = /^t[hd]_open$/.test(token.type) && /^text-align:(\w+)$/.exec(String(token.attrGet('style')))?.[1]
      if (side) token.attrs = [['class', `has-text-align-${side}`]]
    }
  })
}
