// What plugins of Markdown's parsers write, docutils and Asciidoctor, and what only looks like it.
import {describe, expect, it} from 'vitest'
import {firstNamed, renderPlain} from '../../../test/html/render.ts'
import {parseHtml} from './index.ts'

const render = (html: string) => renderPlain(html).replaceAll(' loading="lazy"', '')

describe('what stands beside', () => {
  it.each([
    [
      'markdown-it-anchor’s link after a heading',
      '<h2 id="a">甲</h2> <a class="header-anchor" href="#a"><span class="visually-hidden">Permalink to “甲”</span> <span aria-hidden="true">#</span></a><p>乙</p>',
    ],
    ['unified’s', '<h2 id="a">甲</h2><a href="#a"><span class="icon icon-link"></span></a><p>乙</p>'],
    ['unified’s, before it', '<a href="#a"><span class="icon icon-link"></span></a>\n<h2 id="a">甲</h2><p>乙</p>'],
    [
      'unified’s, in a box',
      '<div><h2 id="a">甲</h2><a aria-hidden="true" href="#a"><span>Link</span></a></div><p>乙</p>',
    ],
  ])('has no link to a heading: %s', (_, html) =>
    expect(render(html).replaceAll(/<\/?div>|(?<=>)\s/g, '')).toBe('<h2 id="c-a">甲</h2><p>乙</p>'),
  )

  it('has links to headings that say something', () => {
    expect(render('<h2 id="a">甲</h2><p><a href="#a">甲</a></p>')).toContain('<a href="#c-a">甲</a>')
    expect(render('<h2 id="a">甲</h2><a href="#a">甲</a>')).toContain('<a href="#c-a">甲</a>')
    expect(render('<h2 id="a">甲</h2><a href="#b">#</a><p id="b">乙</p>')).toContain('<a href="#c-b">#</a>')
  })

  it.each([
    '<h2 id="a">甲<a aria-hidden="true" tabindex="-1" href="#a"><span>Link to section</span></a></h2>',
    '<h2 id="a">甲<a href="#a"><span class="sr-only">Link to section</span></a></h2>',
  ])('is not the text of a heading: %s', (html) =>
    expect(parseHtml(html).headings).toEqual([{id: 'c-a', level: 2, text: '甲'}]),
  )

  it.each([
    ['rehype-code-titles', '<div class="rehype-code-title">a.js</div><pre><code>x</code></pre>'],
    ['remark-flexible-code-titles', '<div class="remark-code-title">a.js</div>\n<pre><code>x</code></pre>'],
    [
      'rehype-pretty-code',
      '<figure data-rehype-pretty-code-figure><figcaption data-rehype-pretty-code-title>a.js</figcaption><pre><code>x</code></pre></figure>',
    ],
    [
      'Asciidoctor',
      '<div class="listingblock"><div class="title">a.js</div><div class="content"><pre><code>x</code></pre></div></div>',
    ],
    [
      'Expressive Code',
      '<figure class="frame has-title"><figcaption class="header"><span class="title">a.js</span></figcaption><pre><code>x</code></pre><div class="copy"><div aria-live="polite"></div><button title="Copy"><div></div></button></div></figure>',
    ],
  ])('is the title of code: %s', (_, html) => expect(render(html)).toBe('<pre data-title="a.js"><code>x</code></pre>'))

  it('is no title of code that has none, nor where a link leads to it', () => {
    const frame =
      '<figure class="frame is-terminal"><figcaption class="header"><span class="title"></span><span class="sr-only">Terminal window</span></figcaption><pre data-language="bash"><code>x</code></pre></figure>'
    expect(render(frame)).toBe('<pre data-language="bash"><code>x</code></pre>')
    const linked = '<p><a href="#t">a</a></p><div class="rehype-code-title" id="t">a.js</div><pre><code>x</code></pre>'
    expect(render(linked)).toContain('<div id="c-t">a.js</div><pre>')
  })
})

describe('notes that stand in boxes', () => {
  const notes = (html: string) => parseHtml(html).notes.map(({label, text, backrefs}) => [label, text, backrefs])

  it('of docutils', () => {
    const mark = (id: string) =>
      `<a class="footnote-reference brackets" href="#f1" id="${id}" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>`
    const label = (inner: string) =>
      `<span class="label"><span class="fn-bracket">[</span>${inner}<span class="fn-bracket">]</span></span>`
    const note = (inner: string) =>
      `<aside class="footnote-list brackets"><aside class="footnote brackets" id="f1" role="doc-footnote">${inner}<p>甲</p></aside></aside>`
    const one = `<p>a${mark('r1')}</p>${note(label('<a role="doc-backlink" href="#r1">1</a>'))}`
    expect(notes(one)).toEqual([['1', '甲', ['c-r1']]])
    const two = `<p>a${mark('r1')} b${mark('r2')}</p>${note(`${label('1')}<span class="backrefs">(<a role="doc-backlink" href="#r1">1</a>,<a role="doc-backlink" href="#r2">2</a>)</span>`)}`
    expect(notes(two)).toEqual([['1', '甲', ['c-r1', 'c-r2']]])
    expect(render(two)).not.toMatch(/\[|\(/)
  })

  it('of Asciidoctor', () => {
    const html =
      '<p>a<sup class="footnote">[<a id="_r1" class="footnote" href="#_f1" title="View footnote.">1</a>]</sup></p><div id="footnotes"><hr><div class="footnote" id="_f1"><a href="#_r1">1</a>. 甲</div></div>'
    expect(notes(html)).toEqual([['1', '甲', ['c-_r1']]])
    expect(firstNamed(html, 'sup')).toBeUndefined()
  })
})

describe('lines of code', () => {
  it.each([
    [
      'rehype-prism-plus',
      '<pre><code><span class="code-line">a\n</span><span class="code-line highlight-line">b\n</span><span class="code-line inserted">c\n</span><span class="code-line deleted">d\n</span></code></pre>',
    ],
    [
      'Eleventy',
      '<pre><code>a\n<mark class="highlight-line highlight-line-active">b</mark>\n<ins class="highlight-line highlight-line-add">c</ins>\n<del class="highlight-line highlight-line-remove">d</del></code></pre>',
    ],
  ])('marked by %s', (_, html) =>
    expect(firstNamed(html, 'pre')).toMatchObject({
      props: {'data-lines': '2', 'data-inserted': '3', 'data-deleted': '4'},
      children: [{name: 'code', children: ['a\nb\nc\nd']}],
    }),
  )

  it('without what Twoslash shows of a word', () => {
    const popup = '<span class="twoslash-popup-container"><code class="twoslash-popup-code">const abc: 1</code></span>'
    const html = `<pre class="shiki twoslash"><code><span class="line">const <span class="twoslash-hover">${popup}abc</span> = 1</span></code></pre>`
    expect(parseHtml(html).text).toBe('const abc = 1')
    expect(render(html)).not.toContain('data-line-numbers')
  })

  it('numbered by links, as Pygments does it', () => {
    const html =
      '<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre><span></span><span class="normal"><a href="#__codelineno-1-1">1</a></span>\n<span class="normal"><a href="#__codelineno-1-2">2</a></span></pre></div></td><td class="code"><div><pre><span></span><code><a id="__codelineno-1-1" name="__codelineno-1-1"></a>a\n<a id="__codelineno-1-2" name="__codelineno-1-2"></a>b\n</code></pre></div></td></tr></table>'
    expect(render(html)).toBe('<pre data-line-numbers="true"><code>a\nb\n</code></pre>')
  })

  it('numbered by an attribute', () =>
    expect(render('<pre><code data-line-numbers=""><span data-line="">a</span></code></pre>')).toContain(
      'data-line-numbers="true"',
    ))
})

it.each([
  ['inches of Pandoc', 'width:5.8in;height:3.5in', 556, 336],
  ['centimetres', 'width: 3cm; height: 2cm', 113, 75],
  ['points', 'width:90pt;height:60pt', 120, 80],
])('pictures have a size in %s', (_, style, width, height) =>
  expect(firstNamed(`<img src="/a.png" style="${style}">`, 'img')?.props).toMatchObject({width, height}),
)

it('pictures by day and at night stand once', () => {
  const both = '<p><img src="/d.png#gh-dark-mode-only" alt="甲"><img src="/l.png#gh-light-mode-only" alt="甲"></p>'
  expect(parseHtml(both).images.map(({src}) => src)).toEqual(['/l.png#gh-light-mode-only'])
  expect(parseHtml('<img src="/d.png#gh-dark-mode-only">').images).toHaveLength(1)
})

it('signs of other kits are as large as letters', () =>
  expect(firstNamed('<p><img class="twemoji" src="/1f600.svg" alt="😀"></p>', 'img')?.props.width).toBe(20))

it('Asciidoctor’s picture has its caption', () => {
  const picture =
    '<div class="imageblock"><div class="content"><img src="/a.png" alt=""></div><div class="title">图</div></div>'
  expect(firstNamed(picture, 'figcaption')?.children).toEqual(['图'])
  expect(firstNamed('<div class="imageblock"><p>a</p><div class="title">b</div></div>', 'figure')).toBeUndefined()
})

it.each([
  '<figure class="frame">Before <pre>x</pre> after</figure>',
  '<figure class="frame"><img src="/a.png" alt="shot"/><pre>x</pre></figure>',
  '<figure class="frame"><pre>first</pre><pre>second</pre></figure>',
  '<div class="frame"><p>Run this:</p><pre>x</pre></div>',
  '<details class="frame"><summary>More</summary><pre>x</pre></details>',
  '<h2 id="c-h" class="no-code-title">h</h2><pre>x</pre>',
  '<p class="a-code-title"><a href="/x">a</a></p><pre>x</pre>',
  '<div><h2 id="c-b">B</h2><a href="#c-c">#</a><p id="c-c">x</p></div>',
  '<div class="footnotes">Notes:<div class="footnote" id="c-a">a</div><a href="#c-a">a</a></div>',
  '<div><div class="footnote"><span class="label">Source:</span> NASA</div></div>',
  '<div class="custom-container"><p>a</p></div>',
  '<p>Use <code>#gh-light-mode-only</code></p><p><img src="/d.png#gh-dark-mode-only" alt="D"/></p>',
  '<p><a href="/d"><img src="/d.png#only-dark" alt="D"/></a><a href="/l"><img src="/l.png#only-light" alt="L"/></a></p>',
])('leaves as it is what only looks like it: %s', (html) =>
  expect(render(html.replaceAll('"c-', '"').replaceAll('#c-', '#'))).toBe(
    html.replace(/ class="(?!footnotes?")[^"]*"/g, ''),
  ),
)

it('keeps pictures that stand in a note', () => {
  const html =
    '<p>a<a id="r1" href="#f1">1</a></p><ol class="footnotes"><li id="f1"><p><span><img src="/a.png" alt="x"></span> <a href="#r1">↩</a></p></li></ol>'
  expect(parseHtml(html).notes).toHaveLength(1)
  expect(firstNamed(html, 'img')).toBeDefined()
})

it.each([
  ['TipTap', '<div data-latex="x^2" data-type="block-math"></div>', 'language-math math-display'],
  ['Quill’s delta', '<p><span class="ql-formula">x^2</span></p>', 'language-math'],
])('formulas of %s', (_, html, className) =>
  expect(firstNamed(html, 'code')).toEqual({name: 'code', props: {className}, children: ['x^2']}),
)
