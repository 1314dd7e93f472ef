// Takes pictures of stories and holds them against those kept in `baseline/`.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, extname, join, resolve} from 'node:path'
import react from '@vitejs/plugin-react'
import pixelmatch from 'pixelmatch'
import {chromium, type Browser, type Page} from 'playwright'
import {PNG} from 'pngjs'
import {build} from 'vite'
import {alias} from '../../tools/alias.ts'
import {browsers} from '../../tools/browsers.ts'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {styledCss} from '../../tools/styled-css.ts'

const root = resolve(import.meta.dirname, '../..')
const baseline = join(import.meta.dirname, 'baseline')
const failures = join(root, '.cache/pictures')
const madeWith = join(baseline, 'chromium.txt')

export interface Picture {
  /** Where it is kept: `LikeButton/Failed`. */
  file: string
  story: string
  /** The sizes of the window: several pictures go below each other. */
  widths: number[]
  scheme?: 'dark' | 'sepia'
  direction?: 'rtl'
  forcedColors?: boolean
}

/** Builds the stories: the folder that they are in. */
export async function buildStories(name: string) {
  const outDir = join(root, '.cache', name)
  await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: join(root, 'stories/pictures'),
    logLevel: 'error',
    resolve: {alias},
    plugins: [react(), styledCss()],
    build: {outDir, emptyOutDir: true, target: browsers, minify: false, chunkSizeWarningLimit: 1e6},
  })
  return outDir
}

export const launch = async () =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArgs, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  })

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** A page that gets the stories from a folder, and nothing from elsewhere. */
export async function openPage(browser: Browser, folder: string) {
  const context = await browser.newContext({
    // Half as large: a change of a pixel is seen all the same, and the repository stays light.
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    locale: 'zh-CN',
  })
  // A machine that is busy is late, and not wrong.
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  await page.clock.setFixedTime('2024-11-20T10:30:00+08:00')
  await page.route('**/*', (route) => {
    const {hostname, pathname} = new URL(route.request().url())
    const path = join(folder, pathname)
    if (hostname !== 'stories.example' || !existsSync(path)) return route.fulfill({status: 404, body: ''})
    return route.fulfill({path, contentType: types[extname(path)]})
  })
  await page.goto('https://stories.example/index.html')
  await page.waitForFunction(() => 'inkPictures' in globalThis)
  return page
}

async function take(page: Page, {story, widths, scheme, direction, forcedColors}: Picture) {
  await page.emulateMedia({forcedColors: forcedColors ? 'active' : 'none', reducedMotion: 'reduce'})
  const globals = {...(scheme && {scheme}), ...(direction && {direction})}
  const taken: PNG[] = []
  for (const width of widths) {
    await page.setViewportSize({width, height: 800})
    const height = await page.evaluate(([name, values]) => inkPictures.show(name, values), [story, globals] as const)
    const clip = {x: 0, y: 0, width, height: Math.max(height, 1)}
    taken.push(PNG.sync.read(await page.screenshot({fullPage: true, clip, animations: 'disabled'})))
  }
  return stacked(taken)
}

/** White and not transparent, as it is once it has been written. */
function blank(width: number, height: number) {
  const png = new PNG({width, height})
  png.data.fill(255)
  return png
}

function stacked(pictures: PNG[]) {
  const width = Math.max(...pictures.map((it) => it.width))
  const sheet = blank(
    width,
    pictures.reduce((sum, it) => sum + it.height, 0),
  )
  let top = 0
  for (const png of pictures) {
    PNG.bitblt(png, sheet, 0, 0, png.width, png.height, 0, top)
    top += png.height
  }
  return sheet
}

/** Sixteen steps of each colour: enough to see a change by, and a fifth of the bytes. */
function coarse(png: PNG) {
  for (let i = 0; i < png.data.length; i += 1) png.data[i] = Math.round(png.data[i]! / 17) * 17
  return png
}

/** The same picture on a canvas that holds another as well. */
function padded(png: PNG, width: number, height: number) {
  const canvas = blank(width, height)
  PNG.bitblt(png, canvas, 0, 0, png.width, png.height, 0, 0)
  return canvas
}

const write = (path: string, png: PNG) => {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, PNG.sync.write(png, {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0}))
}

/** Rejects what has not ended by then. A browser that is busy is late; one that makes no frames any more never ends. */
async function within<T>(minutes: number, promise: Promise<T>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${minutes} minutes`)), minutes * 60_000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/**
 * Takes a picture, compares it or, renewing, keeps it; says what is wrong with it, if anything is, and where to look.
 * Rejects where none could be taken.
 */
export async function check(page: Page, picture: Picture, {renew}: {renew: boolean}) {
  const now = coarse(await within(2, take(page, picture)))
  const path = join(baseline, `${picture.file}.png`)
  if (renew) return write(path, now)
  const failure = join(failures, picture.file)
  rmSync(`${failure}.now.png`, {force: true})
  rmSync(`${failure}.difference.png`, {force: true})
  if (!existsSync(path)) {
    write(`${failure}.now.png`, now)
    return [`${picture.file}: there is no picture to compare with; npm run pictures takes one`]
  }
  const before = PNG.sync.read(readFileSync(path))
  const [width, height] = [Math.max(now.width, before.width), Math.max(now.height, before.height)]
  const difference = new PNG({width, height})
  const [a, b] = [padded(before, width, height), padded(now, width, height)]
  const changed = pixelmatch(a.data, b.data, difference.data, width, height, {threshold: 0.2})
  const sized = now.width !== before.width || now.height !== before.height
  if (!changed && !sized) return
  write(`${failure}.now.png`, now)
  write(`${failure}.difference.png`, difference)
  const sizes = sized ? `, ${before.width}×${before.height} became ${now.width}×${now.height}` : ''
  return [`${picture.file}: ${changed} pixels changed${sizes}; see .cache/pictures/${picture.file}.difference.png`]
}

const milestone = (version: string) => version.split('.')[0]

/** Why pictures taken with this browser cannot be compared, if they cannot: another one draws letters otherwise. */
export function notComparable(browser: Browser) {
  const made = existsSync(madeWith) ? readFileSync(madeWith, 'utf8').trim() : 'none'
  if (milestone(made) === milestone(browser.version())) return undefined
  return `the pictures were made with Chromium ${made}, and this is ${browser.version()}: not compared`
}

/** Starts over, with the browser that is there: all, or what one component has. */
export function startOver(browser: Browser, only = '') {
  rmSync(join(baseline, only), {recursive: true, force: true})
  mkdirSync(baseline, {recursive: true})
  writeFileSync(madeWith, `${browser.version()}\n`)
}
