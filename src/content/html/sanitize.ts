import type {ContentElement, ContentNode} from '../tree.ts'
import {needlessOf} from './beside.ts'
import {recognize} from './dialects.ts'
import type {Draft} from './draft.ts'
import {idOf, isBlank, maxDepth} from './nodes.ts'
import {boxes, childrenOf, dropped, elements, mathElements, renamed, voidElements} from './elements.ts'
import {endsParagraph, headingNames} from './nesting.ts'
import {withFences} from './fences.ts'
import {saidByAttribute, insteadOf, isCard, isForReaders} from './instead.ts'
import {continuesList, mayContinue} from './lists.ts'
import {drawnFormula} from './mathjax.ts'
import {listNotes} from './notes.ts'
import {addressesIn, holdsMath, isDrawnFormula, neighbour, originalOf} from './originals.ts'
import {attribute, setProps} from './props.ts'
import type {SourceElement, SourceNode} from './parse.ts'
import {likeMark} from './styles.ts'
import {tabLabels, tabsIn} from './tabs.ts'
import {cleanText} from './text.ts'

const xhtml = 'http://www.w3.org/1999/xhtml'
const mathml = 'http://www.w3.org/1998/Math/MathML'
/** What of MathML holds text alone: browsers read an element in it as one of HTML. */
const mathText = /^m([inos]|text)$/
const blank = /^[ \t\n\f\r]*$/
const none: string[] = []
/** Controls, whose words stand each in a box. */
const apart = /^(button|label|option)$/

/** What may belong to the element before it, or that to it. */
const joined = new Set([...headingNames, 'a', 'ol', 'pre', 'ul'])

/** The children of an element that are still to be read, and where they go. */
interface Frame {
  nodes: SourceNode[]
  at: number
  into: ContentElement
  /** What stands for the element; nothing where the children take the place of their own, which has gone. */
  outer: ContentElement | undefined
  /** The names of all that stand for it, from the outermost in. */
  names: string[]
  /** Where it was found. */
  above: Frame | undefined
  /** Where in `kept` the children of `into` begin. */
  from: number
  depth: number
  inLink: boolean
  inCode: boolean
  inMath: boolean
}

/** An element is complete. */
function close(element: ContentElement, {above, depth}: Frame, draft: Draft) {
  listNotes(element, draft)
  const {name, children} = element
  const {src, poster} = element.props
  if (name === 'pre' && typeof children[0] === 'string') {
    children[0] = children[0].replace(/^\n+/, '')
    if (!children[0]) children.shift()
  } else if ((name === 'sup' || name === 'span') && children.length < 4) {
    // Asciidoctor's brackets stand outside of the link.
    const [only, ...more] = children.filter((it) => typeof it === 'object' || !/^[[\]\s]+$/.test(it))
    if (typeof only === 'object' && more.length === 0 && draft.links.has(only)) draft.wrappers.set(only, element)
  } else if ((name === 'ol' || name === 'ul') && draft.ids.size > 0) draft.lists.push([element, above!.into])
  if ((name === 'audio' || name === 'video') && !src && !poster && !children.some((it) => typeof it === 'object'))
    Object.assign(element, {name: 'span', props: idOf(element)})
  recognize(element, draft, depth)
}

/** Whether the text in it is marked so already: a mark within its like would make it smaller, or nothing else. */
const isMarked = (mark: string, {names, above}: Frame): boolean =>
  names.some((it) => likeMark(mark).test(it)) || (above !== undefined && isMarked(mark, above))

/** By which elements one is rendered whose style marks its text. */
function namesOf({name}: ContentElement, marks: string[], from: SourceElement, frame: Frame) {
  const found = marks.filter((it) => !isMarked(it, frame)).slice(0, maxDepth - frame.depth)
  if (name === 'span') return found.length > 0 ? found : [name]
  const hasBlocks = found.length > 0 && from.childNodes.some((it) => endsParagraph.has(it.nodeName))
  return hasBlocks ? [name] : [name, ...found]
}

/** Keeps of a parsed tree what an article is made of. Walks without recursion: the tree is as deep as its author likes. */
export function sanitize(nodes: SourceNode[], draft: Draft) {
  const root: ContentElement = {name: 'div', props: {}, children: []}
  const whole = {nodes, at: 0, into: root, outer: undefined, names: none, above: undefined, from: 0, depth: 0}
  const stack: Frame[] = [{...whole, inLink: false, inCode: false, inMath: false}]
  // The children of all that is open, so that each list is made once, as long as it is.
  const kept: ContentNode[] = []
  let end = 0

  function add(node: ContentNode) {
    kept[end] = node
    end += 1
  }

  /** An element beside the one before it, which may take it in, or make one of the two needless. */
  function addBeside(element: ContentElement, depth: number) {
    if (!joined.has(element.name)) return add(element)
    const first = stack.at(-1)?.from ?? 0
    const spaces = end > first && isBlank(kept[end - 1]!) ? 1 : 0
    const before = end - spaces > first ? kept[end - spaces - 1] : undefined
    if (typeof before !== 'object') return add(element)
    const isIn = mayContinue(element, draft) && continuesList(before, element, draft, depth)
    const needless = isIn ? element : needlessOf(before, element, draft)
    if (needless === before) end -= spaces + 1
    else if (isIn) end -= spaces
    if (needless !== element) add(element)
  }

  const tabs = draft.hasTabs ? tabsIn(nodes) : undefined

  let addresses: Set<string> | undefined
  const isElsewhere = (address: string) => (addresses ??= addressesIn(nodes)).has(address)

  function addText({into, from}: Frame, value: string) {
    const text = cleanText(value)
    if (!text || (childrenOf.has(into.name) && blank.test(text))) return
    const before = end > from && kept[end - 1]
    if (typeof before === 'string') kept[end - 1] = before + text
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

  /** The same for all in it. */
  function keepTargets(from: SourceElement, frame: Frame) {
    const all = [from]
    // Grows while it is walked.
    for (const it of all) {
      keepTarget(it, frame)
      // Shapes that a picture is drawn with are nowhere themselves.
      for (const child of it.childNodes) if ('tagName' in child && child.tagName !== 'defs') all.push(child)
    }
  }

  function keep(frame: Frame, from: SourceElement, name: string, inMath: boolean) {
    const isByNight = draft.hasLight && name === 'img' && /^(p|div)$/.test(frame.into.name)
    if (isByNight && /#(gh-dark-mode-only|only-dark)$/.test(attribute(from, 'src') ?? ''))
      return draft.remove('element', 'img', 'it stands there by day as well')
    const element: ContentElement = {name, props: {}, children: []}
    if (!setProps(element, from, inMath, draft)) {
      draft.remove('element', 'img', 'its address may not be loaded')
      // A drawn formula says what it is of.
      const tex = draft.hasSaid && saidByAttribute(from, draft)
      if (tex) add(tex)
      // Its id has been given already.
      const {id} = element.props
      if (id) add({name: 'span', props: {id}, children: []})
      return
    }
    if (voidElements.has(name)) {
      // A list of notes has a line of its own.
      if (name !== 'hr' || element.props.id !== undefined || draft.classes.get(element) !== 'footnotes-sep')
        add(element)
      return
    }
    // In code they are a highlighter's, whose colours are another's here.
    const marks = frame.inCode ? undefined : draft.marks.get(element)
    const names = marks ? namesOf(element, marks, from, frame) : [element.name]
    element.name = names[0]!
    let into = element
    for (let i = 1; i < names.length; i += 1) {
      const inner: ContentElement = {name: names[i]!, props: {}, children: []}
      into.children = [inner]
      into = inner
    }
    stack.push({
      nodes: from.childNodes,
      at: 0,
      into,
      outer: element,
      names,
      above: frame,
      from: end,
      depth: frame.depth + names.length,
      inLink: frame.inLink || name === 'a',
      inCode: frame.inCode || (name === 'pre' && !/wp-block-verse/.test(draft.classes.get(element) ?? '')),
      inMath,
    })
    const said = draft.hasSaid && !inMath && saidByAttribute(from, draft)
    if (said) add(said)
    const label = tabs?.labelOf(from)
    if (label) add({name: 'p', props: {}, children: [{name: 'strong', props: {}, children: [label]}]})
  }

  /** What is no element of an article as it stands. */
  function enterOther(frame: Frame, from: SourceElement, isHtml: boolean) {
    const {tagName} = from
    const {into, depth} = frame
    const name = renamed.get(tagName) ?? tagName
    const inMath = frame.inMath || (name === 'math' && (from.namespaceURI as string) === mathml)
    const isPlain = isHtml && !inMath
    const isList = name === 'noscript' && /wp-playlist/.test(draft.classes.get(into) ?? '')
    const node = isPlain && !isList ? insteadOf(from, frame, draft) : undefined
    if (node !== undefined) {
      keepTarget(from, frame)
      if (typeof node === 'string') addText(frame, node)
      else if (node) add(node)
      // Places of a map stand one after the other.
      if (node && name === 'area') addText(frame, ' ')
      return
    }
    if (isPlain && name === 'noscript' && (isList || isForReaders(from, frame, isElsewhere))) {
      keepTarget(from, frame)
      return stack.push({...frame, nodes: from.childNodes, at: 0, outer: undefined})
    }
    if (isPlain && name === 'amp-img' && depth < maxDepth) {
      keep(frame, from, 'img', false)
      // It may hold another for browsers that know none of these; where it was never closed, the text that follows.
      const nodes = from.childNodes.filter((it) => !/^(noscript|img|amp-img)$/.test(it.nodeName))
      return stack.push({...frame, nodes, at: 0, outer: undefined})
    }
    const formula =
      isPlain && name === 'mjx-container' && depth < maxDepth && !holdsMath(from) ? drawnFormula(from) : undefined
    if (formula) {
      keepTargets(from, frame)
      return keep(frame, formula, 'math', true)
    }
    // What is pressed beside code, and Discuz's letters against copies.
    const isUnread =
      name === 'button' ? /^(pre|code)$/.test(into.name) : name === 'font' && attribute(from, 'class') === 'jammer'
    if (dropped.has(name) || isUnread || (!isHtml && !inMath)) {
      keepTarget(from, frame)
      return draft.remove('element', tagName, 'it may run, or holds no text')
    }
    if (inMath && name === 'mfenced' && depth < maxDepth) return keep(frame, withFences(from), 'mrow', true)
    const isKnown = inMath
      ? !isHtml && mathElements.has(name) && (name === 'math') !== frame.inMath && !mathText.test(into.name)
      : elements.has(name) || draft.customElements.has(name)
    if (isKnown && depth < maxDepth) return keep(frame, from, name, inMath)
    if (isPlain && !isKnown && depth < maxDepth && !childrenOf.has(into.name)) {
      const instead = boxes.has(name) ? 'div' : isCard(from) ? 'a' : undefined
      if (instead) {
        draft.remove('element', tagName, 'it is none of an article; what it holds stays')
        return keep(frame, from, instead, false)
      }
    }
    if (isPlain && apart.test(name) && tabLabels.test(draft.classes.get(into) ?? '') && depth < maxDepth)
      return keep(frame, from, 'span', false)
    const reason = isKnown ? 'it is nested too deep' : 'it is none of an article; what it holds stays'
    draft.remove('element', tagName, reason)
    keepTarget(from, frame)
    // Side by side they are told apart.
    if (apart.test(name) && neighbour(frame.nodes, frame.at, -1)?.tagName === tagName) addText(frame, ' ')
    if (!isHtml || !voidElements.has(name)) stack.push({...frame, nodes: from.childNodes, at: 0, outer: undefined})
  }

  function enter(frame: Frame, given: SourceElement) {
    const {nodes, at, depth, inMath} = frame
    if (draft.hasMath && isDrawnFormula(given, nodes, at)) return keepTargets(given, frame)
    if (tabs?.isNeedless(given)) return keepTargets(given, frame)
    const node = draft.hasNoscript ? originalOf(given, nodes, at) : given
    const {tagName} = node
    const isHtml = (node.namespaceURI as string) === xhtml
    const isUsual = isHtml && !inMath && depth < maxDepth && tagName !== 'input' && elements.has(tagName)
    if (isUsual) keep(frame, node, tagName, false)
    else enterOther(frame, node, isHtml)
  }

  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!
    const node = frame.nodes[frame.at]
    if (!node) {
      stack.pop()
      const {into, outer, from} = frame
      if (!outer) continue
      into.children = kept.slice(from, end)
      end = from
      close(outer, frame, draft)
      // Without a name where it was recognized as nothing that an article has.
      if (outer.name) addBeside(outer, frame.depth)
      continue
    }
    if ('value' in node) addText(frame, node.value)
    else if ('tagName' in node) enter(frame, node)
    frame.at += 1
  }
  draft.children = root.children = kept.slice(0, end)
}
