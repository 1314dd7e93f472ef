import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * The day of the last commit to each file, from `git log --format='commit %H %cs' --name-only`. In a shallow clone the
 * oldest commits seem to have made every file, so what those say is left out.
 */
export function changesIn(log: string, boundary: string) {
  const changes = new Map<string, string>()
  for (const commit of log.split(/^commit /m).slice(1)) {
    const [head, ...files] = commit.split('\n').filter(Boolean)
    const [hash, day] = head!.split(' ') as [string, string]
    if (boundary.includes(hash)) continue
    for (const file of files) if (!changes.has(file)) changes.set(file, day)
  }
  return changes
}

/** The same of this repository's sources; empty where there is no git. */
export function readChanges() {
  const git = (...args: string[]) =>
    execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8})
  try {
    const boundary = resolve(root, git('rev-parse', '--git-path', 'shallow').trim())
    const log = git('log', '--format=commit %H %cs', '--name-only', '--', 'src')
    return changesIn(log, existsSync(boundary) ? readFileSync(boundary, 'utf8') : '')
  } catch {
    return new Map<string, string>()
  }
}
