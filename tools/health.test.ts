import {describe, expect, it} from 'vitest'
import {changesIn} from './changes.ts'
import {isByKeyboard, isRightToLeft, readHealth, storiesIn, testsIn} from './health.ts'

describe('the health of the components', () => {
  it('counts tests, and those that press keys', () => {
    const tests = testsIn(`
      describe('a', () => {
        it('is pressed', async () => {
          await userEvent.keyboard('{Enter}')
        })
        it.each([1, 2])('counts %s', () => {
          expect(await waitFor(it)).toBe(1)
        })
      })`)
    expect(tests.map(isByKeyboard)).toEqual([true, false])
  })

  it('counts stories, and those from right to left', () => {
    const stories = storiesIn(`
export const Default: Story = {}
export const RightToLeft: Story = {args: {dir: 'rtl'}}
export const Arabic: Story = {args: {locale: ar}}
export const NarrowRightToLeft: Story = {}
`)
    expect(stories.map(isRightToLeft)).toEqual([false, true, true, true])
  })

  it('has the day of the last commit, and none from where a shallow clone ends', () => {
    const log = 'commit aa 2026-03-02\n\nsrc/a.ts\n\ncommit bb 2026-02-01\n\nsrc/a.ts\nsrc/b.ts\n'
    expect(Object.fromEntries(changesIn(log, ''))).toEqual({'src/a.ts': '2026-03-02', 'src/b.ts': '2026-02-01'})
    expect(Object.fromEntries(changesIn(log, 'bb\n'))).toEqual({'src/a.ts': '2026-03-02'})
  })

  it('finds the files of every component', () => {
    const rows = readHealth()
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter(({stories}) => stories === 0)).toEqual([])
    const of = (name: string) => rows.find((row) => row.name === name)!
    expect(of('LikeButton').keyboard).toBeGreaterThan(0)
    expect(of('ReadingProgress').forcedColors.tests).toBeGreaterThan(0)
    expect(of('LikeButton').elsewhere).toBeGreaterThan(0)
    expect(of('HtmlContent').docs).toBe('?path=/docs/components-htmlcontent--docs')
  })
})
