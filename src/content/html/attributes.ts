import {remembered} from '../../lib/remembered.ts'
import {checkUrl, isRasterData, web} from '../../lib/url.ts'
import {readSrcset} from './srcset.ts'

type Value = string | number | boolean
type Read = (value: string) => Value | undefined

const text: Read = (value) => value
const flag: Read = () => true
const matching =
  (pattern: RegExp): Read =>
  (value) =>
    pattern.exec(value.trim().toLowerCase())?.[0]
const integer =
  (pattern: RegExp, most = 999_999): Read =>
  (value) => {
    const found = pattern.exec(value)?.[1]
    return found === undefined || Number(found) > most ? undefined : Number(found)
  }

const count = integer(/^\s*(\d{1,6})(?:\.\d+)?(?:px)?\s*$/)
const span = integer(/^\s*([1-9]\d{0,5})\s*$/, 1000)
const whole = integer(/^\s*(-?\d{1,6})\s*$/)
const language = matching(/^[a-z]{1,8}(-[a-z\d]{1,8})*$/)
/** Pixels, or a part of the width there is. */
const length: Read = (value) => count(value) ?? /^\s*(\d{1,2}|100)(\.\d+)?%\s*$/.exec(value)?.[0].trim()
const resource: Read = (value) => checkUrl(value, web) || undefined
const codeLanguage = matching(/^[\w+#.-]{1,40}$/)
const lines = matching(/^[\d,\s-]{1,2000}$/)
const mathLength = matching(/^\d{0,2}(\.\d+)?(em|ex|px|pt|%)?$/)
const truth = matching(/^(true|false)$/)
const task: Read = (value) => (value === 'true' ? 'task checked' : 'task unchecked')

const srcset: Read = (value) => {
  let kept = ''
  for (const [url, size] of readSrcset(value)) {
    const address = checkUrl(url, web)
    if (address && /^(\d+(\.\d+)?[wxh])?$/.test(size)) kept += `${kept && ', '}${address}${size && ' '}${size}`
  }
  return kept || undefined
}

const dimensions = {width: length, height: count}
const media = {src: resource, loop: flag, muted: flag, preload: matching(/^(none|metadata)$/)}
const cell = {colspan: span, rowspan: span, headers: text, width: length}
const edit = {cite: resource, datetime: text}

const global: Record<string, Read> = {
  lang: language,
  dir: matching(/^(ltr|rtl|auto)$/),
  title: text,
  translate: matching(/^(yes|no)$/),
}

const own: Record<string, Record<string, Read>> = {
  a: {hreflang: language, 'aria-label': text},
  audio: media,
  blockquote: {cite: resource},
  col: {span, width: length},
  colgroup: {span, width: length},
  data: {value: text},
  del: edit,
  details: {open: flag},
  img: {src: resource, srcset, sizes: text, alt: text, ...dimensions},
  ins: edit,
  // The kind of an item, until its list is made of it: Quill's, and those of tasks.
  li: {
    value: whole,
    'data-list': matching(/^(bullet|ordered|checked|unchecked)$/),
    'data-checked': task,
    'aria-checked': task,
  },
  ol: {start: whole, reversed: flag, type: (value) => /^[1aAiI]$/.exec(value)?.[0]},
  pre: {
    'data-language': codeLanguage,
    'data-lang': codeLanguage,
    'data-code-block-lang': codeLanguage,
    'data-enlighter-language': codeLanguage,
    'data-line': lines,
    'data-enlighter-highlight': lines,
    'data-inserted': lines,
    'data-deleted': lines,
    'data-enlighter-lineoffset': count,
    'data-start': count,
    'data-title': text,
  },
  q: {cite: resource},
  source: {src: resource, srcset, sizes: text, type: text, media: text, ...dimensions},
  td: cell,
  th: {...cell, scope: matching(/^(row|col)(group)?$/), abbr: text},
  time: {datetime: text},
  track: {
    kind: matching(/^(subtitles|captions|descriptions|chapters)$/),
    src: resource,
    srclang: language,
    label: text,
    default: flag,
  },
  // Whether the tasks of a list are done, in Quill's first version.
  ul: {'data-checked': task},
  video: {...media, poster: resource, playsinline: flag, ...dimensions},
}

const math: Record<string, Read> = {
  dir: matching(/^(ltr|rtl)$/),
  display: matching(/^(block|inline)$/),
  displaystyle: truth,
  scriptlevel: matching(/^[+-]?[0-3]$/),
  mathvariant: matching(/^[a-z-]+$/),
  form: matching(/^(prefix|infix|postfix)$/),
  alttext: text,
  'aria-label': text,
  columnalign: matching(/^(left|center|right)( (left|center|right))*$/),
  columnspan: span,
  rowspan: span,
}
for (const name of 'fence separator stretchy symmetric largeop movablelimits accent accentunder'.split(' '))
  math[name] = truth
for (const name of 'lspace rspace minsize maxsize linethickness width height depth'.split(' ')) math[name] = mathLength

const reactNames = new Map(
  Object.entries({
    'aria-checked': 'data-list',
    colspan: 'colSpan',
    'data-checked': 'data-list',
    'data-enlighter-language': 'data-language',
    'data-lang': 'data-language',
    'data-code-block-lang': 'data-language',
    'data-enlighter-highlight': 'data-lines',
    'data-enlighter-lineoffset': 'data-start',
    'data-line': 'data-lines',
    datetime: 'dateTime',
    hreflang: 'hrefLang',
    playsinline: 'playsInline',
    rowspan: 'rowSpan',
    srclang: 'srcLang',
    srcset: 'srcSet',
  }),
)

/** How an attribute reads, and React's name for it. */
interface Rule {
  as: string
  read: Read
}

const tableOf = (entries: Record<string, Read>): ReadonlyMap<string, Rule> =>
  new Map(Object.entries(entries).map(([name, read]) => [name, {as: reactNames.get(name) ?? name, read}]))
const globalTable = tableOf(global)
const mathTable = tableOf(math)
const tables = new Map(Object.entries(own).map(([name, entries]) => [name, tableOf({...global, ...entries})]))

/** The attributes that may stay on an element. */
export const attributesOf = (element: string, isMath = false) =>
  isMath ? mathTable : (tables.get(element) ?? globalTable)

/** What one of them says; nothing where it may not stay. */
export const readAttribute = (element: string, name: string, value: string) =>
  attributesOf(element).get(name)?.read(value)

/** The address of a picture, where those that are data may stay. */
export const readPicture = (value: string, data: boolean) =>
  data && isRasterData(value) ? value.trim() : (resource(value) as string | undefined)

/** The classes that mean something to an article; the page's own, and what could lay it out anew, are not among them. */
const meaningful =
  /^(lang(uage)?-[\w+#.-]+|math-display|hljs(-[\w-]+)?|token|wp-block-[\w-]+|wp-element-[\w-]+|wp-image-\d+|wp-caption(-text)?|is-style-[\w-]+|has-[\w-]+-(color|background-color|font-size)|size-[\w-]+|columns-\d|gallery-[\w-]+|kg-[\w-]+|footnotes?(-[\w-]+)?|contains-task-list|task-list-item(-checkbox)?)$/

export const readClasses = remembered((value) =>
  value
    .slice(0, 2000)
    .split(/\s+/)
    .filter((name) => meaningful.test(name))
    .join(' '),
)
