import type {ComponentPropsWithRef} from 'react'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import * as S from './ReadingProgress.styles.ts'

export interface ReadingProgressProps extends SettingsProps, Omit<ComponentPropsWithRef<'div'>, 'children'> {}

/**
 * How far the reader is in the article: a line at the top of the window that grows as its text is scrolled by, without
 * JavaScript. Renders an empty `<div>`, hidden from assistive technology, which knows the place in the page by itself.
 * Nothing shows where the browser has no scroll-driven animation, nor on paper.
 *
 * It is made for ArticlePage's slot `progress`. Elsewhere, put it first in an element that also holds the ArticleBody, and
 * give that element `timeline-scope: --ink-article-body`.
 */
export function ReadingProgress(props: ReadingProgressProps) {
  const [, rest] = useSettings(props)
  return <S.Root data-slot="reading-progress" aria-hidden {...rest} />
}
