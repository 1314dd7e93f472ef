import type {ContentElement, ContentNode} from '../tree.ts'
import {recognize} from './dialects.ts'
import type {Draft} from './draft.ts'
import {childrenOf, dropped, elements, mathElements, renamed, voidElements} from './elements.ts'
import {readFrame} from './frames.ts'
import {attribute, setProps} from './props.ts'
import type {SourceElement, SourceNode} from './parse.ts'
import {cleanText} from './text.ts'

/**
 * The deepest nesting that is kept. Browsers stop at 512, and React, which has no stack left at some twice of this, starts
 * the rest anew without all that it had written.
 */
const maxDepth = 64
const xhtml = 'http://www.w3.org/1999/xhtml'
const mathml = 'http://www.w3.org/1998/Math/MathML'
/** What of MathML holds text alone: browsers read an element in it as one of HTML. */
const mathText = /^m([inos]|text)$/
const blank = /^[ \t\n\f\r]*$/

/** The children of an element that are still to be read, and where they go. */
interface Frame {
  nodes: SourceNode[]
  at: number
  into: ContentElement
  /** Where in `kept` the children of `into` begin. */
  from: number
  /** What `into` stands in; nothing where the children take the place of their own element, which has gone. */
  parent: ContentElement | undefined
  depth: number
  inLink: boolean
  inMath: boolean
}

/** The box of a task, checked or not; no other control has a place in an article. */
function readCheckbox(from: SourceElement): ContentElement | undefined {
  if (attribute(from, 'type')?.toLowerCase() !== 'checkbox') return
  const checked = attribute(from, 'checked') !== undefined
  return {name: 'input', props: {type: 'checkbox', checked, disabled: true}, children: []}
}

/** An element is complete. */
function close(element: ContentElement, parent: ContentElement, draft: Draft) {
  const {name, children} = element
  if (name === 'pre' && typeof children[0] === 'string') {
    children[0] = children[0].replace(/^\n+/, '')
    if (!children[0]) children.shift()
  } else if ((name === 'sup' || name === 'span') && children.length === 1) {
    const [only] = children
    if (typeof only === 'object' && draft.links.has(only)) draft.wrappers.set(only, element)
  } else if ((name === 'ol' || name === 'ul') && draft.ids.size > 0) draft.lists.push([element, parent])
  recognize(element, draft.classes)
}

/** Keeps of a parsed tree what an article is made of. Walks without recursion: the tree is as deep as its author likes. */
export function sanitize(nodes: SourceNode[], draft: Draft) {
  const root: ContentElement = {name: 'div', props: {}, children: []}
  const stack: Frame[] = [
    {nodes, at: 0, into: root, from: 0, parent: undefined, depth: 0, inLink: false, inMath: false},
  ]
  // The children of all that is open, so that each list is made once, as long as it is.
  const kept: ContentNode[] = []
  let end = 0

  function add(node: ContentNode) {
    kept[end] = node
    end += 1
  }

  function addText({into, from}: Frame, value: string) {
    const text = cleanText(value)
    if (!text || (childrenOf.has(into.name) && blank.test(text))) return
    const last = end > from && kept[end - 1]
    if (typeof last === 'string') kept[end - 1] = last + text
    else add(text)
  }

  /** Where an element goes that a link leads to, an empty one stays in its place. */
  function keepTarget(from: SourceElement, {into, inMath}: Frame) {
    const id = attribute(from, 'id')
    if (!id || inMath || childrenOf.has(into.name) || !draft.isLinked(id)) return
    const target: ContentElement = {name: 'span', props: {}, children: []}
    draft.setId(target, id)
    if (target.props.id) add(target)
  }

  function keep(frame: Frame, from: SourceElement, name: string, inMath: boolean) {
    const element: ContentElement = {name, props: {}, children: []}
    if (!setProps(element, from, inMath, draft)) {
      draft.remove('element', 'img', 'its address may not be loaded')
      // Its id has been given already.
      const {id} = element.props
      if (id) add({name: 'span', props: {id}, children: []})
      return
    }
    if (voidElements.has(name)) return add(element)
    stack.push({
      nodes: from.childNodes,
      at: 0,
      into: element,
      from: end,
      parent: frame.into,
      depth: frame.depth + 1,
      inLink: frame.inLink || name === 'a',
      inMath,
    })
  }

  /** What is no element of an article as it stands. */
  function enterOther(frame: Frame, from: SourceElement, isHtml: boolean) {
    const {tagName} = from
    const {into, depth, inLink} = frame
    const name = renamed.get(tagName) ?? tagName
    const inMath = frame.inMath || (name === 'math' && (from.namespaceURI as string) === mathml)
    if (dropped.has(name) || (!isHtml && !inMath)) {
      keepTarget(from, frame)
      return draft.remove('element', tagName, 'it may run, or holds no text')
    }
    const isPlain = isHtml && !inMath
    if (isPlain && name === 'iframe') {
      keepTarget(from, frame)
      const node = readFrame(from, inLink, draft)
      if (typeof node === 'string') addText(frame, node)
      else if (node) add(node)
      return
    }
    if (isPlain && name === 'input') {
      const box = into.name === 'li' || frame.parent?.name === 'li' ? readCheckbox(from) : undefined
      return box ? add(box) : draft.remove('element', 'input', 'it is a form')
    }
    const isKnown = inMath
      ? !isHtml && mathElements.has(name) && (name === 'math') !== frame.inMath && !mathText.test(into.name)
      : elements.has(name) || Object.hasOwn(draft.customElements, name)
    if (isKnown && depth < maxDepth) return keep(frame, from, name, inMath)
    const reason = isKnown ? 'it is nested too deep' : 'it is none of an article; what it holds stays'
    draft.remove('element', tagName, reason)
    keepTarget(from, frame)
    if (!isHtml || !voidElements.has(name)) stack.push({...frame, nodes: from.childNodes, at: 0, parent: undefined})
  }

  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!
    const node = frame.nodes[frame.at]
    if (!node) {
      stack.pop()
      const {into, from, parent} = frame
      if (!parent) continue
      into.children = kept.slice(from, end)
      end = from
      close(into, parent, draft)
      add(into)
      continue
    }
    frame.at += 1
    if ('value' in node) addText(frame, node.value)
    else if ('tagName' in node) {
      const {tagName} = node
      const isHtml = (node.namespaceURI as string) === xhtml
      const isUsual = isHtml && !frame.inMath && frame.depth < maxDepth && tagName !== 'input' && elements.has(tagName)
      if (isUsual) keep(frame, node, tagName, false)
      else enterOther(frame, node, isHtml)
    }
  }
  draft.children = kept.slice(0, end)
}
