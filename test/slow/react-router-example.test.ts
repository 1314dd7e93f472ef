import {describe, expect, it} from 'vitest'
import fixture from '../fixtures/page.json' with {type: 'json'}
import {faultsWithoutScripts, hydrated, startExample} from './example.ts'

// examples/react-router: loaders and an action on the server, the same page in the browser, and the router's own links.
const {article, related} = fixture

const app = startExample('react-router', 'node_modules/@react-router/serve/bin.js', 'build/server/index.js')

describe('React Router', () => {
  it('sends a page that is whole without JavaScript', async () => {
    await using opened = await app.go('/', {javaScriptEnabled: false})
    const {page} = opened
    expect(await faultsWithoutScripts(page)).toEqual([])
    expect(await page.title()).toBe(article.headline)
    expect(await page.locator('head meta[property="og:title"]').getAttribute('content')).toBe(article.headline)
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
    expect(data.headline).toBe(article.headline)
  })

  it('hydrates in silence, and has no style of ours but the stylesheet', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    await hydrated(page)
    await page.locator('[data-slot=contact-footer] [data-slot=qr-code]').waitFor()
    expect(await page.locator('style').count()).toBe(0)
    expect(await page.locator('[data-slot=article-page] [style]').count()).toBe(0)
    expect(await page.locator('[data-slot=like-button]').evaluate((it) => getComputedStyle(it).display)).toMatch(/flex/)
    expect(said).toEqual([])
  })

  it('likes by the route’s action, which keeps it', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    await hydrated(page)
    await page.getByRole('button', {name: '喜欢', exact: true}).click()
    await expect.poll(() => page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
    await using next = await app.go()
    expect(await next.page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
    expect(said).toEqual([])
  })

  it('posts a comment by a route’s action, and shows it once in the thread', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    await hydrated(page)
    await page.getByRole('textbox').fill('写到灯熄之前。')
    await page.getByRole('button', {name: '发表评论'}).click()
    await page.locator('article', {hasText: '写到灯熄之前。'}).waitFor()
    expect(await page.getByText('写到灯熄之前。').count()).toBe(1)
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    await using next = await app.go('/', {javaScriptEnabled: false})
    expect(await next.page.locator('article', {hasText: '写到灯熄之前。'}).last().isVisible()).toBe(true)
    expect(said).toEqual([])
  })

  it('keeps a comment that is on its way when the reader goes on', async () => {
    await using opened = await app.go()
    const {page} = opened
    await hydrated(page)
    await page.route('**/comments', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    await page.getByRole('textbox').fill('读完就走。')
    await page.getByRole('button', {name: '发表评论'}).click()
    const answered = page.waitForResponse('**/comments')
    await page.locator('[data-slot=related-posts] h3 a').first().click()
    await page.locator('h1', {hasText: related[0]!.headline}).waitFor()
    await answered
    await using next = await app.go()
    expect(await next.page.getByText('读完就走。').count()).toBe(1)
  })

  it('has what a reader chose before React comes, and says nothing of it', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    await hydrated(page)
    await page.locator('[data-slot=reader-preferences-trigger]').click()
    await page.getByRole('radio', {name: '深色'}).check()
    await page.reload({waitUntil: 'commit'})
    expect(await page.locator('html').getAttribute('data-ink-theme')).toBe('dark')
    await hydrated(page)
    expect(await page.locator('html').getAttribute('data-ink-theme')).toBe('dark')
    expect(said).toEqual([])
  })

  it('follows a related post, and comes back, without another document', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    await hydrated(page)
    const documents: string[] = []
    page.on('request', (request) => request.isNavigationRequest() && documents.push(request.url()))
    const [post] = related
    await page.locator('[data-slot=related-posts] h3 a').first().click()
    await page.locator('h1', {hasText: post!.headline}).waitFor()
    expect(await page.title()).toBe(post!.headline)
    await page.goBack()
    await page.locator('h1', {hasText: article.headline}).waitFor()
    expect(documents).toEqual([])
    expect(said).toEqual([])
  })
})
