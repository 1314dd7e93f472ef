import {decodeHTML, decodeHTMLAttribute} from 'entities/decode'

/** By name in lower case; the first of two with one name. */
export type Attributes = ReadonlyMap<string, string>

/** What is told of a document, piece by piece. */
export interface TokenHandler {
  /** All the text there is up to a tag or comment. */
  text: (characters: string) => void
  /** Tells whether an element of HTML has been opened, whose content may be raw text. */
  open: (name: string, attributes: Attributes, selfClosing: boolean) => boolean
  close: (name: string) => void
  /** Whether a CDATA section is text here. */
  isForeign?: () => boolean
}

const none: Attributes = new Map()

const isSpace = (code: number) => code === 32 || (code > 8 && code < 13 && code !== 11)
/** Compared as numbers, which the end of the text, `NaN`, is none of. */
const isLetter = (code: number) => (code | 32) > 96 && (code | 32) < 123
const [slash, equals, greater, quote, apostrophe] = [47, 61, 62, 34, 39]
const endsName = (code: number) => code === greater || code === slash || isSpace(code)

/** A name as the standard has it: the letters of ASCII alone get small. */
const asName = (name: string) => {
  const small = /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, (it) => it.toLowerCase()) : name
  return small.includes('\0') ? small.replaceAll('\0', '\ufffd') : small
}
const asText = (text: string) => (text.includes('&') ? decodeHTML(text) : text)
function asValue(text: string) {
  const clean = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
  return clean.includes('&') ? decodeHTMLAttribute(clean) : clean
}

const ends = (name: string) => new RegExp(`</${name}[\\t\\n\\f />]`, 'gi')
/** Elements whose content has no tags, and what ends it. */
const raw = new Map('iframe noembed noframes style textarea title xmp'.split(' ').map((name) => [name, ends(name)]))
const scriptParts = /<!--|-->|<(\/?)script[\t\n\f />]/gi

function find(pattern: RegExp, html: string, from: number) {
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

/** Where a script ends, which may be not at the first `</script>`: within a comment others may stand. */
function endOfScript(html: string, from: number) {
  let depth = 0
  scriptParts.lastIndex = from
  for (let found = scriptParts.exec(html); found; found = scriptParts.exec(html)) {
    if (found[0] === '-->') depth = 0
    else if (found[1] === undefined) {
      depth ||= 1
      // `<!-->` begins and ends one.
      scriptParts.lastIndex = found.index + 2
    } else if (!found[1]) depth &&= 2
    else if (depth < 2) return found.index
    else depth = 1
  }
  return html.length
}

/** Where the content of an element without tags ends; nothing for all others. */
function endOfRaw(name: string, html: string, from: number) {
  if (name === 'script') return endOfScript(html, from)
  if (name === 'plaintext') return html.length
  const pattern = raw.get(name)
  return pattern && find(pattern, html, from)
}

function endOfComment(html: string, from: number) {
  if (html[from] === '>') return from + 1
  if (html.startsWith('->', from)) return from + 2
  const end = /--!?>/g
  end.lastIndex = from
  return end.test(html) ? end.lastIndex : html.length
}

const after = (text: string, end: string, from: number) => {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at + end.length
}

/** Takes HTML apart as the standard's tokenizer does. */
export function tokenize(source: string, handler: TokenHandler) {
  const html = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source
  const {length} = html
  let text = ''
  let dropsNewline = false
  const flush = () => {
    const rest = dropsNewline && text[0] === '\n' ? text.slice(1) : text
    if (rest) handler.text(rest)
    text = ''
    dropsNewline = false
  }

  /** Reads a tag from its name on, and tells where it ends. One that the text ends in is none. */
  function readTag(start: number, isEnd: boolean) {
    let at = start
    while (at < length && !endsName(html.charCodeAt(at))) at += 1
    const name = asName(html.slice(start, at))
    let attributes: Map<string, string> | undefined
    let valueEnd = at
    for (;;) {
      let code = html.charCodeAt(at)
      while (code === slash || isSpace(code)) code = html.charCodeAt((at += 1))
      if (at >= length) return length
      if (code === greater) break
      const from = at
      do code = html.charCodeAt((at += 1))
      while (at < length && code !== equals && !endsName(code))
      const key = asName(html.slice(from, at))
      let value = ''
      let next = at
      while (isSpace(html.charCodeAt(next))) next += 1
      if (html.charCodeAt(next) === equals) {
        do code = html.charCodeAt((next += 1))
        while (isSpace(code))
        at = next
        if (code === quote || code === apostrophe) {
          const end = html.indexOf(html[next]!, next + 1)
          if (end < 0) return length
          value = html.slice(next + 1, end)
          at = end + 1
        } else {
          while (at < length && html.charCodeAt(at) !== greater && !isSpace(html.charCodeAt(at))) at += 1
          value = html.slice(next, at)
          valueEnd = at
        }
      }
      attributes ??= new Map()
      if (!isEnd && !attributes.has(key)) attributes.set(key, asValue(value))
    }
    at += 1
    flush()
    if (isEnd) handler.close(name)
    else if (handler.open(name, attributes ?? none, at - 2 >= valueEnd && html.charCodeAt(at - 2) === slash)) {
      dropsNewline = name === 'pre' || name === 'listing' || name === 'textarea'
      const end = endOfRaw(name, html, at)
      if (end !== undefined) {
        const content = html.slice(at, end).replaceAll('\0', '\ufffd')
        text = name === 'textarea' || name === 'title' ? asText(content) : content
        flush()
        return end
      }
    }
    return at
  }

  /** Reads what begins with `<!`, `<?` or `</` and is no tag. */
  function readOther(start: number) {
    if (html.startsWith('<![CDATA[', start) && handler.isForeign?.()) {
      const end = after(html, ']]>', start + 9)
      text += html.slice(start + 9, html.endsWith(']]>', end) ? end - 3 : end)
      return end
    }
    flush()
    return html.startsWith('<!--', start) ? endOfComment(html, start + 4) : after(html, '>', start + 2)
  }

  let at = 0
  while (at < length) {
    let tag = html.indexOf('<', at)
    let next = html.charCodeAt(tag + 1)
    // Any other `<` is text.
    while (tag >= 0 && !isLetter(next) && !(next === 33 || next === 63 || (next === slash && tag + 2 < length))) {
      tag = html.indexOf('<', tag + 1)
      next = html.charCodeAt(tag + 1)
    }
    if (tag < 0) tag = length
    if (tag > at) text += asText(html.slice(at, tag))
    if (tag === length) break
    const isEnd = next === slash
    at = isLetter(isEnd ? html.charCodeAt(tag + 2) : next) ? readTag(tag + (isEnd ? 2 : 1), isEnd) : readOther(tag)
  }
  flush()
}
