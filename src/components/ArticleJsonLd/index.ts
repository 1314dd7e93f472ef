export {ArticleJsonLd, type ArticleJsonLdProps} from './ArticleJsonLd.tsx'
