import type {ArticlePageProps, LikeButtonProps, Organization} from 'inkstone'
import json from '../../../test/fixtures/page.json'
import type {Block} from '../../../test/fixtures/page.ts'

type Json = Omit<ArticlePageProps, 'body' | 'locale'> & {body: Block[]; like: LikeButtonProps; publisher: Organization}

const {body, locale: _locale, ...page} = json as unknown as Json & {locale: string}

export {body, page}
