// Packs the package as npm would publish it and unpacks it for an app: what the tests of this folder look at.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
const folder = join(root, '.cache/package')
/** A folder of an app that has installed the package. React and the rest come from the repository's node_modules. */
export const app = join(folder, 'app')
/** The package as that app has it. */
export const packed = join(app, 'node_modules/inkstone')
export const tarball = join(folder, 'inkstone.tgz')

/** The files below a folder, as paths from it. */
export const filesIn = (path: string) =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .toSorted()

export const read = (file: string) => readFileSync(join(packed, file), 'utf8')

/** Every entry of the exports map, patterns spelled out: `inkstone/theme` and the file it stands for. */
export function entries() {
  const {exports}: {exports: Record<string, string | Record<string, string>>} = JSON.parse(read('package.json'))
  return Object.entries(exports).flatMap(([key, target]) => {
    const {types, default: file} = typeof target === 'string' ? {default: target} : target
    const name = key.replace(/^\./, 'inkstone')
    const [before, after] = file!.slice(2).split('*')
    if (after === undefined) return [{name, file: before!, types}]
    const stars = filesIn(packed).filter((path) => path.startsWith(before!) && path.endsWith(after))
    return stars.map((path) => {
      const star = path.slice(before!.length, path.length - after.length)
      return {name: name.replace('*', star), file: path, types: types?.replace('*', star)}
    })
  })
}

const sources = [
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'tools/styled-css.ts',
  'tools/small-css.ts',
  'tools/catalogue.ts',
  'tools/docgen.ts',
]

function isBuilt() {
  const last = join(root, 'dist/index.d.ts')
  if (!existsSync(last)) return false
  const folders = ['src', 'stories/about'].flatMap((folder) =>
    filesIn(join(root, folder)).map((file) => join(folder, file)),
  )
  const paths = [...sources, ...folders]
  return paths.every((path) => statSync(join(root, path)).mtimeMs <= statSync(last).mtimeMs)
}

export default function setup() {
  // Not Vitest's own NODE_ENV, by which the build would be one for development.
  const env = {...process.env, NODE_ENV: 'production'}
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {cwd: root, env, stdio: ['ignore', 'pipe', 'inherit']})
  if (!isBuilt()) run('npm', 'run', 'build')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(packed, {recursive: true})
  const {version}: {version: string} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder)
  renameSync(join(folder, `inkstone-${version}.tgz`), tarball)
  run('tar', '-xzf', tarball, '-C', packed, '--strip-components=1')
  // Without a package.json of its own the app would be inside the repository's package, and get dist by its name.
  writeFileSync(join(app, 'package.json'), '{"private": true, "type": "module"}\n')
}
