import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {createElement, type ComponentType} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {libraryAsGlobals, readDocs, samplesOf, type Sample} from './docs/samples.ts'

const root = resolve(import.meta.dirname, '..')
const docs = readDocs(root)
const folder = join(root, '.cache/docs')
const api = (name: string) => readFileSync(join(root, 'test/package/api', name), 'utf8').split('\n')

describe('what the docs say', () => {
  let samples: Sample[]

  beforeAll(() => {
    rmSync(folder, {recursive: true, force: true})
    samples = docs.flatMap(samplesOf)
    for (const {file, code} of samples) {
      mkdirSync(join(folder, dirname(file)), {recursive: true})
      writeFileSync(join(folder, file), code)
    }
    writeFileSync(join(folder, 'library.d.ts'), libraryAsGlobals(root))
    const {compilerOptions} = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
    const paths = Object.entries<string[]>(compilerOptions.paths).map(([name, [path]]) => [name, [`../../${path}`]])
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: {
          module: 'esnext',
          moduleResolution: 'bundler',
          tsBuildInfoFile: '../docs.tsbuildinfo',
          paths: Object.fromEntries(paths),
          // What samples show they need not use.
          noUnusedLocals: false,
          noUnusedParameters: false,
        },
        include: ['.'],
        files: ['../../test/docs/given.d.ts', '../../src/content/markdown/markdown-it-footnote.d.ts'],
        exclude: [],
      }),
    )
  })

  it('has samples in the readme, the guides and on the page of each component', () => {
    const places = new Set(samples.map(({file}) => file.split('/')[0]))
    expect([...places]).toEqual(expect.arrayContaining(['README.md', 'Start.mdx', 'Next.mdx', 'LikeButton.md']))
  })

  it('compiles: every sample, by the types of the library', {timeout: 300_000}, () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    let said = ''
    try {
      execFileSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'})
    } catch (error) {
      said = (error as {stdout: string}).stdout
    }
    expect(said).toBe('')
  })

  it('runs: the sample of each component renders, and nothing is said', {timeout: 300_000}, async () => {
    const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
    for (const {name, text} of docs.filter(({path}) => dirname(path).endsWith('about'))) {
      const [sample] = samplesOf({name, path: '', text})
      const parts: Record<string, ComponentType> = await import(join(folder, sample!.file))
      const shown = Object.values(parts).map((Part) => renderToStaticMarkup(createElement(Part)))
      expect({name, shown: shown.join('').length > 20}).toEqual({name, shown: true})
    }
    expect(said.flatMap(({mock}) => mock.calls)).toEqual([])
  })

  it('names only tokens, classes and parts that there are', () => {
    const known = new Set([
      ...api('tokens.txt').flatMap((token) => /--[\w-]+/.exec(token)?.[0] ?? []),
      ...api('classes.txt'),
      ...api('slots.txt'),
    ])
    const named = docs.flatMap(({name, text}) =>
      Array.from(text.matchAll(/(--ink-[a-z-]+)\b|\.(ink-[a-z-]+)|data-slot=['"]([a-z-]+)['"]/g), ([, ...found]) => ({
        name,
        found: found.find(Boolean)!,
      })),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(({found}) => !known.has(found))).toEqual([])
  })

  it('names every locale that ships', () => {
    const guide = docs.find(({name}) => name === 'Locales.mdx')!
    const tags = readdirSync(join(root, 'src/locale/locales')).map((file) => basename(file, '.ts'))
    expect(tags.filter((tag) => !guide.text.includes(`\`${tag}\``))).toEqual([])
  })

  it('names only scripts that there are', () => {
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const inRepository = docs.filter(({path}) => /^(README|CONTRIBUTING)\.md$/.test(relative(root, path)))
    const named = inRepository.flatMap(({text}) => Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, it]) => it!))
    expect(named).toContain('bench')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('links to what there is: files, headings, pages of Storybook', () => {
    const pages = new Set(storybookPages())
    const broken = docs.flatMap(({path, text}) =>
      Array.from(
        withoutSamples(text).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g),
        ([, one, two]) => (one ?? two)!,
      )
        .filter((target) => !/^(https?:|mailto:|\/)/.test(target))
        .filter((target) => {
          const page = /^\?path=\/(?:docs|story)\/([^#&]+)/.exec(target)?.[1]
          if (page) return !pages.has(page)
          const [file, anchor] = target.split('#') as [string, string | undefined]
          const there = file ? join(dirname(path), file) : path
          if (!existsSync(there)) return true
          return anchor && !headingsOf(readFileSync(there, 'utf8')).includes(anchor)
        })
        .map((target) => `${relative(root, path)}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('has a page of its own for each component that is exported', () => {
    const index = readFileSync(join(root, 'src/index.ts'), 'utf8')
    const exported = Array.from(
      index.matchAll(/from '\.\/(?:components|templates|primitives)\/(\w+)\//g),
      ([, it]) => it!,
    )
    const about = readdirSync(join(root, 'stories/about')).map((file) => basename(file, '.md'))
    expect(exported.length).toBeGreaterThan(25)
    expect(exported.filter((name) => name !== 'Heading' && !about.includes(name))).toEqual([])
    expect(about.filter((name) => !storybookPages().some((id) => id.includes(`-${name.toLowerCase()}--`)))).toEqual([])
  })
})

/** The id of the docs page of each story file and guide. */
function storybookPages() {
  return readdirSync(join(root, 'stories'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(mdx|stories\.tsx)$/.test(file))
    .flatMap((file) => {
      const title = /title(?:: '|=")([^'"]+)/.exec(readFileSync(join(root, 'stories', file), 'utf8'))?.[1]
      return title ? [`${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`] : []
    })
}

const withoutSamples = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '')

const headingsOf = (text: string) =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
