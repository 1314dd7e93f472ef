// Writes dist/catalogue.json when the package is built: what an app's tools may want to know of each component.
import {readFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import type {Plugin, Rolldown} from 'vite'
import {aboutNames, alsoCalled, readAbout, useOf} from './about.ts'
import {weigh} from './bundle.ts'
import {documentedIn, type Prop} from './docgen.ts'
import {kebab} from './kebab.ts'
import {readStories} from './stories.ts'

export interface CatalogueComponent {
  name: string
  /** What to import it from. */
  entry: string
  use: string
  notFor?: string
  alsoCalled: string[]
  description: string
  /** The name of the root element; null where it has none of its own. */
  element: string | null
  /** Whether it takes `settings` beside its own props. */
  settings: boolean
  props: Prop[]
  /** The `data-slot` of each part, the root's first. */
  parts: string[]
  /** The client modules that a server-component page sends for it. None: it sends no JavaScript. */
  islands: string[]
  /** Bytes of JavaScript in a client app that imports nothing else: minified, gzipped, React outside. */
  gzip: number
  /** Its page, from the address of a Storybook. */
  docs: string
}

export interface Catalogue {
  name: string
  version: string
  stylesheet: string
  settings: Prop[]
  components: CatalogueComponent[]
}

const root = resolve(import.meta.dirname, '..')
const entries = {
  inkstone: 'index.js',
  'inkstone/html': 'content/html/index.js',
  'inkstone/markdown': 'content/markdown/index.js',
}
const settings = new Set(['locale', 'timeZone', 'linkComponent', 'imageComponent'])

/** The chunks that one leads to; where a server component stops, at client modules, so does this. */
function reachedFrom(start: Rolldown.OutputChunk, chunks: Rolldown.OutputChunk[]) {
  // A set that grows while it is walked.
  const reached = new Set([start])
  for (const {code, imports} of reached) {
    if (isClient(code)) continue
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) reached.add(chunk)
  }
  return [...reached]
}

const isClient = (code: string) => /^["']use client["']/.test(code)

const slotsIn = (code: string) => Array.from(code.matchAll(/"?data-slot"?: ?"([a-z-]+)"/g), ([, slot]) => slot!)

async function describe(chunks: Rolldown.OutputChunk[]): Promise<CatalogueComponent[]> {
  const stories = readStories()
  const slots = [...new Set(chunks.flatMap(({code}) => slotsIn(code)))].toSorted()
  const found = Object.entries(entries).flatMap(([entry, fileName]) => {
    const {exports} = chunks.find((chunk) => chunk.fileName === fileName)!
    return exports.filter((name) => /^[A-Z]/.test(name)).map((name) => ({name, entry}))
  })
  const names = found.map(({name}) => kebab(name))
  /** `table-of-contents-list` is a part of the one with the longest name that it begins with. */
  const ownerOf = (slot: string) =>
    names.filter((name) => slot === name || slot.startsWith(`${name}-`)).toSorted((a, b) => b.length - a.length)[0]

  return Promise.all(
    found
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async ({name, entry}) => {
        const chunk = chunks.find((it) => it.facadeModuleId?.endsWith('.tsx') && it.exports.includes(name))!
        const {description, props} = documentedIn(chunk.facadeModuleId!).find((it) => it.name === name)!
        // What has no page of its own stands on that of its folder.
        const page = aboutNames().includes(name) ? name : basename(join(chunk.facadeModuleId!, '..'))
        const about = page === name ? readAbout(name) : ''
        const islands = reachedFrom(chunk, chunks).filter(({code}) => isClient(code))
        return {
          name,
          entry,
          ...(about ? useOf(about) : {use: description}),
          alsoCalled: alsoCalled(about),
          description,
          element: /Renders an?(?: \w+)? `<(\w+)/.exec(description)?.[1] ?? null,
          settings: props.some((prop) => prop.name === 'locale'),
          props: props.filter((prop) => !settings.has(prop.name)),
          parts: slots.filter((slot) => ownerOf(slot) === kebab(name)),
          islands: islands.map(({fileName}) => basename(fileName, '.js')).toSorted(),
          gzip: await weigh(`export {${name}} from '${entry}'`, root),
          docs: stories.get(page)!.docs,
        }
      }),
  )
}

export const catalogue = (): Plugin => ({
  name: 'inkstone:catalogue',
  async writeBundle({dir}, bundle) {
    const chunks = Object.values(bundle).filter((it) => it.type === 'chunk')
    const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const provider = documentedIn(join(root, 'src/locale/InkstoneProvider.tsx'))[0]!
    const written: Catalogue = {
      name,
      version,
      stylesheet: `${name}/styles.css`,
      settings: provider.props.filter((prop) => settings.has(prop.name)),
      components: await describe(chunks),
    }
    await writeFile(join(dir!, 'catalogue.json'), `${JSON.stringify(written, null, 1)}\n`)
  },
})
