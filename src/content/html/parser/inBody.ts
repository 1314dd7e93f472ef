import {
  blocks,
  buttonScope,
  closedLikeBlocks,
  formatting,
  headings,
  inlineVoids,
  itemScope,
  markers,
  misplaced,
  special,
  voids,
} from './names.ts'
import type {Attributes} from './tokenize.ts'
import type {Tree} from './Tree.ts'

const whole = new Set('iframe noembed noframes script style textarea title'.split(' '))
const terms = new Set(['dd', 'dt'])

/** Ends the item that a new one follows. */
function endItem(tree: Tree, names: ReadonlySet<string>) {
  for (let at = tree.stack.length - 1; at > 0; at -= 1) {
    const {name} = tree.stack[at]!
    if (names.has(name)) return tree.closeTo(name)
    if (special.has(name) && name !== 'address' && name !== 'div' && name !== 'p') return
  }
}

function openFormatting(tree: Tree, name: string, attributes: Attributes) {
  if (name === 'a') {
    const link = tree.formatting.find('a')
    if (link) {
      closeInBody(tree, 'a')
      tree.formatting.remove(link)
      const at = tree.stack.lastIndexOf(link)
      if (at > 0) tree.stack.splice(at, 1)
    }
  }
  tree.formatting.reconstruct()
  if (name === 'nobr' && tree.has('nobr')) {
    closeInBody(tree, 'nobr')
    tree.formatting.reconstruct()
  }
  tree.formatting.push(tree.insert(name, attributes))
}

function openVoid(tree: Tree, name: string, attributes: Attributes) {
  if (name === 'hr') {
    tree.closeParagraph()
    if (tree.has('select')) tree.endImplied()
  }
  if (name === 'input' && tree.has('select')) tree.popTo('select')
  if (inlineVoids.has(name)) tree.formatting.reconstruct()
  tree.insertVoid(name, attributes)
}

function openForm(tree: Tree, attributes: Attributes) {
  if (tree.form && tree.templates.length === 0) return
  tree.closeParagraph()
  const form = tree.insert('form', attributes)
  if (tree.templates.length === 0) tree.form = form
}

/** Elements that stand in lines, and what ends before them. */
function openInline(tree: Tree, name: string, attributes: Attributes) {
  if (name === 'button' && tree.has('button')) tree.closeTo('button')
  if (name === 'select' && tree.has('select')) return tree.popTo('select')
  if (name === 'option' || name === 'optgroup') {
    if (tree.has('select')) tree.endImplied(name === 'option' ? 'optgroup' : undefined)
    else if (tree.current.name === 'option') tree.stack.pop()
  }
  tree.formatting.reconstruct()
  tree.insert(name, attributes)
  if (markers.has(name)) tree.formatting.mark()
}

/** A start tag in a text. */
export function openInBody(tree: Tree, name: string, attributes: Attributes): void {
  if (misplaced.has(name)) return
  if (blocks.has(name) || name === 'pre' || name === 'listing' || name === 'plaintext') {
    tree.closeParagraph()
    tree.insert(name, attributes)
  } else if (formatting.has(name)) openFormatting(tree, name, attributes)
  else if (headings.has(name)) {
    tree.closeParagraph()
    if (headings.has(tree.current.name)) tree.stack.pop()
    tree.insert(name, attributes)
  } else if (name === 'li' || terms.has(name)) {
    endItem(tree, name === 'li' ? new Set(['li']) : terms)
    tree.closeParagraph()
    tree.insert(name, attributes)
  } else if (voids.has(name)) openVoid(tree, name, attributes)
  else if (name === 'image') openInBody(tree, 'img', attributes)
  else if (name === 'table') {
    tree.closeParagraph()
    tree.insert(name, attributes)
    tree.mode = 'table'
  } else if (name === 'math' || name === 'svg') {
    tree.formatting.reconstruct()
    tree.insert(`${name} ${name}`, attributes)
  } else if (name === 'form') openForm(tree, attributes)
  else if (name === 'template') tree.openTemplate(attributes)
  else if (whole.has(name)) tree.insert(name, attributes)
  else if (name === 'rb' || name === 'rtc' || name === 'rp' || name === 'rt') {
    if (tree.has('ruby')) tree.endImplied(name[1] === 'p' || name === 'rt' ? 'rtc' : undefined)
    tree.insert(name, attributes)
  } else {
    if (name === 'xmp') tree.closeParagraph()
    openInline(tree, name, attributes)
  }
}

function closeOther(tree: Tree, name: string) {
  for (let at = tree.stack.length - 1; at > 0; at -= 1) {
    const it = tree.stack[at]!.name
    if (it === name) {
      tree.endImplied(name)
      if (tree.stack.length > at) tree.stack.length = at
      return
    }
    if (special.has(it)) return
  }
}

function closeForm(tree: Tree) {
  const {form} = tree
  if (tree.templates.length > 0) {
    if (tree.has('form')) tree.closeTo('form')
    return
  }
  tree.form = undefined
  if (!form || !tree.stack.includes(form) || !tree.has('form')) return
  tree.endImplied()
  tree.stack.splice(tree.stack.lastIndexOf(form), 1)
}

/** An end tag in a text. */
export function closeInBody(tree: Tree, name: string): void {
  if (name === 'p') {
    if (!tree.has('p', buttonScope)) tree.insert('p', new Map())
    tree.closeTo('p')
  } else if (formatting.has(name)) {
    if (!tree.formatting.close(name)) closeOther(tree, name)
  } else if (closedLikeBlocks.has(name) || name === 'dd' || name === 'dt') {
    if (tree.has(name)) tree.closeTo(name)
  } else if (name === 'li') {
    if (tree.has('li', itemScope)) tree.closeTo('li')
  } else if (headings.has(name)) {
    if (!tree.hasAny(headings)) return
    tree.endImplied()
    tree.popToAny(headings)
  } else if (name === 'br') openInBody(tree, 'br', new Map())
  else if (name === 'form') closeForm(tree)
  else if (name === 'template') tree.closeTemplate()
  else if (markers.has(name)) {
    if (!tree.has(name)) return
    tree.closeTo(name)
    tree.formatting.clearToMark()
  } else if (name !== 'body' && name !== 'html') closeOther(tree, name)
}
