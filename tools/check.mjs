// `npm test`: every check, one line for each; with --all every story and those of
// test/slow too. The last line counts, for the CI.
import {spawn} from 'node:child_process'
import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {delimiter, resolve} from 'node:path'

process.chdir(`${import.meta.dirname}/..`)
process.env.PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
// What the steps print is kept in files.
process.env.NO_COLOR = '1'
delete process.env.FORCE_COLOR
mkdirSync('.cache/check', {recursive: true})

const total = {passed: 0, failed: 0}
const running = new Set()
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const {pid} of running) process.kill(-Number(pid), 'SIGTERM')
    process.exit(1)
  })
}

/** Runs a command in a process group of its own: `done`, `failed` or, when its time is over, `stopped`. */
function run(command, output, minutes) {
  const child = spawn(command, {shell: true, detached: true, stdio: ['ignore', output, output]})
  running.add(child)
  const timer = setTimeout(() => process.kill(-Number(child.pid), 'SIGKILL'), minutes * 60_000)
  return new Promise((resolved) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      running.delete(child)
      resolved(code === 0 ? 'done' : signal === 'SIGKILL' ? `stopped after ${minutes} minutes` : 'failed')
    })
  })
}

/** How many of Vitest's tests passed and failed; a file that could not run counts as one that failed. */
function countTests(report) {
  if (!existsSync(report)) return {passed: 0, failed: 0}
  const {numPassedTests: passed, numFailedTests, testResults} = JSON.parse(readFileSync(report, 'utf8'))
  const hasFailure = ({assertionResults}) => assertionResults.some(({status}) => status === 'failed')
  const broken = testResults.filter((file) => file.status === 'failed' && !hasFailure(file))
  return {passed, failed: numFailedTests + broken.length}
}

/** Runs one step, prints its line, and, when it failed, all it said; a step may also speak for itself. */
async function step(name, command, {minutes = 5, report, speaks = false} = {}) {
  const log = `.cache/check/${name}.log`
  if (report) rmSync(report, {force: true})
  const start = Date.now()
  const output = speaks ? 'inherit' : openSync(log, 'w')
  const end = await run(command, output, minutes)
  const ok = end === 'done'
  const count = report ? countTests(report) : {passed: ok ? 1 : 0, failed: ok ? 0 : 1}
  // Errors outside the tests, and a run without a test, are failures too.
  if (!count.failed && !(ok && count.passed)) count.failed = 1
  total.passed += count.passed
  total.failed += count.failed
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(5)
  const tests = report ? `, ${count.passed} passed, ${count.failed} failed` : ''
  console.log(
    `${count.failed ? 'FAILED' : 'ok    '} ${name.padEnd(8)} ${seconds} s${tests}${end.startsWith('stopped') ? `, ${end}` : ''}`,
  )
  if (speaks) return !count.failed
  closeSync(output)
  if (count.failed) console.log(readFileSync(log, 'utf8').trimEnd().replace(/^/gm, '  '))
  return !count.failed
}

function testStep(name, projects, {minutes} = {}) {
  const report = `.cache/check/${name}.json`
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  const reporters = `--reporter=dot --reporter=json --outputFile.json=${report}`
  return step(name, `vitest run ${chosen} ${reporters}`, {minutes, report})
}

async function lint() {
  await step('format', 'oxfmt --check .')
  await step('lint', 'oxlint --type-aware --deny-warnings')
  await step('types', 'tsc -p tsconfig.json')
}

async function buildAndPack() {
  const built = await step('build', 'vite build --logLevel warn && tsc -p tsconfig.build.json')
  if (!built) return console.log('       package is not checked, since it could not be built')
  const packed = await testStep('package', ['package'])
  const sizes = '.cache/package/sizes.txt'
  if (packed && existsSync(sizes)) console.log(readFileSync(sizes, 'utf8').replace(/^/gm, '       '))
}

if (await step('setup', 'node tools/setup.mjs --browser', {minutes: 30, speaks: true})) {
  const all = process.argv.includes('--all')
  // Two lanes of one length for two cores.
  await Promise.all([
    lint()
      .then(() => testStep('browser', ['browser'], {minutes: 10}))
      .then(() => testStep('pictures', ['pictures'], {minutes: 10})),
    buildAndPack().then(() => testStep('server', ['server'], {minutes: 10})),
  ])
  if (all) await testStep('stories', ['stories', 'slow-browser'], {minutes: 25})
  const slow = existsSync('test/slow') && readdirSync('test/slow').some((file) => /\.test\.tsx?$/.test(file))
  if (all && slow) await testStep('slow', ['slow'], {minutes: 60})
}

console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
