import 'inkstone/styles.css'
import './page.css'
import {StrictMode} from 'react'
import {hydrateRoot} from 'react-dom/client'
import {Page} from './Page.tsx'

const likes = Number(document.querySelector('main')!.dataset.likes)

hydrateRoot(
  document,
  <StrictMode>
    <Page likes={likes} />
  </StrictMode>,
)
