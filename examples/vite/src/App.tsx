import {ArticlePage, AuthorCard, type ArticlePageProps, type LikeButtonProps} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {theme} from 'inkstone/theme'
import {styled} from 'styled-components'
import json from '../../../test/fixtures/page.json'
import './App.css'
import styles from './App.module.css'
import {Body, type Block} from './Body.tsx'

type Json = Omit<ArticlePageProps, 'body' | 'locale'> & {body: Block[]; like: LikeButtonProps}

const {body, ...page} = json as Json

/** Ours, restyled by the app's own styled-components. */
const FramedAuthorCard = styled(AuthorCard)`
  padding: 1.5rem;
  border-inline-start: 4px solid ${theme.color.accentSolid};
  background: ${theme.color.surfaceSunken};

  [data-slot='author-card-item'] {
    padding: 0;
    border: 0;
  }

  [data-slot='author-card-name'] {
    letter-spacing: 0.08em;
  }
`

function App() {
  return (
    <main>
      <ArticlePage
        {...page}
        locale={zhCN}
        like={{...page.like, className: styles.like}}
        slots={{author: <FramedAuthorCard author={page.article.author} locale={zhCN} />}}
      >
        <Body blocks={body} />
      </ArticlePage>
    </main>
  )
}

export default App
