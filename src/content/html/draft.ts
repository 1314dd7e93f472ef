import {decoded} from '../../lib/decoded.ts'
import {checkUrl, isExternal, plain} from '../../lib/url.ts'
import type {ContentElement, ContentNode, Removed} from '../tree.ts'
import {embedReaders, type EmbedReader} from './embeds.ts'
import type {HtmlOptions} from './options.ts'
import {cleanText} from './text.ts'

/** The safe tree, and what was seen on the way that later steps need. */
export interface Draft {
  children: ContentNode[]
  /** Ids as they were written, and as they are now. */
  ids: Map<string, string>
  /** The ids that elements were written with. */
  written: Map<ContentElement, string>
  /** Whether there is anything of this kind in the text. */
  hasMath: boolean
  hasNoscript: boolean
  /** Pictures that a page shows by day, and others at night. */
  hasLight: boolean
  hasTabs: boolean
  hasSaid: boolean
  /** Whether a link in the text seems to lead to that id, besides so many of its own. */
  isLinked: (id: string, own?: number) => boolean
  /** Links within the text, and the ids they were written to. */
  links: Map<ContentElement, string>
  /** What holds such a link and nothing else. */
  wrappers: Map<ContentElement, ContentElement>
  /** Lists, each with what holds it. */
  lists: [list: ContentElement, parent: ContentElement][]
  /** All classes, as they were written. */
  classes: Map<ContentElement, string>
  /** By which elements the text of a `<span>` is marked that says so by its style. */
  marks: Map<ContentElement, string[]>
  removed: Removed[]
  remove: (kind: Removed['kind'], name: string, reason: string) => void
  setId: (element: ContentElement, value: string) => void
  setHref: (element: ContentElement, value: string) => void
  prefix: string
  dataImages: boolean
  customElements: Map<string, readonly string[]>
  embedReaders: Record<string, EmbedReader | false>
}

const defaultRel = 'nofollow noopener noreferrer ugc'

/** An empty draft, and the ways to set what must be known in the whole document. */
export function createDraft(html: string, prefix: string, options: HtmlOptions): Draft {
  const {rel = defaultRel, report = false, dataImages = false, customElements, embeds} = options
  const page = options.url?.replace(/#.*/s, '')
  const site = /^https?:\/\/[^/]+/i.exec(page ?? '')?.[0]
  const taken = new Set<string>()
  let fragments: Map<string, number> | undefined

  const draft: Draft = {
    children: [],
    ids: new Map(),
    written: new Map(),
    hasMath: /<math/i.test(html),
    hasNoscript: /<noscript/i.test(html),
    hasLight: /#(gh-light-mode-only|only-light)["']/.test(html),
    hasTabs: /=["']?tabpanel/i.test(html),
    hasSaid:
      /background-image|elementor-widget-video|data-(formula|latex|instgrm|w-e-type)|katex-need-render|fb-(post|video)/i.test(
        html,
      ),
    isLinked(id, own = 0) {
      if (!fragments) {
        fragments = new Map()
        for (const it of html.match(/#[^"'\s>]+/g) ?? []) {
          const name = decoded(it.slice(1))
          fragments.set(name, (fragments.get(name) ?? 0) + 1)
        }
      }
      return (fragments.get(id) ?? 0) > own
    },
    links: new Map(),
    wrappers: new Map(),
    lists: [],
    classes: new Map(),
    marks: new Map(),
    removed: [],
    remove(kind, name, reason) {
      if (report && draft.removed.length < 1000) draft.removed.push({kind, name: name.slice(0, 200), reason})
    },
    setId(element, value) {
      // The sanitizer of unified puts GitHub's prefix before what has it already.
      const written = value.replace(/^(user-content-){2}/, '$1')
      // Cut, then cleaned once more: the cut may go through a character.
      const id = prefix + cleanText(cleanText(written).trim().replace(/\s+/g, '-').slice(0, 200))
      if (id === prefix || taken.has(id)) return
      draft.ids.set(written, id)
      draft.written.set(element, written)
      taken.add(id)
      element.props.id = id
    },
    setHref(element, value) {
      const href = page && value.startsWith(`${page}#`) ? value.slice(page.length) : value
      const url = checkUrl(href, plain)
      if (url === undefined) return draft.remove('address', value, 'it may run a script, or no page needs its kind')
      element.props.href = url
      if (url.length > 1 && url[0] === '#') draft.links.set(element, url.slice(1).replace(/^(user-content-){2}/, '$1'))
      const own = site && (url === site || url.startsWith(`${site}/`))
      if (rel && isExternal(url) && !own) element.props.rel = rel
    },
    prefix,
    dataImages,
    customElements: new Map(Object.entries(customElements ?? {})),
    embedReaders: {...embedReaders, ...embeds},
  }
  return draft
}

/** Links that lead to what is about to go lead to what stands for it. */
export function moveId(from: ContentElement, to: ContentElement, {written}: Draft) {
  const {id, ...props} = from.props
  const name = written.get(from)
  if (id === undefined || to.props.id !== undefined) return
  from.props = props
  to.props.id = id
  if (name === undefined) return
  written.delete(from)
  written.set(to, name)
}

/** The same where what stands for it may have an id already. */
export function leadTo(from: ContentElement, to: ContentElement, draft: Draft) {
  moveId(from, to, draft)
  const name = draft.written.get(from)
  if (name === undefined) return
  draft.ids.set(name, String(to.props.id))
  draft.written.delete(from)
  delete from.props.id
}

/** Leaves out an element with all in it, but for one that a link leads into. */
export function drop(element: ContentElement, draft: Draft) {
  const all = [element]
  // Grows while it is walked.
  for (const it of all) for (const child of it.children) if (typeof child === 'object') all.push(child)
  if (all.some((it) => draft.isLinked(draft.written.get(it) ?? ''))) return
  for (const it of all) draft.links.delete(it)
  Object.assign(element, {name: '', children: []})
}
