import type {ComponentPropsWithRef} from 'react'
import {textOf} from '../../lib/text.ts'
import {nodeOf} from '../../lib/nodeOf.ts'
import {oneOf} from '../../lib/oneOf.ts'
import {useSettings, type SettingsProps} from '../../locale/settings.ts'
import {Region} from '../../primitives/Region/Region.tsx'
import * as S from './ArticleBody.styles.ts'

export interface ArticleBodyProps extends SettingsProps, ComponentPropsWithRef<'div'> {
  /**
   * The language of the text, as a BCP 47 tag; it decides faces, measure, line breaking and, where there is no `dir`, the
   * direction. Without it the page's.
   */
  lang?: string | undefined
  /**
   * How paragraphs are told apart: by space, or by a first line indented as in books.
   * @default 'spaced'
   */
  paragraph?: 'spaced' | 'indented' | undefined
  /**
   * The size of the text.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large' | undefined
  /**
   * Whether the first letter of the first paragraph spans two lines.
   * @default false
   */
  dropCap?: boolean | undefined
}

/** Languages and scripts that run from right to left. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/i

/**
 * Sets an article's text: headings, paragraphs, lists, figures, quotations, tables, code. Renders a `<div>`; its children
 * are JSX, MDX or parsed content, and a component among them keeps its own looks.
 */
export function ArticleBody(props: ArticleBodyProps) {
  const [, {paragraph, size, dropCap, lang, children, ...rest}] = useSettings(props)
  const language = textOf(lang)
  return (
    <S.Root
      data-slot="article-body"
      dir={language && (rightToLeft.test(language) ? 'rtl' : 'ltr')}
      {...rest}
      lang={language}
      data-paragraph={oneOf(paragraph, 'spaced', 'indented')}
      data-size={oneOf(size, 'medium', 'small', 'large')}
      data-drop-cap={dropCap ? '' : undefined}
    >
      <div>
        <Region>{nodeOf(children)}</Region>
      </div>
    </S.Root>
  )
}
