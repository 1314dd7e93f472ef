import type {MarkdownIt, Token} from 'markdown-it'

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u
const mark = /[\u3000-\u303F\uFF00-\uFF60“”‘’…—]/

/** The character next to a place, past the tags of marks that stand there. */
function nextTo(tokens: Token[], place: number, step: 1 | -1) {
  let index = place + step
  while (tokens[index]?.content === '' && !tokens[index]!.type.endsWith('break')) index += step
  const text = tokens[index]?.content ?? ''
  const [first = '', last = first] = step < 0 ? text.slice(-2) : text.slice(0, 2)
  return step < 0 ? last : first
}

/**
 * A line that ends within Chinese or Japanese goes on without a space, as CSS will have it one day. Korean and all other
 * scripts keep theirs.
 */
export function softBreaks(md: MarkdownIt) {
  md.renderer.rules.softbreak = (tokens, index) => {
    const [before, after] = [nextTo(tokens, index, -1), nextTo(tokens, index, 1)]
    const isInside =
      (han.test(before) && (han.test(after) || mark.test(after))) || (mark.test(before) && han.test(after))
    return isInside ? '' : '\n'
  }
}
