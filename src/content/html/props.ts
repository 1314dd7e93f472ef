import {checkUrl, plain} from '../../lib/url.ts'
import type {ContentElement} from '../tree.ts'
import {setAlignment} from './alignment.ts'
import {attributesOf, readAttribute, readClasses, readPicture} from './attributes.ts'
import type {Draft} from './draft.ts'
import {isSmall} from './nodes.ts'
import type {SourceElement} from './parse.ts'
import {setSize, setStyle} from './styles.ts'
import {cleanText} from './text.ts'

export const attribute = (source: SourceElement, ...names: string[]) => {
  for (const name of names) for (const it of source.attrs) if (it.name === name) return it.value
  return
}

/** What an attribute was removed for. */
const reasonFor = (name: string) => (name.startsWith('on') ? 'it runs a script' : 'it means nothing to an article')

/** Where scripts that load pictures late find the address of the picture. */
export const lazyNames =
  /^(data-(original(-src)?|lazy(-?(src|load))?|litespeed-src|src|actualsrc|echo|cfsrc|ezsrc|opt-src|wpfc-original-src|envira-src|src-fg|pagespeed-lazy-src)|nitro-lazy-src|zoomfile|file|real_src)$/
const lazySets = ['data-srcset', 'data-lazy-srcset', 'nitro-lazy-srcset']
/** Those of larger ones, which do where there is no other. */
const largeNames = ['data-url', 'data-img-url', 'data-large-file', 'data-orig-file', 'data-full-url']

function setLazySet(props: ContentElement['props'], from: SourceElement) {
  const lazy = attribute(from, ...lazySets)
  const srcSet = lazy && readAttribute('img', 'srcset', lazy)
  if (srcSet) props.srcSet = srcSet
}

/** A picture has an address, perhaps where scripts that load lazily have hidden it. */
function setPicture(picture: ContentElement, from: SourceElement, {dataImages}: Draft) {
  const {props} = picture
  const read = (value: string | undefined) => value && readPicture(cleanText(value), dataImages)
  // Data, which other addresses may not be, has not been read yet.
  if (!props.src) props.src = read(attribute(from, 'src')) ?? ''
  let real
  for (const {name, value} of from.attrs) if (lazyNames.test(name) && /[/.]/.test(value)) real = read(value) || real
  if (real) props.src = real
  setLazySet(props, from)
  const isPlaceholder = !props.src || (!real && attribute(from, ...lazySets) !== undefined)
  if (isPlaceholder) props.src = /^\S+?(?=,?(\s|$))/.exec(String(props.srcSet ?? ''))?.[0] ?? props.src
  if (!props.src) for (const name of largeNames) props.src ||= read(attribute(from, name)) ?? ''
  if (!props.src) delete props.src
  // Or it stands before the real one.
  else if (/^[^\s,]*(loading|lazy|blank|placeholder)[^\s,]*$/i.test(String(props.srcSet).slice(0, 500)))
    delete props.srcSet
  setSize(props, attribute(from, 'style') ?? '')
  if (typeof props.width === 'string') delete props.height
  // A sign among letters is as large as they are.
  if (!props.width && /(^|\s)((tw|g)?emoji|emojione|wp-smiley)(\s|$)/.test(attribute(from, 'class') ?? ''))
    Object.assign(props, {width: 20, height: 20})
  // Webflow's word for none.
  if (props.alt === '__wf_reserved_inherit') props.alt = ''
  props.alt ??= ''
  if (/left|right/.test(String(props['data-align'])) && isSmall(picture)) props['data-width'] = 'small'
  props.loading = 'lazy'
  return Boolean(props.src ?? props.srcSet)
}

/** The picture behind an element, by its style. */
export function background(from: SourceElement) {
  const style = attribute(from, 'style')?.slice(0, 2000) ?? ''
  const [, double, single, bare] =
    /background(?:-image)?\s*:[^;]*?url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))/i.exec(style) ?? []
  return cleanText(double ?? single ?? bare ?? '')
}

/** Those of a custom element that the app has named, but nothing that runs. */
function setOwnAttributes({props}: ContentElement, from: SourceElement, names: readonly string[]) {
  for (const {name, value} of from.attrs) {
    const isUrl = /^(href|src|poster|action|formaction|data|url|link)$/.test(name)
    if (!names.includes(name) || /^(on|style$|class$|id$|is$|ref$|key$|children$|dangerously)/i.test(name)) continue
    const read = isUrl ? checkUrl(cleanText(value), plain) : cleanText(value)
    if (read !== undefined) props[name] = read
  }
}

/** What an attribute says that is a class elsewhere: a language, the kind of a box or of a line, a task of wangEditor's, that a link is for none. */
function classOf(key: string, value: string, name: string) {
  if (key === 'data-lang' && /^(code|div)$/.test(name)) return `language-${value.slice(0, 40)}`
  if (key === 'data-highlighted-line' && name === 'span') return 'line highlighted'
  if (key === 'aria-hidden' && name === 'a' && value === 'true') return 'sr-only'
  if (key === 'data-line-numbers' && name === 'code' && value !== 'false') return 'line-numbers'
  if (key === 'data-rehype-pretty-code-figure' || key === 'data-rehype-pretty-code-title') return key
  if (name !== 'div') return
  if (key === 'data-subtype') return value.slice(0, 40)
  // Of whatever kind, it is a note at least.
  if (key === 'data-callout') return `note ${value.slice(0, 40)}`
  return key === 'data-w-e-type' && value === 'todo' ? 'to-do-list' : undefined
}

/** Gives an element what may stay of its attributes; tells whether it may stay itself. */
export function setProps(element: ContentElement, from: SourceElement, inMath: boolean, draft: Draft): boolean {
  const {name, props} = element
  if (from.tagName === 'center') props['data-align'] = 'center'
  const rules = attributesOf(name, inMath)
  let classes = ''
  let added = ''
  for (const {name: key, value: raw, prefix: namespace} of from.attrs) {
    if (namespace) continue
    const value = cleanText(raw)
    setAlignment(element, key, value)
    if (key === 'style') {
      const marks = inMath ? [] : setStyle(element, value)
      if (marks.length > 0) draft.marks.set(element, marks)
    }
    const said = classOf(key, value, name)
    if (key === 'id') draft.setId(element, value)
    else if (key === 'class') {
      if (inMath) continue
      // More are no words of a content system.
      classes = value.slice(0, 1000)
      const kept = readClasses(value)
      if (kept) props.className = kept
    } else if (said) added += ` ${said}`
    else if (key === 'href' && name === 'a') draft.setHref(element, value)
    else {
      const rule = rules.get(key)
      const read = rule?.read(value)
      if (read !== undefined)
        props[rule!.as] = key === 'headers' ? value.trim().replace(/\S+/g, `${draft.prefix}$&`) : read
      else draft.remove('attribute', `${key} on ${name}`, reasonFor(key))
    }
  }
  if (classes || added) draft.classes.set(element, classes ? classes + added : added.slice(1))
  const anchor = name === 'a' && attribute(from, 'name')
  if (anchor) {
    if (props.id === undefined) draft.setId(element, anchor)
    // It has another already, to which links to this one lead as well.
    else if (!draft.ids.has(anchor)) draft.ids.set(anchor, String(props.id))
  } else if (name === 'source') setLazySet(props, from)
  else if (name === 'video' || name === 'audio') {
    Object.assign(props, {controls: true, loading: 'lazy'})
    // Ghost's has an empty one before its own.
    if (/spacergif/.test(String(props.poster))) props.poster = readAttribute(name, 'poster', background(from)) ?? ''
    if (!props.poster) delete props.poster
  }
  const named = draft.customElements.get(name)
  if (named) setOwnAttributes(element, from, named)
  return name !== 'img' || setPicture(element, from, draft)
}
