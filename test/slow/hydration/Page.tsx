import {ArticlePage, CommentGate, InkstoneProvider, PostDate, type ArticlePageProps, type Locale} from 'inkstone'
import {StrictMode} from 'react'
import {Body} from '../../fixtures/Body.tsx'
import fixture from '../../fixtures/page.json' with {type: 'json'}
import type {PageFixture} from '../../fixtures/page.ts'

const {body, locale: _locale, timeZone: _timeZone, ...page} = fixture as PageFixture

/** The page, and what depends on clock, zone or storage besides. */
export function Page({
  locale,
  timeZone,
  likes = 1_234_567,
  onLikedChange,
}: {
  locale: Locale
  timeZone?: string
  likes?: number
  onLikedChange?: () => Promise<void>
}) {
  const like: ArticlePageProps['like'] = {count: likes, onLikedChange, storageKey: 'post-1'}
  return (
    <StrictMode>
      <InkstoneProvider locale={locale} timeZone={timeZone}>
        <ArticlePage {...page} readingTime={7} like={like} slots={{afterBody: <textarea aria-label="Note" />}}>
          <Body blocks={body} />
        </ArticlePage>
        <PostDate date="2024-07-31T23:36:00+08:00" format="date-time" />
        <PostDate date="2024-07-31T23:36" format="date-time" />
        <PostDate date="2024-07-31T23:36:00Z" format="relative" />
        <PostDate date="2024-07-31" />
        <CommentGate reason="closed" />
      </InkstoneProvider>
    </StrictMode>
  )
}
