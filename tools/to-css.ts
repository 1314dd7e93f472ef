// Turns a template into CSS: every rule weighs the same, and stands inside the rule whose selector it begins with.
import parser from 'postcss-selector-parser'
import {compile, serialize, stringify, type Element} from 'stylis'

const selectors = parser()
const weight = ':is(*,i i i)'

/** The simple selectors and combinators of a selector, and the pseudo-element that it ends with. */
interface Selector {
  parts: string[]
  pseudo: string
}

/** A rule that is open for others to go inside. */
interface Open {
  list: Selector[]
  /** Set where a scope limits what a rule is about: `scope` itself, or a rule in it. */
  of?: 'scope' | 'rule'
}

function parse(selector: string): Selector {
  const parts: string[] = []
  let pseudo = ''
  for (const node of selectors.astSync(selector, {lossless: false}).first.nodes) {
    if (parser.isPseudoElement(node)) pseudo += node
    else if (pseudo) pseudo += `:where(${node})`
    else parts.push(String(node))
  }
  return {parts, pseudo}
}

const isCombinator = (part: string) => /^[\s>+~]+$/.test(part)

/** Compound by compound: one `:where()` round all of them would double a browser's work. */
const weightless = (parts: string[]) =>
  `:where(${parts.map((it) => (isCombinator(it) ? `)${it}:where(` : it)).join('')})`.replaceAll(':where()', '')

/** Makes a selector weigh three elements: more than a reset, less than any class of an app's. */
const weighParsed = ({parts, pseudo}: Selector) => weightless(parts) + weight + pseudo
export const weigh = (selector: string) => weighParsed(parse(selector))

/** How a rule is named inside an open one, where `&` weighs the three elements; undefined where it has no place there. */
function nested({list, of}: Open, rule: Selector[]) {
  const named = rule.map(({parts, pseudo}, index) => {
    const outer = list[list.length > 1 ? index : 0]
    if (!outer || outer.pseudo || !outer.parts.every((it, at) => it === parts[at])) return
    const rest = parts.slice(outer.parts.length)
    const subject = rest.findLastIndex(isCombinator) + 1
    if (of && subject > 0) {
      if (of === 'rule') return
      // What the scope limits is `&`, so what stands before it is named from the scope's root on.
      const before = subject > 1 || rest[0] !== ' ' ? weightless([...outer.parts, ...rest.slice(0, subject)]) : ''
      return `${before}${weightless(rest.slice(subject))}&${pseudo}`
    }
    if (isCombinator(rest[0] ?? '')) return weightless(rest).trimStart() + pseudo
    // A browser reads from left to right: what a scope limits is dear to find out, and last of all.
    return (of === 'scope' ? `${weightless(rest)}&` : `&${weightless(rest)}`) + pseudo
  })
  if (named.includes(undefined)) return
  if (list.length === 1) return named.join()
  return named.length === list.length && new Set(named).size === 1 ? named[0] : undefined
}

/** The rules that are not empty, and in place of those of a scope the scope. */
const rulesIn = (node: Element): Element[] => {
  const {type, children} = node
  if (typeof children === 'string' || type.endsWith('keyframes')) return []
  if (type === 'rule') return children.some((it) => it.type === 'decl') ? [node] : []
  return type === '@scope' ? [node] : children.flatMap(rulesIn)
}

const parsed = ({props}: Element) => (props as string[]).map(parse)
const holds = (open: Open, rules: Element[]) =>
  rules.length > 0 && rules.every((it) => it.type === 'rule' && nested(open, parsed(it)) !== undefined)

/** Prints rules in their order, each inside of the last one that can hold it. */
function print(nodes: Element[], root: string, outer?: Open): string {
  const open = outer ? [outer] : []
  let css = ''
  const enter = (head: string, rule: Open) => {
    css += `${head}{`
    open.push(rule)
  }
  const closeUntil = (rules: Element[]) => {
    while (open.length > (outer ? 1 : 0) && !holds(open.at(-1)!, rules)) {
      open.pop()
      css += '}'
    }
  }
  for (const node of nodes) {
    const rules = rulesIn(node)
    if (node.type === 'rule' && rules.length === 0) continue
    closeUntil(rules)
    const own = {list: [parse(root)]}
    if (open.length === 0 && holds(own, rules) && String(node.props) !== root) enter(weigh(root), own)
    const parent = open.at(-1)
    if (node.type === 'rule') {
      const list = parsed(node)
      const body = serialize(node.children as Element[], stringify)
      const head = parent ? nested(parent, list)! : list.map(weighParsed).join()
      if (head !== '&' || css.endsWith('}')) enter(head, {list, of: parent?.of && 'rule'})
      css += body
    } else if (node.type === '@scope') css += unroll(node, root)
    else if (rules.length > 0) css += `${node.value}{${print(node.children as Element[], root, parent)}}`
    else css += stringify(node, 0, nodes, stringify)
  }
  closeUntil([])
  return css
}

/**
 * `@scope (&) to (...)`, which browsers of 2024 lack, as a rule for all that is inside. It may have further roots,
 * `@scope (&, [data-x]) to (...)`.
 */
function unroll({value, children}: Element, root: string) {
  const [, others = '', limit] = /^@scope \(&(.*?)\) to \((.*)\)$/s.exec(value) ?? []
  const rules = (children as Element[]).flatMap(rulesIn)
  if (!limit || rules.some(({type, props}) => type === '@scope' || String(props) === root))
    throw new Error(`${value} cannot be compiled. Write @scope (&) to (...), and in it what is about parts alone.`)
  const roots = others ? `:is(${root}${others})` : root
  for (const rule of rules) rule.props = (rule.props as string[]).map((it) => it.replace(root, roots))
  // Every rule is about what is inside, so of the limits themselves no root need be named.
  const inside = weigh(`${roots} :not(${limit},${roots} :is(${limit}) *)`)
  return `${inside}{${print(children as Element[], root, {list: [parse(roots)], of: 'scope'})}}`
}

/** Compiles a template as styled-components does. */
export function toCss(root: string, template: string) {
  // stylis forgives whatever is left open, so a last declaration tells whether it was read outside of everything.
  const end = '--end:1;'
  const nodes = compile(`${root}{${template}\n}${end}`)
  if (nodes.pop()?.value !== end) throw new Error(`${root} has an unpaired brace, bracket, quote or comment.`)
  return print(nodes, root)
}
