import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'

// The tests of test/html with far more than `npm test` takes time for; the fuzzer from a new seed.
const vitest = join(import.meta.dirname, '../../node_modules/.bin/vitest')
const run = (file: string, env: Record<string, string>) =>
  execFileSync(vitest, ['run', '--project', 'server', file], {
    env: {...process.env, NO_COLOR: '1', ...env},
    encoding: 'utf8',
  })

it('100,000 documents of a hostile grammar', () => {
  const output = run('test/html/hostile.server.test.ts', {INKSTONE_DOCUMENTS: '100000'})
  console.log(/INKSTONE_SEED=\d+/.exec(output)?.[0])
  expect(output).toMatch(/Test Files +1 passed/)
})

it('the worst cases in full', () => {
  expect(run('test/html/worst.server.test.ts', {INKSTONE_SCALE: '1'})).toMatch(/Test Files +1 passed/)
})
