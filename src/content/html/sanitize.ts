import type {ContentElement} from '../tree.ts'
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
  /** What `into` stands in; nothing where the children take the place of their own element, which has gone. */
  parent: ContentElement | undefined
  depth: number
  inLink: boolean
  inMath: boolean
}

function addText({name, children}: ContentElement, value: string) {
  const text = cleanText(value)
  if (!text || (childrenOf.has(name) && blank.test(text))) return
  const last = children.length - 1
  if (typeof children[last] === 'string') children[last] += text
  else children.push(text)
}

/** The box of a task, checked or not; no other control has a place in an article. */
function readCheckbox(from: SourceElement): ContentElement | undefined {
  if (attribute(from, 'type')?.toLowerCase() !== 'checkbox') return
  const checked = attribute(from, 'checked') !== undefined
  return {name: 'input', props: {type: 'checkbox', checked, disabled: true}, children: []}
}

/** Where an element goes that a link leads to, an empty one stays in its place. */
function keepTarget(from: SourceElement, {into, inMath}: Frame, draft: Draft) {
  const id = attribute(from, 'id')
  if (!id || inMath || childrenOf.has(into.name) || !draft.isLinked(id)) return
  const target: ContentElement = {name: 'span', props: {}, children: []}
  draft.setId(target, id)
  if (target.props.id) into.children.push(target)
}

/** An element is complete. */
function close(element: ContentElement, parent: ContentElement, draft: Draft) {
  // A list that has grown keeps room for sixteen more; as long as the whole tree lives, that is most of its memory.
  const children = (element.children = element.children.slice())
  const {name} = element
  if (name === 'pre' && typeof children[0] === 'string') {
    children[0] = children[0].replace(/^\n+/, '')
    if (!children[0]) children.shift()
  }
  if ((name === 'sup' || name === 'span') && children.length === 1) {
    const [only] = children
    if (typeof only === 'object' && draft.links.has(only)) draft.wrappers.set(only, element)
  }
  if ((name === 'ol' || name === 'ul') && draft.ids.size > 0) draft.lists.push([element, parent])
  recognize(element, draft.classes)
}

/** Keeps of a parsed tree what an article is made of. Walks without recursion: the tree is as deep as its author likes. */
export function sanitize(nodes: SourceNode[], draft: Draft) {
  const root: ContentElement = {name: 'div', props: {}, children: draft.children}
  const stack: Frame[] = [{nodes, at: 0, into: root, parent: undefined, depth: 0, inLink: false, inMath: false}]

  function enter(frame: Frame, from: SourceElement) {
    const {tagName} = from
    const {into, depth, inLink} = frame
    const name = renamed.get(tagName) ?? tagName
    const isHtml = (from.namespaceURI as string) === xhtml
    const inMath = frame.inMath || (name === 'math' && (from.namespaceURI as string) === mathml)
    if (dropped.has(name) || (!isHtml && !inMath)) {
      keepTarget(from, frame, draft)
      return draft.remove('element', tagName, 'it may run, or holds no text')
    }
    const isPlain = isHtml && !inMath
    if (isPlain && name === 'iframe') {
      keepTarget(from, frame, draft)
      const node = readFrame(from, inLink, draft)
      if (typeof node === 'string') addText(into, node)
      else if (node) into.children.push(node)
      return
    }
    if (isPlain && name === 'input') {
      const box = into.name === 'li' || frame.parent?.name === 'li' ? readCheckbox(from) : undefined
      if (box) into.children.push(box)
      else draft.remove('element', 'input', 'it is a form')
      return
    }
    const isKnown = inMath
      ? !isHtml && mathElements.has(name) && (name === 'math') !== frame.inMath && !mathText.test(into.name)
      : elements.has(name) || Object.hasOwn(draft.customElements, name)
    if (!isKnown || depth >= maxDepth) {
      const reason = isKnown ? 'it is nested too deep' : 'it is none of an article; what it holds stays'
      draft.remove('element', tagName, reason)
      keepTarget(from, frame, draft)
      if (!isHtml || !voidElements.has(name)) stack.push({...frame, nodes: from.childNodes, at: 0, parent: undefined})
      return
    }
    const element: ContentElement = {name, props: {}, children: []}
    if (!setProps(element, from, inMath, draft)) {
      draft.remove('element', 'img', 'its address may not be loaded')
      // Its id has been given already.
      const {id} = element.props
      if (id) into.children.push({name: 'span', props: {id}, children: []})
      return
    }
    into.children.push(element)
    if (voidElements.has(name)) return
    stack.push({
      nodes: from.childNodes,
      at: 0,
      into: element,
      parent: into,
      depth: depth + 1,
      inLink: inLink || name === 'a',
      inMath,
    })
  }

  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!
    const node = frame.nodes[frame.at]
    if (!node) {
      stack.pop()
      if (frame.parent) close(frame.into, frame.parent, draft)
      continue
    }
    frame.at += 1
    if ('value' in node) addText(frame.into, node.value)
    else if ('tagName' in node) enter(frame, node)
  }
}
