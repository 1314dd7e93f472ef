export {ArticlePage, type ArticlePageProps, type ArticlePageSlots} from './ArticlePage.tsx'
