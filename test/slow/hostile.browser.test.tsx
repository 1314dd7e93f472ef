import {describe, expect, it} from 'vitest'
import {describeHostile, faultsIn, watch} from '../html/hostile.tsx'
import {worst} from '../html/worst.ts'

describe('hostile HTML as an article', () => {
  describeHostile()
})

// As large as a page of the browser's own can be read again: in full they are for the server.
describe('the worst cases as an article', () => {
  watch()

  it.each(worst(0.003))('%s', async (id, make) => {
    expect(await faultsIn([{id, html: make()}])).toEqual([])
  })
})
