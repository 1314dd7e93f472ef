import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {bundle as bundleIn, gzipped, weigh as weighIn} from '../../tools/bundle.ts'
import {allOf, clients, reachedFrom} from './islands.ts'
import {app, read} from './pack.ts'

// `aim` is what the design asks for; `limit` is what is reached, with what two zlibs differ by, and may only be lowered
// (docs/decisions/0003-sizes.md says why they differ).
const core = [
  {name: 'ArticleBody', aim: 4000, limit: 995},
  {name: 'LikeButton', aim: 4000, limit: 3585},
  {name: 'AuthorCard', aim: 4000, limit: 3410},
  {name: 'RelatedPosts', aim: 4000, limit: 5220},
  {name: 'ContactFooter', aim: 4000, limit: 7635},
]
/** As an app that has installed the package would. */
const bundle = (code: string) => bundleIn(code, app)
const weigh = (code: string) => weighIn(code, app)

const all = `export {${core.map(({name}) => name).join(', ')}} from 'inkstone'`
const rows: string[] = []
const measured = new Map<string, number>()

/** Notes a size for the table. */
function noted(what: string, size: number, limit: number, aim = limit) {
  measured.set(what, size)
  const short = size > aim ? `  (aim ${aim})` : ''
  rows.push(`${what.padEnd(28)}${String(size).padStart(6)} of ${String(limit).padStart(6)} bytes${short}`)
  return size
}

afterAll(() => {
  console.log(rows.join('\n'))
  // For tools/check.mjs to show.
  writeFileSync(join(app, '../sizes.txt'), rows.join('\n'))
})

describe('gzipped, minified, React outside', () => {
  it.each(core)('$name weighs at most $limit bytes', async ({name, limit, aim}) => {
    const size = noted(name, await weigh(`export {${name}} from 'inkstone'`), limit, aim)
    expect(size, 'Too large: print what bundle() returns to see what came in.').toBeLessThanOrEqual(limit)
  })

  it('the five core components, with the default locale', async () => {
    const size = noted('the five, with en', await weigh(all), 13_225, 7000)
    expect(size, 'Too large: move what not everybody needs.').toBeLessThanOrEqual(13_225)
  })

  it('HTML turned into a tree, the parser included', async () => {
    const size = noted('html, the tree', await weigh(`export {parseHtml} from 'inkstone/html'`), 73_960, 50_000)
    expect(size).toBeLessThanOrEqual(73_960)
  })

  // With every component of the element map, from code that is copied to players that wait.
  it('HTML turned into an article, the parser and the element map included', async () => {
    const size = noted('html', await weigh(`export {parseHtml, HtmlContent} from 'inkstone/html'`), 83_260, 50_000)
    expect(size).toBeLessThanOrEqual(83_260)
  })

  it('Markdown turned into a tree, both parsers included', async () => {
    const size = noted('markdown, the tree', await weigh(`export {parseMarkdown} from 'inkstone/markdown'`), 123_250)
    expect(size).toBeLessThanOrEqual(123_250)
  })

  it('Markdown turned into an article, the parsers and the element map included', async () => {
    const size = noted('markdown', await weigh(`export * from 'inkstone/markdown'`), 133_040, 104_000)
    expect(size).toBeLessThanOrEqual(133_040)
  })

  it('a transform that nobody uses weighs nothing', async () => {
    const splitting = (code: string) => code.includes('callout-emoji')
    expect((await bundle(`export {ghostCards} from 'inkstone/html'`)).some(splitting)).toBe(true)
    expect((await bundle(`export {parseHtml, HtmlContent} from 'inkstone/html'`)).some(splitting)).toBe(false)
    expect((await bundle(`export * from 'inkstone'`)).join('')).not.toMatch(/linkify|callout-emoji/)
  })

  it('a WordPress post turned into data, the parser of its names and comments included', async () => {
    const size = noted('wordpress', await weigh(`export * from 'inkstone/wordpress'`), 36_000)
    expect(size).toBeLessThanOrEqual(36_000)
  })

  it('nothing of the parser is in inkstone itself', async () => {
    const parser = /adoption|foster|selectedcontent|annotation-xml/i
    expect((await bundle(`export * from 'inkstone/html'`)).join('')).toMatch(parser)
    expect((await bundle(`export * from 'inkstone'`)).join('')).not.toMatch(parser)
  })

  it('nothing of the highlighter is in what a browser gets', async () => {
    const highlighter = /shiki|entity\.name/
    expect(read('dist/content/highlight/scopes.js')).toMatch(highlighter)
    expect(read('dist/content/highlight/createHighlighter.js')).toMatch(highlighter)
    for (const entry of ['inkstone', 'inkstone/html', 'inkstone/markdown', 'inkstone/wordpress']) {
      expect((await bundle(`export * from '${entry}'`)).join('')).not.toMatch(highlighter)
    }
  })

  it('the stylesheet, all of it', () => {
    const size = noted('styles.css', gzipped(read('dist/styles.css')), 13_665, 10_000)
    expect(size, 'Too large: share fragments, or leave out what few would miss.').toBeLessThanOrEqual(13_665)
  })

  it('what the readme says of them, to a tenth of a kilobyte or one in a hundred', () => {
    const [, table] = /<!-- sizes -->([\s\S]+?)<!-- \/sizes -->/.exec(read('README.md')) ?? []
    const said = Array.from(table!.matchAll(/^\| (\w[^|]*?) +\| +([\d.]+) \|$/gm), ([, what, kB]) => ({
      what: what!,
      kB: Number(kB),
    }))
    expect(said.length).toBeGreaterThan(5)
    const astray = said.filter(({what, kB}) => {
      const size = (measured.get(what) ?? Number.NaN) / 1000
      return !(Math.abs(size - kB) <= Math.max(0.1, size / 100))
    })
    expect(astray, `Measured: ${JSON.stringify(Object.fromEntries(measured))}`).toEqual([])
  })
})

describe('the islands of a server-component page, gzipped, minified, React outside', () => {
  const ofPage = reachedFrom(['dist/templates/ArticlePage/ArticlePage.js']).filter((file) => clients.includes(file))

  it.each([
    {what: 'LikeButton', file: 'components/LikeButton/LikeToggle', limit: 2500},
    {what: 'ReaderPreferences', file: 'components/ReaderPreferences/PreferencesControls', limit: 1190},
    {what: 'TableOfContents', file: 'components/TableOfContents/ContentsList', limit: 610, aim: 500},
  ])('that of $what', async ({what, file, limit, aim}) => {
    expect(noted(`${what}, island`, await weigh(allOf([`dist/${file}.js`])), limit, aim)).toBeLessThanOrEqual(limit)
  })

  it.each([
    {what: 'when a reader writes', file: 'CommentForm/writing', limit: 1835},
    {what: 'when a reader answers', file: 'CommentList/replies', limit: 900},
    {what: 'when an address names a comment', file: 'CommentList/target', limit: 400},
    {what: 'when older comments are asked for', file: 'CommentList/waiting', limit: 400},
    {what: 'when the hours come near', file: 'ContactFooter/openAt', limit: 475},
  ])('what is fetched $what', async ({what, file, limit}) => {
    expect(noted(`later, ${what}`, await weigh(allOf([`dist/components/${file}.js`])), limit)).toBeLessThanOrEqual(
      limit,
    )
  })

  it('those of the whole article page', async () => {
    expect(ofPage.length).toBeGreaterThan(5)
    expect(noted('islands of the page', await weigh(allOf(ofPage)), 6000)).toBeLessThanOrEqual(6000)
  })

  it('all that there are', async () => {
    expect(noted('islands, all', await weigh(allOf(clients)), 8360)).toBeLessThanOrEqual(8360)
  })
})
