import type {ComponentPropsWithRef} from 'react'
import {useGivenSettings, type SettingsProps} from '../../locale/context.ts'
import type {Article, Comment, Organization} from '../../model.ts'
import {articleSchema} from './articleSchema.ts'

export interface ArticleJsonLdProps
  extends SettingsProps, Omit<ComponentPropsWithRef<'script'>, 'children' | 'type' | 'dangerouslySetInnerHTML'> {
  /** The article. Without headline and address nothing is rendered. */
  article: Article
  /** Who published it, with how to reach them. */
  publisher?: Organization | undefined
  /** What readers said of it. */
  comments?: readonly Comment[] | undefined
  /**
   * What kind of article it is.
   * @default 'Article'
   */
  articleType?: 'Article' | 'NewsArticle' | 'BlogPosting' | undefined
}

/**
 * JSON in which no character can end a script or open a comment: the same strings, differently written.
 */
const toScript = (data: object) =>
  JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * The article for search engines, in schema.org's words: who wrote and published it, when, where it stands, what readers
 * said and how many liked it. Renders a `<script type="application/ld+json">`, which is data and runs nothing; it is for
 * server HTML.
 */
export function ArticleJsonLd(props: ArticleJsonLdProps) {
  const {timeZone} = useGivenSettings(props)
  const {article, publisher, comments, articleType, ...others} = props
  const {locale: _l, timeZone: _t, linkComponent: _a, imageComponent: _i, ...rest} = others
  const schema = articleSchema({article, publisher, comments, articleType, timeZone})
  return schema ? (
    <script data-slot="article-json-ld" {...rest} type="application/ld+json">
      {toScript(schema)}
    </script>
  ) : null
}
