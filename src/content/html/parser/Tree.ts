import {Formatting} from './Formatting.ts'
import {impliedThroughout} from './names.ts'
import {OpenElements, type SourceElement} from './OpenElements.ts'
import type {Attributes} from './tokenize.ts'

/** The standard's insertion modes, as far as they can occur in the content of a `<div>`. */
export type Mode = 'body' | 'table' | 'caption' | 'colgroup' | 'tbody' | 'row' | 'cell' | 'template'

const modes: Record<string, Mode> = {
  caption: 'caption',
  colgroup: 'colgroup',
  table: 'table',
  tbody: 'tbody',
  td: 'cell',
  tfoot: 'tbody',
  th: 'cell',
  thead: 'tbody',
  tr: 'row',
}

/** A tree that grows, and what decides where the next piece of it goes. */
export class Tree extends OpenElements {
  readonly formatting = new Formatting(this)
  mode: Mode = 'body'
  /** For each open template, what its content goes on as. */
  templates: Mode[] = []
  /** The form that is open: there is but one. */
  form: SourceElement | undefined

  /** Sets the mode by what is open. */
  resetMode() {
    const at = this.stack.findLastIndex(({name}) => name === 'template' || Object.hasOwn(modes, name))
    const name = this.stack[at]?.name
    this.mode = name === undefined ? 'body' : (modes[name] ?? this.templates.at(-1) ?? 'body')
  }

  openTemplate(attributes: Attributes) {
    this.insert('template', attributes)
    this.formatting.mark()
    this.mode = 'template'
    this.templates.push('template')
  }

  closeTemplate() {
    if (this.templates.length === 0) return
    this.endImplied(undefined, impliedThroughout)
    this.popTo('template')
    this.formatting.clearToMark()
    this.templates.pop()
    this.resetMode()
  }
}
