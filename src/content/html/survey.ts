import {decoded} from '../../lib/decoded.ts'
import {countWords} from '../../lib/words.ts'
import {minutesToRead} from '../../locale/readingTime.ts'
import type {Heading, ImageObject} from '../../model.ts'
import type {Content, ContentElement, ContentNode, Note} from '../tree.ts'
import {createIds, createLevels, slug} from './headings.ts'
import {endsParagraph, headingNames} from './nesting.ts'
import type {HtmlOptions} from './options.ts'

/** What begins a line, and ends it. */
const blocks = new Set([...endsParagraph, 'br', 'caption', 'tr'])
/** What may hold an empty target. */
const targets =
  /^(h[1-6]|p|li|d[dt]|t[dh]|div|section|article|aside|header|footer|nav|fig(ure|caption)|summary|caption|address|blockquote|note|span|a|abbr|big|su[bp]|em|strong|[bisuq]|mark|small|time|ins|del|dfn|cite|kbd|ruby|var)$/

const spaced = /[\t\n\f\r]| {2}/
const spaces = /[ \t\n\f\r]+/g

/** An address of GitHub's for a heading, without a number. */
const githubSlug = (text: string) =>
  text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replace(/ /g, '-')

/**
 * Leads links to headings that were written without an id to them: by the id that they have now, or by that which GitHub
 * gives them. A link that leads to something else stays.
 */
function linkHeadings(links: ContentElement['props'][], headings: Heading[], prefix: string, ids: Set<unknown>) {
  const lost = links.filter(({href}) => !ids.has(String(href).slice(1)))
  if (lost.length === 0) return
  const [own, github] = [new Map<string, string>(), new Map<string, string>()]
  const counts = new Map<string, number>()
  for (const {id, text} of headings) {
    own.set(id.slice(prefix.length), id)
    const base = githubSlug(text)
    let count = counts.get(base) ?? 0
    while (github.has(count > 0 ? `${base}-${count}` : base)) count += 1
    counts.set(base, count + 1)
    github.set(count > 0 ? `${base}-${count}` : base, id)
  }
  for (const props of lost) {
    const name = decoded(String(props.href).slice(1))
    const id = github.get(name) ?? github.get(name.toLowerCase()) ?? own.get(name) ?? own.get(slug(name))
    if (id !== undefined) props.href = `#${id}`
  }
}

/** Walks the finished tree once, sets what depends on the whole of it, and tells what other components want to know. */
export function survey(children: ContentNode[], prefix: string, options: HtmlOptions): Omit<Content, 'removed'> {
  const headings: {element: ContentElement; heading: Heading}[] = []
  const notes: Note[] = []
  const images: ImageObject[] = []
  const ids = new Set<unknown>()
  const levelOf = createLevels(options.topHeading)
  const parts: string[] = []
  let eager = options.eagerImages ?? 0
  let end = '\n'
  let inHeading = false
  const fragments: ContentElement['props'][] = []

  function add(text: string, asWritten: boolean) {
    const plain = asWritten || !spaced.test(text) ? text : text.replace(spaces, ' ')
    const part = !asWritten && (end === '\n' || end === ' ') && plain[0] === ' ' ? plain.slice(1) : plain
    if (!part) return
    parts.push(part)
    end = part[part.length - 1]!
  }
  const breakLine = () => {
    // No line ends in a space, but for those of code.
    if (end === ' ') parts.push(parts.pop()!.slice(0, -1))
    if (end !== '\n') parts.push('\n')
    end = '\n'
  }
  const textSince = (start: number) => parts.slice(start).join('').replace(/\s+/g, ' ').trim()

  function addImage({props}: ContentElement) {
    if (eager > 0) {
      eager -= 1
      delete props.loading
    }
    const image: ImageObject = {src: String(props.src ?? '')}
    for (const key of ['alt', 'srcSet', 'sizes'] as const) if (typeof props[key] === 'string') image[key] = props[key]
    for (const key of ['width', 'height'] as const) if (typeof props[key] === 'number') image[key] = props[key]
    if (image.src) images.push(image)
  }

  function visit(element: ContentNode, inPre: boolean) {
    if (typeof element === 'string') return add(element, inPre)
    const {name, props} = element
    const start = parts.length
    if (name === 'figure') caption = ''
    const firstImage = images.length
    if (props.id !== undefined) ids.add(props.id)
    if (name === 'img') addImage(element)
    const isHeading = headingNames.has(name)
    const isBlock = blocks.has(name)
    if (isBlock) breakLine()
    if (isHeading) {
      inHeading = true
      element.name = `h${levelOf(Number(name[1]))}`
    }
    const isPre = inPre || name === 'pre'
    if (name === 'a' && String(props.href)[0] === '#') fragments.push(props)
    const before = end
    for (const it of element.children) visit(it, isPre)
    // The number of a note is no part of a heading, nor is the sign of a link to itself.
    if (inHeading && (name === 'noteref' || props['aria-hidden'])) {
      parts.length = start
      end = before
    }
    if (isHeading) {
      inHeading = false
      const text = textSince(start) || (images[firstImage]?.alt ?? '')
      if (text) headings.push({element, heading: {id: '', text, level: Number(element.name[1])}})
    } else if (name === 'note') {
      const backrefs = String(props.backrefs ?? '').split(' ')
      notes.push({id: String(props.id), label: String(props.label), text: textSince(start), backrefs})
    } else if (name === 'figcaption') caption = textSince(start)
    else if (name === 'figure' && caption) {
      for (const image of images.slice(firstImage)) image.caption ??= caption
      caption = ''
    } else if (name === 'gallery') caption = ''
    else if (name === 'td' || name === 'th') add(' ', false)
    if (isBlock) breakLine()
  }
  let caption = ''

  for (const it of children) visit(it, false)
  const makeId = createIds(ids, prefix)
  for (const {element, heading} of headings) {
    element.props.id ??= makeId(heading.text)
    heading.id = String(element.props.id)
  }
  linkHeadings(
    fragments,
    headings.map((it) => it.heading),
    prefix,
    ids,
  )
  const text = parts.join('').trim()
  const count = countWords(text)
  return {
    children,
    headings: headings.map((it) => it.heading),
    notes,
    images,
    text,
    words: {cjk: count.characters, other: count.words},
    readingTime: minutesToRead(count, options.locale),
  }
}

/**
 * Puts an empty target with the bare id into each element that has one, for links from before there was a prefix: where
 * a list or a table begins, into the first that may hold it.
 */
export function addLegacyAnchors(written: Map<ContentElement, string>) {
  for (const [element, id] of written) {
    let into: ContentNode | undefined = element
    while (typeof into === 'object' && !targets.test(into.name))
      into = into.children.find((it) => typeof it === 'object')
    if (!/\s/.test(id)) into?.children.unshift({name: 'span', props: {id}, children: []})
  }
}
