import {remembered} from '../../lib/remembered.ts'
import type {ContentElement, ContentNode} from '../tree.ts'
import {code, codeBox, codeLines, lineNumbers, numberedCode} from './code.ts'
import {headingNames} from './nesting.ts'
import {isBlank, isElement, textOf} from './nodes.ts'

type Classes = Map<ContentElement, string>

const become = (element: ContentElement, name: string, children: ContentNode[] = element.children) =>
  Object.assign(element, {name, children})

/** Links that lead to what is about to go lead to what stands for it. */
function keepId({props: {id}}: ContentElement, to: ContentElement) {
  if (id !== undefined) to.props.id ??= id
}

/** WordPress's caption of old: a box whose last paragraph is the caption. */
function caption(element: ContentElement, classes: Classes) {
  const last = element.children.findLast(isElement)
  if (!last || !/wp-caption-text/.test(classes.get(last) ?? '')) return
  last.name = 'figcaption'
  element.name = 'figure'
}

/** WordPress's gallery of old: a description list for each picture. */
function galleryItem(element: ContentElement) {
  if (element.name !== 'dl') return
  const children = element.children.filter(isElement)
  const [picture, ...captions] = children
  if (picture?.name !== 'dt') return
  const text = captions.flatMap((it) => it.children)
  const {dt, figcaption} = {dt: picture.children, figcaption: {name: 'figcaption', props: {}, children: text}}
  keepId(picture, element)
  if (captions[0]) keepId(captions[0], figcaption)
  become(element, 'figure', text.length > 0 ? [...dt, figcaption] : dt)
}

const isPicture = (node: ContentElement): boolean =>
  /^(img|picture|video)$/.test(node.name) ||
  (/^(a|span)$/.test(node.name) &&
    node.children.some(isElement) &&
    node.children.every((it) => isBlank(it) || (isElement(it) && isPicture(it))))

/** The figures that wrappers hold; nothing where there is anything else besides. */
function figuresIn(children: ContentNode[]): ContentElement[] | undefined {
  const figures: ContentElement[] = []
  for (const child of children) {
    if (isBlank(child)) continue
    if (!isElement(child)) return
    if (child.name === 'figure' || child.name === 'figcaption') figures.push(child)
    else if (isPicture(child)) figures.push({name: 'figure', props: {}, children: [child]})
    else if (child.name === 'br') continue
    else if (/^(div|ul|li|p|gallery)$/.test(child.name)) {
      const inner = figuresIn(child.children)
      if (!inner) return
      if (inner[0]) keepId(child, inner[0])
      for (const figure of inner) figures.push(figure)
    } else return
  }
  return figures
}

function gallery(element: ContentElement, classes: Classes) {
  if (!/^(div|ul|figure)$/.test(element.name)) return
  const inner = figuresIn(element.children)
  const figures = inner?.filter((it) => it.name === 'figure') ?? []
  const captions = inner?.filter((it) => it.name === 'figcaption') ?? []
  if (figures.length === 0 || captions.length > 1) return
  const columns = /columns-(\d)/.exec(classes.get(element) ?? '')?.[1]
  if (columns) element.props.columns = Number(columns)
  become(element, 'gallery', [...figures, ...captions])
}

const kinds: Record<string, string> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
}

function callout(element: ContentElement, classes: Classes) {
  // A box that the reader opens stays one.
  if (element.name === 'details') return
  const words = (classes.get(element) ?? '').toLowerCase().split(/[\s-]+/)
  const kind = words.findLast((it) => Object.hasOwn(kinds, it)) ?? 'note'
  const first = element.children.find((it) => !isBlank(it))
  if (isElement(first) && /-title|admonition-heading/.test(classes.get(first) ?? '')) {
    const title = textOf(first).trim()
    if (title) element.props.heading = title
    keepId(first, element)
    element.children.splice(element.children.indexOf(first), 1)
  }
  element.props.type = kinds[kind]!
  become(element, 'callout')
}

/** Notion's box of a task. */
function checkbox(element: ContentElement, classes: Classes) {
  if (element.name !== 'div') return
  element.props = {type: 'checkbox', checked: /-on/.test(classes.get(element)!), disabled: true}
  become(element, 'input', [])
}

const recognizers: [RegExp, (element: ContentElement, classes: Classes) => void][] = [
  [/(^|\s)wp-caption(\s|$)/, caption],
  [/(^|\s)gallery-item(\s|$)/, galleryItem],
  [/wp-block-gallery|blocks-gallery-grid|gallery-columns-|galleryid-|kg-gallery-card|tiled-gallery(\s|$)/, gallery],
  [/(^|\s)(markdown-alert|admonition|theme-admonition|kg-callout-card)(\s|$)/, callout],
  [/(^|\s)(highlight|language-|lang-)/, codeBox],
  [/ql-code-block-container/, codeLines],
  [
    /(^|\s)(gutter|linenos?|linenodiv|line-numbers(-rows|-wrapper)?|pre-numbering|hljs-ln-numbers|code-snippet__line-index)(\s|$)/,
    lineNumbers,
  ],
  [/checkbox-o(n|ff)/, checkbox],
  // MediaWiki's links to edit a section.
  [/(^|\s)mw-editsection(\s|$)/, (element) => Object.assign(element, {name: '', children: []})],
]
const recognizerFor = remembered((classes) => recognizers.find(([pattern]) => pattern.test(classes))?.[1] ?? (() => {}))

/** Quill's lists: one for items of several kinds, each with how far in it is. */
function quillList(list: ContentElement, classes: Classes) {
  const kindOf = ({props}: ContentElement) => String(props['data-list'] ?? '')
  const items = list.children.filter(isElement)
  if (!items.some(kindOf)) return
  const root: ContentElement = {name: 'div', props: {}, children: []}
  for (const item of items) {
    const kind = kindOf(item)
    delete item.props['data-list']
    const box = {type: 'checkbox', checked: kind === 'checked', disabled: true}
    if (kind.endsWith('checked')) item.children.unshift({name: 'input', props: box, children: []}, ' ')
    let into = root
    for (let deep = Number(/ql-indent-(\d)/.exec(classes.get(item) ?? '')?.[1] ?? 0); deep > 0; deep -= 1) {
      const inner = into.children.at(-1)
      if (isElement(inner) && /^[ou]l$/.test(inner.name)) into = inner.children.findLast(isElement)!
    }
    const name = kind === 'ordered' || kind === '' ? 'ol' : 'ul'
    const open = into.children.at(-1)
    if (isElement(open) && open.name === name) open.children.push(item)
    else into.children.push({name, props: {}, children: [item]})
  }
  const [only, ...others] = root.children.filter(isElement)
  become(list, others.length > 0 ? 'div' : only!.name, others.length > 0 ? root.children : only!.children)
}

/** What the text of a link in a heading has that does more than lead to the heading; a star stands for a note. */
const saysMore = /[\p{L}\p{N}*†‡]/u

const isPermalink = (it: ContentNode): it is ContentElement =>
  isElement(it) &&
  it.name === 'a' &&
  String(it.props.href)[0] === '#' &&
  !saysMore.test(textOf(it)) &&
  it.children.every((inner) => !isElement(inner) || inner.name === 'span')

/** Links by which a heading leads to itself, as a sign or nothing at all. Ours does so too: they are there, but not shown. */
function hidePermalinks(heading: ContentElement) {
  heading.children = heading.children.flatMap((it): ContentNode[] => {
    if (!isPermalink(it)) return [it]
    const {id, ...props} = it.props
    it.props = {...props, 'aria-hidden': 'true'}
    if (id === undefined) return [it]
    heading.props.id ??= id
    return heading.props.id === id ? [it] : [{name: 'span', props: {id}, children: []}, it]
  })
}

/** What the classes of a CMS say that an element is, in its own name from then on. */
export function recognize(element: ContentElement, all: Classes) {
  const {name} = element
  if (name === 'pre') return code(element, all)
  if (name === 'table') return numberedCode(element)
  if (headingNames.has(name)) hidePermalinks(element)
  if (name === 'ol' || name === 'ul') quillList(element, all)
  const classes = all.get(element)
  if (classes) recognizerFor(classes)(element, all)
}
