export {ArticlePage, type ArticlePageProps, type ArticlePageSlotProps, type ArticlePageSlots} from './ArticlePage.tsx'
