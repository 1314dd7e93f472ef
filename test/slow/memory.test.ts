import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {packed, root} from '../package/pack.ts'

// The short form of `npm run bench -- --long`, which renders ten times as many for the same limit.
it('10,000 different pages rendered on a server leave less than 1 MB behind', () => {
  const args = ['--expose-gc', join(root, 'bench/run.mjs'), '--memory', '--renders=10000']
  const env = {...process.env, NODE_ENV: 'production', INKSTONE_DIST: join(packed, 'dist')}
  const {before, after} = JSON.parse(execFileSync(process.execPath, args, {env}).toString())
  expect(before).toBeGreaterThan(1e6)
  expect((after - before) / 1e6).toBeLessThan(1)
})
