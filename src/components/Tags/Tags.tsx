import type {ComponentPropsWithRef} from 'react'
import {tagsOf} from '../../lib/keywords.ts'
import * as english from '../../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../../locale/settings.ts'
import type {Article} from '../../model.ts'
import {renderLink} from '../../primitives/Link/renderLink.tsx'
import * as S from './Tags.styles.ts'

export interface TagsProps extends SettingsProps, Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** An article's keywords: words, or names with an address, which are links. What has no name is left out. */
  keywords: Article['keywords']
}

/** What an article is about, as links to more of it. Renders a `<ul>`, or nothing where there is no keyword. */
export function Tags(props: TagsProps) {
  const [settings, {keywords, ...rest}] = useSettings(props)
  const tags = tagsOf(keywords)
  if (tags.length === 0) return null
  return (
    <S.Root aria-label={wordsOf(settings.locale, 'tags', english.tags).label} data-slot="tags" {...rest}>
      {tags.map(({name, url}, i) => (
        <li key={i}>
          {renderLink(settings, url, {
            rel: url ? 'tag' : undefined,
            'data-slot': 'tags-link',
            children: <bdi>{name}</bdi>,
          })}
        </li>
      ))}
    </S.Root>
  )
}
