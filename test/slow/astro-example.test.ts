import {describe, expect, it} from 'vitest'
import fixture from '../fixtures/page.json' with {type: 'json'}
import {faultsWithoutScripts, hydrated, startExample} from './example.ts'

// examples/astro: the page is HTML alone, and what has a button is an island that is hydrated when it comes into view.
const {article, contact} = fixture

const app = startExample('astro', 'dist/server/entry.mjs')

describe('Astro', () => {
  it('sends a page that is whole without JavaScript', async () => {
    await using opened = await app.go('/', {javaScriptEnabled: false})
    const {page} = opened
    expect(await faultsWithoutScripts(page)).toEqual([])
    expect(await page.title()).toBe(article.headline)
    expect(await page.locator('head meta[property="og:title"]').getAttribute('content')).toBe(article.headline)
    const data = JSON.parse((await page.locator('head script[type="application/ld+json"]').textContent())!)
    expect(data.headline).toBe(article.headline)
  })

  it('hydrates its islands in silence, and has no style of ours but the stylesheet', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    const islands = page.locator('astro-island')
    expect(await islands.count()).toBe(4)
    for (const island of await islands.all()) {
      await island.locator(':scope > *').first().scrollIntoViewIfNeeded()
      await expect.poll(() => island.getAttribute('ssr')).toBe(null)
    }
    await page.locator('[data-slot=contact-footer] [data-slot=qr-code]').waitFor()
    expect(await page.locator('[data-slot=article-page] [style], [data-slot=contact-footer] [style]').count()).toBe(0)
    // Astro's own rule for its elements.
    const styles = await page.locator('style').allTextContents()
    expect(styles.filter((css) => !css.startsWith('astro-island'))).toEqual([])
    expect(said).toEqual([])
  })

  it('places the source in the column of the text', async () => {
    await using opened = await app.go()
    const boxOf = (selector: string) => opened.page.locator(selector).first().boundingBox()
    const [source, text] = [await boxOf('[data-slot=attribution]'), await boxOf('[data-slot=article-body] p')]
    expect([source!.x, source!.width]).toEqual([text!.x, text!.width])
  })

  it('likes by an endpoint, which keeps it', async () => {
    await using opened = await app.go()
    const {page, said} = opened
    const button = page.getByRole('button', {name: '喜欢', exact: true})
    await button.scrollIntoViewIfNeeded()
    await hydrated(page)
    await button.click()
    await expect.poll(() => page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
    await using next = await app.go()
    expect(await next.page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
    expect(await next.page.locator('[data-slot=contact-footer]').textContent()).toContain(contact.telephone)
    expect(said).toEqual([])
    expect(app.said()).toBe('')
  })
})
