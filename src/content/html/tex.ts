/** A formula in a text, between dollars. */
interface Formula {
  tex: string
  isDisplay: boolean
  /** Where what comes after it begins. */
  end: number
}

/** Longer than a formula in a line is; what bounds the search for its end. */
const limit = 2000
const words = /\\(?:text\w*|mbox|operatorname)\s*\{[^{}]*\}/g
/** What only a formula has. */
const sign = /[\\^_=+<>{}|]/

/** Where the dollars stand that end what begins here: none that are escaped, nor those in braces. */
function endOf(src: string, from: number, dollars: string) {
  let depth = 0
  const last = Math.min(src.length, from + limit)
  for (let at = from; at < last; at += 1) {
    const char = src[at]
    if (char === '\\') at += 1
    else if (char === '{') depth += 1
    else if (char === '}') depth -= 1
    else if (char === '$' && depth <= 0) {
      if (src.startsWith(dollars, at)) return at
      // One within two.
      if (dollars.length === 1) return -1
    }
  }
  return -1
}

/** Whether this is text between two prices, an address or a part of code. */
function isProse(body: string) {
  const outside = body.replace(words, '')
  if (/[，。；：、？！`]|="|\]\((?:https?:|[/#.])/.test(outside) || /^[)）\],.]|(?<!\\)[(（/,:]$/.test(body))
    return true
  return !sign.test(body) && /[a-z]{2,}\s+[a-z]{2,}|\p{Script=Han}/iu.test(outside)
}

/**
 * The formula that begins at a place, as GitHub has it: `$…$`, or `$$…$$` where it is displayed. Prices and variables of shells are
 * none: no space stands inside next to a dollar, no letter or digit outside, but for an ending (`$n$th`), one letter (`$k$NN`), and
 * what is raised, lowered or a sign (`CO$_2$`, `10$\mu$m`).
 */
export function formulaAt(src: string, at: number): Formula | undefined {
  if (src[at] !== '$' || src[at - 1] === '$') return
  const before = /\\*$/.exec(src.slice(Math.max(0, at - 20), at))![0]
  if (before.length % 2 === 1) return
  const dollars = src[at + 1] === '$' ? '$$' : '$'
  const from = at + dollars.length
  if (src[from] === '$') return
  const close = endOf(src, from, dollars)
  const end = close + dollars.length
  if (close < 0 || src[end] === '$') return
  const body = src.slice(from, close)
  if (/\n[ \t]*\n/.test(body)) return
  const tex = body.trim()
  if (!tex) return
  if (dollars === '$$') return /^\s[a-z]{2,}\s$/i.test(body) || isProse(tex) ? undefined : {tex, isDisplay: true, end}
  if (tex !== body) return
  // As GitHub has it as well.
  const quoted = /^`([^`]+)`$/.exec(body)?.[1]
  if (quoted) return {tex: quoted.trim(), isDisplay: false, end}
  const isSign = /^[\\^_]/.test(body)
  if (!isSign && /[a-z\d]/i.test(src[at - 1] ?? '')) return
  const after = src.slice(end, end + 3)
  const isLetter = /^[a-z]$/i.test(body) && /^[a-z]/i.test(after)
  if (!isSign && !isLetter && !/^(?:(?:th|st|nd|rd|s)(?![a-z\d])|(?![a-z\d{]|_[a-z]))/i.test(after)) return
  return isProse(body) ? undefined : {tex: body, isDisplay: false, end}
}
