import {Tokenizer, TokenizerMode, type Token} from 'parse5'

interface Options {
  /** Everything in one line and without marks, as in a title. */
  oneLine?: boolean
  /** Whether an element is left out with all that is in it. */
  skip?: (name: string, attribute: (name: string) => string) => boolean
}

/** Longer than any comment can be that WordPress keeps, and what bounds the work. */
const limit = 100_000
const set = (names: string) => new Set(names.split(' '))
/** What begins on a line of its own, and what after an empty line too. */
const lines = set('li tr dt dd figcaption summary option address')
const blocks = set(
  'p div section article aside header footer blockquote pre ul ol dl table figure details form hr h1 h2 h3 h4 h5 h6',
)
const hidden = set('script style iframe noembed noframes template')
const voids = set('area base br col embed hr img input link meta source track wbr')
const modes = new Map<string, Tokenizer['state']>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
  ...['style', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
])

/** An address as it is compared with the text of its link, which often is the address itself, shortened. */
const bare = (address: string) =>
  address.replace(/^(https?:\/\/|mailto:|tel:)?(www\.)?/i, '').replace(/(\/|…|\.\.\.)$/, '')

/**
 * HTML as text that reads well: paragraphs and breaks stay, items have their mark or number, quotations a `>`, links their
 * address, pictures their words. The standard's tokenizer without a tree, so that work and room grow by the length alone.
 */
export function htmlToText(html: string, {oneLine = false, skip}: Options = {}) {
  const done: string[] = []
  /** The next number of each open list; `NaN` for one without. */
  const lists: number[] = []
  let line = ''
  let lead = ''
  let quotes = 0
  let pre = 0
  let link: {href: string; text: string} | undefined
  let skipped: {name: string; depth: number} | undefined

  const add = (text: string) => {
    line += text
    if (link) link.text += text
  }
  const endLine = () => {
    const text = pre ? line.trimEnd() : line.trim()
    if (text || pre) done.push(oneLine ? text : '> '.repeat(Math.min(quotes, 9)) + lead + text)
    if (text) lead = ''
    line = ''
  }
  const endBlock = () => {
    if (line.trim()) endLine()
    if (!lists.length && done.at(-1)) done.push('')
  }
  const endLink = () => {
    const {href = '', text = ''} = link ?? {}
    link = undefined
    if (oneLine || !/^(https?|mailto|tel):/i.test(href)) return
    if (!text.trim()) line += href
    else if (!bare(href).startsWith(bare(text.trim()))) line += ` (${href})`
  }

  function startTag({tagName: name, attrs, selfClosing}: Token.TagToken) {
    const mode = modes.get(name)
    if (mode !== undefined) tokenizer.state = mode
    const attribute = (key: string) => attrs.find((it) => it.name === key)?.value ?? ''
    if (skipped) {
      if (name === skipped.name) skipped.depth++
    } else if (hidden.has(name) || skip?.(name, attribute)) {
      if (hidden.has(name) || !(selfClosing || voids.has(name))) skipped = {name, depth: 1}
    } else if (name === 'br') {
      if (line.trim()) endLine()
      else endBlock()
    } else if (name === 'img') add(attribute('alt'))
    else if ((name === 'td' || name === 'th') && line.trim()) add(' | ')
    else if (name === 'a') {
      endLink()
      link = {href: attribute('href').trim(), text: ''}
    } else if (blocks.has(name)) {
      endBlock()
      if (name === 'blockquote') quotes++
      if (name === 'pre') pre++
      if (name === 'ol') lists.push(Number.parseInt(attribute('start'), 10) || 1)
      if (name === 'ul') lists.push(Number.NaN)
    } else if (lines.has(name)) {
      if (line.trim()) endLine()
      if (name !== 'li') return
      const number = lists.pop()
      lead = '  '.repeat(Math.min(lists.length, 9)) + (number ? `${number}. ` : '• ')
      if (number !== undefined) lists.push(number + 1)
    }
  }

  function endTag({tagName: name}: Token.TagToken) {
    if (skipped) {
      if (name === skipped.name && !--skipped.depth) skipped = undefined
    } else if (name === 'a') endLink()
    else if (name === 'p' || blocks.has(name)) {
      if (name === 'pre' && pre) {
        if (line.trim()) endLine()
        pre--
      }
      if (name === 'ol' || name === 'ul') {
        if (line.trim()) endLine()
        lists.pop()
      }
      endBlock()
      if (name === 'blockquote' && quotes) quotes--
    } else if (lines.has(name) && line.trim()) endLine()
  }

  function character({chars}: Token.CharacterToken) {
    if (skipped) return
    const [first, ...rest] = pre && !oneLine ? chars.split('\n') : [chars.replaceAll(/[ \t\n\f\r\u00A0]+/g, ' ')]
    add(!pre && (!line || line.endsWith(' ')) ? first!.trimStart() : first!)
    for (const text of rest) {
      endLine()
      add(text)
    }
  }

  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: false},
    {
      onStartTag: startTag,
      onEndTag: endTag,
      onCharacter: character,
      onWhitespaceCharacter: character,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  )
  tokenizer.write(html.slice(0, limit).toWellFormed(), true)
  endLink()
  endLine()
  if (!oneLine)
    return done
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  return done.join(' ').replaceAll(/\s+/g, ' ').trim()
}
