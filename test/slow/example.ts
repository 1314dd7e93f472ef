// An app of examples/ as someone would have it: installed from npm and the tarball, built and started by its own scripts.
import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, rmSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {basename, join} from 'node:path'
import {promisify} from 'node:util'
import {gzipSync} from 'node:zlib'
import {chromium, type Browser, type BrowserContextOptions, type Page, type Response} from 'playwright'
import {afterAll, beforeAll} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import fixture from '../fixtures/page.json' with {type: 'json'}
import {root, tarball} from '../package/pack.ts'

/** The environment of a terminal: without what Vitest and an npm above it have set. */
export function environment(more: Record<string, string> = {}) {
  const env: Record<string, string | undefined> = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  }
  for (const name of Object.keys(env)) if (/^(NODE_ENV|VITE|npm_)/i.test(name)) delete env[name]
  return env
}

/** Copies the app to a folder as deep as its own, because it reads text and pictures by relative paths, and builds it. */
async function buildExample(name: string) {
  const app = join(root, `.cache/${name}-example`)
  const npm = (...args: string[]) =>
    promisify(execFile)('npm', args, {cwd: app, env: environment()}).catch(
      (error: {stdout: string; stderr: string}) => {
        throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout}\n${error.stderr}`)
      },
    )
  rmSync(app, {recursive: true, force: true})
  cpSync(join(root, 'examples', name), app, {
    recursive: true,
    filter: (path) =>
      !['node_modules', 'dist', 'build', '.next', '.astro', '.react-router', 'public'].includes(basename(path)),
  })
  cpSync(tarball, join(app, 'inkstone.tgz'))
  await npm('install', '--no-audit', '--no-fund', '--prefer-offline')
  await npm('run', 'build')
  return app
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  return port
}

/** Starts a program of the app's that serves at PORT: its address, and how to end it. */
async function serve(app: string, program: string, ...args: string[]) {
  const port = await freePort()
  const child = spawn(process.execPath, [join(app, program), ...args], {
    cwd: app,
    env: environment({PORT: String(port)}),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const address = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${said}`)
    if (await fetch(`${address}/favicon.ico`).catch(() => undefined)) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    address,
    /** What it printed as errors. */
    said: () => said,
    async close() {
      child.kill()
      await once(child, 'exit')
    },
  }
}

export const launch = async () => chromium.launch({executablePath: await findChromium(), args: chromiumArgs})

/** Opens a page and notes whatever the console says, what could not be loaded, what its policy refused, and its scripts. */
async function open(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options})
  const said: string[] = []
  const scripts: Response[] = []
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  page.on('requestfailed', (request) => {
    // Next lets go of an action's answer once it has read enough of it.
    const dropped = request.method() === 'POST' && request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!dropped) said.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('favicon.ico')) {
      said.push(`${response.status()} ${response.url()}`)
    }
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, {violations})
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  const response = await page.goto(url, {waitUntil: 'networkidle'})
  return {
    page,
    said,
    headers: response!.headers(),
    /** The bytes of its scripts, gzipped. Read only here: one that is on its way when the page closes has no body. */
    async scriptBytes() {
      const bodies = await Promise.all(scripts.map((response) => response.body()))
      return bodies.reduce((sum, body) => sum + gzipSync(body, {level: 9}).length, 0)
    },
    violations: () => page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations),
    [Symbol.asyncDispose]: () => page.close(),
  }
}

/** Builds an app of examples/ and serves it while the tests of a file run: `go` opens one of its pages. */
export function startExample(name: string, program: string, ...args: string[]) {
  let browser: Browser | undefined
  let server: Awaited<ReturnType<typeof serve>> | undefined
  beforeAll(async () => {
    server = await serve(await buildExample(name), program, ...args)
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return {
    go: (path = '/', options: BrowserContextOptions = {}) => open(browser!, server!.address + path, options),
    /** What the server printed as errors. */
    said: () => server!.said(),
  }
}

/** Whether React has taken the page over: only then does a press count. */
export const hydrated = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('[data-slot=like-button]')!).some((key) => key.startsWith('__reactProps')),
  )

/** What a page whose scripts are off lacks of the article and what surrounds it, and what it shows that cannot work. */
export async function faultsWithoutScripts(page: Page) {
  const {article, headings, related} = fixture
  const faults: string[] = []
  const check = (ok: boolean, fault: string) => ok || faults.push(fault)
  const [headline] = await page.locator('h1').allTextContents()
  // What keeps a line from breaking in a wrong place is no word of it.
  check(headline?.replaceAll('\u2060', '') === article.headline, `headline: ${headline}`)
  for (const {id} of headings) check(await page.locator(`[id="${id}"]`).isVisible(), `section ${id}`)
  const links = page.locator('[data-slot=related-posts] h3 a')
  for (const [i, post] of related.entries()) {
    check((await links.nth(i).isVisible()) && (await links.nth(i).textContent()) === post.headline, post.headline)
  }
  check(await page.locator('[data-slot=contact-footer] a[href^="tel:"]').isVisible(), 'telephone')
  check(!(await page.locator('[data-slot=like-button]').isVisible()), 'a like button')
  check((await page.locator('template, [hidden][id^="S:"]').count()) === 0, 'parts that wait for a script')
  return faults
}
