// Takes pictures of stories and holds them against those that are kept.
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {extname, join, resolve} from 'node:path'
import react from '@vitejs/plugin-react'
import {chromium, type Browser, type CDPSession, type Page} from 'playwright'
import {PNG} from 'pngjs'
import {build} from 'vite'
import {alias} from '../../tools/alias.ts'
import {browsers} from '../../tools/browsers.ts'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {styledCss} from '../../tools/styled-css.ts'
import {coarse, step, writePng} from './kept.ts'

const root = resolve(import.meta.dirname, '../..')
export const baseline = join(import.meta.dirname, 'baseline')
export const failures = join(root, '.cache/pictures')
const madeWith = join(baseline, 'chromium.txt')

export const settings = ['light', 'dark', 'sepia', 'rtl', 'forced-colors'] as const
/** `asked`: what the story itself asks for. */
export type Setting = (typeof settings)[number] | 'asked'

export interface Subject {
  /** `LikeButton/Failed` */
  story: string
  /** The widths of the window: it is shown at the first, and made as wide as the others then. */
  widths: number[]
  settings: readonly Setting[]
}

/** Half as large: a change of a pixel is seen all the same, and the repository stays light. */
const scale = 0.5

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
    args: [
      ...chromiumArgs,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      // The same pixels each time, whatever processor draws them: all of a frame, and nothing of the last one.
      '--disable-skia-runtime-opts',
      '--disable-checker-imaging',
      '--disable-partial-raster',
      '--run-all-compositor-stages-before-draw',
      '--default-tile-width=4096',
      '--default-tile-height=4096',
    ],
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
    deviceScaleFactor: scale,
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

const schemes: Partial<Record<Setting, string>> = {dark: 'dark', sepia: 'sepia'}

async function capture(devtools: CDPSession, width: number, height: number) {
  const {data} = await devtools.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    optimizeForSpeed: true,
    clip: {x: 0, y: 0, width, height: Math.max(height, 1), scale},
  })
  return coarse(PNG.sync.read(Buffer.from(data, 'base64')))
}

/** The pictures of a story, as `LikeButton/Failed/dark-768`. */
export async function take(page: Page, subject: Subject) {
  const taken = new Map<string, PNG>()
  const devtools = await page.context().newCDPSession(page)
  for (const direction of ['auto', 'rtl']) {
    const here = subject.settings.filter((it) => (it === 'rtl') === (direction === 'rtl'))
    for (const [i, width] of here.length ? subject.widths.entries() : []) {
      await page.setViewportSize({width, height: 800})
      if (i === 0) {
        await page.emulateMedia({forcedColors: 'none', reducedMotion: 'reduce'})
        await page.evaluate(([story, globals]) => inkPictures.show(story, globals), [
          subject.story,
          {direction},
        ] as const)
      }
      for (const setting of here) {
        await page.emulateMedia({forcedColors: setting === 'forced-colors' ? 'active' : 'none'})
        const height = await page.evaluate((scheme) => inkPictures.turn(scheme), schemes[setting])
        taken.set(`${subject.story}/${setting}-${width}`, await capture(devtools, width, height))
      }
    }
  }
  await devtools.detach()
  return taken
}

/** White and not transparent, as it is once it has been written. */
function padded(png: PNG, width: number, height: number) {
  const canvas = new PNG({width, height})
  canvas.data.fill(255)
  PNG.bitblt(png, canvas, 0, 0, png.width, png.height, 0, 0)
  return canvas
}

/** What changed in red, by a step or two in orange, over what is there now; and how many pixels those are. */
function hold(before: PNG, now: PNG) {
  const {width, height} = now
  const difference = new PNG({width, height})
  // By any step, by two, and by more.
  const counts = [0, 0, 0]
  for (let i = 0; i < now.data.length; i += 4) {
    const steps = [0, 1, 2].map((channel) => Math.abs(before.data[i + channel]! - now.data[i + channel]!) / step)
    const most = Math.max(...steps)
    for (const at of counts.keys()) if (most > at) counts[at]! += 1
    const faded = [0, 1, 2].map((channel) => 191 + now.data[i + channel]! / 4)
    difference.data.set(most > 2 ? [255, 0, 0, 255] : most > 0 ? [255, 160, 0, 255] : [...faded, 255], i)
  }
  return {counts, difference}
}

/**
 * What has changed, if anything has: one pixel by three of the sixteen steps, forty by two, or one of a hundred by one. Where
 * a colour lies between two steps, it may be taken for either; and where the browser has put a picture together from two
 * tiles, a letter that lies in both is drawn in one of two ways.
 */
export function compare(key: string, before: PNG | undefined, now: PNG) {
  const failure = join(failures, key)
  for (const kind of ['before', 'now', 'difference']) rmSync(`${failure}.${kind}.png`, {force: true})
  if (!before) {
    writePng(`${failure}.now.png`, now)
    return `${key}: there is no picture to compare with; npm run pictures takes one`
  }
  const sized = now.width !== before.width || now.height !== before.height
  if (!sized && now.data.equals(before.data)) return undefined
  const [width, height] = [Math.max(now.width, before.width), Math.max(now.height, before.height)]
  const {counts, difference} = hold(padded(before, width, height), padded(now, width, height))
  const limits = [(width * height) / 100, 40, 0]
  if (!sized && counts.every((count, at) => count <= limits[at]!)) return undefined
  writePng(`${failure}.before.png`, before)
  writePng(`${failure}.now.png`, now)
  writePng(`${failure}.difference.png`, difference)
  const sizes = sized ? `, ${before.width}×${before.height} became ${now.width}×${now.height}` : ''
  return `${key}: ${counts[0]} pixels changed${sizes}; see .cache/pictures/${key}.difference.png`
}

const milestone = (version: string) => version.split('.')[0]

/** Why pictures taken with this browser cannot be compared, if they cannot: another one draws letters otherwise. */
export function notComparable(browser: Browser) {
  const made = existsSync(madeWith) ? readFileSync(madeWith, 'utf8').trim() : 'none'
  if (milestone(made) === milestone(browser.version())) return undefined
  return `the pictures were made with Chromium ${made}, and this is ${browser.version()}: not compared`
}

export const noteBrowser = (browser: Browser) => writeFileSync(madeWith, `${browser.version()}\n`)
