import {readFileSync, writeFileSync} from 'node:fs'
import type {Browser} from 'playwright'
import {createElement, Fragment, type ReactNode} from 'react'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Body} from '../fixtures/Body.tsx'
import fixture from '../fixtures/page.json' with {type: 'json'}
import english from '../fixtures/page.en.json' with {type: 'json'}
import type {PageFixture} from '../fixtures/page.ts'
import {contrastTable} from '../measures/contrast.ts'
import {
  atWidths,
  benign,
  charactersPerLine,
  comings,
  elementMap,
  lastLines,
  late,
  launch,
  openPage,
  overflowing,
  setting,
  targets,
  widthsFrom,
  type Content,
} from '../measures/layout.ts'
import {samples} from '../measures/samples.ts'

// What docs/measures.md says, measured again; `npm run measures` writes it.
const renew = Boolean(process.env.RENEW)
const sections: string[] = []

/** A table as Markdown, kept for the document. */
const tell = (title: string, text: string, head: string[], rows: (string | number)[][]) =>
  sections.push(
    [
      `## ${title}`,
      text,
      [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    ].join('\n\n'),
  )

const contentOf = (lang: string, data: PageFixture, dir?: 'rtl'): Content => {
  const {body, ...props} = data
  return {
    lang,
    ...(dir && {dir}),
    props: {...props, readingTime: 7},
    children: createElement(Body, {blocks: body, components}),
  }
}

const zh = fixture as PageFixture
const en = english as PageFixture

/** Every word that a person wrote becomes one that cannot be broken. */
const hostile = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((it) => hostile(it, key))
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, hostile(it, name)]))
  const written =
    /^(headline|description|name|jobTitle|text|content|items|strong|caption|creditText|note|articleSection)$/
  return typeof value === 'string' && written.test(key) && value
    ? `${'Donaudampfschifffahrt'.repeat(4)} ${value}`
    : value
}

let browser: Browser
let components: Awaited<ReturnType<typeof elementMap>>
beforeAll(async () => {
  components = await elementMap()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  if (!renew) return
  const contrast = `## Contrast\n\nWCAG 2 ratio · APCA Lc, rounded down.\n\n${contrastTable}`
  const opening =
    '# Measures\n\nWritten by `npm run measures`, from the built package, with faces that come with the repository; `npm run test:all` measures again.'
  writeFileSync('docs/measures.md', `${[opening, contrast, ...sections].join('\n\n')}\n`)
})

const span = (values: number[]) => {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((it) => Math.round(it * 10) / 10)
  return least === most ? `${least}` : `${least} to ${most}`
}

describe('Chinese lines', () => {
  it('never end a paragraph with one or two characters, over 400 widths', async () => {
    const page = await openPage(browser, contentOf('zh-CN', zh))
    const widths = widthsFrom(300, 400, 3)
    const counts = (await atWidths<number[]>(page, widths, lastLines)).flat()
    const ofLength = (n: number) => counts.filter((it) => it === n).length
    tell(
      'Last lines',
      'Of the Chinese fixture, 400 widths of the page from 300 to 1,497 px: characters, marks among them, on the last line of a paragraph or an item of several lines.',
      ['1', '2', '3', '4', '5 or more'],
      [[ofLength(1), ofLength(2), ofLength(3), ofLength(4), counts.filter((it) => it > 4).length]],
    )
    expect(counts.length).toBeGreaterThan(4000)
    expect([ofLength(1), ofLength(2)]).toEqual([0, 0])
  })

  it('hold a whole number of characters, over 300 widths', async () => {
    const page = await openPage(browser, contentOf('zh-CN', zh))
    const widths = widthsFrom(300, 300, 5)
    const counts = await atWidths<number>(page, widths, charactersPerLine)
    const broken = widths.filter((_, i) => Math.abs(counts[i]! - Math.round(counts[i]!)) > 0.02)
    const between = (from: number, to: number) => span(counts.filter((_, i) => widths[i]! >= from && widths[i]! < to))
    tell(
      'Whole characters',
      '300 widths of the page from 300 to 1,795 px: characters that a line of Chinese has room for.',
      ['300 to 599', '600 to 1119', '1120 and more', 'widths with a broken one'],
      [[between(300, 600), between(600, 1120), between(1120, 9999), broken.length]],
    )
    expect(broken).toEqual([])
  })
})

describe('nothing reaches out of the page, over 300 widths', () => {
  const rows: (string | number)[][] = []
  it.each([
    ['Chinese', 'zh-CN', zh, undefined],
    ['English', 'en', en, undefined],
    ['from right to left', 'ar', en, 'rtl'],
  ] as const)('%s, every word unbreakable', async (name, lang, data, dir) => {
    const page = await openPage(browser, contentOf(lang, hostile(data) as PageFixture, dir))
    const widths = widthsFrom(200, 300, 5)
    const found = await atWidths<string[]>(page, widths, overflowing)
    const wide = widths.filter((_, i) => found[i]!.length)
    rows.push([name, widths.length, wide.length])
    if (rows.length === 3)
      tell(
        'Overflow',
        'From 200 to 1,695 px, a word of 84 letters before every text of the page: widths at which something reaches out.',
        ['Page', 'widths', 'overflow'],
        rows,
      )
    expect([...new Set(found.flat())], `from ${wide[0]} to ${wide.at(-1)} px`).toEqual([])
  })
})

describe('each script', () => {
  it('has the lines it needs', async () => {
    const rows: (string | number)[][] = []
    const tight: string[] = []
    for (const [name, lang, dir, text] of samples) {
      const children: ReactNode = createElement('p', null, text)
      const props = {article: {url: 'https://zili.example/', headline: name, inLanguage: lang}}
      const page = await openPage(browser, {lang, ...(dir && {dir}), props, children})
      const found = await atWidths<{size: number; line: number; width: number; perLine: number}>(
        page,
        [390, 768, 1280, 1680],
        setting,
      )
      await page.context().close()
      rows.push([
        `${name} (${lang})`,
        ...found.map(
          (it) =>
            `${Math.round(it.size * 10) / 10} / ${(it.line / it.size).toFixed(2)} · ${(it.width / it.size).toFixed(0)}em · ${it.perLine.toFixed(0)}`,
        ),
      ])
      // Hangul is as wide as Han, with spaces between.
      const [least, most] = /^(zh|ja)/.test(lang) ? [1.7, 40] : lang === 'ko' ? [1.7, 50] : [1.5, 90]
      for (const it of found) if (it.line / it.size < least || it.perLine > most) tight.push(`${name} ${it.perLine}`)
    }
    tell(
      'Lines and measure',
      'Size in px / line height · width of the column · characters on a line, at four widths of the page.',
      ['Script', '390', '768', '1280', '1680'],
      rows,
    )
    expect(tight).toEqual([])
  })
})

describe('faces that come late', () => {
  it('make no line taller, and move nothing at all where they are optional', async () => {
    const rows: string[][] = []
    const faults: string[] = []
    for (const [name, lang, data, file] of [
      ['Chinese', 'zh-CN', zh, 'wordpress-blocks.zh.html'],
      ['English', 'en', en, 'typography.en.html'],
    ] as const) {
      const content = contentOf(lang, data)
      const children = createElement(Fragment, null, content.children, await benign(file))
      for (const coming of Object.keys(comings) as (keyof typeof comings)[]) {
        const at = (width: number) => late(browser, {...content, children}, coming, width)
        const found = [await at(390), await at(1280)]
        rows.push([
          name,
          coming,
          ...found.map(
            (it) => `${it.shift < 0.05 ? it.shift && 'under 0.05' : it.shift} · ${it.blocks ? 'some' : 'none'}`,
          ),
        ])
        const isAsItWas = (it: (typeof found)[0]) =>
          (coming !== 'taller, `swap`' || it.blocks === 0) &&
          (coming !== 'others, `optional`' || it.shift + it.blocks === 0)
        if (!found.every((it) => it.came > 0 && isAsItWas(it)))
          faults.push(`${name}, ${coming}: ${JSON.stringify(found)}`)
      }
    }
    tell(
      'Faces that come late',
      "An app's own faces come after the page was painted: `taller` are as wide as what they replace, `others` are not. Layout shift of the first screen · blocks of the page that are then of another height.",
      ['Page', 'Faces', '390', '1280'],
      rows,
    )
    expect(faults).toEqual([])
  })
})

describe('targets', () => {
  it('are 24 px and more, but for links in running text; most are 44', async () => {
    const page = await openPage(browser, contentOf('zh-CN', zh))
    const widths = [320, 390, 768, 1280, 1680]
    const found = await atWidths<{name: string; inText: boolean; width: number; height: number}[]>(
      page,
      widths,
      targets,
    )
    const least = (it: {width: number; height: number}) => Math.min(it.width, it.height)
    const small = found.map((all) => all.filter((it) => !it.inText && least(it) < 24).map((it) => it.name))
    const kinds = [...new Set(found.flat().map((it) => it.name))].toSorted()
    tell(
      'Targets',
      'Width × height of the smallest of each kind, in px, on the page at 320 to 1,680 px; what is in running text is exempt.',
      ['Target', 'Smallest', 'In running text'],
      kinds.map((kind) => {
        const all = found.flat().filter((it) => it.name === kind)
        const [smallest] = all.toSorted((a, b) => least(a) - least(b))
        return [kind, `${Math.floor(smallest!.width)} × ${Math.floor(smallest!.height)}`, smallest!.inText ? 'yes' : '']
      }),
    )
    expect(found.every((all) => all.length > 20)).toBe(true)
    expect(small).toEqual(widths.map(() => []))
  })
})

describe('docs/measures.md', () => {
  it.skipIf(renew)('says what was measured', () => {
    const plain = (text: string) => text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---')
    const document = plain(readFileSync('docs/measures.md', 'utf8'))
    expect(sections.filter((it) => !document.includes(plain(it)))).toEqual([])
  })
})
