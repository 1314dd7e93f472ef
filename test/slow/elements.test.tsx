import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright'
import {renderToString} from 'react-dom/server'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {app} from '../package/pack.ts'

// The elements of a text as they come from a server, on paper and under what readers set: the built package, no script.
const packed = `${app}/node_modules/inkstone/dist`
const long = 'https://a.example/' + 'unbreakable'.repeat(20)
const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='800' height='500'%3E%3Crect width='800' height='500' fill='teal'/%3E%3C/svg%3E"

let browser: Browser
let html: string
const pages: Page[] = []

async function open(options: BrowserContextOptions, attributes = 'lang="en"') {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 320, height: 640}, ...options})
  const page = await context.newPage()
  const css = readFileSync(`${packed}/styles.css`, 'utf8')
  const style = `<style>${css} body {margin: 0 16px}</style>`
  const body = `<!doctype html><html ${attributes}><title>x</title>${style}<body>${html}</body></html>`
  await page.route('**/*', (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body}))
  await page.goto('https://page.example/')
  pages.push(page)
  return page
}

beforeAll(async () => {
  const all = await import(pathToFileURL(`${packed}/index.js`).href)
  const {ArticleBody, Callout, CodeBlock, Embed, Figure, Gallery, Lightbox, NoteReference, Notes, Table} = all
  const image = {src: picture, alt: 'A lock', width: 800, height: 500, caption: long, creditText: long}
  html = renderToString(
    <ArticleBody lang="en">
      <p>
        The first. <NoteReference id="r1" href="#n1" label="1" />
      </p>
      <Figure image={image} />
      <Gallery images={[image, {...image, src: `${picture} `}, {src: picture, alt: ''}]} caption={long} />
      <CodeBlock language="ts" caption={long} lines="1" lineNumbers>
        {`const ${'a'.repeat(200)} = 1\nlast()`}
      </CodeBlock>
      <Table caption={long}>
        <thead>
          <tr>
            <th>{long}</th>
            <th>Second</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{long}</td>
            <td>cell</td>
          </tr>
        </tbody>
      </Table>
      <Callout type="warning" heading={long}>
        <p>{long}</p>
      </Callout>
      <Embed provider={long} src="https://player.example/1" heading={long} />
      <Lightbox images={[image]}>Open</Lightbox>
      <Notes notes={[{id: 'n1', text: long, backrefs: ['r1']}]} />
    </ArticleBody>,
  )
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
})
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
})
afterAll(() => browser?.close())

/** What is seen of these, told by their part. */
const seen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .filter({visible: true})
    .evaluateAll((found) => found.map((it) => it.dataset.slot ?? it.outerHTML))

/** What reaches past the sides of the page, and does not scroll inside something. */
const wide = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth
      ? [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((it) => it.getBoundingClientRect().right > innerWidth || it.getBoundingClientRect().left < 0)
          .map((it) => `${it.tagName} ${it.dataset.slot ?? ''}`)
      : [],
  )

describe('without scripting', () => {
  it('no control is shown, and what an embed would load is a link', async () => {
    const page = await open({})
    expect(await seen(page, 'button')).toEqual([])
    expect(await page.locator('[data-slot=embed] a[href="https://player.example/1"]').isVisible()).toBe(true)
    expect(await page.locator('iframe').count()).toBe(0)
  })
})

describe('at 320 px', () => {
  it.each(['lang="en" dir="ltr"', 'lang="ar" dir="rtl"', 'lang="zh-CN"'])('nothing is wider, in %s', async (it) => {
    expect(await wide(await open({}, it))).toEqual([])
  })

  it('numbers of lines stand before the code, and marks at the start, from right to left as well', async () => {
    const page = await open({}, 'lang="ar" dir="rtl"')
    const sides = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((it) => {
          const {borderLeftWidth, borderRightWidth, direction} = getComputedStyle(it)
          return [direction, borderLeftWidth, borderRightWidth]
        })
    expect(await sides('[data-highlighted]')).toEqual(['ltr', '2px', '0px'])
    expect(await sides('[data-slot=callout]')).toEqual(['ltr', '2px', '0px'])
    const rtl = await page.locator('[data-slot=article-body]').evaluate((it) => {
      it.setAttribute('dir', 'rtl')
      const callout = getComputedStyle(it.querySelector('[data-slot=callout]')!)
      return [callout.borderLeftWidth, callout.borderRightWidth]
    })
    expect(rtl).toEqual(['0px', '2px'])
  })
})

describe('on paper', () => {
  it('there is no control, with scripting or without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open({javaScriptEnabled})
      await page.emulateMedia({media: 'print'})
      expect(await seen(page, 'button, [data-slot=notes-back], [data-slot=embed-box]')).toEqual([])
    }
  })

  it('nothing is cut off that scrolls on a screen', async () => {
    const page = await open({viewport: {width: 700, height: 900}})
    await page.emulateMedia({media: 'print'})
    const cut = await page.locator('pre, [data-slot=table-scroller]').evaluateAll(
      (found) =>
        found.filter((it) => {
          const {overflow, maxHeight} = getComputedStyle(it)
          return maxHeight !== 'none' || (overflow !== 'visible' && it.scrollWidth > it.clientWidth)
        }).length,
    )
    expect(cut).toBe(0)
    expect(await wide(page)).toEqual([])
  })
})

describe('in forced colours', () => {
  it('what is marked is marked by a line', async () => {
    const page = await open({forcedColors: 'active'})
    for (const selector of ['[data-highlighted]', '[data-slot=callout]']) {
      const [width, style, color, canvas] = await page.locator(selector).evaluate((it) => {
        const look = getComputedStyle(it)
        return [
          look.borderLeftWidth,
          look.borderLeftStyle,
          look.borderLeftColor,
          getComputedStyle(document.body).backgroundColor,
        ]
      })
      expect([width, style]).toEqual(['2px', 'solid'])
      expect(color).not.toBe(canvas)
    }
  })

  it('what has the focus has an outline', async () => {
    const page = await open({forcedColors: 'active', javaScriptEnabled: true})
    const faint: string[] = []
    const reached = new Set<string>()
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Tab')
      const [name, outline, opacity] = await page.evaluate(() => {
        const it = document.activeElement as HTMLElement
        const {outlineStyle, opacity} = getComputedStyle(it)
        return [it.dataset.slot ?? it.tagName, outlineStyle, opacity]
      })
      if (name === 'BODY') break
      reached.add(name)
      if (outline === 'none' || opacity !== '1') faint.push(name)
    }
    expect(faint).toEqual([])
    expect(reached.size).toBeGreaterThan(3)
  })
})

describe('with less motion', () => {
  it('nothing moves', async () => {
    const page = await open({reducedMotion: 'reduce', javaScriptEnabled: true})
    const moving = await page.locator('body *').evaluateAll((found) =>
      found.flatMap((it) => {
        const {transitionDuration, transitionProperty, animationName, scrollBehavior} = getComputedStyle(it)
        const moves =
          /translate|scale|transform|rotate|all|size/.test(transitionProperty) && /[1-9]/.test(transitionDuration)
        return moves || animationName !== 'none' || scrollBehavior === 'smooth' ? [it.outerHTML.slice(0, 80)] : []
      }),
    )
    expect(moving).toEqual([])
  })
})
