import type {NamedLink} from '../../model.ts'
import {addressOf, fieldsOf, lineOf, listOf, stringOf, type Fields} from './read.ts'

/** A language tag if it is one: `zh_CN` becomes `zh-CN`. */
export function languageOf(...values: unknown[]) {
  for (const value of values) {
    try {
      const [tag] = Intl.getCanonicalLocales(stringOf(value)?.replaceAll('_', '-') ?? [])
      if (tag) return tag
    } catch {
      // Not a tag: perhaps the next is.
    }
  }
  return
}

const typesOf = ({'@type': type}: Fields) => (Array.isArray(type) ? type : [type])

/** What Yoast SEO says of a post beside WordPress: its summary, its language, the way to it, its author's name. */
export function yoastOf(json: unknown) {
  const head = fieldsOf(json)
  const graph = listOf(fieldsOf(head.schema)['@graph'])
  const named = (type: string) => graph.find((it) => typesOf(it).includes(type)) ?? {}
  const breadcrumb = listOf(named('BreadcrumbList').itemListElement).flatMap<NamedLink>(({name, item}) => {
    const [text, url] = [lineOf(name), addressOf(item)]
    // The last is the post itself and has no address.
    return text && url ? [{name: text, url}] : []
  })
  const [picture] = listOf(head.og_image)
  return {
    description: lineOf(head.description),
    inLanguage: languageOf(named('WebPage').inLanguage, head.og_locale),
    breadcrumb,
    author: lineOf(head.author),
    image: addressOf(picture?.url),
  }
}
