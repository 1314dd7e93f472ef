// Boxes of notes, tips and warnings, as site generators and editors write them.
import type {ContentElement, ContentNode} from '../tree.ts'
import {alertMark} from '../alert.ts'
import {leadTo, type Draft} from './draft.ts'
import {isBlank, isElement, onlyIn, shownIn, textOf} from './nodes.ts'

const kinds = new Map(
  Object.entries({
    note: 'note',
    info: 'note',
    message: 'note',
    abstract: 'note',
    default: 'note',
    primary: 'note',
    tip: 'tip',
    hint: 'tip',
    success: 'tip',
    important: 'important',
    warn: 'warning',
    warning: 'warning',
    attention: 'warning',
    alert: 'caution',
    caution: 'caution',
    danger: 'caution',
    error: 'caution',
  }),
)

/** Those that are boxes, and those that are when they are of a kind. */
export const calloutClasses =
  /(?:^|\s)(?:markdown-alert|admonition(?:block)?|theme-admonition|custom-block|hint-container|kg-callout-card|book-hint|ne-alert|confluence-information-macro|starlight-aside|md-editor-admonition|cherry-panel|notion-callout|prompt-(?:tip|info|warning|danger)|notice--\w+|(alert|callout|custom-container|container-wrapper|hint|message|msg|note))(?:\s|$)/

/** What a class says of the kind: the word alone, or after what the box is called by. */
const kindIn = (name: string) =>
  /^(?:(?:is|prompt|notice|markdown-alert|theme-admonition|alert|callout|hint|note|confluence-information-macro|starlight-aside|md-editor-admonition|cherry-panel)[-_]{1,2})?([a-z]+)$/.exec(
    name,
  )?.[1]

/** What stands in the second cell of AsciiDoc's box; the first has a sign or a word. */
function cellsOf({children}: ContentElement): ContentElement[] {
  return children.filter(isElement).flatMap((it) => (it.name === 'td' ? [it] : cellsOf(it)))
}

const holdsMore = (node: ContentNode): boolean =>
  isElement(node) && (/^(a|img|h[1-6]|ul|ol|pre|noteref)$/.test(node.name) || node.children.some(holdsMore))

/** What a title would lose as words alone. A sign that is a picture says nothing. */
const holdsLink = (node: ContentNode): boolean =>
  isElement(node) &&
  (/^(pre|noteref|embed)$/.test(node.name) ||
    node.props.href !== undefined ||
    node.props.id !== undefined ||
    Boolean(node.props.alt) ||
    node.children.some(holdsLink))

/** Takes the title out of a box, and a sign that stands before it. One that holds links or pictures stays, bold, in the text. */
function titleOf(element: ContentElement, draft: Draft): string {
  const {classes} = draft
  // Vditor's stand in a box.
  const [box] = shownIn(element)
  const isInfo = isElement(box) && classes.get(box) === 'callout-info'
  const {children} = isInfo ? box : element
  const [first, second] = children.filter((it) => /\S/.test(textOf(it)))
  const isSign = isElement(first) && /-symbol|-icon/i.test(classes.get(first) ?? '') && textOf(first).trim().length < 3
  if (isSign) children.splice(children.indexOf(first), 1)
  const title = isSign ? second : first
  const own = isElement(title) ? (classes.get(title) ?? '') : ''
  const isNamed = /[-_]title|admonition-?heading/i.test(own)
  if (!isElement(title) || !(isNamed || /^title$|-header/.test(own))) return ''
  if (!isNamed && holdsMore(title)) return ''
  if (isNamed && title.children.some(holdsLink)) {
    const isLine = !title.children.some((it) => isElement(it) && /^(p|div|[uo]l|pre|h[1-6])$/.test(it.name))
    if (isLine) Object.assign(title, {name: 'p', children: [{name: 'strong', props: {}, children: title.children}]})
    return ''
  }
  leadTo(title, element, draft)
  children.splice(children.indexOf(title), 1)
  if (isInfo && box.props.id === undefined && children.every(isBlank))
    element.children.splice(element.children.indexOf(box), 1)
  return textOf(title).replace(/\s+/g, ' ').trim()
}

/** Whether it begins with a box that is called its title, as Pandoc's do. */
const isTitled = ({children}: ContentElement, {classes}: Draft) => {
  const first = children.find((it) => !isBlank(it))
  return isElement(first) && first.name === 'div' && classes.get(first) === 'title'
}

/** A box that has no other name than its kind. */
export const titledBox = (element: ContentElement, draft: Draft) => {
  if (isTitled(element, draft)) callout(element, draft)
}

export function callout(element: ContentElement, draft: Draft) {
  const {name} = element
  const classes = draft.classes.get(element)!.toLowerCase()
  // Docusaurus's is one of Infima's, whose name would be a kind.
  const base = calloutClasses.exec(classes)?.[1] ?? (classes.includes('theme-admonition') ? 'alert' : undefined)
  const kind = classes
    .split(/\s+/)
    .filter((it) => it !== base)
    .map(kindIn)
    .findLast((it) => it !== undefined && kinds.has(it))
  // A box that the reader opens stays one.
  if (!/^(div|aside|article|section|blockquote|p)$/.test(name) || (base && !kind && !isTitled(element, draft))) return
  const paragraph: ContentNode = {name: 'p', props: {}, children: element.children}
  if (name === 'p') element.children = [paragraph]
  const table = onlyIn(element)
  const isTable = table?.name === 'table' && /admonitionblock/.test(classes)
  const [sign, content, ...others] = isTable ? cellsOf(table) : []
  const isWhole = content && others.length === 0 && [sign, content].every((it) => it!.props.id === undefined)
  if (isWhole) element.children = content.children
  const title = titleOf(element, draft) || (isWhole ? textOf(sign).trim() : '')
  if (title) element.props.heading = title
  // A box for the text has no room of its own.
  const inner = onlyIn(element)
  if (inner?.name === 'div' && inner.props.id === undefined && inner.children.some(isElement))
    element.children = inner.children
  element.props.type = kinds.get(kind ?? 'note')!
  element.name = 'callout'
}

/** One of GitHub's alerts that is a quotation still, as parsers leave it that do not know them. */
export function alert(quotation: ContentElement, draft: Draft) {
  const first = shownIn(quotation)[0]
  if (!isElement(first) || first.name !== 'p') return
  const [node, ...rest] = first.children
  const text = typeof node === 'string' ? node.trimStart() : ''
  const [mark, kind, words = ''] = alertMark.exec(text) ?? []
  if (!mark) return
  // The first line is the title.
  const isLine = mark.endsWith('\n')
  const after = text.slice(mark.length)
  const at = isLine ? -1 : rest.findIndex((it) => (isElement(it) ? it.name === 'br' : it.includes('\n')))
  const end = isLine ? 0 : at < 0 ? rest.length : at
  const last = rest[end]
  const [before = '', ...lines] = typeof last === 'string' && at >= 0 ? last.split('\n') : []
  const title: ContentElement = {name: 'p', props: {}, children: [words, ...rest.slice(0, end), before]}
  first.children = [after + lines.join('\n'), ...rest.slice(at < 0 ? end : end + 1)].filter(Boolean)
  const isLeft = /\S/.test(textOf(first)) || first.props.id !== undefined || first.children.some(isElement)
  if (!isLeft) quotation.children.splice(quotation.children.indexOf(first), 1)
  if (/\S/.test(textOf(title))) quotation.children.unshift(title)
  draft.classes.set(title, 'markdown-alert-title')
  draft.classes.set(quotation, `markdown-alert ${kind}`)
  quotation.name = 'div'
  callout(quotation, draft)
}
