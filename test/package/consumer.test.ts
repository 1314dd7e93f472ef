import {execFile} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {app, entries, root} from './pack.ts'

const names = entries().flatMap(({name}) => (name.endsWith('.json') ? [] : [name]))
const modules = names.filter((name) => !name.endsWith('.css'))

/** What Node prints when it runs these arguments in the app's folder; nothing when all is well. */
const node = (...args: string[]) =>
  promisify(execFile)(process.execPath, args, {cwd: app}).then(
    ({stdout, stderr}) => stdout + stderr,
    ({stdout, stderr}: {stdout: string; stderr: string}) => stdout + stderr,
  )

describe('an app in TypeScript', () => {
  writeFileSync(join(app, 'consumer.ts'), names.map((name, index) => importLine(name, index)).join(''))

  it.each(['bundler', 'nodenext'])('compiles with moduleResolution %s', async (moduleResolution) => {
    const compilerOptions = {
      target: 'es2023',
      module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution,
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noUncheckedSideEffectImports: true,
      noEmit: true,
      types: [],
    }
    const config = `tsconfig.${moduleResolution}.json`
    writeFileSync(join(app, config), JSON.stringify({compilerOptions, files: ['consumer.ts']}))
    expect(await node(join(root, 'node_modules/typescript/bin/tsc'), '-p', config)).toBe('')
  })
})

it('can be imported by plain Node, each entry of it', async () => {
  expect(modules.length).toBeGreaterThan(15)
  const code = `for (const name of ${JSON.stringify(modules)}) await import(name).catch((error) => console.log(name, error))`
  expect(await node('--input-type=module', '-e', code)).toBe('')
})

function importLine(name: string, index: number) {
  if (name.endsWith('.css')) return `import '${name}'\n`
  return `import * as entry${index} from '${name}'\nexport const keys${index} = Object.keys(entry${index})\n`
}
