// The most memory that a process takes which renders a kit's page many times.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const renders = 100

export function measureMemory(name) {
  const args = [fileURLToPath(import.meta.url), name]
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env.NODE_ENV = 'production'
  const {createElement} = await import('react')
  const {renderToString} = await import('react-dom/server')
  const {data} = await import('./data.mjs')
  const {Page, render} = await import(`../node_modules/.cache/inkstone-bench/${process.argv[2]}.mjs`)
  for (let i = 0; i < renders; i += 1) {
    if (render) render(renderToString, data)
    else renderToString(createElement(Page, {data}))
  }
  // What the operating system says of a process counts the one that started it; Linux knows better.
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
  process.stdout.write(JSON.stringify({peak: kilobytes / 1000}))
}
