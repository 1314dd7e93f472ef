// What the classes of content systems say that elements are.
import {remembered} from '../../lib/remembered.ts'
import type {ContentElement} from '../tree.ts'
import {alignColumns} from './alignment.ts'
import {alert, callout, calloutClasses, titledBox} from './callouts.ts'
import {code} from './code.ts'
import {codeBox, codeLines, foldedCode, framedCode, lineNumbers, numberedCode} from './codeBoxes.ts'
import {drop, moveId, type Draft} from './draft.ts'
import {caption, captionTable, freeCaption, gallery, galleryItem, setWidth, smallPicture} from './figures.ts'
import {shownAt} from './frames.ts'
import {katex, katexDisplay, waitingTex} from './katex.ts'
import {itemsByKind, joinLists} from './lists.ts'
import {headingNames} from './nesting.ts'
import {become, holds, idOf, isBlank, isElement, isOneOf, onlyIn, taskBox, textOf} from './nodes.ts'
import {headingBox, hidePermalinks, withoutPermalinks} from './permalinks.ts'
import {tabs} from './tabs.ts'
import {listedGallery, listTable, mermaid} from './themes.ts'

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

/**
 * WordPress's box of a player: what it could not ask for when it was published is the address of a page, as the player or link that
 * it is. A player needs no box.
 */
function embedBox(element: ContentElement, draft: Draft) {
  const text = element.children.some(isElement) ? '' : textOf(element).trim()
  const instead = /\s/.test(text) ? undefined : shownAt(text, false, draft)
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
