// What is there of each component: read from its folder, its stories, the last `npm test`, the last build and git's history.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Plugin} from 'vite'
import {aboutNames} from './about.ts'
import type {Catalogue} from './catalogue.ts'
import {readChanges} from './changes.ts'
import {readReports, type Outcome} from './reports.ts'
import {readStories} from './stories.ts'

export interface Health {
  name: string
  docs: string
  /** Tests in its folder, as they are written: one that runs over a table counts once. */
  tests: number
  /** Tests that render it elsewhere. */
  elsewhere: number
  keyboard: number
  forcedColors: {tests: number; rules: number}
  stories: number
  /** Those that stand from right to left. */
  rightToLeft: number
  /** The rules of axe that its stories leave out. */
  axeWithout: string[]
  /** How it went when `npm test` last ran here. None: it did not, or the component has changed since. */
  ran?: {tests: Outcome; axe: Outcome}
  /** As in the catalogue; none before the package is built. */
  built?: {islands: string[]; gzip: number}
  /** The day of the last commit to it. None: git does not know. */
  changed?: string
}

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((file) => join(folder, file))

/** The tests of a file, each with its text. */
export const testsIn = (text: string) => text.split(/^\s*(?=it(?:\.each|\.for)?[(`])/m).slice(1)

/** The stories of a file, each with its text. */
export const storiesIn = (text: string) => text.split(/^(?=export const \w+: Story\b)/m).slice(1)

export const isByKeyboard = (test: string) => /\.(keyboard|tab)\(/.test(test)
export const isRightToLeft = (story: string) => /^export const (\w*RightToLeft|Arabic|Hebrew)\b|'rtl'/.test(story)

function readCatalogue() {
  const {components}: Catalogue = existsSync(join(root, 'dist/catalogue.json'))
    ? JSON.parse(read('dist/catalogue.json'))
    : {components: []}
  return new Map(components.map(({name, islands, gzip}) => [name, {islands, gzip}]))
}

export function readHealth(): Health[] {
  const [sources, stories] = [filesIn('src'), readStories()]
  const everyTest = [...sources, ...filesIn('test')].filter((file) => /\.test\.tsx?$/.test(file))
  const written = new Map(everyTest.map((file) => [file, testsIn(read(file))]))
  const [lastRun, catalogue, changes] = [readReports(), readCatalogue(), readChanges()]
  return aboutNames().map((name) => {
    const folder = dirname(sources.find((file) => basename(file) === `${name}.tsx`)!)
    // A component that shares its folder has the files that begin with its name.
    const beginning = join(folder, basename(folder) === name ? '/' : name)
    const files = sources.filter((file) => file.startsWith(beginning) && /\.tsx?$/.test(file))
    const testFiles = files.filter((file) => written.has(file))
    const otherTests = everyTest.filter((file) => !files.includes(file)).flatMap((file) => written.get(file)!)
    const story = stories.get(name)!
    const rendersIt = new RegExp(`<${name}\\b`)
    const tests = testFiles.flatMap((file) => written.get(file)!)
    return {
      name,
      docs: story.docs,
      tests: tests.length,
      elsewhere: otherTests.filter((test) => rendersIt.test(test)).length,
      keyboard: tests.filter(isByKeyboard).length,
      forcedColors: {
        tests: tests.filter((test) => test.includes('forcedColors')).length,
        rules: files.map(read).join('').split('forced-colors').length - 1,
      },
      stories: storiesIn(story.text).length,
      rightToLeft: storiesIn(story.text).filter(isRightToLeft).length,
      axeWithout: Array.from(story.text.matchAll(/'([\w-]+)': \{enabled: false\}/g), ([, rule]) => rule!),
      ran: lastRun([story.file, ...testFiles], [story.file, ...files]),
      built: catalogue.get(name),
      changed: files
        .flatMap((file) => changes.get(file) ?? [])
        .toSorted()
        .at(-1),
    }
  })
}

/** For Storybook's page: `import health from 'virtual:health'`. */
export const health = (): Plugin => ({
  name: 'storybook:health',
  resolveId: (id) => (id === 'virtual:health' ? '\0virtual:health' : null),
  load: (id) => (id === '\0virtual:health' ? `export default ${JSON.stringify(readHealth())}` : null),
})
