// Installs what the commands need and is missing: the packages and, with --browser, a Chromium.
// It runs before anything is installed, so it loads nothing but Node's own modules.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {findChromium} from './chromium.mjs'

/** Runs a command quietly; what it printed is shown when it failed and nothing else is left to try. */
function run(command, {minutes = 15, last = false} = {}) {
  const env = {PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', DEBIAN_FRONTEND: 'noninteractive', ...process.env}
  const options = {shell: true, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28, timeout: minutes * 60_000, env}
  const {status, stdout, stderr} = spawnSync(command, options)
  if (status !== 0 && last) console.error(`${stdout}${stderr}`)
  return status === 0
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return
  stop(`Inkstone is built with Node 20.19, 22.12 or a later one, and this is ${process.version}: install one of those.`)
}

/** Whether node_modules holds what package-lock.json names; what is for other platforms may be absent. */
function hasPackages() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  const installed = packages('node_modules/.package-lock.json')
  return Object.entries(packages('package-lock.json')).every(([path, {version, optional}]) => {
    if (!path) return true
    if (!installed[path]) return optional
    return installed[path].version === version && existsSync(path)
  })
}

function installPackages() {
  console.log('Installing the packages with npm, about a minute the first time.')
  const flags = '--include=dev --include=optional --no-audit --no-fund --loglevel=error'
  // `npm ci` refuses a lock file that lacks an optional package for another platform; `npm install` does not mind.
  if (run(`npm ci ${flags}`) || run(`npm install --no-save ${flags}`, {last: true})) return
  stop('The packages could not be installed: npm says why above.')
}

/** Whether there is a Chromium that starts: one without its system libraries does not. */
async function hasChromium() {
  const path = await findChromium()
  if (!path || process.platform === 'win32') return path !== undefined
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 60_000}).status === 0
}

async function installChromium() {
  if (process.env.CHROMIUM) stop(`CHROMIUM names ${process.env.CHROMIUM}, which does not start: name one that does.`)
  console.log("Fetching Playwright's Chromium.")
  run('npx --no-install playwright install --no-shell chromium', {minutes: 5})
  if (await hasChromium()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Playwright's did not come or does not start: installing Debian's Chromium.")
    run('apt-get update')
    run('apt-get install -y --no-install-recommends chromium', {last: true})
    // Without a Chinese face, text in a screenshot is empty boxes. Tests do not need it.
    run('apt-get install -y --no-install-recommends fonts-noto-cjk')
    if (await hasChromium()) return
  }
  stop(
    'The tests need Chromium: install it (on Debian: apt-get install chromium), or name one by CHROMIUM=/path/to/it.',
  )
}

checkNode()
process.chdir(`${import.meta.dirname}/..`)
if (!hasPackages()) installPackages()
if (process.argv.includes('--browser') && !(await hasChromium())) await installChromium()
