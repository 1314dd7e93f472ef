import type {MarkdownIt, Token} from 'markdown-it'

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u
/** Marks of Chinese and Japanese alone, and those that other scripts have too. */
const wide = /[\u3001-\u303F\uFF01-\uFF60]/
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
 * scripts keep theirs. Where `breaks` is asked for, all lines end.
 */
export function softBreaks(md: MarkdownIt) {
  md.renderer.rules.softbreak = (tokens, index, _, env) => {
    if (env?.breaks) return '<br>\n'
    const [before, after] = [nextTo(tokens, index, -1), nextTo(tokens, index, 1)]
    const [isBefore, isAfter] = [before, after].map((it) => han.test(it) || wide.test(it))
    const isInside = (isBefore && (isAfter || mark.test(after))) || (mark.test(before) && isAfter)
    return isInside ? '' : '\n'
  }
}
