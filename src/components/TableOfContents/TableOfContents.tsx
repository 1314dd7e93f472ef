import type {ComponentPropsWithRef} from 'react'
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
  headings: Heading[] | undefined
  /**
   * The deepest level shown.
   * @default 3
   */
  maxLevel?: number
}

/**
 * Links to the headings of the article: a disclosure where it is narrow, a rail beside the text from three headings on
 * where the page is wide. The section that is being read is marked. Renders a `<nav>` with `<details>`.
 */
export function TableOfContents(props: TableOfContentsProps) {
  const [{locale}, {headings, maxLevel = 3, ...rest}] = useSettings(props)
  const words = wordsOf(locale, 'contents', english.contents)
  const listed = toList(headings).filter(
    ({id, text, level}) => textOf(id) && textOf(text) && Number.isFinite(level) && level <= maxLevel,
  )
  if (listed.length < 2) return null
  const top = Math.min(...listed.map(({level}) => level))
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
        <ContentsList data-slot="table-of-contents-list">
          {listed.map(({id, text, level}, i) => (
            <li key={i} data-level={level - top + 1}>
              <a href={`#${id}`} dir="auto">
                {renderClauses(text)}
              </a>
            </li>
          ))}
        </ContentsList>
      </details>
    </S.Root>
  )
}
