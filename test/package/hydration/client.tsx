import type {Locale} from 'inkstone'
import {hydrateRoot, type Root} from 'react-dom/client'
import locales from 'virtual:locales'
import {Page} from './Page.tsx'

interface State {
  /** What React recovered from. */
  recovered: string[]
  hydrate: () => void
  show: (tag: string) => void
}

const container = document.getElementById('root')!
const {tag, zone} = container.dataset
const failing = () => Promise.reject(new Error('offline'))
let root: Root

const page = (locale: Locale) => <Page locale={locale} timeZone={zone} onLikedChange={failing} />

const state: State = {
  recovered: [],
  hydrate() {
    root = hydrateRoot(container, page(locales[tag!]!), {
      onRecoverableError: (error) => state.recovered.push(String(error)),
    })
  },
  show: (other) => root.render(page(locales[other]!)),
}
Object.assign(globalThis, state)
// The same list, for the test to read.
Object.assign(globalThis, {recovered: state.recovered})
