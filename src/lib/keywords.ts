import type {Article} from '../model.ts'
import {textOf} from './text.ts'

/** The keywords that have a name, whether or not they have an address. */
export function tagsOf(keywords: Article['keywords']) {
  const all: NonNullable<typeof keywords> = Array.isArray(keywords) ? keywords : []
  return all.flatMap((it) => {
    const {name, url} = typeof it === 'object' && it ? it : {name: it, url: undefined}
    return textOf(name) ? [{name, url}] : []
  })
}

/** The same as words. */
export const keywordsOf = ({keywords}: Pick<Article, 'keywords'>) => tagsOf(keywords).map(({name}) => name)
