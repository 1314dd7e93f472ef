// Pictures with captions, and galleries, as content systems write them.
import type {ContentElement, ContentNode} from '../tree.ts'
import {moveId, type Draft} from './draft.ts'
import {isSound} from './nesting.ts'
import {become, holds, idOf, isBlank, isElement, isOneOf, isSmall, onlyIn, shownIn, textOf} from './nodes.ts'

/** Captions of old WordPress, of Jianshu and Froala: a box whose last part is the caption. */
export function caption(element: ContentElement, {classes}: Draft) {
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
export function galleryItem(element: ContentElement, draft: Draft) {
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

export function gallery(element: ContentElement, draft: Draft) {
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

const isCell = ({name}: ContentElement) => /^t[dh]$/.test(name)

/** Blogger's picture with a caption: a table of two rows. */
export function captionTable(table: ContentElement, draft: Draft) {
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
export function setWidth(figure: ContentElement) {
  const {props} = figure
  if (!props['data-width'] || holds(figure, isOneOf(/^(img|video|embed)$/))) return
  if (holds(figure, isOneOf(/^table$/))) props['data-width'] = 'wide'
  else if (holds(figure, isOneOf(/^(p|blockquote)$/))) delete props['data-width']
}

/** Trix puts the caption into the link of the picture, and has a caption alone for a file. */
export function freeCaption(figure: ContentElement) {
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
