import type {Heading} from '../../model.ts'
import {alertMark} from '../alert.ts'
import {readFence} from '../fence.ts'
import {createIds, createLevels} from '../html/headings.ts'
import {exported} from './exported.ts'
import {become, idOf, isElement, textOf, walk, type Node} from './hast.ts'
import {readNotes} from './notes.ts'

/** Takes the first line away, and gives its words. */
function takeLine(nodes: Node[]) {
  let line = ''
  while (nodes.length > 0) {
    const [first] = nodes
    const at = first!.type === 'text' ? first!.value!.indexOf('\n') : -1
    if (at >= 0) {
      line += first!.value!.slice(0, at)
      first!.value = first!.value!.slice(at + 1)
      return line
    }
    nodes.shift()
    if (isElement(first, 'br')) return line
    line += textOf(first!)
  }
  return line
}

/** GitHub's alerts, `> [!TIP]`. */
function readAlert(quotation: Node) {
  const paragraph = quotation.children?.find((it) => it.type !== 'text')
  const words = isElement(paragraph, 'p') ? paragraph!.children! : []
  if (words[0]?.type !== 'text' || !alertMark.test(words[0].value!)) return
  const [, type, title] = alertMark.exec(takeLine(words))!
  const children = words.length > 0 ? quotation.children : quotation.children!.filter((it) => it !== paragraph)
  become(quotation, 'callout', {type: type!.toLowerCase(), heading: title!.trim() || undefined}, children)
}

function readCode(pre: Node) {
  const code = pre.children?.[0]
  const {className} = code?.properties ?? {}
  const given: unknown = Array.isArray(className) ? className[0] : className
  // Without a space they are one word.
  const [, language, attached = ''] = /^language-([^{]*)(\{.*)$/.exec(String(given)) ?? []
  if (attached) code!.properties = {...code!.properties, className: language ? [`language-${language}`] : undefined}
  const text = code?.children?.[0]
  const said = `${attached} ${code?.data?.meta ?? ''}`
  const {code: rest, lines, inserted, deleted, hasNumbers, title} = readFence(said, text?.value)
  if (text?.value !== undefined) text.value = rest
  const marks = {dataLines: lines, dataInserted: inserted, dataDeleted: deleted}
  const own = {...marks, dataLineNumbers: hasNumbers ? '' : undefined, dataTitle: title}
  pre.properties = {...pre.properties, ...own}
}

export interface MdxOptions {
  /**
   * Stands before the ids of headings.
   * @default ''
   */
  idPrefix?: string | undefined
  /**
   * The level of the uppermost headings, 1 to 6: the page has an `<h1>` already.
   * @default 2
   */
  topHeading?: number | undefined
}

/**
 * A plugin for MDX's `rehypePlugins`, after which `articleComponents` renders what Markdown is read as elsewhere: headings have
 * ids, readable ones in Chinese too, and the module exports them as `headings`, for the table of contents; notes of remark-gfm have
 * the words of the page's language; `> [!TIP]` is a callout; fenced code may say which lines to highlight, what a change adds
 * and takes out, whether lines have numbers, and its title. Runs when the page is built, and sends nothing.
 */
export function rehypeInkstone({idPrefix = '', topHeading}: MdxOptions = {}) {
  return (tree: Node) => {
    readNotes(tree)
    const taken = new Set<unknown>()
    for (const node of walk(tree)) taken.add(idOf(node))
    const makeId = createIds(taken, idPrefix)
    const levelOf = createLevels(topHeading)
    const headings: Heading[] = []
    for (const node of walk(tree)) {
      const written = /^h([1-6])$/.exec(node.tagName ?? '')?.[1]
      if (written) {
        const level = levelOf(Number(written))
        node.tagName = `h${level}`
        const words = node.children!.filter((it) => !isElement(it, 'noteref')).map(textOf)
        const text = words.join('').replace(/\s+/g, ' ').trim()
        node.properties = {...node.properties, id: node.properties?.id ?? (text ? makeId(text) : undefined)}
        if (text) headings.push({id: String(node.properties.id), text, level})
      } else if (isElement(node, 'blockquote')) readAlert(node)
      else if (isElement(node, 'pre')) readCode(node)
    }
    // A module may have its own.
    const isTaken = tree.children!.some(({type, value}) => type === 'mdxjsEsm' && /\bheadings\b/.test(value!))
    if (!isTaken) tree.children!.unshift(exported('headings', headings))
  }
}

// Turbopack takes a plugin by the name of its module.
export default rehypeInkstone
