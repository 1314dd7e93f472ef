import {bare, buttonScope, implied, scope} from './names.ts'
import type {Attributes} from './tokenize.ts'

export interface SourceElement {
  /** In lower case; `math mi`, `svg title` outside of HTML. */
  name: string
  attributes: Attributes
  children: SourceNode[]
  parent?: SourceElement
}
export type SourceNode = string | SourceElement

/** Thrown where a short text would grow into a large tree, or a deep one. */
export const overBudget = new Error()
/** Deeper than what any reader wrote by hand; it bounds the work for each tag. */
const maxDepth = 1000

/** The elements that are open, and the tree they grow. */
export class OpenElements {
  readonly root: SourceElement = {name: 'html', attributes: new Map(), children: []}
  readonly stack = [this.root]
  /** Whether what has no place in a table goes before it. */
  fostering = false
  private elements: number
  private characters: number

  constructor(elements: number, characters: number) {
    this.elements = elements
    this.characters = characters
  }

  get current() {
    return this.stack[this.stack.length - 1]!
  }

  create(name: string, attributes: Attributes): SourceElement {
    this.elements -= 1
    this.characters -= 2 * name.length + 5
    for (const [key, value] of attributes) this.characters -= key.length + value.length + 4
    if (this.elements < 0 || this.characters < 0) throw overBudget
    return {name, attributes, children: []}
  }

  /** Puts a node where it belongs: into `target`, or before the table that cannot hold it. */
  place(node: SourceNode, target = this.current) {
    let parent = target
    let before: SourceElement | undefined
    if (this.fostering && bare.has(target.name) && target.name !== 'template') {
      const at = this.stack.findLastIndex(({name}) => name === 'table' || name === 'template')
      const nearest = this.stack[at]
      if (!nearest) parent = this.root
      else if (nearest.name === 'template') parent = nearest
      else if (nearest.parent) [parent, before] = [nearest.parent, nearest]
      else parent = this.stack[at - 1]!
    }
    const {children} = parent
    const at = before ? children.lastIndexOf(before) : children.length
    if (typeof node !== 'string') node.parent = parent
    else if (typeof children[at - 1] === 'string') {
      children[at - 1] += node
      return
    }
    if (before) children.splice(at, 0, node)
    else children.push(node)
  }

  insert(name: string, attributes: Attributes) {
    const element = this.create(name, attributes)
    this.place(element)
    this.stack.push(element)
    if (this.stack.length > maxDepth) throw overBudget
    return element
  }

  insertVoid(name: string, attributes: Attributes) {
    this.place(this.create(name, attributes))
  }

  has(name: string, bounds: ReadonlySet<string> = scope) {
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const it = this.stack[at]!.name
      if (it === name) return true
      if (bounds.has(it)) return false
    }
    return false
  }

  hasAny(names: ReadonlySet<string>, bounds?: ReadonlySet<string>) {
    for (const name of names) if (this.has(name, bounds)) return true
    return false
  }

  popTo(name: string) {
    while (this.stack.length > 1 && this.stack.pop()!.name !== name);
  }

  popToAny(names: ReadonlySet<string>) {
    while (this.stack.length > 1 && !names.has(this.stack.pop()!.name));
  }

  /** Until one of these is the current one. */
  clearTo(names: ReadonlySet<string>) {
    while (this.stack.length > 1 && !names.has(this.current.name)) this.stack.pop()
  }

  endImplied(except?: string, names = implied) {
    while (this.current.name !== except && names.has(this.current.name)) this.stack.pop()
  }

  /** Closes an element that is open, with all that ends where it does. */
  closeTo(name: string) {
    this.endImplied(name)
    this.popTo(name)
  }

  closeParagraph() {
    if (this.has('p', buttonScope)) this.closeTo('p')
  }
}
