// Ranges are spelled out: `\p{…}` and `Intl.Segmenter` follow the ICU, and a server's is not a browser's.
const wide = String.raw`\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309D-\u30FA\u30FC-\u30FF\u3105-\u312F\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9D\u{20000}-\u{3FFFF}`
/** Thai, Lao, Tibetan, Burmese, Khmer: written without spaces. */
const joined = String.raw`\u0E01-\u0E3A\u0E40-\u0E4E\u0E81-\u0EDF\u0F40-\u0FBC\u1000-\u109F\u1780-\u17D3\uA9E0-\uA9FE\uAA60-\uAA7F`
const letter = String.raw`\dA-Za-z\u00AA\u00B5\u00BA\u00C0-\u0E00\u0E50-\u1FFF\u2C00-\u2DFF\uA000-\uD7FF\uFB00-\uFDFF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{10000}-\u{1EFFF}`
/** What ends a word: spaces, dashes, dots, brackets and quotation marks, but no hyphen and no apostrophe. */
const end = String.raw`\s\u200B\u2013-\u2018\u201A-\u2027\u2E00-\u2E7F\u3000-\u3004\u3008-\u3020\u30FB\uFF01-\uFF0F\uFF1A-\uFF20…"()\[\]{}<>`

/** What a character is to who counts: one of Chinese or Japanese, one of a word without spaces, the end of a word, its beginning. */
const patterns = [wide, joined, end, letter].map((it) => new RegExp(`[${it}]`, 'u'))
const isWide = 1
const isJoined = 2
const isLetter = 4
const isOther = 5
/** What the characters that have been met are, those that come after all known ones as one: a pattern costs far more than a look. */
let known: Uint8Array | undefined

function kindOf(point: number) {
  const text = String.fromCodePoint(point)
  return patterns.findIndex((it) => it.test(text)) + 1 || isOther
}

/** About how many letters make a word where no space shows it. */
const lettersOfWord = 5

/**
 * How much there is to read in a text: the characters of Chinese and Japanese, which stand for a word or half of one,
 * and the words of everything else. Linear, and the same in every engine.
 */
export function countWords(text: string) {
  let characters = 0
  let words = 0
  let letters = 0
  let isInWord = false
  const kinds = (known ??= new Uint8Array(0x40001))
  for (let i = 0; i < text.length; i += 1) {
    const point = Math.min(0x40000, text.codePointAt(i)!)
    if (point > 0xffff) i += 1
    const kind = (kinds[point] ||= kindOf(point))
    if (kind === isWide) characters += 1
    else if (kind === isJoined ? letters % lettersOfWord === 0 : kind === isLetter && !isInWord) words += 1
    letters = kind === isJoined ? letters + 1 : 0
    isInWord = kind === isLetter || (isInWord && kind === isOther)
  }
  return {characters, words}
}
