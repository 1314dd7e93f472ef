import temml from 'temml'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {renderPlain} from '../../../../test/html/render.ts'
import {parseMarkdown} from '../../markdown/index.ts'
import {mathFromTex, parseHtml} from '../index.ts'

const draw = vi.fn((tex: string, {display}: {display: boolean}) => temml.renderToString(tex, {displayMode: display}))
const transforms = [mathFromTex(draw, {dollars: true})]
afterEach(() => void vi.clearAllMocks())

describe('mathFromTex', () => {
  it.each([
    ['in dollars', '$x^2$', false],
    ['in two dollars', '$$x^2$$', true],
    ['in round brackets', String.raw`\(x^2\)`, false],
    ['in square brackets', String.raw`\[x^2\]`, true],
    ['as code', '<code class="language-math">x^2</code>', false],
    ['as code that says how', '<code class="language-math math-display">x^2</code>', true],
    ['as a block of code', '<pre><code class="language-math">x^2\n</code></pre>', true],
    ['for a script', '<script type="math/tex">x^2</script>', false],
    ['for a script, displayed', '<script type="math/tex; mode=display">x^2</script>', true],
    ['in an attribute', '<span data-latex="x^2"></span>', false],
  ])('draws TeX %s', (_, html, display) => {
    const markup = renderPlain(`<p>a</p>${html}`, {transforms})
    expect(draw.mock.calls).toEqual([['x^2', {display}]])
    expect(markup).toContain(`<math${display ? ' display="block"' : ''}>`)
    expect(markup).toContain('<msup><mi>x</mi><mn>2</mn></msup>')
    expect(markup).not.toMatch(/[$\\]|<code|<pre/)
  })

  it('draws what Markdown has in dollars, signs of Markdown in it too', () => {
    const {children, text} = parseMarkdown(
      '甲 $a_1*b_2*c$ 乙\n\n$$\n\\begin{aligned}\nx &= y \\\\\n  &< z\n\\end{aligned}\n$$',
      {
        transforms,
      },
    )
    expect(draw.mock.calls.map(([tex]) => tex)).toEqual([
      'a_1*b_2*c',
      '\\begin{aligned}\nx &= y \\\\\n&< z\n\\end{aligned}',
    ])
    expect(JSON.stringify(children).match(/"name":"math"/g)).toHaveLength(2)
    expect(text).toMatch(/^甲 a1.b2.c 乙/)
  })

  it('takes what surrounds a drawing for what it is worth', () => {
    const hostile = mathFromTex(
      () => '<script>alert(1)</script><span onclick="x"><math onclick="x"><mi>a</mi></math></span>b',
    )
    expect(renderPlain('<p>\\(x\\)</p>', {transforms: [hostile]})).toBe('<p><math><mi>a</mi></math></p>')
  })

  it.each([
    ['throws', () => temml.renderToString('\\frac{', {throwOnError: true})],
    ['gives no formula', () => '<b>?</b>'],
    ['gives nothing', () => undefined as never],
  ])('leaves the TeX, and says so, where the renderer %s', (what, render) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const tex = `y_${what.length}`
    const html = `<p>a $$${tex}$$ <code class="language-math">${tex}</code></p>`
    expect(renderPlain(html, {transforms: [mathFromTex(render)]})).toBe(html)
    expect(warned).toHaveBeenCalledWith(expect.stringContaining(`mathFromTex: "${tex}" is no formula`))
    warned.mockRestore()
  })

  it('leaves dollars in a text, but for those of a displayed formula, where they are not asked for', () => {
    const markup = renderPlain('<p>$x$ $$y$$</p>', {transforms: [mathFromTex(draw)]})
    expect(markup).toMatch(/^<p>\$x\$ <math display="block">/)
    const {children} = parseMarkdown('\\$x\\$ 与 $y$', {transforms: [mathFromTex(draw)]})
    expect(JSON.stringify(children)).toContain('$x$ 与 ')
    expect(draw.mock.calls.map(([tex]) => tex)).toEqual(['y', 'y'])
  })

  it('keeps every place that links lead to', () => {
    const html =
      '<a href="#x">1</a><a href="#y">2</a><pre id="x"><code class="language-math">a</code></pre><p><code class="language-math"><span id="y"></span>a</code></p>'
    const markup = renderPlain(html, {transforms})
    expect(markup.match(/<math/g)).toHaveLength(2)
    for (const id of ['c-x', 'c-y']) expect(markup).toContain(`id="${id}"`)
  })

  it('has an end of a line in a formula for a space', () => {
    renderPlain('<p>\\(a % b<br>+c\\)</p>', {transforms})
    expect(draw.mock.calls[0]![0]).toBe('a % b\n+c')
  })

  it('draws what stands in what cannot be drawn, and nothing that is too deep', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(renderPlain('<p>\\( $$a$$ \\)</p>', {transforms})).toMatch(/^<p>\\\( <math.*<\/math> \\\)<\/p>$/)
    const deep = `\\(${'\\sqrt{'.repeat(200)}x${'}'.repeat(200)}\\)`
    expect(renderPlain(`<p>${deep}</p>`, {transforms})).toBe(`<p>${deep}</p>`)
    warned.mockRestore()
  })

  it('leaves prices, code, and what is not closed', () => {
    const html = '<p>涨到$100和$200；$5，$6。</p><pre>$x$</pre><p><kbd>$x$</kbd> a $x</p>'
    expect(renderPlain(html, {transforms})).toBe(html)
    expect(parseHtml('<p>a<br>b</p>', {transforms}).text).toBe('a\nb')
    expect(draw).not.toHaveBeenCalled()
  })
})
