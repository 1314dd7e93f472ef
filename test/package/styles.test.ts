import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {selectorsOf, weightOf} from '../fixtures/weights.ts'
import {filesIn, packed, read} from './pack.ts'

const selectors = [...new Set(selectorsOf(read('dist/styles.css')))]
const isOfThePage = (selector: string) => selector.includes(':root')
const ours = selectors.filter((selector) => !isOfThePage(selector))

const importedBy = (file: string) =>
  Array.from(read(file).matchAll(/(?:from |import\()"(\.[^"]+)"/g), ([, path]) => join(dirname(file), path!))

/** A module and all that it imports, directly and not. */
function reach(file: string, all = new Set<string>()) {
  if (!all.has(file)) for (const it of importedBy((all.add(file), file))) reach(it, all)
  return all
}

const isStyles = (file: string) => file.endsWith('.styles.js')
/** Where the rules of a styles file begin. */
const place = (file: string) => read('dist/styles.css').indexOf(`:where(.${/"(ink-[\w-]+)"/.exec(read(file))![1]}`)

describe('styles.css', () => {
  it('has the rules of a component after those of the components in it, and after the bare elements', () => {
    const body = 'dist/components/ArticleBody/ArticleBody.styles.js'
    const pairs = filesIn(packed)
      .filter((file) => file.endsWith('.js') && !isStyles(file))
      .flatMap((file) => {
        const own = importedBy(file).filter(isStyles)
        const inner = [body, ...reach(file)].filter((it) => isStyles(it) && !own.includes(it))
        return own.flatMap((it) => inner.map((of) => [it, of] as const)).filter(([it]) => it !== body)
      })
    expect(pairs.length).toBeGreaterThan(20)
    const early = pairs.filter(([it, of]) => place(it) < place(of))
    expect(early, 'Mend the order in tools/small-css.ts.').toEqual([])
  })

  it('has rules, each of which weighs three elements', () => {
    expect(ours.length).toBeGreaterThan(4)
    const wrong = ours.flatMap((selector) =>
      weightOf(selector) === '0,0,3' ? [] : [`${weightOf(selector)} ${selector}`],
    )
    expect(wrong, 'tools/to-css.ts weighs the rules.').toEqual([])
  })

  it('starts each from a root of ours or from data-ink-…', () => {
    const start = /^:where\((\.ink-[\w-]+|\[data-ink-\w+|(:is\()?\[data-slot\]\[class\^='?ink-'?\])/
    // A text's scope stands last in what it limits (tools/to-css.ts).
    const scope = ':where(.ink-article-body,[data-ink-prose]) :where(:not([data-slot]'
    expect(ours.filter((selector) => !start.test(selector) && !selector.includes(scope))).toEqual([])
  })

  it('has one rule for the page, which weighs nothing', () => {
    expect(selectors.filter(isOfThePage)).toEqual([':where(:root)'])
    expect(weightOf(':where(:root)')).toBe('0,0,0')
  })

  it('loads nothing, so that nothing of ours can come late and move the page: faces are those of the device', () => {
    const css = read('dist/styles.css')
    expect(css).not.toMatch(/url\(|@import/)
    const sources = Array.from(css.matchAll(/@font-face ?\{[^}]*?src:([^;}]+)/g), ([, source]) => source!)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.flatMap((source) => source.split(',')).filter((it) => !it.trim().startsWith('local('))).toEqual([])
  })
})
