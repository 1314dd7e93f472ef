import {special} from './names.ts'
import type {OpenElements, SourceElement} from './OpenElements.ts'

const isSame = (a: SourceElement, b: SourceElement) => {
  if (a.name !== b.name || a.attributes.size !== b.attributes.size) return false
  for (const [key, value] of a.attributes) if (b.attributes.get(key) !== value) return false
  return true
}

/** Moves a node to the end of another. */
function move(node: SourceElement, to: SourceElement) {
  const from = node.parent?.children
  if (from) from.splice(from.lastIndexOf(node), 1)
  node.parent = to
  to.children.push(node)
}

/** Formatting that was opened and not yet closed, which goes on in each block that follows. */
export class Formatting {
  /** The last one last; nothing stands for a bound that it does not cross. */
  private list: (SourceElement | undefined)[] = []
  private open: OpenElements

  constructor(open: OpenElements) {
    this.open = open
  }

  mark() {
    this.list.push(undefined)
  }

  clearToMark() {
    while (this.list.length > 0 && this.list.pop());
  }

  push(element: SourceElement) {
    // No more than three alike.
    let alike = 0
    for (let at = this.list.length - 1; at >= 0; at -= 1) {
      const it = this.list[at]
      if (!it) break
      if (isSame(it, element) && (alike += 1) === 3) {
        this.list.splice(at, 1)
        break
      }
    }
    this.list.push(element)
  }

  /** The last one of a name since the last bound. */
  find(name: string) {
    for (let at = this.list.length - 1; at >= 0; at -= 1) {
      const it = this.list[at]
      if (!it || it.name === name) return it
    }
    return
  }

  remove(element: SourceElement) {
    const at = this.list.lastIndexOf(element)
    if (at >= 0) this.list.splice(at, 1)
  }

  /** Opens again what a block has closed. */
  reconstruct() {
    const {list, open} = this
    let from = list.length
    for (; from > 0; from -= 1) {
      const it = list[from - 1]
      if (!it || open.stack.lastIndexOf(it) > 0) break
    }
    for (; from < list.length; from += 1) list[from] = open.insert(list[from]!.name, list[from]!.attributes)
  }

  /** The standard's adoption agency: closes formatting that blocks have been opened in. False where any other tag does. */
  close(name: string): boolean {
    const {list, open} = this
    const {stack} = open
    if (open.current.name === name && !list.includes(open.current)) {
      stack.pop()
      return true
    }
    for (let round = 0; round < 8; round += 1) {
      const element = this.find(name)
      if (!element) return false
      const at = stack.lastIndexOf(element)
      if (at < 0) {
        this.remove(element)
        return true
      }
      if (!open.has(name)) return true
      const blockAt = stack.findIndex((it, index) => index > at && special.has(it.name))
      if (blockAt < 0) {
        stack.length = at
        this.remove(element)
        return true
      }
      this.adopt(element, at, blockAt)
    }
    return true
  }

  private adopt(element: SourceElement, at: number, blockAt: number) {
    const {list, open} = this
    const {stack} = open
    const block = stack[blockAt]!
    let bookmark = list.lastIndexOf(element)
    let last = block
    let index = blockAt
    for (let count = 1; ; count += 1) {
      index -= 1
      const node = stack[index]!
      if (node === element) break
      let listed = list.lastIndexOf(node)
      if (count > 3 && listed >= 0) {
        list.splice(listed, 1)
        if (listed < bookmark) bookmark -= 1
        listed = -1
      }
      if (listed < 0) {
        stack.splice(index, 1)
        continue
      }
      const copy = open.create(node.name, node.attributes)
      list[listed] = copy
      stack[index] = copy
      if (last === block) bookmark = listed + 1
      move(last, copy)
      last = copy
    }
    const {parent} = last
    if (parent) parent.children.splice(parent.children.lastIndexOf(last), 1)
    open.place(last, stack[at - 1])
    const copy = open.create(element.name, element.attributes)
    for (const child of block.children) if (typeof child !== 'string') child.parent = copy
    copy.children = block.children
    block.children = [copy]
    copy.parent = block
    const old = list.lastIndexOf(element)
    list.splice(old, 1)
    list.splice(old < bookmark ? bookmark - 1 : bookmark, 0, copy)
    stack.splice(stack.lastIndexOf(element), 1)
    stack.splice(stack.lastIndexOf(block) + 1, 0, copy)
  }
}
