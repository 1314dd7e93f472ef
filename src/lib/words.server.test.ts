import {describe, expect, it} from 'vitest'
import {countWords} from './words.ts'

describe('countWords', () => {
  it.each<[string, number, number]>([
    ['', 0, 0],
    ['   \n\t…—“”，。！', 0, 0],
    ['One, two; three.', 0, 3],
    ["Don't well-known café naïve l’été", 0, 5],
    ['word—word … “quoted” (bracketed) and/or', 0, 5],
    ['3.14 1,000 ２０２６ 50%', 0, 4],
    ['公元868年，有人刻了《金刚经》。', 10, 1],
    ['用React写CSS', 2, 2],
    ['々〆〇', 3, 0],
    ['𠮷野家', 3, 0],
    ['これはペンです。ﾊﾝｶｸ', 11, 0],
    ['東京・大阪', 4, 0],
    ['한국어는 띄어쓰기로 셉니다', 0, 3],
    ['Съешь ещё этих булок', 0, 4],
    ['مرحبا بالعالم', 0, 2],
    ['שלום עולם', 0, 2],
    ['नमस्ते दुनिया', 0, 2],
    ['สวัสดีชาวโลก', 0, 3],
    ['👩‍👩‍👧‍👦 🏳️‍🌈 ✓ → ★', 0, 0],
    ['𝐀𝐁 Ⅻ', 0, 1],
    ['\uD800 \uDC00 a', 0, 1],
    ['https://zili.example/a?b=c', 0, 1],
    ['漢字と한글とabc', 4, 2],
  ])('%j: %i characters, %i words', (text, characters, words) => {
    expect(countWords(text)).toEqual({characters, words})
  })

  it.each<[string, number, number]>([
    ['字', 1e6, 0],
    ['word ', 0, 1e6],
    ['x', 0, 1],
    ['…', 0, 0],
    ['-', 0, 0],
    ['\uD800', 0, 0],
  ])('comes to the end of a million of %j', (unit, characters, words) => {
    expect(countWords(unit.repeat(1e6))).toEqual({characters, words})
  })
})
