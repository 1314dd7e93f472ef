import {expect, it} from 'vitest'
import {checkPictures} from '../pictures/sets.ts'

// Every story, and the page and each component at four widths in light, dark, sepia, from right to left and in forced
// colours. `npm run pictures` keeps what it sees as the pictures to compare with.
const renew = Boolean(process.env.RENEW)

it('looks as in the pictures that are kept, or takes them anew', async (context) => {
  const {skipped, wrong, taken} = await checkPictures('all', {renew})
  if (skipped) {
    console.warn(skipped)
    context.skip(skipped)
  }
  expect(wrong).toEqual([])
  expect(taken).toBeGreaterThan(process.env.PICTURES ? 0 : 500)
})
