import {articleMetadata, type ArticlePageProps, type Organization} from 'inkstone'
import type {Metadata} from 'next'
import json from '../../test/fixtures/page.json'
import type {Block} from '../../test/fixtures/page.ts'

type Json = Omit<ArticlePageProps, 'body' | 'locale'> & {body: Block[]; publisher: Organization}

const {body, locale: _locale, ...page} = json as unknown as Json & {locale: string}

export {body, page}

export const metadata: Metadata = articleMetadata(page.article, page.publisher)
