export {ArticleMeta, type ArticleMetaProps} from './ArticleMeta.tsx'
export {articleMetadata, type ArticleMetadata} from './articleMetadata.ts'
