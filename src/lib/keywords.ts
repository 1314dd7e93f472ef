import type {Article} from '../model.ts'
import {textOf} from './text.ts'

/** The keywords as words, whether or not they have an address. */
export const keywordsOf = ({keywords}: Pick<Article, 'keywords'>) =>
  (Array.isArray(keywords) ? keywords : []).flatMap((it) => textOf(typeof it === 'object' ? it?.name : it) ?? [])
