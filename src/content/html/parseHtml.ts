import {decoded} from '../../lib/decoded.ts'
import {show, warn} from '../../lib/warn.ts'
import type {Content} from '../tree.ts'
import {createDraft, type Draft} from './draft.ts'
import {recognizeNotes} from './notes.ts'
import type {HtmlOptions} from './options.ts'
import {parse} from './parse.ts'
import {sanitize} from './sanitize.ts'
import {stabilize} from './stabilize.ts'
import {withParagraphs} from './paragraphs.ts'
import {addLegacyAnchors, survey} from './survey.ts'

/** What the standard repeats in each paragraph for as long as it is open. */
const formatting = 'b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u'
const tagsOf = (names: string) => new RegExp(`</?(${names})(?=[\\s/>])("[^"]*"|'[^']*'|[^<>"'])*>?`, 'gi')

/** Parses without what would grow too far: formatting, then links, then every tag. */
const parseLess = (text: string) =>
  parse(text.replace(tagsOf(formatting), '')) ??
  parse(text.replace(tagsOf(`a|${formatting}`), '')) ??
  parse(text.replace(/<\/?[a-z!?][^<>]*>?/gi, '\n'))!

/** Leads links within the text to where their ids are now; those to elsewhere on the page stay. */
function resolveLinks({links, ids}: Draft) {
  for (const [link, target] of links) {
    const name = decoded(target)
    // GitHub puts a prefix before ids, and leaves it to a script to find them.
    const prefixed = ids.get(`user-content-${target}`) ?? ids.get(`user-content-${name}`)
    const id = ids.get(target) ?? ids.get(name) ?? prefixed
    if (id !== undefined) link.props.href = `#${id}`
  }
}

/**
 * Reads HTML from anywhere as an article: what could harm the reader, the page or the server is not in the result, whatever
 * the input. Plain JSON; `HtmlContent` renders it. What a page hides by style or `hidden` is shown, because the script that
 * would open it is gone.
 */
export function parseHtml(html: string, given?: HtmlOptions): Content {
  const options = given ?? {}
  const {sanitize: own, transforms, maxLength = 4_000_000, idPrefix = ''} = options
  const prefix = /^[a-z][\w-]*$/i.test(idPrefix) ? idPrefix : 'c-'
  if (typeof html !== 'string') {
    if (process.env.NODE_ENV !== 'production' && html !== undefined && html !== null) {
      warn('parseHtml', `${show(html)} is no HTML`, 'so the article is empty', 'Pass a string')
    }
    return parseHtml('', {...options, sanitize: undefined})
  }
  const cleaned = own ? own(html) : html
  const text = typeof cleaned === 'string' ? cleaned.slice(0, maxLength) : ''
  const whole = parse(text)
  const source = whole ?? parseLess(text)
  const draft = createDraft(text, prefix, options)
  const {removed} = draft
  if (!whole) removed.push({kind: 'document', name: 'tags', reason: 'they would grow too far'})
  sanitize(source, draft)
  recognizeNotes(draft)
  resolveLinks(draft)
  if (options.legacyAnchors) addLegacyAnchors(draft.written)
  const changed = (transforms ?? []).reduce((tree, transform) => transform(tree), draft.children)
  const content = survey(withParagraphs(stabilize(changed)), prefix, options)
  if (!options.report) return content
  if (text.length < html.length && !own)
    removed.push({kind: 'document', name: 'the end', reason: `only ${maxLength} characters are read`})
  return {...content, removed}
}
