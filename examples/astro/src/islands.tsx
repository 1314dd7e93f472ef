import {Attribution, ContactFooter, LikeButton, ShareBar} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {page} from './article.ts'

// They bring their words and their data with them: Astro writes the props of an island into its HTML.
const {article, publisher, contact} = page

export const Like = ({count}: {count: number}) => <LikeButton locale={zhCN} count={count} likeUrl="/like" />

export const Share = () => <ShareBar locale={zhCN} url={article.url} headline={article.headline} />

export const Source = () => <Attribution locale={zhCN} article={article} publisher={publisher} />

export const Footer = () => <ContactFooter locale={zhCN} contact={contact!} />
