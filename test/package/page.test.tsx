import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {chromium, type Browser, type Locator, type Page} from 'playwright'
import {renderToString} from 'react-dom/server'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {Body} from '../fixtures/Body.tsx'
import fixture from '../fixtures/page.json' with {type: 'json'}
import type {PageFixture, Run} from '../fixtures/page.ts'
import {readPage} from '../fixtures/readPage.ts'

// The page of the repository's own fixture, or of the text file that INKSTONE_PAGE names, through the built package.
const {INKSTONE_PAGE} = process.env
const data = INKSTONE_PAGE ? readPage(readFileSync(INKSTONE_PAGE, 'utf8')) : (fixture as PageFixture)
const packed = `${import.meta.dirname}/../../.cache/package/app/node_modules/inkstone`
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(`${packed}/dist/${path}`).href)

const textOf = (runs: Run[]) =>
  runs
    .map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : 'em' in run ? run.em : run.link))
    .join('')
const ofType = <T extends PageFixture['body'][number]['type']>(type: T) =>
  data.body.filter((block): block is Extract<PageFixture['body'][number], {type: T}> => block.type === type)

let browser: Browser
let page: Page

beforeAll(async () => {
  const {ArticlePage} = await load('index.js')
  const {zhCN} = await load('locale/locales/zh-CN.js')
  const {body, ...props} = data
  const html = renderToString(
    <ArticlePage {...props} locale={zhCN} comments={{loginUrl: data.comments.loginUrl}}>
      <Body blocks={body} />
    </ArticlePage>,
  )
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
  page = await browser.newPage({javaScriptEnabled: true})
  const css = readFileSync(`${packed}/dist/styles.css`, 'utf8')
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><head><style>${css}</style></head><body>${html}</body></html>`,
  )
})
afterAll(() => browser?.close())

const texts = (locator: Locator) => locator.evaluateAll((all) => all.map((it) => it.textContent?.trim()))
const wallDate = /^(\d{4})-0?(\d+)-0?(\d+)/

describe(`the page of ${INKSTONE_PAGE ? 'INKSTONE_PAGE' : 'the fixture'}`, () => {
  it('has one h1, the headline', async () => {
    expect(await texts(page.locator('h1'))).toEqual([data.article.headline])
  })

  it('has a heading for each section, at its level', async () => {
    for (const level of [2, 3] as const) {
      const wanted = data.headings.filter((it) => it.level === level).map((it) => it.text)
      expect(await texts(page.locator(`[data-slot=article-body] h${level}`))).toEqual(wanted)
    }
    expect(data.headings.length).toBeGreaterThan(5)
  })

  it('has the paragraphs and the lists, their lead-ins bold', async () => {
    const body = page.locator('[data-slot=article-body]')
    expect(await texts(body.locator('p'))).toEqual(ofType('paragraph').map((it) => textOf(it.content)))
    const items = ofType('list').flatMap((it) => it.items)
    expect(items.length).toBeGreaterThanOrEqual(9)
    expect(await texts(body.locator('ul > li'))).toEqual(items.map(textOf))
    const leads = items.flatMap((item) => item.filter((run) => typeof run !== 'string' && 'strong' in run).slice(0, 1))
    expect(await texts(body.locator('ul > li > strong:first-child'))).toEqual(leads.map((run) => textOf([run])))
  })

  it('has the picture with its alternative text in the middle of the text', async () => {
    const [figure] = ofType('figure')
    const img = page.locator('[data-slot=article-body] img')
    expect(await img.getAttribute('alt')).toBe(figure!.image.alt)
    expect(await img.evaluate((it) => Boolean(it.closest('figure')?.nextElementSibling))).toBe(true)
  })

  it('names the publisher and asks for the source to be quoted', async () => {
    const line = page.locator('[data-slot=attribution]')
    const text = await line.textContent()
    for (const part of [data.article.headline, data.publisher.name, data.article.url, '转载请注明出处'])
      expect(text).toContain(part)
    expect(await line.locator(`a[href="${data.article.url}"]`).count()).toBe(1)
  })

  it('has a like button, not pressed, that tells the exact count', async () => {
    const button = page.getByRole('button', {name: '喜欢', exact: true})
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    const id = await button.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${id}"]`).textContent()).toBe(`${data.like.count}人喜欢`)
  })

  it('names the author in the byline and on the card', async () => {
    const [author] = [data.article.author!].flat()
    expect(await texts(page.locator('[data-slot=byline-names]'))).toEqual([author!.name])
    expect(await texts(page.locator('[data-slot=author-card] h2'))).toEqual([author!.name])
  })

  it('has the previous and the next post with date and time', async () => {
    for (const [rel, post] of [
      ['prev', data.previous],
      ['next', data.next],
    ] as const) {
      const half = page.locator(`[data-slot=post-navigation] [data-rel=${rel}]`)
      const time = half.locator('time')
      const machine = await time.getAttribute('datetime')
      expect(machine).toBe(String(post.datePublished).replace(/(T\d\d:\d\d):\d\d/, '$1'))
      expect(await time.textContent()).toMatch(/^2024年7月31日 下午[56]:\d\d$/)
      if (post.headline) expect(await half.textContent()).toContain(post.headline)
    }
    expect(await page.locator('[data-rel=prev] time').textContent()).toBe('2024年7月31日 下午5:02')
  })

  it('has the further posts with headline, excerpt, date and counts', async () => {
    const cards = page.locator('[data-slot=related-posts] article')
    expect(await cards.count()).toBe(data.related.length)
    expect(data.related.length).toBe(5)
    for (const [i, post] of data.related.entries()) {
      const card = cards.nth(i)
      expect(await card.locator('h3 a').textContent()).toBe(post.headline)
      expect(await card.locator('h3 a').getAttribute('href')).toBe(post.url)
      expect(await card.locator('p').textContent()).toBe(post.description)
      const [, year, month, day] = wallDate.exec(String(post.datePublished))!
      expect(await card.locator('time').textContent()).toBe(`${year}年${month}月${day}日`)
      expect(await card.locator('time').getAttribute('datetime')).toBe(post.datePublished)
      const values = await card
        .locator('data')
        .evaluateAll((all) => all.map((it) => Number((it as HTMLDataElement).value)))
      expect(values).toEqual([post.viewCount, post.commentCount, post.likeCount])
    }
  })

  it('asks who wants to reply to log in', async () => {
    const region = page.getByRole('region', {name: '评论'})
    expect(await region.getByRole('link', {name: '登录'}).getAttribute('href')).toBe(data.comments.loginUrl)
  })

  it('tells how to reach the publisher', async () => {
    const footer = page.locator('[data-slot=contact-footer]')
    const {telephone, email, accounts, links} = data.contact
    expect(await footer.locator('a[href^="tel:"]').textContent()).toBe(telephone)
    expect(await footer.locator('a[href^="tel:"]').getAttribute('href')).toBe(`tel:${telephone!.replace(/\D/g, '')}`)
    expect(await footer.locator(`a[href="mailto:${email}"]`).textContent()).toBe(email)
    const text = (await footer.textContent())!
    for (const part of ['周一至周五 9:30–18:30', '节假日休息', '北京时间', '微信']) expect(text).toContain(part)
    for (const {name} of accounts!) expect(text).toContain(name)
    expect(await footer.locator('a[href*="wpa.qq.com"]').count()).toBe(1)
    for (const {name, url} of links!) expect(await footer.locator(`a[href="${url}"]`).textContent()).toBe(name)
  })
})
