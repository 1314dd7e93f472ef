import {describe, expect, it} from 'vitest'
import fixture from '../fixtures/page.json' with {type: 'json'}
import {faultsWithoutScripts, startExample} from './example.ts'

// examples/server: a server of one's own, under a policy without inline styles and with no Trusted Types policy at all.
const {article} = fixture

const app = startExample('server', 'dist/server/server.js')

describe('a server of one’s own', () => {
  it('sends a page that is whole without JavaScript', async () => {
    await using opened = await app.go('/', {javaScriptEnabled: false})
    const {page} = opened
    expect(await page.title()).toBe(article.headline)
    expect(await faultsWithoutScripts(page)).toEqual([])
    expect(await page.locator('head meta[property="og:title"]').getAttribute('content')).toBe(article.headline)
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
    expect(data.headline).toBe(article.headline)
  })

  it('forbids inline styles and strings that become scripts, and nothing on the page breaks that', async () => {
    await using opened = await app.go()
    const {page, said, headers} = opened
    for (const directive of ["style-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) {
      expect(headers['content-security-policy']).toContain(directive)
    }
    expect(headers['content-security-policy']).not.toContain('unsafe')

    // React has taken it over, and a QR code is made in the browser.
    await page.locator('[data-slot=contact-footer] [data-slot=qr-code]').waitFor()
    for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded()
    const button = page.getByRole('button', {name: '喜欢', exact: true})
    await button.click()
    await expect.poll(() => page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
    await page.waitForLoadState('networkidle')
    expect(await opened.violations()).toEqual([])
    expect(said).toEqual([])
    expect(app.said()).toBe('')

    await using next = await app.go()
    expect(await next.page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
  })

  it('would show what breaks it', async () => {
    await using opened = await app.go()
    await opened.page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await expect.poll(async () => (await opened.violations()).length).toBe(1)
  })
})
