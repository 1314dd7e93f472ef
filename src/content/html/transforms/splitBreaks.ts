import type {ContentElement, ContentNode} from '../../tree.ts'
import {append, changeLists, element, isBlank, isElement, isEmpty, isInline, textOf} from './nodes.ts'

const containers = /^(div|section|article|blockquote|callout|aside|details|figcaption|td|li|dd)$/
const isIndented = (node: ContentNode) => /^\s*\u3000/.test(textOf(node))

/** The inline nodes between paragraph breaks: two `<br>`, or one before an indent. What is split is there in each. */
function runsOf(nodes: ContentNode[]): ContentNode[][] {
  const runs: ContentNode[][] = [[]]
  let breaks: ContentNode[] = []
  const end = (next?: ContentNode) => {
    if (breaks.length > 1 || (breaks.length === 1 && next !== undefined && isIndented(next))) runs.push([])
    else append(runs.at(-1)!, breaks)
    breaks = []
  }
  for (const node of nodes) {
    if (isElement(node) && node.name === 'br') breaks.push(node)
    else if (isBlank(node) && breaks.length > 0 && !isIndented(node)) continue
    else {
      end(node)
      const [first, ...others] = isElement(node) && node.children.length > 0 ? runsOf(node.children) : []
      if (!others.length || !isElement(node)) runs.at(-1)!.push(node)
      else {
        const {id: _, ...props} = node.props
        runs.at(-1)!.push({...node, children: first!})
        for (const run of others) runs.push([{...node, props: {...props}, children: run}])
      }
    }
  }
  end()
  return runs
}

const shownRuns = (nodes: ContentNode[]) => runsOf(nodes).filter((run) => !run.every(isEmpty))

function splitParagraph(paragraph: ContentElement): ContentNode[] {
  const runs = shownRuns(paragraph.children)
  const {id, ...props} = paragraph.props
  if (runs.length < 2) return [paragraph]
  return runs.map((run, index) => ({
    ...paragraph,
    props: index > 0 || id === undefined ? {...props} : paragraph.props,
    children: run,
  }))
}

/** Text that stands between blocks without a paragraph of its own. */
function splitLoose(list: ContentNode[]): ContentNode[] {
  const result: ContentNode[] = []
  let loose: ContentNode[] = []
  const end = () => {
    const runs = shownRuns(loose)
    append(result, runs.length > 1 ? runs.map((run) => element('p', run)) : loose)
    loose = []
  }
  for (const node of list) {
    if (isInline(node)) loose.push(node)
    else {
      end()
      result.push(node)
    }
  }
  end()
  return result
}

/**
 * Makes paragraphs of what is parted by two `<br>`, or by one before a full-width indent.
 *
 * Before: `<p>One.<br><br>Two.<br>Still two.</p>`
 * After: `<p>One.</p><p>Two.<br>Still two.</p>`
 */
export const splitBreaks = (children: ContentNode[]) =>
  changeLists(children, (list, parent) => {
    const split = list.flatMap((node) => (isElement(node) && node.name === 'p' ? splitParagraph(node) : [node]))
    return parent === undefined || containers.test(parent.name) ? splitLoose(split) : split
  })
