import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {gzipped, weigh} from './bundle.ts'
import {app, read} from './pack.ts'

const core = ['ArticleBody', 'AuthorCard', 'LikeButton', 'RelatedPosts', 'ContactFooter']
const all = `export {${core.join(', ')}} from 'inkstone'; export {zhCN} from 'inkstone/locales/zh-CN'`
const rows: string[] = []

/** Notes a size for the table. */
function noted(what: string, size: number, limit: number) {
  rows.push(`${what.padEnd(24)}${String(size).padStart(6)} of ${String(limit).padStart(6)} bytes`)
  return size
}

afterAll(() => {
  console.log(rows.join('\n'))
  // For tools/check.mjs to show.
  writeFileSync(join(app, '../sizes.txt'), rows.join('\n'))
})

describe('gzipped, minified, React outside', () => {
  it.each(core)('%s weighs at most 4 kB', async (name) => {
    const size = await weigh(`export {${name}} from 'inkstone'`)
    expect(noted(name, size, 4000), 'Too large: print what bundle() returns to see what came in.').toBeLessThanOrEqual(
      4000,
    )
  })

  it('the five core components and a locale weigh at most 7 kB', async () => {
    const size = await weigh(all)
    expect(noted('the five, with zh-CN', size, 7000), 'Too large: move what not everybody needs.').toBeLessThanOrEqual(
      7000,
    )
  })

  it('the stylesheet weighs at most 10 kB', () => {
    expect(noted('styles.css', gzipped(read('dist/styles.css')), 10_000)).toBeLessThanOrEqual(10_000)
  })
})
