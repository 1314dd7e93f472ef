import type {ContentElement, ContentNode} from '../tree.ts'
import {elements} from './elements.ts'
import {isSound} from './nesting.ts'
import {heightOf, isBlank, isElement, maxDepth} from './nodes.ts'

/** Whether an element runs on in the line, and so does all in it. A player is a block of its own. */
function isInLine(it: ContentElement) {
  const isKnown = elements.has(it.name) || it.name === 'noteref' || (it.name === 'math' && it.props.display !== 'block')
  return isKnown && !/^(audio|video)$/.test(it.name) && isSound(it, 'p') && heightOf(it) < maxDepth
}

/** An element of the app's alone in a paragraph, where Markdown puts it, is a block: what it renders may be one. */
function blockOf(it: ContentNode) {
  if (!isElement(it) || it.name !== 'p' || it.props.id !== undefined) return it
  const [only, ...others] = it.children.filter((child) => !isBlank(child))
  return isElement(only) && only.name.includes('-') && others.length === 0 ? only : it
}

/** Text that stands in no element, with what runs on beside it, becomes paragraphs. */
export function withParagraphs(given: ContentNode[]): ContentNode[] {
  const children = given.map(blockOf)
  const isLoose = (it: ContentNode) => !isElement(it) && !isBlank(it)
  if (!children.some(isLoose)) return children
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
