import {checkUrl, isExternal, plain, web} from '../../lib/url.ts'
import type {ContentElement, ContentNode, Removed} from '../tree.ts'
import {readAttribute, readClasses, readPicture} from './attributes.ts'
import {recognize} from './dialects.ts'
import {childrenOf, dropped, elements, mathElements, renamed, voidElements} from './elements.ts'
import {embedReaders, frameUrl, readEmbed, type EmbedReader} from './embeds.ts'
import type {HtmlOptions} from './options.ts'
import type {SourceElement, SourceNode} from './parse.ts'

/** The deepest nesting that is kept; browsers stop at 512. */
const maxDepth = 200
const xhtml = 'http://www.w3.org/1999/xhtml'
const mathml = 'http://www.w3.org/1998/Math/MathML'
/** What of MathML holds text alone: browsers read an element in it as one of HTML. */
const mathText = /^m([inos]|text)$/

type Props = ContentElement['props']

/** The safe tree, and what was seen on the way that later steps need. */
export interface Draft {
  children: ContentNode[]
  /** Ids as they were written, and as they are now. */
  ids: Map<string, string>
  /** The ids that elements were written with. */
  written: Map<ContentElement, string>
  /** Links within the text, and the ids they were written to. */
  links: Map<ContentElement, string>
  /** What holds such a link and nothing else. */
  wrappers: Map<ContentElement, ContentElement>
  /** Lists, each with what holds it. */
  lists: [list: ContentElement, parent: ContentElement][]
  /** All classes, as they were written. */
  classes: Map<ContentElement, string>
  removed: Removed[]
}

interface Frame {
  nodes: SourceNode[]
  at: number
  into: ContentElement
  /** The frame whose element this one's stands in; nothing where this one has no element of its own. */
  parent?: ContentElement
  depth: number
  inLink: boolean
  inMath: boolean
}

const blank = /^[ \t\n\f\r]*$/
// oxlint-disable-next-line no-control-regex
const suspect = /[\0-\x08\x0b\r\x0e-\x1f\x7f\ud800-\udfff]/
// oxlint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0b\r\x0e-\x1f\x7f]/g
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Characters that a browser would read differently on the server's page and in the client's tree are left out. */
export const cleanText = (text: string) =>
  suspect.test(text) ? text.replace(unprintable, '').replace(lone, '\ufffd') : text

const attribute = (source: SourceElement, name: string) => source.attrs.find((it) => it.name === name)?.value

const alignable = new Set(
  'p div h1 h2 h3 h4 h5 h6 figure figcaption img table caption td th video iframe blockquote section'.split(' '),
)

/** Alignment from wherever the CMS has put it. */
function setAlignment(props: Props, key: string, value: string) {
  if (key === 'class') {
    const width = /(?:^|\s)align(wide|full)(?:\s|$)/.exec(value)?.[1]
    if (width) props['data-width'] = width
  }
  const align =
    key === 'class'
      ? /(?:^|\s)(?:align|has-text-align-)(left|center|right)(?:\s|$)/.exec(value)?.[1]
      : key === 'style'
        ? /(?:^|;)\s*text-align\s*:\s*(left|center|right|justify)/i.exec(value)?.[1]
        : /^\s*(left|center|right|justify)\s*$/i.exec(value)?.[1]
  if (align) props['data-align'] = align.toLowerCase()
}

/** What an attribute was removed for. */
function reasonFor(name: string) {
  if (name.startsWith('on')) return 'it runs a script'
  if (name === 'style') return 'it could lay the page out anew'
  return 'it means nothing to an article, or does more than an article may'
}

/** Keeps of a parsed tree what an article is made of. Walks without recursion: the tree is as deep as its author likes. */
export function sanitize(source: SourceNode[], prefix: string, options: HtmlOptions): Draft {
  const {dataImages = false, rel = 'nofollow noopener noreferrer ugc', customElements = {}, report} = options
  const page = options.url?.replace(/#.*/s, '')
  const site = /^https?:\/\/[^/]+/i.exec(page ?? '')?.[0]
  const readers = Object.fromEntries(
    Object.entries({...embedReaders, ...options.embeds}).filter((entry): entry is [string, EmbedReader] =>
      Boolean(entry[1]),
    ),
  )
  const draft: Draft = {
    children: [],
    ids: new Map(),
    written: new Map(),
    links: new Map(),
    wrappers: new Map(),
    lists: [],
    classes: new Map(),
    removed: [],
  }
  const taken = new Set<string>()

  const remove = (kind: Removed['kind'], name: string, reason: string) => {
    if (report && draft.removed.length < 1000) draft.removed.push({kind, name: name.slice(0, 200), reason})
  }

  function addText(into: ContentElement, value: string) {
    const text = cleanText(value)
    if (!text || (childrenOf.has(into.name) && blank.test(text))) return
    const {children} = into
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += text
    else children.push(text)
  }

  function setId(element: ContentElement, value: string) {
    // Cut, then cleaned once more: the cut may go through a character.
    const id = prefix + cleanText(cleanText(value).trim().replace(/\s+/g, '-').slice(0, 200))
    if (id === prefix || draft.ids.has(value) || taken.has(id)) return
    draft.ids.set(value, id)
    draft.written.set(element, value)
    taken.add(id)
    element.props.id = id
  }

  function setHref(element: ContentElement, value: string) {
    const href = page && value.startsWith(`${page}#`) ? value.slice(page.length) : value
    const url = checkUrl(href, plain)
    if (url === undefined)
      return remove('address', value, 'it may run a script, or is of a kind that pages have no need of')
    element.props.href = url
    if (url.length > 1 && url[0] === '#') draft.links.set(element, url.slice(1))
    const own = site && (url === site || url.startsWith(`${site}/`))
    if (rel && isExternal(url) && !own) element.props.rel = rel
  }

  function setProps(element: ContentElement, from: SourceElement, inMath: boolean) {
    const {name, props} = element
    const isAlignable = !inMath && alignable.has(name)
    if (from.tagName === 'center') props['data-align'] = 'center'
    for (const {name: key, value: raw, prefix: namespace} of from.attrs) {
      if (namespace) continue
      const value = cleanText(raw)
      if (isAlignable && /^(class|style|(data-)?align)$/.test(key)) setAlignment(props, key, value)
      if (key === 'id' && !inMath) setId(element, value)
      else if (key === 'class') {
        draft.classes.set(element, value)
        const classes = inMath ? '' : readClasses(value)
        if (classes) props.className = classes
      } else if (key === 'href' && name === 'a') setHref(element, value)
      else {
        const read = readAttribute(name, inMath, key, value)
        if (read) props[read[0]] = key === 'headers' ? value.trim().replace(/\S+/g, `${prefix}$&`) : read[1]
        else if (report) remove('attribute', `${key} on ${name}`, reasonFor(key))
      }
    }
    if (name === 'a' && props.id === undefined) {
      const anchor = attribute(from, 'name')
      if (anchor) setId(element, anchor)
    }
  }

  /** A picture has an address, perhaps where scripts that load lazily have hidden it. */
  function setPicture({props}: ContentElement, from: SourceElement) {
    const addresses = ['data-src', 'data-lazy-src', 'data-original', 'src'].flatMap((it) => attribute(from, it) ?? [])
    const src = addresses.map((it) => readPicture(cleanText(it), dataImages)).find(Boolean)
    if (src) props.src = src
    const srcSet = readAttribute(
      'img',
      false,
      'srcset',
      attribute(from, 'data-srcset') ?? attribute(from, 'data-lazy-srcset') ?? '',
    )
    if (srcSet) props.srcSet = srcSet[1]
    const first = /^\S+?(?=,?(\s|$))/.exec(String(props.srcSet ?? ''))?.[0]
    if (!src && first) props.src = first
    if (typeof props.width === 'string') delete props.height
    Object.assign(props, {alt: props.alt ?? '', loading: 'lazy'})
    return Boolean(src ?? props.srcSet)
  }

  function addFrame(frame: Frame, from: SourceElement) {
    const src = attribute(from, 'src') ?? attribute(from, 'data-src') ?? ''
    const url = frameUrl(cleanText(src))
    if (!url) return remove('element', 'iframe', 'its address is none of the web')
    const title = cleanText(attribute(from, 'title') ?? '').trim()
    const target = readEmbed(url, readers)
    if (target && !frame.inLink && checkUrl(target.src, web) && checkUrl(target.href, web)) {
      const embed: ContentElement = {name: 'embed', props: {...target, ...(title && {title})}, children: []}
      for (const {name, value} of from.attrs)
        if (/^(class|style|align)$/.test(name)) setAlignment(embed.props, name, value)
      for (const side of ['width', 'height']) {
        const size = readAttribute('img', false, side, attribute(from, side) ?? '')?.[1]
        if (typeof size === 'number') embed.props[side] = size
      }
      return frame.into.children.push(embed)
    }
    remove('element', 'iframe', 'frames of this site are not among those that may be shown; a link stands in for it')
    const text = title || url.host + (url.pathname === '/' ? '' : url.pathname)
    if (frame.inLink) return addText(frame.into, text)
    const link: ContentElement = {name: 'a', props: {}, children: [text]}
    setHref(link, url.href)
    return frame.into.children.push(link)
  }

  function addCheckbox({into, parent}: Frame, from: SourceElement) {
    const isTask = into.name === 'li' || parent?.name === 'li'
    if (!isTask || attribute(from, 'type')?.toLowerCase() !== 'checkbox')
      return remove('element', 'input', 'forms have no place in an article')
    const checked = attribute(from, 'checked') !== undefined
    into.children.push({name: 'input', props: {type: 'checkbox', checked, disabled: true}, children: []})
    return
  }

  function close({into: element, parent}: Frame) {
    const {name, children} = element
    if (name === 'pre' && typeof children[0] === 'string') {
      children[0] = children[0].replace(/^\n+/, '')
      if (!children[0]) children.shift()
    }
    if ((name === 'sup' || name === 'span') && children.length === 1) {
      const [only] = children
      if (typeof only === 'object' && draft.links.has(only)) draft.wrappers.set(only, element)
    }
    if ((name === 'ol' || name === 'ul') && draft.ids.size > 0) draft.lists.push([element, parent!])
    recognize(element, draft.classes)
  }

  const root: ContentElement = {name: 'div', props: {}, children: draft.children}
  const stack: Frame[] = [{nodes: source, at: 0, into: root, depth: 0, inLink: false, inMath: false}]

  /** Goes on with what an element holds, as if that stood where the element was. */
  const unwrap = (frame: Frame, nodes: SourceNode[]) => stack.push({...frame, nodes, at: 0, parent: undefined})

  function enter(frame: Frame, from: SourceElement) {
    const {tagName, namespaceURI, childNodes} = from
    const name = Object.hasOwn(renamed, tagName) ? renamed[tagName]! : tagName
    const isHtml = (namespaceURI as string) === xhtml
    const inMath = frame.inMath || (name === 'math' && (namespaceURI as string) === mathml)
    if (dropped.has(name) || (!isHtml && !inMath)) {
      return remove('element', tagName, 'it holds no text of the article, or may run or change what is not its own')
    }
    if (isHtml && !inMath && name === 'iframe') return addFrame(frame, from)
    if (isHtml && !inMath && name === 'input') return addCheckbox(frame, from)
    const isKnown = inMath
      ? !isHtml && mathElements.has(name) && (name === 'math') !== frame.inMath && !mathText.test(frame.into.name)
      : elements.has(name) || Object.hasOwn(customElements, name)
    if (!isKnown || frame.depth >= maxDepth) {
      remove('element', tagName, isKnown ? 'it is nested too deep' : 'it is none of an article; what it holds stays')
      return isHtml && voidElements.has(name) ? undefined : unwrap(frame, childNodes)
    }
    const element: ContentElement = {name, props: {}, children: []}
    setProps(element, from, inMath)
    if (name === 'img' && !setPicture(element, from)) return remove('element', 'img', 'its address may not be loaded')
    if (name === 'video' || name === 'audio') Object.assign(element.props, {controls: true, loading: 'lazy'})
    if (Object.hasOwn(customElements, name)) setOwnAttributes(element, from, customElements[name]!)
    frame.into.children.push(element)
    if (voidElements.has(name)) return
    stack.push({
      nodes: childNodes,
      at: 0,
      into: element,
      parent: frame.into,
      depth: frame.depth + 1,
      inLink: frame.inLink || name === 'a',
      inMath,
    })
  }

  /** Those of a custom element that the app has named, but nothing that runs. */
  function setOwnAttributes({props}: ContentElement, from: SourceElement, names: readonly string[]) {
    for (const {name, value} of from.attrs) {
      const isUrl = /^(href|src|poster|action|formaction|data|url|link)$/.test(name)
      if (!names.includes(name) || /^(on|style$|class$|id$|is$|ref$|key$|children$|dangerously)/i.test(name)) continue
      const read = isUrl ? checkUrl(cleanText(value), plain) : cleanText(value)
      if (read !== undefined) props[name] = read
    }
  }

  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!
    const node = frame.nodes[frame.at]
    frame.at += 1
    if (!node) {
      stack.pop()
      if (frame.parent) close(frame)
    } else if ('value' in node) addText(frame.into, node.value)
    else if ('tagName' in node) enter(frame, node)
  }
  return draft
}
