import {expect, it} from 'vitest'
import {checkPictures} from './sets.ts'

// One of each component and the page at four widths; test/slow/pictures.test.ts has all.
it('looks as in the pictures that are kept', {timeout: 120_000}, async (context) => {
  const {skipped, wrong, taken} = await checkPictures('everyday', {renew: false})
  if (skipped) {
    console.warn(skipped)
    context.skip(skipped)
  }
  expect(wrong).toEqual([])
  expect(taken).toBeGreaterThan(30)
})
