import {remembered} from '../../lib/remembered.ts'
import type {ContentElement, ContentNode} from '../tree.ts'
import {drop, moveId, type Draft} from './draft.ts'
import {alignColumns} from './alignment.ts'
import {alert, callout, calloutClasses, titledBox} from './callouts.ts'
import {code, codeBox, codeLines, foldedCode, lineNumbers, numberedCode} from './code.ts'
import {shownAt} from './frames.ts'
import {katex, katexDisplay, waitingTex} from './katex.ts'
import {headingNames, isSound} from './nesting.ts'
import {tabs} from './tabs.ts'
import {listedGallery, listTable, mermaid} from './themes.ts'
import {heightOf, idOf, isBlank, isElement, isSmall, maxDepth, onlyIn, shownIn, taskBox, textOf} from './nodes.ts'

type Classes = Map<ContentElement, string>

const become = (element: ContentElement, name: string, children: ContentNode[] = element.children) =>
  Object.assign(element, {name, children})

/** Captions of old WordPress, of Jianshu and Froala: a box whose last part is the caption. */
function caption(element: ContentElement, {classes}: Draft) {
  const last = element.children.findLast(isElement)
  const isCaption = last && /wp-caption-text|image-caption|fr-inner|tiled-gallery-caption/.test(classes.get(last) ?? '')
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

/** wangEditor's task, which no list holds. */
function task(element: ContentElement) {
  if (element.name === 'div') become(element, 'ul', [{name: 'li', props: {}, children: element.children}])
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
  if (isBlank(textOf(element)) && !holds(element, /^(img|video|embed|hr|input)$/)) drop(element, draft)
}

const recognizers: [RegExp, (element: ContentElement, draft: Draft) => void][] = [
  [/(^|\s)(wp-caption|image-package|fr-img-wrap|tiled-gallery-item)(\s|$)/, caption],
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
    /(^|\s)(math[\s-](inline|display|block)|(inline|display)-math|language-math|editormd-tex|md-editor-katex-(inline|block))(\s|$)/,
    waitingTex,
  ],
  [/(^|\s)(language-|md-editor-)?mermaid(\s|$)/, mermaid],
  [/(^|\s)(highlight|language-|lang-|syntaxhighlighter|code-frame)/, codeBox],
  [/(^|\s)md-editor-code(\s|$)/, foldedCode],
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

const isList = (node: ContentNode): node is ContentElement =>
  isElement(node) && (node.name === 'ul' || node.name === 'ol')

const hasBox = ({children}: ContentElement) =>
  children.some((it) => isElement(it) && !isList(it) && holds(it, /^input$/))

/** Tasks that say so by an attribute, and Quill's lists: one for items of several kinds, each with how far in it is. */
function itemsByKind(list: ContentElement, classes: Classes, depth: number) {
  const items = list.children.filter(isElement)
  const kinds = items.map(({props}) => String(props['data-list'] ?? ''))
  const indents = items.map((it) => Number(/ql-indent-(\d)/.exec(classes.get(it) ?? '')?.[1] ?? 0))
  // In its first version a list had the boxes of all its items.
  const all = list.props['data-list']
  delete list.props['data-list']
  if (all !== undefined) kinds.fill(String(all))
  if (!kinds.some(Boolean) && !indents.some(Boolean)) return
  for (const [i, item] of items.entries()) {
    delete item.props['data-list']
    const [first] = shownIn(item)
    const line = isElement(first) && first.name === 'p' ? first : item
    if (kinds[i]!.endsWith('checked') && !hasBox(item))
      line.children.unshift(taskBox(/\bchecked$/.test(kinds[i]!)), ' ')
  }
  const isFlat = list.children.every(
    (it) => isBlank(it) || (isElement(it) && it.name === 'li' && !it.children.some(isList)),
  )
  const deepest = indents.reduce((most, it) => Math.max(most, it))
  if (!isFlat || depth + 2 * deepest + heightOf(list) > maxDepth) return
  const root: ContentElement = {name: 'div', props: {}, children: []}
  for (const [i, item] of items.entries()) {
    const kind = kinds[i]!
    let into = root
    for (let deep = 0; deep < indents[i]!; deep += 1) {
      const inner = into.children.at(-1)
      if (inner !== undefined && isList(inner)) into = inner.children.findLast(isElement)!
    }
    const name = kind === '' || kind.startsWith('task') ? list.name : kind === 'ordered' ? 'ol' : 'ul'
    const open = into.children.at(-1)
    if (isElement(open) && open.name === name) open.children.push(item)
    else into.children.push({name, props: {}, children: [item]})
  }
  const [only, ...others] = root.children.filter(isElement)
  if (others.length === 0) {
    become(list, only!.name, only!.children)
    return
  }
  list.props = idOf(list)
  become(list, 'div', root.children)
}

/** A list that has no item of its own, as editors write it, or in an item for it alone, goes into the item before it. */
function joinLists(list: ContentElement, classes: Classes, depth: number) {
  const holdsList = (it: ContentNode): it is ContentElement =>
    isList(it) ||
    (isElement(it) &&
      it.name === 'li' &&
      it.props.id === undefined &&
      it.children.some(isList) &&
      it.children.every((child) => isList(child) || isBlank(child)))
  const listsIn = (it: ContentElement) => (it.name === 'li' ? it.children.filter(isList) : [it])
  const shown = shownIn(list)
  const [only] = shown
  if (!shown.some(holdsList)) return
  const [inner, ...others] = only !== undefined && holdsList(only) ? listsIn(only) : []
  if (inner && shown.length === 1 && others.length === 0 && inner.props.id === undefined) {
    classes.set(list, `${classes.get(list) ?? ''} ${classes.get(inner) ?? ''}`.slice(0, 1000))
    list.props = {...inner.props, ...idOf(list)}
    become(list, inner.name, inner.children)
    inner.children = []
    return
  }
  let before: ContentElement | undefined
  list.children = shown.filter((it) => {
    if (before && holdsList(it) && depth + 2 + heightOf(it) <= maxDepth) {
      for (const inside of listsIn(it)) before.children.push(inside)
      return false
    }
    before = isElement(it) && it.name === 'li' ? it : undefined
    return true
  })
}

/** How deep in others a list stands that comes after them: in Google Docs, Feishu and Yuque. */
function levelOf(classes: string) {
  const found = /(?:^|\s)(?:lst-kix_\w+-|list-(?:bullet|number))(\d)/.exec(classes)
  return found ? Number(found[1]) - (found[0].includes('kix') ? 0 : 1) : classes.split('ne-list-wrap').length - 1
}

/** What makes two lists one where they follow each other. */
const kindOf = (classes: string) =>
  /(?:^|\s)((?:bulleted|numbered|to-do)-list$|lst-kix_\w+-\d|list-(?:bullet|number)\d|ne-[uo]l)/.exec(classes)?.[1]

/** How many items a list has that has taken others in. */
const sizes = new WeakMap<ContentElement, number>()
const sizeOf = (list: ContentElement) => sizes.get(list) ?? list.children.filter(isElement).length

const ownClasses = (list: ContentElement, {classes}: Draft) => classes.get(list) ?? ''

/** Whether a list may be one with the list before it. */
export const mayContinue = (list: ContentElement, draft: Draft) =>
  isList(list) && draft.classes.has(list) && kindOf(ownClasses(list, draft)) !== undefined

/** Whether a list is taken in by the one before it: into its last item, or as more items. */
export function continuesList(before: ContentNode | undefined, list: ContentElement, draft: Draft, depth: number) {
  const own = ownClasses(list, draft)
  const level = levelOf(own)
  if (!isElement(before) || !isList(before) || depth + 2 * level + heightOf(list) > maxDepth) return false
  let into: ContentElement | undefined = before
  let item: ContentElement | undefined
  for (let deep = 0; into && deep < level; deep += 1) {
    item = into.children.findLast(isElement)
    if (item?.name !== 'li') return false
    const last: ContentElement | undefined = item.children.findLast(isElement)
    into = last && isList(last) ? last : undefined
  }
  const first = list.children.find(isElement)
  const start = Number(list.props.start ?? 0)
  const isNext = (it: ContentElement) => !start || start === Number(it.props.start ?? 1) + sizeOf(it)
  const isOne = into && into.name === list.name && kindOf(ownClasses(into, draft)) === kindOf(own) && isNext(into)
  // Each of several ids needs a place.
  if (into && isOne && (list.props.id === undefined || (first && first.props.id === undefined))) {
    if (first) moveId(list, first, draft)
    sizes.set(into, sizeOf(into) + sizeOf(list))
    for (const it of list.children) into.children.push(it)
    list.children = []
  } else if (item) item.children.push(list)
  else return false
  return true
}

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

const holds = ({name, children}: ContentElement, pattern: RegExp): boolean =>
  pattern.test(name) || children.some((it) => isElement(it) && holds(it, pattern))

/** Pictures and players are as wide as they were meant to be, a table at most wider than the text, and no other text. */
function setWidth(figure: ContentElement) {
  const {props} = figure
  if (!props['data-width'] || holds(figure, /^(img|video|embed)$/)) return
  if (holds(figure, /^table$/)) props['data-width'] = 'wide'
  else if (holds(figure, /^(p|blockquote)$/)) delete props['data-width']
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
function isPermalink(it: ContentElement, heading: ContentElement, {links, written}: Draft) {
  const target = links.get(it)
  if (target === undefined) return false
  const isPlain = (node: ContentNode): boolean =>
    !isElement(node) || (node.name === 'span' && node.props.id === undefined && node.children.every(isPlain))
  if (!it.children.every(isPlain)) return false
  const own = [heading, it].flatMap((element) => written.get(element) ?? [])
  const text = textOf(it)
  if (own.length === 0) return typicalSign.test(text)
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
  for (const it of element.children) {
    if (!isElement(it) || it.name !== 'a' || it.props.id !== undefined) continue
    if (!/(^|\s)headerlink(\s|$)/.test(classes.get(it) ?? '')) continue
    links.delete(it)
    element.children = element.children.filter((other) => other !== it)
  }
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
