// Turns HTML that React wrote into the source of a module that makes the same HTML with nothing but createElement.
// It reads what React writes and no other HTML.

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'"}
const decode = (text) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name])

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const booleans = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled formnovalidate hidden inert ' +
    'itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'
  ).split(' '),
)
// The other names React writes as the props are called.
const props = {class: 'className', for: 'htmlFor'}
const camelCase = (name) => name.replace(/[-:]([a-z])/g, (_, letter) => letter.toUpperCase())

/** `a:b;c:d` as React takes it. React escapes what is in a value, so the first semicolon ends it. */
const styleOf = (css) =>
  Object.fromEntries(
    css.split(';').map((declaration) => {
      const at = declaration.indexOf(':')
      const name = declaration.slice(0, at)
      return [name.startsWith('--') ? name : camelCase(name), declaration.slice(at + 1)]
    }),
  )

function propOf(name, text) {
  if (name === 'style') return [name, styleOf(text)]
  if (booleans.has(name.toLowerCase()) && text === '') return [name, true]
  return [props[name] ?? (/^(data|aria)-/.test(name) ? name : camelCase(name)), text]
}

const attribute = /\s([^\s=>/]+)(?:="([^"]*)")?/g
const token = /<!--(.*?)-->|<\/([a-z][\w-]*)>|<([a-z][\w-]*)((?:\s[^\s=>/]+(?:="[^"]*")?)*)\/?>|([^<]+)/gis

/** The tree of an HTML text: text nodes as strings, which React parts by `<!-- -->`, elements as objects. */
function parse(html) {
  const root = {children: []}
  const open = [root]
  let end = 0
  for (const match of html.matchAll(token)) {
    const [all, comment, closed, tag, attributes, text] = match
    if (match.index !== end) break
    end += all.length
    const parent = open.at(-1)
    if (text !== undefined) parent.children.push(decode(text))
    else if (closed) open.pop()
    else if (tag) {
      const own = [...attributes.matchAll(attribute)].map(([, name, value = '']) => propOf(name, decode(value)))
      const element = {tag, props: Object.fromEntries(own), children: []}
      parent.children.push(element)
      if (!voids.has(tag)) open.push(element)
    } else if (comment !== ' ') throw new Error(`A comment that plain elements do not make: ${all}`)
  }
  if (end !== html.length || open.length > 1) throw new Error(`Cannot read on at: ${html.slice(end, end + 80)}`)
  return root.children
}

/** React writes these for the pictures in the page, and will again. */
const isPreload = ({tag, props}) => tag === 'link' && props.rel === 'preload' && props.as === 'image'

/** The source of a module whose default export makes the elements anew at each call. */
export function rawReact(html) {
  const nodes = parse(html).filter((node) => !isPreload(node))
  const functions = []

  // One function of a hundred kilobytes would never be optimised: parts of some size get one of their own.
  function write(node) {
    if (typeof node === 'string') return {code: JSON.stringify(node), size: 0}
    const children = node.children.map(write)
    const own = Object.keys(node.props).length ? JSON.stringify(node.props) : 'null'
    const code = `h(${[JSON.stringify(node.tag), own, ...children.map((child) => child.code)].join(', ')})`
    const size = children.reduce((sum, child) => sum + child.size, 1)
    if (size < 20) return {code, size}
    functions.push(`const part${functions.length} = () => ${code}`)
    return {code: `part${functions.length - 1}()`, size: 1}
  }

  const [top, ...others] = nodes.map((node) => write(node).code)
  const whole = others.length ? `h(Fragment, null, ${[top, ...others].join(', ')})` : top
  return [
    `import {createElement as h${others.length ? ', Fragment' : ''}} from 'react'`,
    ...functions,
    `export default () => ${whole}`,
    '',
  ].join('\n')
}
