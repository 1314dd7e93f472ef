import {remembered} from '../../lib/remembered.ts'
import type {ContentElement, ContentNode} from '../tree.ts'
import {isBlank, isElement, textOf} from './nodes.ts'

type Classes = Map<ContentElement, string>

const become = (element: ContentElement, name: string, children: ContentNode[] = element.children) =>
  Object.assign(element, {name, children})

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
  const words = (classes.get(element) ?? '').toLowerCase().split(/[\s-]+/)
  const kind = words.findLast((it) => Object.hasOwn(kinds, it)) ?? 'note'
  const first = element.children.find((it) => !isBlank(it))
  if (isElement(first) && /-title|admonition-heading/.test(classes.get(first) ?? '')) {
    const title = textOf(first).trim()
    if (title) element.props.heading = title
    element.children.splice(element.children.indexOf(first), 1)
  }
  element.props.type = kinds[kind]!
  become(element, 'callout')
}

/** The language that classes name: `language-js`, `lang:js`, `brush: js`, `highlight-source-js`. */
const languageIn = (classes: string) =>
  /(?:^|\s)(?:lang(?:uage)?-|lang:\s*|brush:\s*|highlight-(?:source|text)-)([\w+#.-]{1,40})/i
    .exec(classes)?.[1]
    ?.toLowerCase() ??
  /(?:^|\s)(?:hljs|sourceCode|highlight)\s+([\w+#-]{1,40})(?:\s|$)/.exec(classes)?.[1]?.toLowerCase()
const linesIn = (classes: string) =>
  /(?:mark:|highlight:\s*\[?)\s*([\d,\s-]{1,200})/.exec(classes)?.[1]?.replace(/\s/g, '').replace(/^,|,$/g, '')

function code(pre: ContentElement, classes: Classes) {
  const inner = pre.children.find((it) => !isBlank(it))
  const all = [pre, ...(isElement(inner) && inner.name === 'code' ? [inner] : [])]
    .map((it) => classes.get(it) ?? '')
    .join(' ')
  const language = languageIn(all)
  if (language && language !== 'none') pre.props['data-language'] ??= language
  const lines = linesIn(all)
  if (lines) pre.props['data-lines'] ??= lines
  if (/(?:^|\s)line-?numbers(?:\s|$)/.test(all)) pre.props['data-line-numbers'] = true
}

/** A box round one `pre` that names its language. */
function codeBox(element: ContentElement, classes: Classes) {
  if (!/^(div|figure)$/.test(element.name)) return
  const [only, ...others] = element.children.filter((it) => !isBlank(it))
  const language = languageIn(classes.get(element) ?? '')
  if (!language || others.length > 0 || !isElement(only)) return
  const pre =
    only.name === 'pre' ? only : only.children.find((it): it is ContentElement => isElement(it) && it.name === 'pre')
  if (pre) pre.props['data-language'] ??= language
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
  [/checkbox-o(n|ff)/, checkbox],
]
const recognizerFor = remembered((classes) => recognizers.find(([pattern]) => pattern.test(classes))?.[1] ?? (() => {}))

/** What the classes of a CMS say that an element is, in its own name from then on. */
export function recognize(element: ContentElement, all: Classes) {
  if (element.name === 'pre') return code(element, all)
  const classes = all.get(element)
  if (classes) recognizerFor(classes)(element, all)
}
