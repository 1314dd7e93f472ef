import {expect, it} from 'vitest'
import {checkPictures} from '../pictures/sets.ts'

// Every story and the page at four widths in light, dark, sepia, from right to left and in forced colours.
// `npm run pictures` keeps what it sees as the pictures to compare with, also those that `npm test` compares.
const renew = Boolean(process.env.RENEW)

// Packing those that are kept anew takes as long again.
it(
  'looks as in the pictures that are kept, or takes them anew',
  {timeout: (renew ? 60 : 20) * 60_000},
  async (context) => {
    const {skipped, changed, taken} = await checkPictures('all', {renew})
    if (skipped) {
      console.warn(skipped)
      context.skip(skipped)
    }
    if (renew) {
      changed.push(...(await checkPictures('everyday', {renew})).changed)
      console.log(`${changed.join('\n')}\n${changed.length} pictures kept anew, of ${taken}`)
    } else expect(changed).toEqual([])
    expect(taken).toBeGreaterThan(process.env.PICTURES ? 0 : 8000)
  },
)
