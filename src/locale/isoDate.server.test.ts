import {afterEach, describe, expect, it, vi} from 'vitest'
import {isoDate} from './isoDate.ts'

describe('isoDate', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each<[string | Date, string | undefined, string]>([
    // A moment stays as it is, whatever the zone.
    ['2024-07-31T17:36:05+08:00', 'America/St_Johns', '2024-07-31T17:36:05+08:00'],
    ['2024-07-31T17:36+0800', undefined, '2024-07-31T17:36:00+08:00'],
    ['2024-07-31 17:36:05.123Z', 'Asia/Shanghai', '2024-07-31T17:36:05Z'],
    [new Date(Date.UTC(2024, 6, 31, 9, 36, 5)), undefined, '2024-07-31T09:36:05Z'],
    // Wall time takes the offset of then.
    ['2024-07-31T17:36', 'Asia/Shanghai', '2024-07-31T17:36:00+08:00'],
    ['2024-07-31T17:36', 'America/St_Johns', '2024-07-31T17:36:00-02:30'],
    ['2024-01-31T17:36', 'America/St_Johns', '2024-01-31T17:36:00-03:30'],
    ['2024-07-31T17:36', 'Pacific/Kiritimati', '2024-07-31T17:36:00+14:00'],
    ['2024-07-31T17:36', 'Asia/Kathmandu', '2024-07-31T17:36:00+05:45'],
    ['2024-07-31T17:36', 'UTC', '2024-07-31T17:36:00+00:00'],
    // The hour before and after the clocks change.
    ['2024-03-10T01:59', 'America/New_York', '2024-03-10T01:59:00-05:00'],
    ['2024-03-10T03:00', 'America/New_York', '2024-03-10T03:00:00-04:00'],
    ['2024-11-03T00:30', 'America/New_York', '2024-11-03T00:30:00-04:00'],
    ['2024-11-03T02:00', 'America/New_York', '2024-11-03T02:00:00-05:00'],
    // Without a zone nothing is made up, and a day is a day.
    ['2024-07-31T17:36', undefined, '2024-07-31T17:36:00'],
    ['2024-07-31', 'Asia/Shanghai', '2024-07-31'],
  ])('%s in %s: %s', (date, zone, expected) => expect(isoDate('Test', date, zone)).toBe(expected))

  it.each(['soon', '2024-02-30', new Date(Number.NaN), 7, {}, null, undefined, ''])('leaves %o out', (date) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(isoDate('Test', date as never, 'UTC')).toBeUndefined()
  })
})
