import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Page} from 'playwright'
import {renderToString} from 'react-dom/server'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {app} from './pack.ts'

const packed = `${app}/node_modules/inkstone/dist`
const canonical = 'https://zili.example/1/'

let browser: Browser
let page: Page

beforeAll(async () => {
  const {Attribution, ContactFooter, ShareBar} = await import(pathToFileURL(`${packed}/index.js`).href)
  const article = {headline: '一张纸的距离', url: canonical}
  const contact = {
    telephone: '4000-555-014',
    email: 'hello@zili.example',
    address: '上海市某路1号',
    accounts: [{network: 'wechat', id: 'zili_example', qrText: 'x'}],
  }
  const html = renderToString(
    <>
      <ShareBar {...article} networks={['copy', 'weibo', 'wechat']} />
      <Attribution article={article} />
      <ContactFooter contact={contact} />
    </>,
  )
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
  const context = await browser.newContext({javaScriptEnabled: false})
  page = await context.newPage()
  const css = readFileSync(`${packed}/styles.css`, 'utf8')
  const body = `<!doctype html><title>一张纸的距离</title><style>${css}</style>${html}`
  await page.route('**/*', (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body}))
  await page.goto(`${canonical}?utm_source=wechat`)
})
afterAll(() => browser?.close())

describe('where there is no scripting', () => {
  it('no button is shown that would do nothing', async () => {
    const buttons = page.locator('button:visible')
    // The browser opens this one.
    expect(await buttons.count()).toBe(1)
    expect(await buttons.getAttribute('popovertarget')).toBeTruthy()
    expect(await page.locator('[data-slot=contact-footer-copy]').count()).toBe(4)
  })

  it.each(['4000-555-014', 'hello@zili.example', '上海市某路1号', 'zili_example'])(
    '%s is there all the same',
    async (text) => {
      expect(await page.getByText(text).isVisible()).toBe(true)
    },
  )

  it('what would copy the address is a link to it, and leads nowhere else', async () => {
    const link = page.locator('[data-network=copy]')
    expect(await link.getAttribute('href')).toBe(canonical)
    expect(await link.getAttribute('role')).toBeNull()
    await link.click()
    expect(page.url()).toBe(canonical)
  })
})
