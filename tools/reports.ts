import {existsSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'

/** How often something was found well, and how often not. */
export interface Outcome {
  passed: number
  failed: number
}

interface Assertion {
  status: string
  meta: {reports?: {type: string; status: string}[]}
}
interface File {
  name: string
  startTime: number
  assertionResults: Assertion[]
}

const root = resolve(import.meta.dirname, '..')

function outcomeOf(found: {status: string}[]): Outcome {
  const passed = found.filter(({status}) => status === 'passed').length
  return {passed, failed: found.filter(({status}) => status === 'failed').length}
}

/** What Vitest wrote down of each file when `npm test` last ran here: empty where it never did. */
export function readReports() {
  const files = ['server', 'browser'].map((name) => join(root, `.cache/check/${name}.json`)).filter(existsSync)
  const found = files.flatMap((file): File[] => JSON.parse(readFileSync(file, 'utf8')).testResults)
  const reports = new Map(found.map((file) => [relative(root, file.name), file]))

  /** How the tests in some files went, and axe in their stories; nothing where one has not run since `sources` changed. */
  return function lastRun(tests: string[], sources: string[]) {
    const changed = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs))
    const ran = tests.map((file) => reports.get(file))
    if (!ran.every((file) => file && file.startTime >= changed)) return undefined
    const all = ran.flatMap((file) => file!.assertionResults)
    const axe = all.flatMap(({meta}) => meta.reports ?? []).filter(({type}) => type === 'a11y')
    return {tests: outcomeOf(all), axe: outcomeOf(axe)}
  }
}
