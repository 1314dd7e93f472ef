// What site generators, their themes and editors that save whole pages write.
import {describe, expect, it} from 'vitest'
import {elementsIn, firstNamed, renderPlain} from '../../../test/html/render.ts'
import {parseHtml, type ContentNode} from './index.ts'

const render = (html: string) => renderPlain(html).replaceAll(' loading="lazy"', '')

const textOf = (node: ContentNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''))

describe('boxes', () => {
  it.each<[name: string, html: string, type: string, heading?: string]>([
    ['Butterfly, NexT', '<div class="note info flat"><p>a</p></div>', 'note'],
    ['Fluid', '<div class="note note-success"><p>a</p></div>', 'tip'],
    ['Chirpy', '<blockquote class="prompt-danger"><p>a</p></blockquote>', 'caution'],
    ['Minimal Mistakes', '<p class="notice--warning">a</p>', 'warning'],
    ['Hugo Book', '<blockquote class="book-hint warning"><p>a</p></blockquote>', 'warning'],
    [
      'VuePress',
      '<div class="custom-container tip"><p class="custom-container-title">题</p><p>a</p></div>',
      'tip',
      '题',
    ],
    [
      'unified, after Obsidian',
      '<div class="callout" data-callout="bug"><div class="callout-title"><div class="callout-title-icon"></div><div class="callout-title-text">题</div></div><div class="callout-content"><p>a</p></div></div>',
      'note',
      '题',
    ],
    ['Bootstrap', '<div class="alert alert-danger" role="alert"><p>a</p></div>', 'caution'],
    ['Pandoc', '<div class="warning"><div class="title"><p>题</p></div><p>a</p></div>', 'warning', '题'],
    ['Pandoc, after GitHub', '<div class="note"><div class="title"><p>题</p></div><p>a</p></div>', 'note', '题'],
    ['GitBook', '<div class="hint hint-info"><p>a</p></div>', 'note'],
    [
      'Quarto',
      '<div class="callout callout-style-default callout-tip callout-titled"><div class="callout-header"><div class="callout-icon-container"><i class="callout-icon"></i></div><div class="callout-title-container">题</div></div><div class="callout-body"><p>a</p></div></div>',
      'tip',
      '题',
    ],
    [
      'Icarus',
      '<article class="message is-info"><div class="message-header"><p>题</p></div><div class="message-body">a</div></article>',
      'note',
      '题',
    ],
    [
      'Confluence',
      '<div class="confluence-information-macro confluence-information-macro-tip"><p class="title">题</p><span class="aui-icon"></span><div>a</div></div>',
      'tip',
      '题',
    ],
    [
      'Zenn',
      '<aside class="msg alert"><span class="msg-symbol">!</span><div class="msg-content"><p>a</p></div></aside>',
      'caution',
    ],
    ['Qiita', '<div class="note warn"><span class="fa fa-fw"></span><div><p>a</p></div></div>', 'warning'],
    [
      'AsciiDoc',
      '<div class="admonitionblock tip"><table><tr><td class="icon"><i class="fa icon-tip" title="Tip"></i></td><td class="content"><div class="title">题</div>a</td></tr></table></div>',
      'tip',
      '题',
    ],
  ])('of %s', (_, html, type, heading) => {
    const box = firstNamed(html, 'callout')!
    expect(box.props.type).toBe(type)
    expect(box.props.heading).toBe(heading)
    expect(textOf(box)).toBe('a')
  })

  it('keeps in the text a title that holds more than words', () => {
    const html = '<div class="admonition tip"><p class="admonition-title">See <a href="/v2">v2</a></p><p>a</p></div>'
    const box = firstNamed(html, 'callout')!
    expect(box.props).toEqual({type: 'tip'})
    expect(render(html)).toContain('<p><strong>See <a href="/v2">v2</a></strong></p><p>a</p>')
  })

  it.each([
    '<div class="admonition note"><div class="admonition-heading"><h5>题</h5></div><p>a</p></div>',
    '<div class="admonition note"><p class="admonition-title"><img src="/i.svg" alt=""> 题</p><p>a</p></div>',
  ])('takes a title as words where nothing is lost by that: %s', (html) => {
    expect(firstNamed(html, 'callout')!.props).toEqual({type: 'note', heading: '题'})
    expect(parseHtml(html).headings).toEqual([])
  })

  it('takes the kind of Docusaurus’s from its own name', () => {
    const html =
      '<div class="theme-admonition theme-admonition-note alert alert--secondary"><div class="admonitionHeading_x">题</div><p>a</p></div>'
    expect(firstNamed(html, 'callout')!.props).toEqual({type: 'note', heading: '题'})
  })

  it.each(['note', 'message', 'alert', 'callout', 'hint', 'tip', 'warning'])(
    'but none whose class is %s alone',
    (name) => {
      expect(firstNamed(`<div class="${name}"><p>a</p></div>`, 'callout')).toBeUndefined()
    },
  )
})

describe('tabs are panels, each under its label', () => {
  const panels = '<p><strong>A</strong></p><div>1</div><p><strong>B</strong></p><div>2</div>'

  it.each([
    [
      'VitePress',
      '<div class="vp-code-group"><div class="tabs"><input type="radio"><label>A</label><input type="radio"><label>B</label></div><div class="blocks"><div>1</div><div>2</div></div></div>',
    ],
    [
      'MkDocs',
      '<div class="tabbed-set"><input type="radio"><input type="radio"><div class="tabbed-labels"><label>A</label><label>B</label></div><div class="tabbed-content"><div>1</div><div>2</div></div></div>',
    ],
    [
      'Docusaurus',
      '<div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab">A</li><li role="tab">B</li></ul><div><div role="tabpanel">1</div><div hidden>2</div></div></div>',
    ],
    [
      'Butterfly',
      '<div class="tabs"><div class="nav-tabs"><button type="button" class="tab">A</button><button class="tab">B</button></div><div class="tab-contents"><div>1</div><div>2</div></div></div>',
    ],
    [
      'NexT',
      '<div class="tabs"><ul class="nav-tabs"><li><a href="#x">A</a></li><li><a href="#y">B</a></li></ul><div class="tab-content"><div>1</div><div>2</div></div></div>',
    ],
  ])('%s', (_, html) => expect(render(html)).toBe(`<div>${panels}</div>`))

  it('whose label is not said twice', () => {
    const html =
      '<div class="vp-code-tabs"><div class="vp-code-tabs-nav"><button>A</button><button>B</button></div><div><div>A</div><p>1</p></div><div><div>B</div><p>2</p></div></div>'
    expect(render(html)).toBe('<div><div><div>A</div><p>1</p></div><div><div>B</div><p>2</p></div></div>')
  })

  it('but nothing that has more or fewer labels', () => {
    const html = '<div class="tabs"><ul class="nav-tabs"><li>A</li><li>B</li></ul><div><div>1</div></div></div>'
    expect(render(html)).toBe('<div><ul><li>A</li><li>B</li></ul><div><div>1</div></div></div>')
  })
})

describe('code', () => {
  it.each([
    ['Hexo', 'a<br><span class="line marked">b</span><br>c', 'a\nb\nc'],
    ['Hugo', '<span class="line">a\n</span><span class="line hl"><span class="cl">b\n</span></span>c', 'a\nb\nc'],
    ['Pygments', 'a\n<span class="hll">b\n</span>c', 'a\nb\nc'],
    ['VitePress', 'a\n<span class="line highlighted"><span>b</span></span>\nc', 'a\nb\nc'],
    [
      'Docusaurus',
      '<span class="token-line">a<br></span><span class="token-line theme-code-block-highlighted-line">b<br></span>c',
      'a\nb\nc',
    ],
    [
      'Gatsby, whose marked lines end by being boxes',
      'a\n<span class="gatsby-highlight-code-line">b</span>c',
      'a\nb\nc',
    ],
  ])('keeps the lines that are marked in that of %s', (_, html, text) => {
    const pre = firstNamed(`<pre>${html}</pre>`, 'pre')!
    expect(pre.props['data-lines']).toBe('2')
    expect(textOf(pre)).toBe(text)
  })

  it.each([
    '<pre class="hljs"><code>a\n<span class="hljs-title highlight">b</span>\n<mark>c</mark></code></pre>',
    '<pre><code class="hl">a\n<span class="hl kwb">int</span> <span class="highlighted">b</span></code></pre>',
  ])('takes no other class and no part of a line for a mark: %s', (html) => {
    expect(firstNamed(html, 'pre')!.props['data-lines']).toBeUndefined()
  })

  it.each([
    [
      'VitePress',
      '<code><span class="line">a</span>\n<span class="line diff remove">b</span>\n<span class="line diff add">c</span></code>',
    ],
    [
      'Expressive Code',
      '<code><div class="ec-line"><div class="code">a\n</div></div><div class="ec-line highlight del"><div class="code">b\n</div></div><div class="ec-line highlight ins"><div class="code">c</div></div></code>',
    ],
    ['boxes', '<div class="line">a</div>\n<div class="line del">b</div>\n<div class="line ins">c</div>'],
  ])('keeps what a change adds and takes out, as %s marks it', (_, html) => {
    const pre = firstNamed(`<pre>${html}</pre>`, 'pre')!
    expect(pre.props).toEqual({'data-deleted': '2', 'data-inserted': '3'})
    expect(textOf(pre)).toBe('a\nb\nc')
  })

  it.each([
    ['<div>a</div><div></div><div class="line marked">c</div>', '3'],
    ['a<div class="line marked">b\n</div><div class="line marked">c</div>d', '2,3'],
  ])('counts boxes as lines: %s', (html, lines) => {
    expect(firstNamed(`<pre>${html}</pre>`, 'pre')!.props['data-lines']).toBe(lines)
  })

  it('counts marked lines from the number of the first', () => {
    const html =
      '<pre class="line-numbers"><span class="line-numbers-rows"><span>9</span>\n<span>10</span></span>a\n<span class="hll">b</span></pre>'
    expect(firstNamed(html, 'pre')!.props).toMatchObject({'data-lines': '10', 'data-start': 9})
  })

  it('adds no line where Gatsby’s marked one has its end', () => {
    const html = '<pre>a\n<span class="gatsby-highlight-code-line">b</span>\nc</pre>'
    expect(textOf(firstNamed(html, 'pre')!)).toBe('a\nb\nc')
  })

  it.each([
    [
      'Hugo, with its numbers in a table',
      '<table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-go" data-lang="go">a\nb</code></pre></td></tr></table>',
      '<pre data-language="go" data-line-numbers="true"><code class="language-go">a\nb</code></pre>',
    ],
    [
      'Typora',
      '<pre class="md-fences" lang="java"><div class="CodeMirror"><div class="CodeMirror-measure"><pre><span>xxx</span></pre></div><div class="CodeMirror-code"><div><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber">1</div></div><pre class=" CodeMirror-line "><span>a</span></pre></div><pre class=" CodeMirror-line "><span>\u200B</span></pre><pre class=" CodeMirror-line "><span>  b</span></pre></div></div></pre>',
      '<pre data-language="java"><code>a\n\n  b</code></pre>',
    ],
    [
      'pandoc',
      '<pre class="sourceCode numberSource python numberLines"><code class="sourceCode python">a</code></pre>',
      '<pre data-language="python" data-line-numbers="true"><code>a</code></pre>',
    ],
    [
      'Jupyter',
      '<div class="highlight hl-ipython3"><pre>a</pre></div>',
      '<div><pre data-language="python">a</pre></div>',
    ],
    [
      'Python-Markdown, whose first element is empty',
      '<div class="language-python highlight"><pre><span></span><code><span class="hll">a\n</span>b\n</code></pre></div>',
      '<div class="language-python"><pre data-lines="1" data-language="python"><code><span>a\n</span>b\n</code></pre></div>',
    ],
    [
      'Pandoc, whose lines lead to themselves',
      '<pre class="sourceCode numberSource python numberLines"><code class="sourceCode python"><span id="cb1-10"><a href="#cb1-10"></a>x</span>\n<span id="cb1-11"><a href="#cb1-11"></a>y</span></code></pre>',
      '<pre data-language="python" data-line-numbers="true" data-start="10"><code><span>x</span>\n<span>y</span></code></pre>',
    ],
    [
      'Pandoc, a line that the text leads to',
      '<p><a href="#cb1-1">a</a></p><pre class="sourceCode js"><code><span id="cb1-1"><a href="#cb1-1"></a>x</span></code></pre>',
      '<p><a href="#c-cb1-1">a</a></p><pre data-language="js"><code><span id="c-cb1-1">x</span></code></pre>',
    ],
    [
      'MkDocs',
      '<pre><span></span><code><span id="__span-0-1"><a id="__codelineno-0-1" name="__codelineno-0-1" href="#__codelineno-0-1"></a>x</span></code></pre>',
      '<pre><code><span>x</span></code></pre>',
    ],
    [
      'Hexo, with a title',
      '<pre class="line-numbers language-js" data-start="5"><div class="caption">cap</div><code class="language-js">a\nb</code></pre>',
      '<pre class="language-js" data-start="5" data-title="cap" data-language="js" data-line-numbers="true"><code class="language-js">a\nb</code></pre>',
    ],
    [
      'Sphinx and docutils, in C',
      '<div class="highlight-c notranslate"><div class="highlight"><pre><span></span>a</pre></div></div><pre class="code c literal-block"><code>b</code></pre>',
      '<div><div><pre data-language="c">a</pre></div></div><pre data-language="c"><code>b</code></pre>',
    ],
    [
      'Sphinx',
      '<div class="highlight-python notranslate"><div class="highlight"><pre>a</pre></div></div>',
      '<div><div><pre data-language="python">a</pre></div></div>',
    ],
    [
      'Org',
      '<pre class="src src-python"><span class="linenr">1: </span>a\n<span class="linenr">2: </span>b</pre>',
      '<pre data-language="python" data-line-numbers="true">a\nb</pre>',
    ],
    [
      'Sphinx',
      '<div class="highlight-c notranslate"><div class="highlight"><pre><span></span><span class="linenos">5</span>a\n<span class="linenos">6</span>b</pre></div></div>',
      '<div><div><pre data-line-numbers="true" data-start="5" data-language="c">a\nb</pre></div></div>',
    ],
    [
      'docutils',
      '<pre class="code python literal-block"><small class="ln"> 8 </small><code data-lineno=" 8 "><span>a</span>\n</code><small class="ln"> 9 </small><code data-lineno=" 9 ">b</code></pre>',
      '<pre data-language="python" data-line-numbers="true" data-start="8"><code>a\nb</code></pre>',
    ],
    [
      'AsciiDoc',
      '<pre class="rouge highlight"><code data-lang="ruby">a</code></pre>',
      '<pre data-language="ruby"><code>a</code></pre>',
    ],
    ['Medium', '<pre data-code-block-lang="js">a</pre>', '<pre data-language="js">a</pre>'],
    [
      'Qiita',
      '<div class="code-frame" data-lang="ruby"><div class="highlight"><pre>a</pre></div></div>',
      '<div><div><pre data-language="ruby">a</pre></div></div>',
    ],
    [
      'SyntaxHighlighter',
      '<div class="syntaxhighlighter java"><table><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td><td class="code"><div class="container"><div class="line"><code>int</code> <code>a</code></div><div class="line"><code>&nbsp;&nbsp;</code><code>b</code></div></div></td></tr></table></div>',
      '<div><pre data-line-numbers="true" data-language="java"><code>int a\n  b</code></pre></div>',
    ],
    [
      'Chirpy',
      '<div class="highlight"><code><table class="rouge-table"><tr><td class="rouge-gutter"><pre class="lineno">1\n</pre></td><td><pre>a\n</pre></td></tr></table></code></div>',
      '<div><pre data-line-numbers="true">a\n</pre></div>',
    ],
    [
      'Mermaid',
      '<div class="mermaid">\ngraph TD\n  A--&gt;B\n</div>',
      '<pre data-language="mermaid"><code>graph TD\n  A--&gt;B</code></pre>',
    ],
  ])('of %s', (_, html, result) => expect(render(html)).toBe(result))
})

describe('pictures', () => {
  it.each([
    ['Fluid', '<img src="/a.png" srcset="/img/loading.gif" lazyload>', '<img src="/a.png" alt=""/>'],
    ['Sina', '<img src="/blank.gif" real_src="/a.jpg">', '<img src="/a.jpg" alt=""/>'],
    [
      'a part of the width',
      '<p><img src="/a.png" style="width:50%"></p>',
      '<p><img src="/a.png" width="50%" alt=""/></p>',
    ],
    ['Typora', '<p><img src="/a.png" style="zoom:33%;"></p>', '<p><img src="/a.png" width="33%" alt=""/></p>'],
    [
      'a small one',
      '<p><img src="/a.png" style="max-width:200px"></p>',
      '<p><img src="/a.png" width="200" alt=""/></p>',
    ],
    [
      'a sign',
      '<p><img class="wp-smiley" src="/s.svg" alt=":)"></p>',
      '<p><img src="/s.svg" alt=":)" width="20" height="20"/></p>',
    ],
    [
      'Butterfly’s gallery',
      '<div class="gallery-items">[{"url":"https://a.example/1.jpg","alt":"图"},{"url":"javascript:alert(1)"}]</div>',
      '<figure><img src="https://a.example/1.jpg" alt="图"/></figure>',
    ],
  ])('%s', (_, html, result) => expect(render(html)).toBe(result))

  it('in a set of one that is no placeholder stay', () =>
    expect(render('<img src="/a.png" srcset="/uploads/b.png">')).toContain('srcSet="/uploads/b.png"'))
})

describe('formulas', () => {
  const drawn = '<span class="katex-html"><span class="base">x</span></span>'

  it.each([
    [
      'of which the text is left',
      `<p>当<span class="katex--inline"><span class="katex"><span class="katex-mathml">\n x\n x=\\cos\\theta\n</span>${drawn}</span></span>时</p>`,
      '<p>当<span><code class="language-math">x=\\cos\\theta</code></span>时</p>',
    ],
    [
      'of several lines',
      `<p><span class="katex--display"><span class="katex-display"><span class="katex"><span class="katex-mathml">\n x\n \\begin{aligned}\n x \\\\\n y\n \\end{aligned}\n</span>${drawn}</span></span></span></p>`,
      '<p><span><span><code class="language-math math-display">\\begin{aligned}\n x \\\\\n y\n \\end{aligned}</code></span></span></p>',
    ],
    [
      'on lines of their own',
      '<span class="katex-display"><span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span></span></span>',
      '<span><span><span><math display="block"><mi>x</mi></math></span></span></span>',
    ],
    [
      'that wait without signs, as Pandoc and unified leave them',
      '<p>a <span class="math inline">a^2 \\le b</span></p><p><span class="math display"> c </span></p><div class="math math-display">d</div>',
      '<p>a <code class="language-math">a^2 \\le b</code></p><p><code class="language-math math-display">c</code></p><p><code class="language-math math-display">d</code></p>',
    ],
    [
      'that have their signs',
      '<p><span class="math inline">\\(a\\)</span> <span class="math inline">$b$</span></p>',
      '<p><span>\\(a\\)</span> <span>$b$</span></p>',
    ],
  ])('%s', (_, html, result) => expect(render(html)).toBe(result))
})

describe('headings, notes and terms', () => {
  it('have no signs of links to themselves, nor have captions and equations', () => {
    const html =
      '<figure id="i"><img src="/a.png" alt="x"><figcaption><p>Cap<a class="headerlink" href="#i">¶</a></p></figcaption></figure><div class="code-block-caption"><span>List</span><a class="headerlink" href="#i">¶</a></div><p><span class="eqno">(1)<a class="headerlink" href="#i">¶</a></span></p>'
    expect(render(html)).not.toContain('¶')
  })

  it('that are links to themselves are headings', () => {
    const html = '<h2 id="a"><a class="header-anchor" href="#a"><span>安装</span></a></h2><p><a href="#a">b</a></p>'
    expect(render(html)).toBe('<h2 id="c-a"><span>安装</span></h2><p><a href="#c-a">b</a></p>')
  })

  it('whose mark has its place beside it are notes, without a line of their own', () => {
    const html =
      '<p>x<sup class="footnote-ref"><a href="#f1">[1]</a><a class="footnote-anchor" id="r1"></a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol><li id="f1"><p>Text <a href="#r1">↩</a></p></li></ol></section>'
    const mark = firstNamed(html, 'noteref')!
    expect(mark.props).toMatchObject({href: '#c-f1', id: 'c-r1', label: '1'})
    expect(elementsIn(parseHtml(html).children).map((it) => it.name)).toEqual([
      'p',
      'noteref',
      'section',
      'notes',
      'note',
      'p',
    ])
  })

  it('without a sign that led to them', () => {
    expect(render('<dl><dt id="f">f(a)<a class="headerlink" href="#f">¶</a></dt><dd>x</dd></dl>')).toBe(
      '<dl><dt id="c-f">f(a)</dt><dd>x</dd></dl>',
    )
    const wiki =
      '<p>a<sup id="r1"><a href="#n">[1]</a></sup> b<sup id="r2"><a href="#n">[1]</a></sup></p><ol class="references"><li id="n"><span>^ <a href="#r1"><sup>1.0</sup></a> <a href="#r2"><sup>1.1</sup></a></span> Text</li></ol>'
    expect(textOf(firstNamed(wiki, 'note')!).trim()).toBe('Text')
  })

  it('that AsciiDoc keeps in tables are lists', () => {
    const rows = (first: string, second: string) =>
      `<table><tr><td class="${first}">1</td><td class="${second}">a</td></tr><tr><td>2</td><td>b</td></tr></table>`
    expect(render(`<div class="colist">${rows('', '')}</div>`)).toBe('<ol><li>a</li><li>b</li></ol>')
    expect(render(`<div class="hdlist">${rows('hdlist1', 'hdlist2')}</div>`)).toBe(
      '<dl><dt>1</dt><dd>a</dd><dt>2</dt><dd>b</dd></dl>',
    )
  })
})

describe('what only looks like it stays as it is', () => {
  it.each([
    '<div class="tabs"><p>Hello <b>world</b></p><p>x</p><p>y</p></div>',
    '<div class="tabs"><ul class="nav-tabs"><li><img src="/a.png" alt=""/></li><li>b</li></ul><div><p>1</p><p>2</p></div></div>',
    '<article class="message tip-jar"><p>a</p></article>',
    '<div class="note important-dates"><p>a</p></div>',
    '<div class="hdlist"><table><caption>c</caption><tbody><tr><td>1</td><td>a</td></tr></tbody></table></div>',
    '<p><span class="footnote-ref"><a href="#n">1</a><img src="/a.png" alt=""/></span></p><p id="n">n</p>',
    '<h2 id="a"><a href="https://a.example/">elsewhere</a></h2>',
    '<div data-lang="en"><p>a</p></div>',
    '<p><code data-lang="js">a</code></p>',
    '<hr id="x" class="footnotes-sep"/><p><a href="#x">a</a></p>',
    '<div class="mermaid"><p>a</p></div>',
    '<div class="gallery-items">[not JSON</div>',
  ])('%s', (html) => {
    const bare = (text: string) =>
      text.replaceAll(/ (class|data-lang|rel|loading)="[^"]*"/g, '').replaceAll(/"#?c-/g, (it) => it.replace('c-', ''))
    expect(bare(render(html))).toBe(bare(html))
  })

  it('a title that holds more than words', () => {
    const html =
      '<div class="note info"><div class="section-header"><h3 id="h">Head</h3><p><a href="#h">link</a></p></div><p>b</p></div>'
    expect(render(`${html}<a href="#h">x</a>`)).toContain('<h2 id="c-h">Head</h2><p><a href="#c-h">link</a></p>')
  })

  it('text beside a table that a box is made of', () => {
    const html = '<div class="admonitionblock tip"><p>A</p><table><tr><td>B</td><td>C</td></tr></table></div>'
    expect(textOf(firstNamed(html, 'callout')!)).toBe('ABC')
  })

  it('numbers in code', () => {
    expect(render('<pre><code>1<br>2</code></pre>')).toBe('<pre><code>1\n2</code></pre>')
    expect(render('<pre><span class="lineno">1</span>42</pre>')).toBe('<pre data-line-numbers="true">42</pre>')
  })

  it('places that links lead to', () => {
    expect(render('<a href="#x">a</a><code id="x"><pre>b</pre></code>')).toContain('id="c-x"')
    expect(render('<a href="#x">a</a><div class="mermaid" id="x">b</div>')).toContain('<pre id="c-x"')
  })
})

it('long ones of them do not hang, nor throw', () => {
  const start = performance.now()
  for (const html of [
    `<div class="admonition">${'<i class="-icon">i</i>'.repeat(8000)}`,
    `<div class="tabs ${'x '.repeat(100_000)}">${'<x-y></x-y>'.repeat(20_000)}`,
    `<img src="/a.png" srcset="${'lazy'.repeat(40_000)} 2x">`,
    '<div class="note info"><p class="title">'.repeat(20_000),
    '<div class="tabs"><ul class="nav-tabs"><li>'.repeat(20_000),
    `<div class="gallery-items">${'['.repeat(100_000)}</div>`,
  ])
    expect(parseHtml(html).children.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(20_000)
})
