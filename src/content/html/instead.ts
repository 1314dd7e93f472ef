// What stands in an article for elements that it has not.
import type {ContentElement, ContentNode} from '../tree.ts'
import {decoded} from '../../lib/decoded.ts'
import {readPicture} from './attributes.ts'
import type {Draft} from './draft.ts'
import {framed, linkTo, readFrame, shownAt} from './frames.ts'
import {taskBox, texCode} from './nodes.ts'
import {hasAddress, inside, isBesideMath, neighbour} from './originals.ts'
import {isSourceElement, type SourceElement, type SourceNode} from './parse.ts'
import {attribute, background} from './props.ts'
import {cleanText} from './text.ts'

/** Where an element was found. */
export interface Place {
  nodes: SourceNode[]
  at: number
  into: ContentElement
  above: {into: ContentElement} | undefined
  inLink: boolean
}

type Instead = (from: SourceElement, place: Place, draft: Draft) => ContentNode | null | undefined

/** The box of a task, checked or not; no other control has a place in an article. */
const checkbox: Instead = (from, {into, above}, draft) => {
  const isTask =
    into.name === 'li' || above?.into.name === 'li' || /(^|\s)to-do-list$/.test(draft.classes.get(into) ?? '')
  if (!isTask || attribute(from, 'type')?.toLowerCase() !== 'checkbox') {
    draft.remove('element', 'input', 'it is a form')
    return null
  }
  return taskBox(attribute(from, 'checked') !== undefined)
}

/** A place of an image map, as the link that it is. */
const area: Instead = (from, {inLink}, draft) => {
  const alt = cleanText(attribute(from, 'alt') ?? '').trim()
  const href = attribute(from, 'href')
  return alt && href ? linkTo(href, alt, inLink, draft) : undefined
}

const isOf = (it: SourceElement, kind: string) => attribute(it, 'class')?.slice(0, 200).includes(kind)

const embedded = 'wp-embedded-content'

const frame: Instead = (from, {nodes, at, inLink}, draft) => {
  // A post of WordPress that a frame shows stands before it as text, a file behind it as a link.
  const isQuoted = isOf(from, embedded)
    ? nodes.slice(Math.max(0, at - 5), at).some((it) => isSourceElement(it) && isOf(it, embedded))
    : isOf(from, 'wp-block-file__embed') && neighbour(nodes, at, 1)?.tagName === 'a'
  if (!isQuoted) return readFrame(from, inLink, draft) ?? null
  draft.remove('element', from.tagName, 'its text stands beside it')
  return null
}

/** What stands in a `<noscript>` that readers may see. */
const plainElements = /^(a|b|br|div|em|figcaption|figure|i|img|li|noscript|ol|p|picture|source|span|strong|ul)$/
/** A style that hides what counts readers. */
const hiding = /(display|visibility)\s*:\s*(none|hidden)|-\d{3}|(width|height)\s*:\s*[01](px)?\s*(;|$)|url\(/i

/** A picture of something. One that counts readers is small, a GIF, or made by a program. */
const isPicture = (it: SourceElement) =>
  Boolean(attribute(it, 'alt')?.trim()) &&
  /(\.(avif|jpe?g|png|svg|webp)|\/thumbnail)([?#]|$)/i.test(attribute(it, 'src') ?? '') &&
  !['width', 'height'].some((side) => /^\s*[01](px)?\s*$/.test(attribute(it, side) ?? ''))

/**
 * Whether what stands in a `<noscript>` is for readers: a picture of something, a link, a text, and not what counts them, asks for
 * scripts, or is the twin of a picture that stands elsewhere as well.
 */
export function isForReaders(from: SourceElement, {nodes, at}: Place, isElsewhere: (address: string) => boolean) {
  const all = inside(from)
  if (!all || all.some((it) => !plainElements.test(it.tagName) || hiding.test(attribute(it, 'style') ?? '')))
    return false
  const pictures = all.filter(({tagName}) => tagName === 'img')
  if (pictures.some((it) => isElsewhere(attribute(it, 'src') ?? ''))) return false
  const isBeside = ([1, -1] as const).some((step) => {
    const other = neighbour(nodes, at, step)
    return other && (other.tagName === 'img' || inside(other)?.some((it) => it.tagName === 'img' && hasAddress(it)))
  })
  if (isBeside) return false
  if (pictures.length > 0) return pictures.every(isPicture)
  const text = all.flatMap(({childNodes}) => childNodes.map((it) => ('value' in it ? it.value : ''))).join(' ')
  return /\S/.test(text) && !/java\s?script|\b(js|scripts?)\b|スクリプト|脚本|腳本/i.test(text)
}

/** A player for readers without scripts, where none is beside it for the others. */
const noscript: Instead = (from, {nodes, at, inLink}, draft) => {
  const inner = from.childNodes.filter(isSourceElement).find((it) => it.tagName === 'iframe')
  const isTwin = ([1, -1] as const).some((step) => neighbour(nodes, at, step)?.tagName === 'iframe')
  const embed = inner && !isTwin && readFrame(inner, inLink, draft)
  return typeof embed === 'object' && embed.name === 'embed' ? embed : undefined
}

/** A formula that is not drawn yet, or code that a script brings. */
const script: Instead = (from, {nodes, at, inLink}, draft) => {
  const [text] = from.childNodes
  const type = attribute(from, 'type') ?? ''
  const isTex = /^\s*math\/tex/i.test(type)
  if (isTex && text && 'value' in text && !(draft.hasMath && isBesideMath(nodes, at))) {
    const tex = cleanText(text.value)
      .replace(/^\s*%\s*<!\[CDATA\[|%\s*\]\]>\s*$/g, '')
      .trim()
    return texCode(tex, /mode=display/i.test(type))
  }
  const gist = /^(?:https?:)?\/\/(gist\.github\.com\/[\w-]+\/[\da-f]+)\.js/i.exec(attribute(from, 'src') ?? '')?.[1]
  return gist && linkTo(`https://${gist}`, gist, inLink, draft)
}

/** A player that a script makes of the id alone. */
const player: Instead = (from, {inLink}, draft) => {
  const id = attribute(from, 'videoid', 'data-videoid')
  return id ? shownAt(`https://youtu.be/${id}`, inLink, draft) : undefined
}

const ways = new Map<string, Instead>([
  ['lite-youtube', player],
  ['amp-youtube', player],
  ['input', checkbox],
  ['area', area],
  ['noscript', noscript],
  ['script', script],
])
for (const name of framed) ways.set(name, frame)

/** What stands for this element; nothing where it is read like any other, `null` where nothing stands for it. */
export function insteadOf(from: SourceElement, place: Place, draft: Draft): ContentNode | null | undefined {
  const {tagName, childNodes} = from
  const way = ways.get(tagName)
  // Within an object stands what browsers show that cannot show the object.
  const isShown = (it: SourceNode) =>
    isSourceElement(it) ? it.tagName !== 'param' : 'value' in it && /\S/.test(it.value)
  if (!way || (tagName === 'object' && childNodes.some(isShown))) return
  return way(from, place, draft)
}

/** A card of a CMS, as a custom element that leads somewhere. */
export const isCard = ({tagName, attrs, childNodes}: SourceElement) =>
  tagName.includes('-') &&
  attrs.some(({name}) => name === 'href') &&
  !childNodes.some((it) => isSourceElement(it) && it.tagName === 'a')

const holdsText = (from: SourceElement, depth = 5): boolean =>
  from.childNodes.slice(0, 9).some((it) => {
    if ('value' in it) return /\S/.test(it.value)
    return isSourceElement(it) && it.tagName !== 'svg' && depth > 0 && holdsText(it, depth - 1)
  })

const holdsPicture = (from: SourceElement, depth = 3): boolean =>
  from.childNodes
    .slice(0, 9)
    .some((it) => isSourceElement(it) && (it.tagName === 'img' || (depth > 0 && holdsPicture(it, depth - 1))))

/**
 * What a box shows that says so by an attribute: a formula, a post that a script fetches, Elementor's player, the picture behind the
 * text of a WordPress cover.
 */
export function saidByAttribute(from: SourceElement, draft: Draft): ContentNode | undefined {
  // wangEditor's, Cherry's.
  const isWaiting = attribute(from, 'data-w-e-type') === 'formula' || isOf(from, 'cherry-katex-need-render')
  const tex =
    attribute(from, 'data-formula', 'data-latex') ??
    (isWaiting ? decoded(attribute(from, 'data-value', 'data-content') ?? '') : undefined)
  if (tex && !holdsText(from)) return texCode(cleanText(tex), attribute(from, 'data-type') === 'block-math')
  const classes = attribute(from, 'class')?.slice(0, 500) ?? ''
  const page = attribute(
    from,
    'data-instgrm-permalink',
    ...(/(^|\s)fb-(post|video)(\s|$)/.test(classes) ? ['data-href'] : []),
  )
  if (page && !holdsText(from)) return shownAt(page, false, draft)
  if (/elementor-widget-video/.test(classes)) {
    const settings = attribute(from, 'data-settings')?.slice(0, 5000) ?? ''
    const address = /"(?:youtube|vimeo|dailymotion)_url":"([^"]+)"/.exec(settings)?.[1]
    return address && shownAt(address.replaceAll('\\/', '/'), false, draft)
  }
  if (!/(^|\s)wp-block-(cover(__image-background)?|media-text__media)(\s|$)/.test(classes) || holdsPicture(from)) return
  const src = readPicture(background(from), draft.dataImages)
  const alt = cleanText(attribute(from, 'aria-label') ?? '')
  return src ? {name: 'img', props: {src, alt, loading: 'lazy'}, children: []} : undefined
}
