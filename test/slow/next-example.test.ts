import {describe, expect, it} from 'vitest'
import fixture from '../fixtures/page.json' with {type: 'json'}
import {faultsWithoutScripts, hydrated, startExample} from './example.ts'

// examples/next: the page as a server component, as a client component, and under a strict policy.
const {article} = fixture

const app = startExample('next', 'node_modules/next/dist/bin/next', 'start')

/** Those of actions.ts, and what is pressed below. */
let likes = 41
const pages = ['/', '/client', '/strict']

describe.each(pages)('%s', (path) => {
  it('is whole and readable without JavaScript', async () => {
    await using opened = await app.go(path, {javaScriptEnabled: false})
    expect(await faultsWithoutScripts(opened.page)).toEqual([])
  })

  it('hydrates in silence, and has no style of ours but the stylesheet', async () => {
    await using opened = await app.go(path)
    const {page, said} = opened
    await hydrated(page)
    expect(await page.locator('style').count()).toBe(0)
    // Where a QR code had to be made in the browser, it is there by now.
    await page.locator('[data-slot=contact-footer] [data-slot=qr-code]').waitFor()
    expect(await page.locator('[data-slot=article-page] [style]').count()).toBe(0)
    expect(said).toEqual([])
  })

  it('likes by the server action, which keeps it', async () => {
    await using opened = await app.go(path)
    const {page, said} = opened
    await hydrated(page)
    const button = page.getByRole('button', {name: '喜欢', exact: true})
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      button.click(),
    ])
    expect(answer.status()).toBe(200)
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => button.getAttribute('aria-busy')).toBe(null)
    // It counts on the server: the next reader is told of it.
    likes += 1
    await using next = await app.go('/')
    expect(await next.page.locator('[data-slot=like-button-count]').textContent()).toBe(String(likes))
    expect(said).toEqual([])
  })

  it('has its metadata in the head', async () => {
    await using opened = await app.go(path)
    const {page} = opened
    const content = (selector: string) => page.locator(`head ${selector}`).first().getAttribute('content')
    expect(await page.title()).toBe(article.headline)
    expect(await page.locator('head link[rel=canonical]').getAttribute('href')).toBe(article.url)
    expect(await content('meta[name=description]')).toBe(article.description)
    expect(await content('meta[property="og:type"]')).toBe('article')
    expect(await content('meta[property="article:published_time"]')).toBe(article.datePublished)
    expect(await content('meta[name="citation_author"]')).toBe(article.author.name)
  })
})

describe('the server component', () => {
  it('has the JSON-LD in its HTML, once', async () => {
    await using opened = await app.go('/')
    const scripts = opened.page.locator('script[type="application/ld+json"]')
    expect(await scripts.count()).toBe(1)
    const data = JSON.parse((await scripts.textContent())!)
    expect([data['@type'], data.headline, data.url]).toEqual(['Article', article.headline, article.url])
  })

  it('tells whether somebody is there when the hours come near, and fetches what tells only then', async () => {
    await using opened = await app.go('/')
    await hydrated(opened.page)
    const before = await opened.scriptBytes()
    const line = opened.page.locator('[data-slot=contact-footer-open]')
    await line.scrollIntoViewIfNeeded()
    await expect.poll(async () => (await line.textContent())!.trim()).toMatch(/工作时间|休息时间/)
    expect(await opened.scriptBytes()).toBeGreaterThan(before)
    expect(opened.said).toEqual([])
  })

  // With what Next wraps its modules in; alone they are within their 6 kB (test/package/sizes.test.ts).
  it('sends at most 6.6 kB for its islands', async () => {
    await using bare = await app.go('/bare')
    await using opened = await app.go('/')
    await hydrated(opened.page)
    const added = (await opened.scriptBytes()) - (await bare.scriptBytes())
    console.log(`islands of the server-component page: ${added} bytes (aim 6000)`)
    expect(added).toBeLessThanOrEqual(6600)
    expect(added).toBeGreaterThan(500)
  })
})

describe('a link component of the router, in a server component', () => {
  it('renders every link, beside comments too, and takes the reader on without loading the page anew', async () => {
    await using opened = await app.go('/links')
    const {page, said} = opened
    await hydrated(page)
    expect(await page.getByRole('link', {name: '更早的评论'}).getAttribute('href')).toBe('/links?page=2')
    expect(await page.getByRole('link', {name: '举报'}).getAttribute('href')).toBe('/links?report=1')
    await page.evaluate(() => Object.assign(window, {kept: true}))
    await page.getByRole('link', {name: '空白的一页'}).click()
    await page.waitForURL('**/bare')
    expect(await page.evaluate(() => 'kept' in window)).toBe(true)
    expect(said).toEqual([])
  })
})

describe('fields of the app in a comment form, in a server component', () => {
  it('are in the form of an answer, too, and reach the server', async () => {
    await using opened = await app.go('/links')
    const {page, said} = opened
    await hydrated(page)
    await page.getByRole('button', {name: '回复许'}).click()
    const form = page.locator('form', {has: page.getByRole('textbox', {name: '回复许'})})
    await form.getByRole('textbox', {name: '回复许'}).fill('看过了。')
    await form.getByRole('textbox', {name: '昵称'}).fill('程远帆')
    await form.getByRole('button', {name: '发表评论'}).click()
    await form.getByText('程远帆：看过了。').waitFor()
    expect(said).toEqual([])
  })
})

describe('the strict policy', () => {
  it('is one, and nothing on the page breaks it', async () => {
    await using opened = await app.go('/strict')
    const {page, headers} = opened
    const policy = headers['content-security-policy']!
    for (const directive of ["style-src 'self'", "require-trusted-types-for 'script'", 'trusted-types nextjs ']) {
      expect(policy).toContain(directive)
    }
    expect(policy).not.toContain('unsafe')
    await hydrated(page)
    for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded()
    await page.getByRole('button', {name: '喜欢', exact: true}).click()
    await page.waitForLoadState('networkidle')
    expect(await opened.violations()).toEqual([])
  })

  it('would show what breaks it', async () => {
    await using opened = await app.go('/strict')
    const {page} = opened
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>x</p>')
      } catch {}
    })
    await expect.poll(async () => (await opened.violations()).length).toBe(2)
  })
})
