import type {ComponentPropsWithRef, ReactNode} from 'react'
import {toList} from '../../lib/list.ts'
import {textOf} from '../../lib/text.ts'
import * as english from '../../locale/english.ts'
import {formatPlural} from '../../locale/counts.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Heading} from '../../model.ts'
import {renderClauses} from '../../primitives/Clauses/renderClauses.tsx'
import {downIcon} from '../../primitives/Icon/icons.tsx'
import {ContentsList} from './ContentsList.tsx'
import * as S from './TableOfContents.styles.ts'

export interface TableOfContentsProps extends SettingsProps, Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The headings of the article. With fewer than two nothing is rendered. */
  headings: readonly Heading[] | undefined
  /**
   * The deepest level shown.
   * @default 3
   */
  maxLevel?: number | undefined
}

/** Each heading, and within it those that follow and are deeper. */
function renderItems(headings: Heading[], from = 0, to = headings.length) {
  const items: ReactNode[] = []
  for (let at = from, end = from; at < to; at = end) {
    const {id, text, level} = headings[at]!
    do end += 1
    while (end < to && headings[end]!.level > level)
    items.push(
      <li key={at}>
        <a data-slot="table-of-contents-link" href={`#${id}`} dir="auto">
          {renderClauses(text)}
        </a>
        {end > at + 1 && <ol>{renderItems(headings, at + 1, end)}</ol>}
      </li>,
    )
  }
  return items
}

/**
 * Links to the headings of the article: a disclosure where it is narrow, a rail beside the text from three headings on
 * where the page is wide. The section that is being read is marked. Renders a `<nav>` with `<details>`.
 */
export function TableOfContents(props: TableOfContentsProps) {
  const [{locale}, {headings, maxLevel, ...rest}] = useSettings(props)
  const deepest = typeof maxLevel === 'number' ? maxLevel : 3
  const words = wordsOf(locale, 'contents', english.contents)
  const listed = toList(headings).filter(
    ({id, text, level}) => textOf(id) && textOf(text) && Number.isFinite(level) && level <= deepest,
  )
  if (listed.length < 2) return null
  const top = listed.reduce((least, {level}) => Math.min(least, level), Infinity)
  const sections = listed.filter(({level}) => level === top).length
  return (
    <S.Root
      data-slot="table-of-contents"
      aria-label={words.heading}
      {...rest}
      data-rail={listed.length > 2 ? '' : undefined}
    >
      <details>
        <summary data-slot="table-of-contents-summary">
          <span>{words.heading}</span>
          <span data-slot="table-of-contents-count">{formatPlural(words.sections, sections, locale)}</span>
          {downIcon}
        </summary>
        <ContentsList data-slot="table-of-contents-list">{renderItems(listed)}</ContentsList>
      </details>
    </S.Root>
  )
}
