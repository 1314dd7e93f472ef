import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'

// The tests of test/html with far more than `npm test` takes time for; the fuzzer from a new seed.
const vitest = join(import.meta.dirname, '../../node_modules/.bin/vitest')

/** What fails, in so few lines that the seed is not cut off wherever they are read. */
function failureOf(file: string, env: Record<string, string>) {
  const {stdout, stderr} = spawnSync(vitest, ['run', '--project', 'server', file], {
    env: {...process.env, NO_COLOR: '1', ...env},
    encoding: 'utf8',
    maxBuffer: Infinity,
  })
  const seed = /INKSTONE_SEED=\d+/.exec(stdout)?.[0] ?? ''
  console.log(seed)
  return /Test Files +1 passed/.test(stdout) ? '' : `${seed}\n${stderr.slice(0, 3000)}`
}

it('100,000 documents of a hostile grammar', () => {
  expect(failureOf('test/html/hostile.server.test.ts', {INKSTONE_DOCUMENTS: '100000'})).toBe('')
})

it('the worst cases in full', () => {
  expect(failureOf('test/html/worst.server.test.ts', {INKSTONE_SCALE: '1'})).toBe('')
})
