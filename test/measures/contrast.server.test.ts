import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {apca, wcag} from '../../tools/contrast.ts'
import {contrastTable, pairs} from './contrast.ts'

describe('the two reckonings', () => {
  it('agree with what their authors give', () => {
    expect(wcag('#000', '#fff')).toBeCloseTo(21, 5)
    expect(wcag('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(apca('#888', '#fff')).toBeCloseTo(63.06, 1)
    expect(apca('#fff', '#888')).toBeCloseTo(68.54, 1)
    expect(apca('#000', '#aaa')).toBeCloseTo(58.15, 1)
    expect(apca('#112233', '#444444')).toBeCloseTo(8.32, 1)
  })
})

describe('the colours', () => {
  it.each(pairs.map((it) => [it.name, it.under, it] as const))(
    '%s stands out from %s in every theme',
    (_, __, pair) => {
      const faint = pair.values.filter((it) => it.wcag < pair.least || it.lc < pair.lc)
      expect(faint).toEqual([])
    },
  )

  it('are in docs/measures.md as they are', () => {
    const plain = (text: string) => text.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')
    expect(plain(readFileSync('docs/measures.md', 'utf8'))).toContain(plain(contrastTable))
  })
})
