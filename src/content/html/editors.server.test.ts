// What editors write, those of China first, and what stands on pages that were made by them.
import {describe, expect, it} from 'vitest'
import {firstNamed, renderPlain} from '../../../test/html/render.ts'
import {parseHtml} from './index.ts'

const render = (html: string) => renderPlain(html).replaceAll(' loading="lazy"', '')

const box = (isChecked: boolean) => `<input type="checkbox" disabled=""${isChecked ? ' checked=""' : ''}/>`

it.each([
  [
    'wangEditor’s tasks, which no list holds',
    '<div data-w-e-type="todo"><input type="checkbox" disabled checked>甲</div><div data-w-e-type="todo"><input type="checkbox" disabled>乙</div>',
    `<ul><li>${box(true)}甲</li><li>${box(false)}乙</li></ul>`,
  ],
  [
    'Lexical’s',
    '<ul><li role="checkbox" aria-checked="true">甲<ul><li role="checkbox" aria-checked="false">乙</li></ul></li></ul>',
    `<ul><li>${box(true)} 甲<ul><li>${box(false)} 乙</li></ul></li></ul>`,
  ],
  [
    'Milkdown’s',
    '<ul><li data-item-type="task" data-checked="true"><p>甲</p></li><li data-item-type="task" data-checked="false"><p>乙</p></li></ul>',
    `<ul><li><p>${box(true)} 甲</p></li><li><p>${box(false)} 乙</p></li></ul>`,
  ],
  [
    'Cherry’s',
    '<ul><li class="check-list-item"><p><span class="ch-icon ch-icon-check"></span> 甲</p></li><li class="check-list-item"><p><span class="ch-icon ch-icon-square"></span> 乙</p></li></ul>',
    `<ul><li><p>${box(true)} 甲</p></li><li><p>${box(false)} 乙</p></li></ul>`,
  ],
  [
    'TipTap’s, which have a box',
    '<ul data-type="taskList"><li data-checked="true"><label><input type="checkbox" checked></label><div><p>甲</p></div></li></ul>',
    `<ul><li>${box(true)}<div><p>甲</p></div></li></ul>`,
  ],
])('keeps whether tasks are done: %s', (_, html, wanted) => expect(render(html)).toBe(wanted))

const tex = (text: string, isDisplay = false) =>
  `<code class="language-math${isDisplay ? ' math-display' : ''}">${text}</code>`

it.each([
  [
    'wangEditor',
    '<p>a <span data-w-e-type="formula" data-w-e-is-void data-value="x^2"></span></p>',
    `<p>a <span>${tex('x^2')}</span></p>`,
  ],
  [
    'UEditor, as pictures that may not be loaded',
    '<p>a <img class="kfformula" src="data:image/png;base64,AAAA" data-latex="\\frac{a}{b}"></p>',
    `<p>a ${tex('\\frac{a}{b}')}</p>`,
  ],
  [
    'Vditor',
    '<p>a <span class="language-math">x^2</span></p><div class="language-math">y</div>',
    `<p>a ${tex('x^2')}</p><p>${tex('y', true)}</p>`,
  ],
  ['Editor.md', '<p class="editormd-tex">E=mc^2</p>', `<p>${tex('E=mc^2', true)}</p>`],
  [
    'md-editor-v3',
    '<p>a <span class="md-editor-katex-inline">x</span></p><p class="md-editor-katex-block">y</p>',
    `<p>a ${tex('x')}</p><p>${tex('y', true)}</p>`,
  ],
  [
    'Cherry',
    '<p>a <span class="cherry-katex-need-render" data-content="x%5E2"></span></p>',
    `<p>a <span>${tex('x^2')}</span></p>`,
  ],
])('keeps formulas that are not drawn: %s', (_, html, wanted) => expect(render(html)).toBe(wanted))

describe('boxes', () => {
  it.each<[name: string, html: string, type: string, heading?: string]>([
    [
      'Starlight',
      '<aside class="starlight-aside starlight-aside--tip"><p class="starlight-aside__title">题</p><div class="starlight-aside__content"><p>a</p></div></aside>',
      'tip',
      '题',
    ],
    [
      'md-editor-v3',
      '<div class="md-editor-admonition md-editor-admonition-note"><p class="md-editor-admonition-title">题</p><p>a</p></div>',
      'note',
      '题',
    ],
    [
      'Cherry',
      '<div class="cherry-panel cherry-panel__warning"><div class="cherry-panel--title">题</div><div class="cherry-panel--body"><p>a</p></div></div>',
      'warning',
      '题',
    ],
    ['AiEditor', '<div class="container-wrapper info"><p>a</p></div>', 'note'],
    [
      'react-notion-x',
      '<div class="notion-callout"><div class="notion-page-icon-inline"><span>💡</span></div><div class="notion-callout-text">a</div></div>',
      'note',
    ],
    [
      'Vditor',
      '<div class="callout" data-subtype="CAUTION"><div class="callout-info"><span class="callout-icon">✏️</span><span class="callout-title">题</span></div><div class="callout-content"><p>a</p></div></div>',
      'caution',
      '题',
    ],
    ['ByteMD', '<blockquote><p>[!NOTE]<br>a</p></blockquote>', 'note'],
    ['Milkdown', '<blockquote>\n<p>[!TIP]\na</p></blockquote>', 'tip'],
    ['Obsidian’s title', '<blockquote><p>[!WARNING] 一 <b>题</b>\na</p></blockquote>', 'warning', '一 题'],
    [
      'Obsidian’s title, with lines',
      '<blockquote><p>[!WARNING] 一 <b>题</b><br>a</p></blockquote>',
      'warning',
      '一 题',
    ],
    ['a mark in a paragraph of its own', '<blockquote><p>[!TIP]</p><ul><li>a</li></ul></blockquote>', 'tip'],
  ])('of %s', (_, html, type, heading) => {
    const {children, text} = parseHtml(html)
    expect(children).toMatchObject([{name: 'callout', props: heading ? {type, heading} : {type}}])
    expect(text).toBe('a')
    expect(JSON.stringify(children)).not.toContain('"children":[]')
  })

  it.each([
    '<blockquote><p>[!OTHER] a</p></blockquote>',
    '<blockquote><p>a [!NOTE]</p></blockquote>',
    '<blockquote><h2>[!NOTE]</h2></blockquote>',
    '<blockquote></blockquote>',
  ])('not %s', (html) => expect(firstNamed(html, 'callout')).toBeUndefined())

  it('keeps links of an alert’s title, and the place of its line', () => {
    expect(render('<blockquote><p id="x">[!TIP] <a href="/a">A</a></p></blockquote><a href="#x">x</a>')).toMatch(
      /<p><strong> ?<a href="\/a"[^>]*>A<\/a><\/strong><\/p><p id="c-x"><\/p>/,
    )
  })
})

describe('code', () => {
  it('is no less for a theme with letters that slant', () => {
    const line = (text: string, more = '') => `<div class="token-line${more}">${text}<br></div>`
    const html = `<pre class="prism-code language-js"><code>${line('<span style="font-style:italic">const</span> a')}${line('b', ' theme-code-block-highlighted-line')}</code></pre>`
    expect(render(html)).toBe(
      '<pre class="language-js" data-language="js" data-lines="2"><code>const a\nb</code></pre>',
    )
  })

  it('keeps what is marked in lines that are boxes', () => {
    const line = (text: string, more = '') => `<div class="ec-line${more}"><div class="code">${text}</div></div>`
    const html = `<pre data-language="js"><code>${line('<mark>const</mark> a')}${line('b', ' highlight mark')}${line('<a href="/c">c</a>')}</code></pre>`
    expect(render(html)).toMatch(
      /^<pre data-language="js" data-lines="2"><code><mark>const<\/mark> a\nb\n<a href="\/c"[^>]*>c<\/a>\n<\/code><\/pre>$/,
    )
  })

  it('shows a change rather than emphasis', () => {
    const line = (text: string, more: string) => `<span class="line ${more}">${text}</span>`
    const html = `<pre><code>${line('<b>a</b>', 'diff remove')}\n${line('b', 'diff add')}</code></pre>`
    expect(render(html)).toBe('<pre data-deleted="1" data-inserted="2"><code>a\nb</code></pre>')
  })

  it('has empty lines that are boxes', () => {
    const html = '<pre><div>a</div><div></div><div class="line marked"><b>c</b></div></pre>'
    expect(render(html)).toBe('<pre data-lines="3">a\n\n<b>c</b>\n</pre>')
  })

  it.each([
    ['<pre data-start="5">a\n<span class="line marked">b</span></pre>', '6'],
    ['<table><tr><td><pre>10\n11</pre></td><td><pre>a\n<span class="hll">b</span></pre></td></tr></table>', '11'],
    ['<pre>a\n\n<div class="line">b</div>\nc<div class="line marked">d</div></pre>', '6'],
  ])('counts marked lines as they are shown: %s', (html, lines) => {
    const pre = firstNamed(html, 'pre')!
    expect(pre.props['data-lines']).toBe(lines)
  })

  it('keeps lines that links lead to', () => {
    const html = '<pre><code><div id="l1">a</div><div id="l2">b</div></code></pre><p><a href="#l2">2</a></p>'
    expect(render(html)).toContain('<code><span id="c-l1">a</span>\n<span id="c-l2">b</span>\n</code>')
  })

  it('has none of the bar of md-editor-v3', () => {
    const html =
      '<details class="md-editor-code" open><summary class="md-editor-code-head"><span class="md-editor-code-lang">js</span><span class="md-editor-copy-button">复制代码</span></summary><pre><code class="language-js"><span class="md-editor-code-block-lines"><span class="md-editor-code-line"><span rn-wrapper></span>a</span>\n<span class="md-editor-code-line md-editor-code-line-highlight">b</span></span></code></pre></details>'
    expect(parseHtml(html).children).toMatchObject([{name: 'pre', props: {'data-language': 'js', 'data-lines': '2'}}])
    expect(parseHtml(html).text).toBe('a\nb')
  })

  it.each([
    [
      'rehype-pretty-code',
      '<pre data-language="js"><code><span data-line>a</span>\n<span data-line data-highlighted-line>b</span></code></pre>',
      {'data-language': 'js', 'data-lines': '2'},
      'a\nb',
    ],
    [
      'Prettify',
      '<pre class="prettyprint linenums"><ol class="linenums"><li class="L0"><code class="lang-js">a</code></li><li class="L1"><code class="lang-js">b</code></li></ol></pre>',
      {'data-language': 'js'},
      'a\nb',
    ],
    [
      'Vditor',
      '<pre><div class="vditor-copy"><span></span></div><code class="language-js hljs">a\nb<span class="vditor-linenumber__rows"><span></span><span></span></span></code></pre>',
      {'data-language': 'js'},
      'a\nb',
    ],
    [
      'Mermaid, in Vditor',
      '<div class="language-mermaid">graph TD\nA</div>',
      {'data-language': 'mermaid'},
      'graph TD\nA',
    ],
  ])('of %s', (_, html, props, text) => {
    expect(firstNamed(html, 'pre')!.props).toMatchObject(props)
    expect(parseHtml(html).text).toBe(text)
  })
})

it.each([
  [
    'numbers of tasks',
    '<ol start="3"><li data-checked="true">a</li><li>b</li></ol>',
    `<ol start="3"><li>${box(true)} a</li><li>b</li></ol>`,
  ],
  [
    'a task of wangEditor’s with a class of the site',
    '<div class="x" data-w-e-type="todo"><input type="checkbox" checked>a</div><div data-w-e-type="todo" class="x"><input type="checkbox">b</div>',
    `<ul><li>${box(true)}a</li><li>${box(false)}b</li></ul>`,
  ],
  [
    'a chapter that begins a page of print',
    '<section class="page-break"><h2 id="a">A</h2><p>b</p></section>',
    '<section><h2 id="c-a">A</h2><p>b</p></section>',
  ],
  [
    'the box round a page',
    '<div class="container-wrapper"><h2 id="a">A</h2><p>b</p></div>',
    '<div><h2 id="c-a">A</h2><p>b</p></div>',
  ],
  [
    'a file of Trix’s, the other way round',
    '<figure class="attachment"><a href="/a.pdf"><figcaption>a.pdf 3 MB</figcaption></a></figure>',
    '<p><a href="/a.pdf">a.pdf 3 MB</a></p>',
  ],
  [
    'emphasis of a poem',
    '<pre class="wp-block-verse">a <span style="font-style:italic">b</span></pre>',
    '<p class="wp-block-verse">a <em>b</em></p>',
  ],
  [
    'a line of shell within a text',
    '<pre>run <span><code class="language-sh">npm i</code></span> now</pre>',
    '<pre>run <span>',
  ],
  [
    'places in the title of an alert',
    '<blockquote><p>[!TIP] <b id="x">T</b><br>a</p></blockquote><p><a href="#x">x</a></p>',
    'id="c-x"',
  ],
  [
    'a link that has GitHub’s prefix twice',
    '<h2 id="user-content-user-content-a">A</h2><p><a href="#user-content-user-content-a">a</a></p>',
    '<a href="#c-user-content-a">',
  ],
  [
    'Starlight’s links of headings',
    '<div class="sl-heading-wrapper"><h2 id="a">甲</h2><a class="sl-anchor-link" href="#a"><span class="sr-only">Section titled “甲”</span></a></div>',
    '<div><h2 id="c-a">甲</h2></div>',
  ],
  [
    'page breaks',
    '<p>a</p><div class="page-break" style="page-break-after:always"><span style="display:none">&nbsp;</span></div><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  [
    'signs of WordPress’s accordion',
    '<h3><button><span>问</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3>',
    '<h2 id="c-问"><span>问</span></h2>',
  ],
  [
    'CKEditor’s width, which stands at the figure',
    '<figure class="image image_resized" style="width:25%"><a href="/a"><img src="/a.png" width="600" height="400"></a></figure>',
    '<figure data-width="small"><a href="/a"><img src="/a.png" width="25%" alt=""/></a></figure>',
  ],
  [
    'CKEditor’s picture to the side',
    '<figure class="image image-style-side"><img src="/a.png" width="600" height="400"></figure>',
    '<figure data-align="right"><img src="/a.png" width="600" height="400" alt=""/></figure>',
  ],
  [
    'Froala’s',
    '<p><img class="fr-fic fr-dii fr-fil" src="/a.png" width="600" height="400">a</p>',
    '<p><img data-align="left" src="/a.png" width="600" height="400" alt=""/>a</p>',
  ],
  [
    'Trix’s caption, in the link of its picture',
    '<figure class="attachment"><a href="/a"><img src="/a.png"><figcaption>说明</figcaption></a></figure>',
    '<figure><a href="/a"><img src="/a.png" alt=""/></a><figcaption>说明</figcaption></figure>',
  ],
  [
    'Trix’s file',
    '<figure class="attachment attachment--file"><figcaption><a href="/a.pdf">a.pdf</a></figcaption></figure>',
    '<p><a href="/a.pdf">a.pdf</a></p>',
  ],
  ['the width of a table', '<table style="width:100%" width="100%"><tr><td>a</td></tr></table>', '<table><tbody>'],
])('reads %s', (_, html, wanted) => expect(render(html)).toContain(wanted))

describe('tabs that ARIA names', () => {
  const tab = (i: number, text: string, more = '') =>
    `<li role="presentation"><a role="tab" id="tab-${i}" href="#panel-${i}"${more}><span>${text}</span></a></li>`
  const panel = (i: number, text: string, more = ` aria-labelledby="tab-${i}"`) =>
    `<div role="tabpanel" id="panel-${i}"${more}><p>${text}</p></div>`
  const list = (...tabs: string[]) => `<div class="tablist-wrapper"><ul role="tablist">${tabs.join('')}</ul></div>`
  const shown = /<p><strong>npm<\/strong><\/p><p>a<\/p>.*<p><strong>Yarn<\/strong><\/p><p>b<\/p>/

  it.each([
    ['the panels name their tabs', list(tab(1, 'npm'), tab(2, 'Yarn')) + panel(1, 'a') + panel(2, 'b')],
    [
      'the tabs name their panels',
      list(tab(1, 'npm', ' aria-controls="panel-1"'), tab(2, 'Yarn', ' aria-controls="panel-2"')) +
        panel(1, 'a', '') +
        panel(2, 'b', ''),
    ],
  ])('stand one after the other, each under its label: %s', (_, html) => {
    expect(render(html)).toMatch(shown)
    expect(parseHtml(html).text).toBe('npm\na\nYarn\nb')
  })

  it.each([
    [
      'in an accordion, whose list holds the panels',
      '<div role="tablist"><div id="t1" role="tab" aria-controls="c1">问</div><div id="c1" role="tabpanel" aria-labelledby="t1"><p>答</p></div></div>',
      /^\s*问\s+答$/,
    ],
    [
      'beside other words',
      `<div role="tablist"><h2>题</h2><a role="tab" id="tab-1">甲</a></div>${panel(1, '乙')}`,
      /^\s*题\s+甲\s+乙$/,
    ],
    ['of one panel', list(tab(1, '甲'), tab(2, '乙', ' aria-controls="panel-1"')) + panel(1, '丙'), /甲\s+乙\s+丙$/],
    ['in no list', `<a role="tab" id="tab-1">甲</a>${panel(1, '乙')}`, /^甲\s+乙$/],
    [
      'of a panel that is a list',
      `${list(tab(1, '甲'))}<ul role="tabpanel" aria-labelledby="tab-1"><li>乙</li></ul>`,
      /甲\s+乙$/,
    ],
  ])('stay as they are %s', (_, html, text) => {
    expect(parseHtml(html).text).toMatch(text)
    expect(render(html)).not.toContain('<strong>')
  })

  it('stay as they are where a panel is missing, and keep what links lead to', () => {
    const html = list(tab(1, 'npm'), tab(2, 'Yarn')) + panel(1, 'a')
    expect(parseHtml(html).text).toMatch(/^\s*npm\s+Yarn\s+a$/)
    const linked = `${list(tab(1, 'npm'))}${panel(1, 'a')}<a href="#tab-1">x</a>`
    expect(render(linked)).toContain('id="c-tab-1"')
  })
})

it('makes notes of those that unified’s sanitizer has renamed', () => {
  const html =
    '<p>注<sup><a href="#user-content-fn-1" id="user-content-user-content-fnref-1" aria-describedby="footnote-label">1</a></sup></p><h2 id="user-content-footnote-label">Footnotes</h2><ol><li id="user-content-user-content-fn-1"><p>一 <a href="#user-content-fnref-1">↩</a></p></li></ol>'
  const {headings, notes} = parseHtml(html)
  expect(headings).toEqual([])
  expect(notes).toMatchObject([{label: '1', text: '一', backrefs: ['c-user-content-fnref-1']}])
})
