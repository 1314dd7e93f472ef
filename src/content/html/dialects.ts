import {remembered} from '../../lib/remembered.ts'
import type {ContentElement, ContentNode} from '../tree.ts'
import {drop, moveId, type Draft} from './draft.ts'
import {alignColumns} from './alignment.ts'
import {alert, callout, calloutClasses, titledBox} from './callouts.ts'
import {code, codeBox, codeLines, foldedCode, framedCode, lineNumbers, numberedCode} from './code.ts'
import {shownAt} from './frames.ts'
import {katex, katexDisplay, waitingTex} from './katex.ts'
import {headingNames, isSound} from './nesting.ts'
import {itemsByKind, joinLists} from './lists.ts'
import {tabs} from './tabs.ts'
import {listedGallery, listTable, mermaid} from './themes.ts'
import {
  become,
  forScreenReaders,
  holds,
  idOf,
  isBlank,
  isElement,
  isSmall,
  onlyIn,
  seenText,
  shownIn,
  taskBox,
  textOf,
} from './nodes.ts'

const isOneOf =
  (names: RegExp) =>
  ({name}: ContentElement) =>
    names.test(name)

/** Captions of old WordPress, of Jianshu and Froala: a box whose last part is the caption. */
function caption(element: ContentElement, {classes}: Draft) {
  const last = element.children.findLast(isElement)
  const own = (last && classes.get(last)) ?? ''
  // Asciidoctor's.
  const isTitle = own === 'title' && element.name === 'div' && last?.name === 'div' && holds(element, isOneOf(/^img$/))
  const isCaption = last && (isTitle || /wp-caption-text|image-caption|fr-inner|tiled-gallery-caption/.test(own))
  if (!isCaption || !/\S/.test(textOf(last))) return
  last.name = 'figcaption'
  element.name = 'figure'
  setWidth(element)
  smallPicture(element)
}

/** WordPress's gallery of old: a description list for each picture. */
function galleryItem(element: ContentElement, draft: Draft) {
  if (element.name !== 'dl') return
  const children = element.children.filter(isElement)
  const [picture, ...captions] = children
  if (picture?.name !== 'dt') return
  const text = captions.flatMap((it) => it.children)
  const {dt, figcaption} = {dt: picture.children, figcaption: {name: 'figcaption', props: {}, children: text}}
  moveId(picture, element, draft)
  if (captions[0]) moveId(captions[0], figcaption, draft)
  become(element, 'figure', text.length > 0 ? [...dt, figcaption] : dt)
}

const isPicture = (node: ContentElement): boolean =>
  /^(img|picture|video)$/.test(node.name) ||
  (/^(a|span)$/.test(node.name) &&
    node.children.some(isElement) &&
    node.children.every((it) => isBlank(it) || (isElement(it) && isPicture(it))))

/**
 * The figures that wrappers hold; nothing where there is anything else besides. Notes each wrapper with the first figure in it.
 */
function figuresIn(
  children: ContentNode[],
  wrappers: [ContentElement, ContentElement][],
): ContentElement[] | undefined {
  const figures: ContentElement[] = []
  for (const child of children) {
    if (isBlank(child)) continue
    if (!isElement(child)) return
    if (child.name === 'figure' || child.name === 'figcaption') figures.push(child)
    else if (isPicture(child)) figures.push({name: 'figure', props: {}, children: [child]})
    else if (child.name === 'br') continue
    else if (/^(div|ul|li|p|gallery)$/.test(child.name)) {
      const inner = figuresIn(child.children, wrappers)
      if (!inner) return
      if (inner[0]) wrappers.push([child, inner[0]])
      for (const figure of inner) figures.push(figure)
    } else return
  }
  return figures
}

function gallery(element: ContentElement, draft: Draft) {
  const {classes} = draft
  if (!/^(div|ul|figure)$/.test(element.name)) return
  const wrappers: [ContentElement, ContentElement][] = []
  const inner = figuresIn(element.children, wrappers)
  const figures = inner?.filter((it) => it.name === 'figure') ?? []
  const captions = inner?.filter((it) => it.name === 'figcaption') ?? []
  if (figures.length === 0 || captions.length > 1) return
  for (const [wrapper, figure] of wrappers) moveId(wrapper, figure, draft)
  const columns = /columns-(\d)/.exec(classes.get(element) ?? '')?.[1]
  if (columns) element.props.columns = Number(columns)
  become(element, 'gallery', [...figures, ...captions])
}

/** A mark of a note that has its place beside it. */
function noteMark(element: ContentElement, draft: Draft) {
  const [mark, place, ...others] = element.children.filter(isElement)
  const isPlace = place?.name === 'a' && place.props.href === undefined && place.children.length === 0
  if (!mark || !isPlace || others.length > 0 || !draft.links.has(mark) || textOf(element) !== textOf(mark)) return
  moveId(place, element, draft)
  if (place.props.id !== undefined) return
  element.children = [mark]
  draft.wrappers.set(mark, element)
}

/** wangEditor's task, which no list holds, and which holds none. */
function task(element: ContentElement) {
  if (element.name === 'div' && !holds(element, isOneOf(/^ul$/)))
    become(element, 'ul', [{name: 'li', props: {}, children: element.children}])
}

/** Notion's and Cherry's box of a task. */
function checkbox(element: ContentElement, {classes}: Draft) {
  if (!/^(div|span)$/.test(element.name) || /\S/.test(textOf(element))) return
  const {name, props, children} = taskBox(/-(on|check)(\s|$)/.test(classes.get(element)!))
  Object.assign(element, {name, props: {...idOf(element), ...props}, children})
}

/** GitHub's heading, in a box with the link to it, which has its id. */
function headingBox(element: ContentElement, draft: Draft) {
  const [heading, link, ...others] = shownIn(element)
  if (!isElement(heading) || !headingNames.has(heading.name) || !isElement(link) || others.length > 0) return
  if (link.name !== 'a' || /\S/.test(textOf(link))) return
  moveId(link, heading, draft)
  moveId(heading, element, draft)
  // Each of several ids needs a place.
  if ((link.props.id ?? heading.props.id) !== undefined) return
  Object.assign(element.props, heading.props)
  become(element, heading.name, heading.children)
}

/**
 * WordPress's box of a player: what it could not ask for when it was published is the address of a page, as the player or link that
 * it is. A player needs no box.
 */
function embedBox(element: ContentElement, draft: Draft) {
  const instead = element.children.some(isElement) ? undefined : shownAt(textOf(element), false, draft)
  if (instead) element.children = [instead]
  const only = onlyIn(element)
  if (only?.name === 'embed' && element.props.id === undefined) Object.assign(element, only)
}

/** A file of WordPress has a link, and a button that leads there as well. */
function file(element: ContentElement) {
  const [first, second] = element.children.filter((it) => isElement(it) && it.name === 'a') as ContentElement[]
  if (second && first!.props.href === second.props.href && second.props.id === undefined)
    element.children.splice(element.children.indexOf(second), 1)
}

/** What a style sets on a line of its own. */
function apart({children}: ContentElement) {
  if (typeof children[0] === 'string' && /^\S/.test(children[0])) children[0] = ` ${children[0]}`
}

/** A place where a printed page ends, which says nothing. */
function pageBreak(element: ContentElement, draft: Draft) {
  if (isBlank(textOf(element)) && !holds(element, isOneOf(/^(img|video|embed|hr|input)$/))) drop(element, draft)
}

const recognizers: [RegExp, (element: ContentElement, draft: Draft) => void][] = [
  [/(^|\s)(wp-caption|imageblock|image-package|fr-img-wrap|tiled-gallery-item)(\s|$)/, caption],
  [/(^|\s)gallery-item(\s|$)/, galleryItem],
  [
    /wp-block-gallery|blocks-gallery-grid|gallery-columns-|galleryid-|kg-gallery-card|(tiled|attachment)-gallery(\s|$)/,
    gallery,
  ],
  [/(^|\s)gallery-items(\s|$)/, listedGallery],
  [calloutClasses, callout],
  [/^(tip|hint|important|attention|warning|caution|danger|error)$/, titledBox],
  [/(^|\s)(vp-code-group|vp-code-tabs|tabbed-set|tabs|tabs-container)(\s|$)/, tabs],
  [/(^|\s)(colist|hdlist)(\s|$)/, listTable],
  [/(^|\s)footnote-ref(\s|$)/, noteMark],
  [
    /(^|\s)(math[\s-](inline|display|block)|(inline|display)-math|language-math|editormd-tex|md-editor-katex-(inline|block)|ql-formula)(\s|$)/,
    waitingTex,
  ],
  [/(^|\s)(language-|md-editor-)?mermaid(\s|$)/, mermaid],
  [/(^|\s)(highlight|language-|lang-|syntaxhighlighter|code-frame)/, codeBox],
  [/(^|\s)md-editor-code(\s|$)/, foldedCode],
  [/(^|\s)(frame|listingblock|data-rehype-pretty-code-figure)(\s|$)/, framedCode],
  [/ql-code-block-container|crayon-pre/, codeLines],
  [/code-snippet__line-index|crayon-nums/, lineNumbers],
  [/(^|\s)(checkbox-o(n|ff)|ch-icon-(check|square))(\s|$)/, checkbox],
  [/(^|\s)to-do-list$/, task],
  [/katex-+display/, katexDisplay],
  [/(^|\s)katex(\s|$)/, katex],
  [/markdown-heading/, headingBox],
  [/wp-block-embed__wrapper/, embedBox],
  [/wp-block-file/, file],
  [/wp-block-latest-[\w-]+-date/, apart],
  [/(^|\s)page-break(\s|$)/, pageBreak],
  // Links to edit a section, a script's button, what is told of a picture that a pointer is on, a picture's large twin.
  [
    /(^|\s)(mw-editsection|sl-anchor-link|wp-block-accordion-heading__toggle-icon|eztoc-hide|aimg_tip|crayon-tools|wp-lightbox-overlay|CodeMirror-(measure|gutter[\w-]*|linenumber)|cnblogs_code_(toolbar|copy|collapse))(\s|$)/,
    drop,
  ],
]
const recognizerFor = remembered((classes) => recognizers.find(([pattern]) => pattern.test(classes))?.[1] ?? (() => {}))

const isCell = ({name}: ContentElement) => /^t[dh]$/.test(name)

/** Blogger's picture with a caption: a table of two rows. */
function captionTable(table: ContentElement, draft: Draft) {
  const parts = [table]
  // Grows while it is walked.
  for (const it of parts) if (!isCell(it)) for (const child of it.children) if (isElement(child)) parts.push(child)
  const [picture, text, ...others] = parts.filter(isCell)
  if (!text || others.length > 0 || !/tr-caption/.test(draft.classes.get(text) ?? '')) return
  // Links may lead to what is about to go.
  if (parts.slice(1).some((it) => it !== text && it.props.id !== undefined)) return
  if (!picture!.children.every((it) => isBlank(it) || (isElement(it) && isPicture(it)))) return
  become(text, 'figcaption').props = idOf(text)
  become(table, 'figure', [...picture!.children, text])
}

/** Pictures and players are as wide as they were meant to be, a table at most wider than the text, and no other text. */
function setWidth(figure: ContentElement) {
  const {props} = figure
  if (!props['data-width'] || holds(figure, isOneOf(/^(img|video|embed)$/))) return
  if (holds(figure, isOneOf(/^table$/))) props['data-width'] = 'wide'
  else if (holds(figure, isOneOf(/^(p|blockquote)$/))) delete props['data-width']
}

/** Trix puts the caption into the link of the picture, and has a caption alone for a file. */
function freeCaption(figure: ContentElement) {
  const only = onlyIn(figure)
  const text = only?.children.at(-1)
  if (only?.name === 'a' && isElement(text) && text.name === 'figcaption') {
    if (shownIn(only).length > 1) figure.children.push(only.children.pop()!)
    else if (text.props.id === undefined && isSound({...text, name: 'p'})) {
      only.children = text.children
      become(figure, 'p')
    }
  } else if (only?.name === 'figcaption' && only.props.id === undefined && isSound({...only, name: 'p'}))
    become(figure, 'p', only.children)
}

/** A picture that is meant to be small is not as wide as the text. CKEditor says how wide at the figure. */
export function smallPicture(figure: ContentElement) {
  const {width, ...props} = figure.props
  figure.props = props
  const [only, ...others] = figure.children.filter((it) => isElement(it) && it.name !== 'figcaption')
  const picture = isElement(only) && only.name === 'a' ? only.children.find(isElement) : only
  if (!isElement(picture) || picture.name !== 'img' || others.length > 0) return
  if (width !== undefined) {
    picture.props.width = width
    delete picture.props.height
  }
  if (isSmall(picture)) figure.props['data-width'] ??= 'small'
}

const typicalSign = /^(?:[\s#¶§🔗]|\u200B|\u200D|\u2060|\uFEFF)*$/u

/** Whether a link in a heading leads to the heading, and says nothing. */
export function isPermalink(it: ContentElement, heading: ContentElement, {classes, links, written}: Draft) {
  const target = links.get(it)
  if (target === undefined) return false
  const isPlain = (node: ContentNode): boolean =>
    !isElement(node) || (node.name === 'span' && node.props.id === undefined && node.children.every(isPlain))
  if (!it.children.every(isPlain)) return false
  const own = [heading, it].flatMap((element) => written.get(element) ?? [])
  if (own.length === 0) return typicalSign.test(textOf(it))
  const text = forScreenReaders.test(classes.get(it) ?? '') ? '' : seenText(it, classes)
  return (own.includes(target) || own.includes(`user-content-${target}`)) && !/[\p{L}\p{N}]/u.test(text)
}

/** Links by which a heading leads to itself, as a sign or nothing at all. Ours does so too: they are there, but not shown. */
function hidePermalinks(heading: ContentElement, draft: Draft) {
  const only = onlyIn(heading)
  const target = only && draft.links.get(only)
  // All of it leads to itself.
  if (only && target !== undefined && target === draft.written.get(heading) && /\S/.test(textOf(only))) {
    if (only.props.id === undefined) heading.children = only.children
    draft.links.delete(only)
    return
  }
  if (!heading.children.some((it) => isElement(it) && draft.links.has(it))) return
  heading.children = heading.children.flatMap((it): ContentNode[] => {
    if (!isElement(it) || !isPermalink(it, heading, draft)) return [it]
    moveId(it, heading, draft)
    const {id} = it.props
    if (id === undefined) {
      it.props['aria-hidden'] = 'true'
      return [it]
    }
    // The heading has an id already: what leads to this one needs a place that is shown.
    const target: ContentElement = {name: 'span', props: {}, children: []}
    moveId(it, target, draft)
    it.props['aria-hidden'] = 'true'
    return [target, it]
  })
}

/** The same of a term or a caption, where ours are not. */
function withoutPermalinks(element: ContentElement, {classes, links}: Draft) {
  const isOne = (it: ContentNode) =>
    isElement(it) &&
    it.name === 'a' &&
    it.props.id === undefined &&
    /(^|\s)headerlink(\s|$)/.test(classes.get(it) ?? '')
  if (!element.children.some(isOne)) return
  element.children = element.children.filter((it) => {
    if (isOne(it)) links.delete(it as ContentElement)
    return !isOne(it)
  })
}

/** What the classes of a CMS say that an element is, in its own name from then on; `depth` is how deep it stands. */
export function recognize(element: ContentElement, draft: Draft, depth: number) {
  const {name} = element
  if (name === 'pre') return code(element, draft)
  if (name === 'table')
    return /tr-caption-container/.test(draft.classes.get(element) ?? '')
      ? captionTable(element, draft)
      : numberedCode(element, draft)
  if (name === 'mtable') return alignColumns(element)
  if (name === 'figure') {
    freeCaption(element)
    setWidth(element)
    smallPicture(element)
  }
  if (headingNames.has(name)) hidePermalinks(element, draft)
  else if (name === 'blockquote') alert(element, draft)
  else if (name === 'code') {
    // It was a table of numbers and code.
    const only = onlyIn(element)
    if (only?.name === 'pre' && element.props.id === undefined) Object.assign(element, only)
  } else if (/^(dt|caption|figcaption|p|span|div)$/.test(name)) withoutPermalinks(element, draft)
  if (name === 'ol' || name === 'ul') {
    joinLists(element, draft.classes, depth)
    itemsByKind(element, draft.classes, depth)
  }
  const classes = draft.classes.get(element)
  if (!classes) return
  recognizerFor(classes)(element, draft)
  // Text is no wider for its box.
  if (element.name === 'div') delete element.props['data-width']
}
