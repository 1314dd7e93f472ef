import {describe, expect, it, vi} from 'vitest'
import {formatCases} from './fixtures/formats.ts'

// The same table as in formats.server.test.ts: one ICU is Node's, the other the browser's.
describe('formats in the browser', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  it.each(formatCases)('%s', (_, actual, expected) => expect(actual()).toBe(expected))
})
