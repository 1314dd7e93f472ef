import type {MarkdownIt} from 'markdown-it'

const words = /!\[([^\][\n]{0,500})\]\(/y
const size = /[ \t]+=(\d{1,5})?x(\d{1,5})?[ \t]*\)/y

/** Pictures with a size, as CSDN and others have them: `![words](address =500x300)`, one of the two at will. */
export function imageSizes(md: MarkdownIt) {
  md.inline.ruler.before('image', 'image_size', (state, silent) => {
    const {src, pos, posMax} = state
    const readAt = (pattern: RegExp, at: number) => {
      pattern.lastIndex = at
      return pattern.exec(src)
    }
    const begin = src[pos] === '!' ? readAt(words, pos) : null
    if (!begin) return false
    const address = md.helpers.parseLinkDestination(src, pos + begin[0].length, posMax)
    const end = address.ok && address.str ? readAt(size, address.pos) : null
    const url = md.normalizeLink(address.str)
    if (!end || !md.validateLink(url) || address.pos + end[0].length > posMax) return false
    if (!silent) {
      const token = state.push('image', 'img', 0)
      token.attrs = [
        ['src', url],
        ['alt', ''],
      ]
      if (end[1]) token.attrSet('width', end[1])
      if (end[2]) token.attrSet('height', end[2])
      token.content = begin[1]!
      const text = new state.Token('text', '', 0)
      text.content = begin[1]!
      token.children = [text]
    }
    state.pos = address.pos + end[0].length
    return true
  })
}
