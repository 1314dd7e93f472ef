import type {MarkdownIt} from 'markdown-it'

const sized = /!\[([^\][\n]{0,500})\]\((\S{1,2000}?)\s+=(\d{1,5})?x(\d{1,5})?\s*\)/y

/** Pictures with a size, as CSDN and others have them: `![words](address =500x300)`, one of the two at will. */
export function imageSizes(md: MarkdownIt) {
  md.inline.ruler.before('image', 'image_size', (state, silent) => {
    if (state.src[state.pos] !== '!') return false
    sized.lastIndex = state.pos
    const [all, words, address, width, height] = sized.exec(state.src) ?? []
    const src = address && md.normalizeLink(address)
    if (!all || !src || !md.validateLink(src) || state.pos + all.length > state.posMax) return false
    if (!silent) {
      const token = state.push('image', 'img', 0)
      token.attrs = [
        ['src', src],
        ['alt', ''],
      ]
      if (width) token.attrSet('width', width)
      if (height) token.attrSet('height', height)
      token.content = words!
      const text = new state.Token('text', '', 0)
      text.content = words!
      token.children = [text]
    }
    state.pos += all.length
    return true
  })
}
