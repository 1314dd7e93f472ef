// What is written to hang a server. How long each takes is measured in bench/; here only that it comes to an end.
import {parseHtml} from 'inkstone/html'
import {describe, expect, it} from 'vitest'
import {render, renderPlain} from './render.ts'
import {many, worst} from './worst.ts'

/** A part of it in `npm test`, all of it in test/slow. */
const scale = Number(process.env.INKSTONE_SCALE ?? 0.03)

describe('the worst cases', () => {
  it.each(worst(scale))('%s', {timeout: 60_000}, (_, make) => {
    const html = make()
    const start = performance.now()
    const markup = renderPlain(html)
    expect(markup.length).toBeLessThan(5 * html.length + 1000)
    // Many times what is asked for, because machines are busy: what hangs takes longer still.
    expect(performance.now() - start).toBeLessThan(30_000)
  })

  // What each ready-made element adds is counted, and what is over a million characters is plain.
  it.each([
    ['figures', '<figure><img src=x></figure>'],
    ['galleries in galleries', '<div class="wp-block-gallery"><div class="wp-block-gallery"><img src=x></div></div>'],
    ['headings', '<h2 id=x>x</h2>'],
    ['code', '<pre>x</pre>'],
    ['lines of code', `<pre class="line-numbers">${'\n'.repeat(40)}x</pre>`],
    ['lines that are marked', `<pre data-line="${'1-99999,'.repeat(240)}">x</pre>`],
    ['lines of a long file', `<pre data-start=999999 data-line="${'1-9999999,'.repeat(190)}">x</pre>`],
    ['tables', '<table><td>x</table>'],
    ['callouts', '<div class=admonition>x</div>'],
    ['players', '<iframe src=//player.vimeo.com/video/1></iframe>'],
  ])('as an article: %s', {timeout: 60_000}, (_, part) => {
    const html = part.repeat(scale < 1 ? 6000 : 20_000)
    expect(render(html).length).toBeLessThan(5 * html.length + 1_200_000)
    // Few are rendered whole.
    expect(render(part)).toMatch(/data-slot|data-anchor/)
  })

  it('as an article: notes keep their links over the budget', {timeout: 60_000}, () => {
    const count = 2500
    const html = `<ol class=footnotes>${many(count, (i) => `<li id=n${i}>x<a href=#r${i}>^</a>`)}</ol>${many(count, (i) => `<a id=r${i} href=#n${i}>1</a>`)}`
    const markup = render(html)
    expect(markup.length).toBeLessThan(5 * html.length + 1_200_000)
    const ids = new Set(Array.from(markup.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    const links = Array.from(markup.matchAll(/ href="#([^"]+)"/g), ([, id]) => id)
    expect(links.length).toBeGreaterThan(count)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  it('keeps the text of what is too deep, or would grow too far', () => {
    expect(parseHtml(`${'<div>'.repeat(1000)}deep`).text).toBe('deep')
    expect(parseHtml(`<p>${many(500, (i) => `<b id=${i}>`)}${'<p>x'.repeat(500)}`).text.replaceAll('\n', '')).toBe(
      'x'.repeat(500),
    )
  })
})
