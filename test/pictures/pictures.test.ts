import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {checkPictures} from './sets.ts'

const components = join(import.meta.dirname, '../../stories/components')
const baseline = join(import.meta.dirname, 'baseline')

it('has a picture of each component', () => {
  const named = readdirSync(components).filter((file) =>
    readFileSync(join(components, file), 'utf8').includes('export const Default: Story'),
  )
  expect(named.length).toBeGreaterThan(25)
  const kept = readdirSync(baseline, {recursive: true, encoding: 'utf8'})
  const without = named.filter(
    (file) => !kept.some((path) => path.startsWith(file.replace('.stories.tsx', '/Default/'))),
  )
  expect(without).toEqual([])
})

// One of each component and the page at four widths; test/slow/pictures.test.ts has all.
it('looks as in the pictures that are kept', async (context) => {
  const {skipped, changed, taken} = await checkPictures('everyday', {renew: false})
  if (skipped) {
    console.warn(skipped)
    context.skip(skipped)
  }
  expect(changed).toEqual([])
  expect(taken).toBeGreaterThan(30)
})
