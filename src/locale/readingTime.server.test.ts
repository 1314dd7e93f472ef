import {describe, expect, it} from 'vitest'
import {en} from './locales/en.ts'
import {zhCN} from './locales/zh-CN.ts'
import {readingTime} from './readingTime.ts'

describe('readingTime', () => {
  it('takes 238 English words or 330 Chinese characters for a minute', () => {
    expect(readingTime('word '.repeat(238 * 7), en)).toBe(7)
    expect(readingTime('字'.repeat(330 * 7), zhCN)).toBe(7)
  })

  it('reads kana faster than Han alone, and Finnish words slower than English ones', () => {
    expect(readingTime('かな'.repeat(2500), 'ja')).toBeLessThan(readingTime('汉字'.repeat(2500), 'zh-CN'))
    expect(readingTime('sana '.repeat(2000), 'fi-FI')).toBeGreaterThan(readingTime('word '.repeat(2000), 'en-GB'))
  })

  it('adds up what is mixed', () => {
    expect(readingTime('字'.repeat(330) + ' word'.repeat(192), zhCN)).toBe(2)
  })

  it('is whole, at least one minute, and nothing where there is nothing to read', () => {
    expect(readingTime('Hello', en)).toBe(1)
    for (const text of ['', ' ', '……', undefined, null, 7, {}]) expect(readingTime(text as string, en)).toBe(0)
  })

  it.each([undefined, null, '', 'x-none', '__proto__', 'constructor', {}, 7])(
    'has a pace for locale %o too',
    (locale) => {
      expect(readingTime('word '.repeat(1920), locale as string)).toBeGreaterThanOrEqual(8)
    },
  )
})
