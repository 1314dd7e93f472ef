import {closeInForeign, isForeign, isForeignIn, openInForeign} from './foreign.ts'
import {addText, closers, openers} from './inTable.ts'
import {overBudget, type SourceNode} from './OpenElements.ts'
import {tokenize, type Attributes, type TokenHandler} from './tokenize.ts'
import {Tree} from './Tree.ts'

export type {SourceElement, SourceNode} from './OpenElements.ts'

function countTags(html: string) {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1
  return count
}

const raw = /^(iframe|noembed|noframes|script|style|textarea|title|xmp)$/

/** Builds a tree as the standard's tree construction does. */
class TreeBuilder implements TokenHandler {
  readonly tree: Tree
  private isRaw = false

  constructor(tree: Tree) {
    this.tree = tree
  }

  isForeign = () => isForeign(this.tree.current)

  text(characters: string) {
    const {tree} = this
    let text = characters
    const isForeignText = isForeignIn(tree.current)
    if (text.includes('\0')) text = text.replaceAll('\0', isForeignText ? '\ufffd' : '')
    if (!text) return
    if (this.isRaw || isForeignText) tree.place(text)
    else addText(tree, text)
  }

  open(name: string, attributes: Attributes, selfClosing: boolean) {
    const {tree} = this
    if (!isForeignIn(tree.current, name) || !openInForeign(tree, name, attributes))
      while (openers[tree.mode](tree, name, attributes) === 'again');
    const {current} = tree
    if (selfClosing && isForeign(current) && current.name.endsWith(` ${name}`)) tree.stack.pop()
    this.isRaw = current.name === name && raw.test(name)
    return current.name === name
  }

  close(name: string) {
    const {tree} = this
    if (this.isRaw) {
      this.isRaw = false
      tree.stack.pop()
      return
    }
    if (isForeign(tree.current) && closeInForeign(tree, name)) return
    while (closers[tree.mode](tree, name) === 'again');
  }
}

/**
 * Parses HTML as the content of a `<div>` on a page that runs no script, by the algorithm of the HTML standard. Nothing
 * where the tree would outgrow the text: the standard's repair of misnested formatting makes thousands of elements out of
 * a few hundred.
 */
export function parseTree(html: string): SourceNode[] | undefined {
  const tree = new Tree(3 * countTags(html) + 500, 3 * html.length + 5000)
  try {
    tokenize(html, new TreeBuilder(tree))
  } catch (error) {
    if (error === overBudget) return
    throw error
  }
  return tree.root.children
}
