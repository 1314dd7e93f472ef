import type {ContentElement, ContentNode} from '../tree.ts'
import {elements} from './elements.ts'
import {isSound} from './nesting.ts'
import {heightOf, isBlank, isElement, maxDepth, onlyIn, textOf} from './nodes.ts'

/** Whether an element runs on in the line, and so does all in it. A player is a block of its own. */
function isInLine(it: ContentElement) {
  const isKnown = elements.has(it.name) || it.name === 'noteref' || (it.name === 'math' && it.props.display !== 'block')
  return isKnown && !/^(audio|video)$/.test(it.name) && isSound(it, 'p') && heightOf(it) < maxDepth
}

/** What stands in a paragraph, or in none, and is a block: an element of the app's alone, a picture wider than the text. */
function blockOf(it: ContentNode): ContentNode {
  if (!isElement(it)) return it
  const width = it.props['data-width']
  if (width && width !== 'small' && /^(img|video)$/.test(it.name)) {
    const {'data-width': _, ...props} = it.props
    return {name: 'figure', props: {'data-width': width}, children: [{...it, props}]}
  }
  if (it.name !== 'p' || Object.keys(it.props).length > 0) return it
  const only = onlyIn(it)
  return only?.name.includes('-') ? only : it
}

/** Text that stands in no element, or beside blocks in none of them, with what runs on beside it, becomes paragraphs. */
export function withParagraphs(given: ContentNode[]): ContentNode[] {
  const children = given.map(blockOf)
  const hasBlocks = children.some((it) => isElement(it) && !isInLine(it))
  const isLoose = (it: ContentNode) => (isElement(it) ? hasBlocks && /\S/.test(textOf(it)) : !isBlank(it))
  const result: ContentNode[] = []
  let run: ContentNode[] = []
  const end = () => {
    if (run.some(isLoose)) result.push({name: 'p', props: {}, children: run})
    else for (const it of run) result.push(it)
    run = []
  }
  for (const it of children) {
    if (!isElement(it) || isInLine(it)) run.push(it)
    else {
      end()
      result.push(it)
    }
  }
  end()
  return result
}
