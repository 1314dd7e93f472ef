import {closeInBody, openInBody} from './inBody.ts'
import {bare, tableBodies, tableParts, tableScope} from './names.ts'
import type {Attributes} from './tokenize.ts'
import type {Mode, Tree} from './Tree.ts'

const set = (names: string) => new Set(names.split(' '))
const cells = set('td th')
const bodyBounds = set('html tbody template tfoot thead')
const rowBounds = set('html template tr')
/** What is no part of what a row or a cell is in. */
const outer = set('caption col colgroup tbody tfoot thead tr')

/** Goes on as another mode with what this one has no place for. */
type Again = 'again' | undefined | void

/** What fits no table goes before it, as a text. */
function foster(tree: Tree, work: () => void) {
  tree.fostering = true
  work()
  tree.fostering = false
}

function openIn(tree: Tree, bounds: ReadonlySet<string>, name: string, attributes: Attributes, mode: Mode) {
  tree.clearTo(bounds)
  tree.insert(name, attributes)
  tree.mode = mode
}

function leave(tree: Tree, bounds: ReadonlySet<string>, mode: Mode) {
  tree.clearTo(bounds)
  tree.stack.pop()
  tree.mode = mode
}

function closeTable(tree: Tree) {
  if (!tree.has('table', tableScope)) return false
  tree.popTo('table')
  tree.resetMode()
  return true
}

function closeCaption(tree: Tree) {
  if (!tree.has('caption', tableScope)) return false
  tree.closeTo('caption')
  tree.formatting.clearToMark()
  tree.mode = 'table'
  return true
}

function closeCell(tree: Tree) {
  tree.endImplied()
  tree.popToAny(cells)
  tree.formatting.clearToMark()
  tree.mode = 'row'
}

function leaveRow(tree: Tree): Again {
  if (!tree.has('tr', tableScope)) return
  leave(tree, rowBounds, 'tbody')
  return 'again'
}

function leaveBody(tree: Tree): Again {
  if (!tree.hasAny(tableBodies, tableScope)) return
  leave(tree, bodyBounds, 'table')
  return 'again'
}

function leaveColgroup(tree: Tree): Again {
  if (tree.current.name !== 'colgroup') return
  tree.stack.pop()
  tree.mode = 'table'
  return 'again'
}

const none: Attributes = new Map()
const headParts = set('script style template')
const headOnly = set('base basefont bgsound link meta noframes script style template title')

function openInTable(tree: Tree, name: string, attributes: Attributes): Again {
  if (name === 'caption') {
    openIn(tree, tableScope, name, attributes, 'caption')
    tree.formatting.mark()
  } else if (name === 'colgroup') openIn(tree, tableScope, name, attributes, 'colgroup')
  else if (name === 'col') {
    openIn(tree, tableScope, 'colgroup', none, 'colgroup')
    return 'again'
  } else if (tableBodies.has(name)) openIn(tree, tableScope, name, attributes, 'tbody')
  else if (name === 'tr' || cells.has(name)) {
    openIn(tree, tableScope, 'tbody', none, 'tbody')
    return 'again'
  } else if (name === 'table') return closeTable(tree) ? 'again' : undefined
  else if (headParts.has(name)) openInBody(tree, name, attributes)
  else if (name === 'input' && attributes.get('type')?.toLowerCase() === 'hidden') tree.insertVoid(name, attributes)
  else if (name === 'form') {
    if (tree.form || tree.templates.length > 0) return
    tree.form = tree.insert(name, attributes)
    tree.stack.pop()
  } else foster(tree, () => openInBody(tree, name, attributes))
}

/** A start tag in a table. */
export const openers: Record<Mode, (tree: Tree, name: string, attributes: Attributes) => Again> = {
  body: openInBody,
  table: openInTable,
  caption(tree, name, attributes) {
    if (!tableParts.has(name)) return openInBody(tree, name, attributes)
    return closeCaption(tree) ? 'again' : undefined
  },
  colgroup(tree, name, attributes) {
    if (name === 'col') return tree.insertVoid(name, attributes)
    if (name === 'html' || name === 'template') return openInBody(tree, name, attributes)
    return leaveColgroup(tree)
  },
  tbody(tree, name, attributes) {
    if (name === 'tr') openIn(tree, bodyBounds, name, attributes, 'row')
    else if (cells.has(name)) {
      openIn(tree, bodyBounds, 'tr', none, 'row')
      return 'again'
    } else return outer.has(name) ? leaveBody(tree) : openInTable(tree, name, attributes)
  },
  row(tree, name, attributes) {
    if (cells.has(name)) {
      openIn(tree, rowBounds, name, attributes, 'cell')
      tree.formatting.mark()
    } else return outer.has(name) ? leaveRow(tree) : openInTable(tree, name, attributes)
  },
  cell(tree, name, attributes) {
    if (!tableParts.has(name)) return openInBody(tree, name, attributes)
    closeCell(tree)
    return 'again'
  },
  template(tree, name, attributes) {
    let mode: Mode = 'body'
    if (name === 'col') mode = 'colgroup'
    else if (name === 'tr') mode = 'tbody'
    else if (cells.has(name)) mode = 'row'
    else if (tableParts.has(name)) mode = 'table'
    else if (headOnly.has(name)) return openInBody(tree, name, attributes)
    tree.templates[tree.templates.length - 1] = mode
    tree.mode = mode
    return 'again'
  },
}

const never = set('body col colgroup html')

function closeInTable(tree: Tree, name: string): Again {
  if (name === 'table') closeTable(tree)
  else if (name === 'template') tree.closeTemplate()
  else if (name !== 'body' && name !== 'html' && !tableParts.has(name)) foster(tree, () => closeInBody(tree, name))
}

/** An end tag in a table. */
export const closers: Record<Mode, (tree: Tree, name: string) => Again> = {
  body: closeInBody,
  table: closeInTable,
  caption(tree, name) {
    if (name === 'table') return closeCaption(tree) ? 'again' : undefined
    if (name === 'caption') closeCaption(tree)
    else if (!never.has(name) && !tableParts.has(name)) closeInBody(tree, name)
    return
  },
  colgroup(tree, name) {
    if (name === 'colgroup') leaveColgroup(tree)
    else if (name === 'template') tree.closeTemplate()
    else if (name !== 'col') return leaveColgroup(tree)
  },
  tbody(tree, name) {
    if (name === 'table') return leaveBody(tree)
    if (tableBodies.has(name)) {
      if (tree.has(name, tableScope)) leave(tree, bodyBounds, 'table')
    } else if (!tableParts.has(name)) closeInTable(tree, name)
    return
  },
  row(tree, name) {
    if (name === 'table') return leaveRow(tree)
    if (tableBodies.has(name)) return tree.has(name, tableScope) ? leaveRow(tree) : undefined
    if (name === 'tr') leaveRow(tree)
    else if (!tableParts.has(name)) closeInTable(tree, name)
    return
  },
  cell(tree, name) {
    if (cells.has(name)) {
      if (!tree.has(name, tableScope)) return
      tree.closeTo(name)
      tree.formatting.clearToMark()
      tree.mode = 'row'
    } else if (never.has(name) || name === 'caption') return
    else if (name === 'table' || tableParts.has(name)) {
      if (!tree.has(name, tableScope)) return
      closeCell(tree)
      return 'again'
    } else closeInBody(tree, name)
    return
  },
  template(tree, name) {
    if (name === 'template') tree.closeTemplate()
  },
}

function textInBody(tree: Tree, text: string) {
  tree.formatting.reconstruct()
  tree.place(text)
}

/** Text in whatever mode. */
export function addText(tree: Tree, text: string) {
  let rest = text
  if (tree.mode === 'colgroup') {
    const [space] = /^[\t\n\f ]*/.exec(text)!
    rest = text.slice(space.length)
    if (space) tree.place(space)
    if (!rest || !leaveColgroup(tree)) return
  }
  const {mode} = tree
  if (mode !== 'table' && mode !== 'tbody' && mode !== 'row') textInBody(tree, rest)
  else if (bare.has(tree.current.name) && /^[\t\n\f ]*$/.test(rest)) tree.place(rest)
  else foster(tree, () => textInBody(tree, rest))
}
