import {describe, expect, it, vi} from 'vitest'
import {formatCases} from './fixtures/formats.ts'

// The same table as in formats.test.ts: one ICU is the browser’s, the other Node’s.
describe('formats in Node', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  it.each(formatCases)('%s', (_, actual, expected) => expect(actual()).toBe(expected))
})
