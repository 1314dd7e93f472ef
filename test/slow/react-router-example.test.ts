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
