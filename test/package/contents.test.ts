import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, posix} from 'node:path'
import {promisify} from 'node:util'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {describe, expect, it} from 'vitest'
import {entries, filesIn, packed, read, root, tarball} from './pack.ts'

const files = filesIn(packed)

describe('the tarball', () => {
  it('holds dist, the readme, the licence, package.json and what is to be read', () => {
    const needed = ['LICENSE', 'README.md', 'dist/index.js', 'dist/styles.css', 'docs/security.md', 'package.json']
    expect(needed.filter((file) => !files.includes(file))).toEqual([])
  })

  it('holds the guides to which llms.txt leads', () => {
    const links = Array.from(read('llms.txt').matchAll(/\]\(((?:docs|stories)\/[^):]+)\)/g), ([, file]) => file!)
    expect(links.length).toBeGreaterThan(40)
    expect(links.filter((file) => !files.includes(file))).toEqual([])
  })

  it('holds nothing else', () => {
    const text = /^(LICENSE|README\.md|package\.json|llms\.txt|docs\/\w+\.md|stories\/(about|guides)\/\w+\.mdx?)$/
    const built = /^dist\/(styles\.css|catalogue\.json|.+\.(js|js\.map|d\.ts))$/
    const inner = /\.styles\.d\.ts$|\/fragments[./]|\.(test|stories)\./
    const strays = files.filter((file) => !(text.test(file) || built.test(file)) || inner.test(file))
    expect(strays, 'Leave these out by "files" in package.json.').toEqual([])
  })

  it('has the files of every entry', () => {
    const needed = entries().flatMap(({file, types}) => (types ? [file, types.slice(2)] : [file]))
    const missing = needed.filter((file) => !files.includes(file))
    expect(missing, 'Add them to the entries of vite.config.ts.').toEqual([])
  })

  it('names no place on the machine that built it', () => {
    const places = ['file:///', root, homedir()].filter((place) => place.length > 1)
    const placed = files.filter((file) => places.some((place) => read(file).includes(place)))
    expect(placed, "A generated module returns `map: {mappings: ''}`; a build is for production.").toEqual([])
  })

  it('has source maps that hold their sources, which lie in src', () => {
    const astray = files
      .filter((file) => file.endsWith('.map'))
      .filter((file) => {
        const {sources, sourcesContent = []}: {sources: string[]; sourcesContent?: string[]} = JSON.parse(read(file))
        const inside = sources.every((source) => posix.join(posix.dirname(file), source).startsWith('src/'))
        return !inside || sources.some((_, index) => !sourcesContent[index])
      })
    expect(astray).toEqual([])
  })

  it('pleases publint', async () => {
    const pack = {tarball: Uint8Array.from(readFileSync(tarball)).buffer}
    const {messages, pkg} = await publint({pack, strict: true})
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('pleases attw', async () => {
    const attw = join(root, 'node_modules/.bin/attw')
    // What stands behind a pattern it looks at only when told its name.
    const locales = entries().flatMap(({name}) => (name.includes('/locales/') ? [name.slice('inkstone/'.length)] : []))
    const flags = ['--profile', 'esm-only', '--no-emoji', '--no-color', '--include-entrypoints', ...locales]
    const failure = await promisify(execFile)(attw, [tarball, ...flags]).then(
      () => '',
      (error: {stdout: string}) => error.stdout || 'attw did not run',
    )
    expect(failure).toBe('')
  })
})
