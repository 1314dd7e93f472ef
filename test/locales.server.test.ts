import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {formatCount, formatNumber, formatPlural} from '../src/locale/counts.ts'
import {formatDate, parseDate} from '../src/locale/dates.ts'
import {locales} from './fixtures/locales.ts'

/** Every word by its path: `like.label`. */
const wordsIn = (words: string | object, path = ''): [path: string, word: string][] =>
  typeof words === 'object'
    ? Object.entries(words).flatMap(([key, value]) => wordsIn(value, path ? `${path}.${key}` : key))
    : [[path, words]]

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const isPlural = (path: string) => categories.has(path.replace(/^.*\./, ''))
const namesIn = (pattern: string) => (pattern.match(/\{\w*\}?/g) ?? []).toSorted().join()
const english = new Map(wordsIn(locales.en!.messages))

/** Counts that may run into the millions, where French and Spanish have a form of their own. */
const large = new Set(['like.count', 'author.posts', 'author.followers', 'header.viewCount'])

it('every file in src/locale/locales is tried, and named by its tag', () => {
  const files = readdirSync('src/locale/locales').map((file) => file.slice(0, -3))
  expect(Object.keys(locales).toSorted()).toEqual(files.toSorted())
})

describe.each(Object.entries(locales))('%s', (tag, {dir, formats, messages}) => {
  const words = wordsIn(messages)

  it('has no empty word, but between sentences, and none with a space at its edge', () => {
    const bare = words.filter(([path]) => path !== 'attribution.separator')
    expect(bare.filter(([, word]) => !word || word !== word.trim())).toEqual([])
  })

  it('fills in what English fills in', () => {
    const odd = words.filter(([path, word]) => {
      if (path.startsWith('contact.zones.')) return word.includes('{')
      const model = english.get(isPlural(path) ? path.replace(/\w+$/, 'other') : path)
      // None, one and two may be words.
      const isWord = isPlural(path) && /(zero|one|two)$/.test(path) && !word.includes('{')
      return !isWord && namesIn(word) !== namesIn(model ?? '')
    })
    expect(odd).toEqual([])
  })

  it('has each form of the words for a number', () => {
    const rules = new Intl.PluralRules(tag)
    const upTo = [...Array(201).keys()]
    const missing = [...english.keys()].flatMap((path) => {
      if (!path.endsWith('.other')) return []
      const stem = path.slice(0, -'.other'.length)
      const needed = new Set([...upTo, ...(large.has(stem) ? [1e6] : [])].map((count) => rules.select(count)))
      const present = new Set(words.flatMap(([it]) => (it.startsWith(`${stem}.`) ? it.slice(stem.length + 1) : [])))
      return [...needed].filter((category) => !present.has(category)).map((category) => `${stem}.${category}`)
    })
    expect(missing).toEqual([])
  })

  it('has no form that the language does not count with', () => {
    const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories as string[]
    expect(words.filter(([path]) => isPlural(path) && !known.includes(path.replace(/^.*\./, '')))).toEqual([])
  })

  it('is plain data, its direction its script’s', () => {
    const locale = {tag, dir, formats, messages}
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale)
    expect(dir).toBe(['ar', 'he'].includes(tag) ? 'rtl' : 'ltr')
  })
})

/** Between Han and digits a gap is `text-autospace`'s. */
const gap = {minutes: 'no space', hours: 'no space', days: 'no space'}

/** Where we write on purpose what `Intl` does not, and why. */
const onPurpose: Record<string, Record<string, string>> = {
  'zh-CN': {
    time: 'the half of the day is said',
    weekday: '周一 is what stands on a door',
    list: 'a byline has names alone',
    '1.2e12': 'nobody is read so often: 亿 is the last unit',
  },
  'zh-TW': {...gap, weekday: '週一 is what stands on a door', list: 'a byline has names alone'},
  ja: gap,
  'zh-HK': {...gap, 23456: 'papers there count in 萬', 12345678: 'in 萬', 1.2e9: 'in 億', '1.2e12': 'in 萬億'},
  en: {list: 'no comma before "and"'},
  ko: {time: 'an ICU of Node 20 writes PM', list: 'a byline has names alone'},
  ar: {
    time: 'the half of the day in a word, which is read aloud as one; a comma for "in"',
    list: 'commas between all but the last',
  },
  he: {
    time: 'a comma for "at the hour"',
    list: 'names are written in Hebrew as a rule',
    23456: 'in words, not K',
    12345678: 'in words',
    1.2e9: 'in words',
    '1.2e12': 'in words',
  },
  fr: {time: '17 h 02, as French is set', first: '1er, as French is set'},
  de: {time: 'a comma for "um", and Uhr'},
  es: {time: 'a comma for "a las"'},
  ru: {date: 'no г. after the year', first: 'no г.', time: 'no г., a comma for "в"'},
}

describe('digits are grouped where Intl groups them', () => {
  const hindi = {...locales.en!, tag: 'hi', formats: {...locales.en!.formats, grouping: [1000, 2] as [number, number]}}
  const values = [0, 9, 999, 1000, 9999, 10_000, 99_999, 100_000, 1_234_567, 12_345_678, 2 ** 53 - 1]
  it.each(Object.entries({...locales, hi: hindi}))('%s', (tag, locale) => {
    const places = (text: string) => Array.from(text, (it) => (/\d/.test(it) ? it : '|')).join('')
    const theirs = new Intl.NumberFormat(`${tag}-u-nu-latn`)
    expect(values.map((value) => places(formatNumber(value, locale)))).toEqual(
      values.map((value) => places(theirs.format(value))),
    )
  })
})

describe('every difference from Intl is on purpose', () => {
  it.each(Object.entries(locales))('%s', (tag, locale) => {
    const {formats, messages} = locale
    const latin = `${tag}-u-nu-latn`
    const shown = (iso: string, withTime = false) => formatDate(parseDate('Test', iso)!, locale, withTime)
    const theirs = (iso: string, options?: object) =>
      new Intl.DateTimeFormat(latin, {timeZone: 'UTC', dateStyle: 'long', ...options}).format(new Date(`${iso}Z`))
    const short = (value: number) =>
      new Intl.NumberFormat(latin, {notation: 'compact', maximumFractionDigits: 1}).format(value)
    const ago = new Intl.RelativeTimeFormat(latin)
    const [first, ...middle] = ['A', 'B', 'C']
    const last = middle.pop()
    const samples: Record<string, [ours: string, theirs: string]> = {
      date: [shown('2024-07-31'), theirs('2024-07-31T00:00')],
      first: [shown('2024-07-01'), theirs('2024-07-01T00:00')],
      time: [shown('2024-07-31T17:02', true), theirs('2024-07-31T17:02', {timeStyle: 'short'})],
      weekday: [formats.days.Monday, theirs('2024-07-29T00:00', {dateStyle: undefined, weekday: 'long'})],
      number: [formatNumber(1_234_567.8, locale), new Intl.NumberFormat(latin).format(1_234_567.8)],
      list: [
        [[first, ...middle].join(formats.separator), last].join(formats.lastSeparator),
        new Intl.ListFormat(tag).format(['A', 'B', 'C']),
      ],
      minutes: [formatPlural(messages.relative.minutes, 5, locale), ago.format(-5, 'minute')],
      hours: [formatPlural(messages.relative.hours, 21, locale), ago.format(-21, 'hour')],
      days: [formatPlural(messages.relative.days, 3, locale), ago.format(-3, 'day')],
      ...Object.fromEntries(
        [23_456, 12_345_678, 1.2e9, 1.2e12].map((value) => [
          String(value).replace('1200000000000', '1.2e12'),
          [formatCount(value, locale), short(value)],
        ]),
      ),
    }
    const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ')
    const differs = Object.entries(samples).filter(
      ([name, [ours, intl]]) => plain(ours) !== plain(intl) && !onPurpose[tag]?.[name],
    )
    expect(differs).toEqual([])
  })
})
