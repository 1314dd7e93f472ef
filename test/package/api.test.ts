import {join, posix} from 'node:path'
import {describe, expect, it} from 'vitest'
import {entries, filesIn, packed, read} from './pack.ts'

// What an app may rely on, in one file each. Where this fails the public API has changed: if you mean it, run `npm run api`,
// and the diff says what to announce.
const files = filesIn(packed)
const scripts = files.filter((file) => file.endsWith('.js')).map(read)
const css = read('dist/styles.css')

const sorted = (found: Iterable<string>) => [...new Set(found)].toSorted().join('\n').concat('\n')
const all = (texts: string[], pattern: RegExp) =>
  texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, it]) => it!))

/** The declarations that an entry leads to, without their comments. */
function declarations(types: string) {
  const seen = new Set([posix.normalize(types)])
  for (const file of seen) {
    for (const from of all([read(file)], /(?:from|import\() ?['"](\.[^'"]+)['"]/g)) {
      const path = posix.join(posix.dirname(file), from).replace(/\.(js|tsx?)$/, '.d.ts')
      if (files.includes(path)) seen.add(path)
    }
  }
  return [...seen]
    .toSorted()
    .map((file) => `// ${file}\n${withoutComments(read(file))}`)
    .join('\n')
}

const withoutComments = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\/\/.*$/gm, '')
    .replace(/\n\s*\n/g, '\n')
    .trim()
    .concat('\n')

const snapshot = (name: string) => join(import.meta.dirname, 'api', name)

describe('the public API', () => {
  const typed = entries().filter(({name, types}) => types && !/\.css$|locales\//.test(name))

  it.each(typed)('$name', async ({name, types}) => {
    await expect(declarations(types!)).toMatchFileSnapshot(snapshot(`${name.replaceAll('/', '-')}.d.ts.txt`))
  })

  it('the parts, by data-slot', async () => {
    const slots = all(scripts, /["']?data-slot["']?: ?["']([a-z-]+)["']/g)
    await expect(sorted(slots)).toMatchFileSnapshot(snapshot('slots.txt'))
  })

  it('the classes of roots', async () => {
    await expect(sorted(all([css], /\.(ink-[a-z-]+)/g))).toMatchFileSnapshot(snapshot('classes.txt'))
  })

  it('the tokens, with their defaults', async () => {
    const theme = await import(join(packed, 'dist/theme/theme.js'))
    const flat = (tokens: object): string[] =>
      Object.values(tokens).flatMap((it) => (typeof it === 'string' ? it : flat(it as object)))
    await expect(sorted(flat(theme.theme))).toMatchFileSnapshot(snapshot('tokens.txt'))
  })

  it('the entries', async () => {
    await expect(sorted(entries().map(({name}) => name))).toMatchFileSnapshot(snapshot('entries.txt'))
  })
})
