import {hydrateRoot, type Root} from 'react-dom/client'
import locales from 'virtual:locales'
import {Page} from './Page.tsx'

const container = document.getElementById('root')!
const {tag, zone} = container.dataset
const failing = () => Promise.reject(new Error('offline'))
/** What React recovered from. */
const recovered: string[] = []
let root: Root

const page = (likes?: number) => <Page locale={locales[tag!]!} timeZone={zone} likes={likes} onLikedChange={failing} />

Object.assign(globalThis, {
  recovered,
  hydrate() {
    root = hydrateRoot(container, page(), {onRecoverableError: (error) => recovered.push(String(error))})
  },
  /** What a router does when the server has news. */
  refresh: () => root.render(page(7651)),
})
