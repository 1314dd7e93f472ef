// Renders HTML as an article, and reads what comes out without any code of ours or of the parser we use.
import {articleComponents} from 'inkstone'
import {HtmlContent, parseHtml, type ContentElement, type ContentNode, type HtmlOptions} from 'inkstone/html'
import {createElement, type ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

export const render = (html: string, options?: HtmlOptions) =>
  renderToStaticMarkup(createElement(HtmlContent, {content: parseHtml(html, options)}))

const ownElement = /^(embed|gallery|callout|notes?|noteref)$/
/** Every element plain, and ours as nothing but what they hold. */
export const plain = Object.fromEntries(
  Object.keys(articleComponents)
    .filter((name) => !/^(p|li)$/.test(name))
    .map((name) => [name, ownElement.test(name) ? ({children}: {children?: ReactNode}) => children : name]),
)

/** The same without the element map: what parsing alone has made. */
export const renderPlain = (html: string, options?: HtmlOptions) =>
  renderToStaticMarkup(createElement(HtmlContent, {content: parseHtml(html, options), components: plain}))

/** All elements of a tree, each before what is in it. */
export const elementsIn = (nodes: ContentNode[]): ContentElement[] =>
  nodes.flatMap((it) => (typeof it === 'string' ? [] : [it, ...elementsIn(it.children)]))

/** The first element of that name that parsing makes. */
export const firstNamed = (html: string, name: string) =>
  elementsIn(parseHtml(html).children).find((it) => it.name === name)

export interface Tag {
  name: string
  attributes: Record<string, string>
}
export type Token = {open: Tag} | {close: string} | {text: string}

const entities: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'"}
const decode = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (it) => entities[it]!)
const voids = /^(br|col|hr|img|input|source|track|wbr)$/

/** What React has written, piece by piece: it writes every end tag and escapes every `<` and `>`, so this is all of it. */
export function tokens(markup: string): Token[] {
  const result: Token[] = []
  for (const [piece, close, name, rest, text] of markup.matchAll(/<(\/?)([a-z][\w-]*)([^<>]*)>|([^<]+)/g)) {
    if (text !== undefined) result.push({text: decode(text)})
    else if (close) result.push({close: name!})
    else {
      const attributes: Record<string, string> = {}
      for (const [, key, value] of rest!.matchAll(/([^\s"=/]+)(?:="([^"]*)")?/g))
        attributes[key!.toLowerCase()] = decode(value ?? '')
      result.push({open: {name: name!, attributes}})
      if (voids.test(name!)) result.push({close: name!})
    }
    if (!piece) throw new Error('an empty piece')
  }
  return result
}

/** The structure in one string, texts with it. */
export const structure = (all: Token[]) =>
  all
    .map((it) => ('open' in it ? `<${it.open.name}>` : 'close' in it ? `</${it.close}>` : JSON.stringify(it.text)))
    .join('')

export const textOf = (all: Token[]) => all.map((it) => ('text' in it ? it.text : '')).join('')

const harmless =
  /^(a|abbr|address|article|aside|audio|b|bdi|bdo|big|blockquote|br|caption|cite|code|col|colgroup|data|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hgroup|hr|i|img|input|ins|kbd|li|m[a-z]+|nav|ol|p|picture|pre|q|rb|rp|rt|rtc|ruby|s|samp|section|semantics|small|source|span|strike|strong|sub|summary|sup|svg|path|button|table|tbody|td|tfoot|th|thead|time|tr|track|tt|u|ul|var|video|wbr)$/
const sinks =
  /^(href|src|cite|poster|action|formaction|data|xlink:href|ping|background|longdesc|manifest|codebase|archive|profile)$/

function dangersOf({name, attributes}: Tag): string[] {
  const dangers: string[] = []
  if (!harmless.test(name) || /^(main|marquee|meter|menu|map|meta|maction|mglyph|malignmark)$/.test(name))
    dangers.push(`<${name}>`)
  if (name === 'input' && !(attributes.type === 'checkbox' && 'disabled' in attributes)) dangers.push('a form control')
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) dangers.push(`the handler ${key}`)
    if (
      /^(style|is|slot|part|nonce|autofocus|autoplay|contenteditable|popover.*|tabindex|accesskey|target|download|form.*|http-equiv|srcdoc|sandbox|allow.*|xmlns.*|xlink.*|for|contextmenu|draggable|commandfor|command|itemprop)$/.test(
        key,
      )
    ) {
      dangers.push(`the attribute ${key}`)
    }
    if (key === 'name' || (key === 'id' && !value.startsWith('c-') && !/^(:|_)/.test(value)))
      dangers.push(`a bare ${key}`)
    // oxlint-disable-next-line no-control-regex
    const plain = value.replace(/[\0-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g, '')
    if (sinks.test(key) && /^[^/?#]*:/.test(plain) && !/^(https?|mailto|tel|sms):/i.test(plain))
      dangers.push(`the address ${value}`)
    if (sinks.test(key) && key !== 'href' && /^(mailto|tel|sms):/i.test(plain)) dangers.push(`the resource ${value}`)
    if (
      key === 'srcset' &&
      /(^|,)\s*[a-z][a-z\d+.-]*:/i.test(value) &&
      !value.split(/,\s+/).every((it) => /^(https?:|[^:]*(\s|$)|[^:]*[/?#])/i.test(it.trim()))
    ) {
      dangers.push(`the srcset ${value}`)
    }
  }
  return dangers
}

/** What in the markup could do more than be read. */
export const dangersIn = (all: Token[]) => all.flatMap((it) => ('open' in it ? dangersOf(it.open) : []))
