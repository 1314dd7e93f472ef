// Which room of src may use which other, and what only one file may do, read from the text of the sources.
import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {describe, expect, it} from 'vitest'

/** Paths from src, and what stands there. */
type Sources = Record<string, string>

const below = ['theme', 'locale', 'hooks', 'model', 'lib']
/** Imports go one way. `content` uses components for its element map; no component uses content. */
const mayImport: Record<string, string[]> = {
  index: ['templates', 'components', 'content', 'primitives', ...below],
  templates: ['components', 'content', 'primitives', ...below],
  content: ['components', 'primitives', ...below],
  components: ['primitives', ...below],
  primitives: below,
  theme: ['model', 'lib'],
  locale: ['hooks', 'model', 'lib'],
  hooks: ['model', 'lib'],
  model: [],
  lib: ['model'],
}

/** `components` for `components/LikeButton/LikeToggle.tsx`, `model` for `model.ts`. */
const roomOf = (path: string) => path.split(/[/.]/)[0]!
/** `components/LikeButton`, the folder that only its index.ts speaks for. */
const folderOf = (path: string) => /^(?:components|templates)\/\w+(?=\/)/.exec(path)?.[0]
const isStyles = (path: string) => path.endsWith('.styles.ts') || path === 'theme/fragments.ts'
const importing = /^(?:import|export)\b(?:[^'"=;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const withoutComments = (code: string) => code.replaceAll(/\/\*[^]*?\*\/|(?<!\S)\/\/.*/g, '')
const importsOf = (code: string) => Array.from(code.matchAll(importing), ([, from, later]) => from ?? later!)
const resolve = (path: string, from: string) => posix.join(posix.dirname(path), from)

/** What is wrong with an import, if anything. */
function mistakeIn(path: string, from: string, sources: Sources) {
  if (from === 'styled-components') return isStyles(path) ? undefined : 'only *.styles.ts and theme/fragments.ts may'
  if (/^inkstone(\/|$)/.test(from)) return 'inside src, name the file itself'
  if (!from.startsWith('.')) return undefined
  const to = resolve(path, from)
  if (!(to in sources)) return 'there is no such file: write its ending'
  if (to === 'index.ts') return 'nothing inside src imports the public entry'
  if (roomOf(to) !== roomOf(path) && !mayImport[roomOf(path)]!.includes(roomOf(to)))
    return `${roomOf(path)} may not use ${roomOf(to)}`
  const folder = folderOf(to)
  if (folder && folder !== folderOf(path) && to !== `${folder}/index.ts`) return `go through ${folder}/index.ts`
  return undefined
}

/** The first way round by which a file imports itself. */
function cycleIn(sources: Sources) {
  const done = new Set<string>()
  const visit = (path: string, way: string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path) || !(path in sources)) return undefined
    for (const from of importsOf(sources[path]!).filter((it) => it.startsWith('.'))) {
      const cycle = visit(resolve(path, from), [...way, path])
      if (cycle) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const path of Object.keys(sources)) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return undefined
}

function problemsIn(texts: Sources) {
  const sources = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, withoutComments(text)]))
  const cycle = cycleIn(sources)
  const problems = cycle ? [`a cycle of imports: ${cycle.join(' → ')}`] : []
  for (const [path, code] of Object.entries(sources)) {
    if (!(roomOf(path) in mayImport)) problems.push(`${path} is in no room of the house`)
    if (/(^|\/)(types|utils|constants|defaults)\.tsx?$/.test(path)) problems.push(`${path} belongs beside its one user`)
    if (/^\s*export\s*\*/m.test(code)) problems.push(`${path} exports *: write one line for each name`)
    if (path !== 'lib/warn.ts' && /\bconsole\s*[.[]/.test(code)) {
      problems.push(`${path} calls console: use warn() of lib/warn.ts`)
    }
    for (const from of importsOf(code)) {
      const mistake = mistakeIn(path, from, sources)
      if (mistake) problems.push(`${path} imports ${from}: ${mistake}`)
    }
  }
  return problems
}

const src = join(import.meta.dirname, '../src')
const paths = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((path) => /(?<!\.test)\.tsx?$/.test(path))

describe('the sources', () => {
  it('keep to the architecture', () => {
    const sources = paths.map((path) => [path, readFileSync(join(src, path), 'utf8')])
    expect(problemsIn(Object.fromEntries(sources))).toEqual([])
  })
})

describe('what is wrong is found', () => {
  const good: Sources = {
    'index.ts': `export {Card, type CardProps} from './components/Card/index.ts'\nexport type {Post} from './model.ts'`,
    'model.ts': 'export interface Post {}',
    'lib/warn.ts': 'export const warn = () => console.warn()',
    'hooks/useIt.ts': '',
    'theme/fragments.ts': `import {css} from 'styled-components'`,
    'components/Card/index.ts': `export {Card, type CardProps} from './Card.tsx'`,
    'components/Card/Card.tsx': `import {useId} from 'react'\nimport {\n  Root,\n} from './Card.styles.ts'\n// console.log`,
    'components/Card/Card.styles.ts': `import {styled} from 'styled-components'\nimport '../../theme/fragments.ts'`,
    'components/List/List.tsx': `import {Card} from '../Card/index.ts'`,
  }

  it('and what is good is not', () => expect(problemsIn(good)).toEqual([]))

  it.each<[string, string, string]>([
    ['lib/url.ts', `import type {Card} from '../components/Card/index.ts'`, 'lib may not use components'],
    ['hooks/useIt.ts', `import {theme} from '../theme/fragments.ts'`, 'hooks may not use theme'],
    ['components/List/List.tsx', `import {Root} from '../Card/Card.styles.ts'`, 'go through components/Card/index.ts'],
    ['components/List/List.tsx', `import type {Post} from '../../index.ts'`, 'nothing inside src'],
    ['components/List/List.tsx', `const x = await import('inkstone')`, 'name the file itself'],
    ['components/List/List.tsx', `import {Card} from '../Card'`, 'write its ending'],
    ['components/Card/Card.tsx', `import {styled} from 'styled-components'`, 'only *.styles.ts'],
    ['components/Card/Card.tsx', `if (bad) console.error('x')`, 'calls console'],
    ['components/Card/Card.styles.ts', `import type {CardProps} from './Card.tsx'`, 'a cycle of imports'],
    ['components/Card/index.ts', `export * from './Card.tsx'`, 'exports *'],
    ['components/Card/types.ts', '', 'beside its one user'],
    ['misc/date.ts', '', 'in no room'],
  ])('%s: %s', (path, code, problem) => {
    const problems = problemsIn({...good, [path]: `${good[path] ?? ''}\n${code}`})
    expect(problems).toEqual([expect.stringContaining(problem)])
  })
})
