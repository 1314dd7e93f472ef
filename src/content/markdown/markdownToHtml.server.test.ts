import {tests} from 'commonmark-spec'
import {parseFragment, serialize} from 'parse5'
import {describe, expect, it} from 'vitest'
import {markdownToHtml} from './markdownToHtml.ts'

/** As a browser reads it. */
const read = (html: string) =>
  serialize(parseFragment(html))
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll('>\n<', '><')
    .trim()
const tabs = (text: string) => text.replaceAll('→', '\t')

describe('CommonMark', () => {
  it('is kept in all examples of the specification but those that GitHub has a link in', () => {
    const differing = tests.filter(({markdown, html}) => read(markdownToHtml(tabs(markdown))) !== read(tabs(html)))
    expect(tests.length).toBeGreaterThan(600)
    expect(differing.map(({section, markdown}) => [section, markdown])).toEqual([
      ['Autolinks', '<https://foo.bar/baz bim>\n'],
      ['Autolinks', '< https://foo.bar >\n'],
      ['Autolinks', 'https://example.com\n'],
      ['Autolinks', 'foo@bar.example.com\n'],
    ])
  })
})

describe('GitHub’s additions', () => {
  it.each([
    ['strikethrough', '~~gone~~', '<p><s>gone</s></p>'],
    ['a table', '|a|b|\n|:-|-:|\n|1|2|', '<th class="has-text-align-left">a</th>'],
    [
      'a task that is done',
      '- [x] done',
      '<li class="task-list-item"><input type="checkbox" disabled="" checked=""> done</li>',
    ],
    ['a task that is not', '1. [ ] to do', '<li class="task-list-item"><input type="checkbox" disabled=""> to do</li>'],
    [
      'a bare address',
      'see https://a.example/b?c=d.',
      '<a href="https://a.example/b?c=d">https://a.example/b?c=d</a>.',
    ],
    [
      'an address without a scheme',
      'at www.a.example/b, too',
      '<a href="http://www.a.example/b">www.a.example/b</a>, too',
    ],
    ['an e-mail address', 'to a@b.example!', '<a href="mailto:a@b.example">a@b.example</a>!'],
    [
      'an address in Chinese',
      '见https://a.example/b，后文。',
      '<p>见<a href="https://a.example/b">https://a.example/b</a>，后文。',
    ],
    [
      'an alert',
      '> [!NOTE]\n> Mind it.\n\nafter',
      '<div class="markdown-alert markdown-alert-note"><p>Mind it.</p></div><p>after</p>',
    ],
    [
      'an alert whose mark stands alone',
      '> [!NOTE]\n>\n> Mind it.',
      '<div class="markdown-alert markdown-alert-note"><p>Mind it.</p></div>',
    ],
    [
      'an alert with a title',
      '> [!tip] A <b> title\n>\n> > inner\n\n> quote',
      '<div class="markdown-alert markdown-alert-tip"><p class="markdown-alert-title">A &lt;b&gt; title</p>',
    ],
    [
      'an alert that Obsidian folds',
      '> [!note]- 折叠\n> a',
      '<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">折叠</p>',
    ],
    ['a note', 'Text.[^n]\n\n[^n]: Said *below*.', '</p><section class="footnotes">'],
    [
      'a box as generators of documentation have it',
      'Text\n::: warning 小心 <b>\n**x**\n:::\nend',
      '<p>Text</p><div class="admonition warning"><p class="admonition-title">小心 &lt;b&gt;</p><p><strong>x</strong></p></div><p>end</p>',
    ],
    [
      'its title in brackets',
      ':::tip[题]\nx\n:::',
      '<div class="admonition tip"><p class="admonition-title">题</p><p>x</p></div>',
    ],
    [
      'marks in its title',
      '::: tip `a` **b**\nx\n:::',
      '<p class="admonition-title"><code>a</code> <strong>b</strong></p>',
    ],
    [
      'a box that an item ends',
      '- ::: tip\n  a\n- b\n\nc',
      '<ul><li><div class="admonition tip"><p>a</p></div></li><li>b</li></ul><p>c</p>',
    ],
    [
      'a box round code in code',
      '::: tip\n````\n```\n:::\n````\n:::\nx',
      '<code>```\n:::\n</code></pre></div><p>x</p>',
    ],
    ['a box round code in a line', '::: tip\n```a``` b\n:::\nx', '<p><code>a</code> b</p></div><p>x</p>'],
    ['its attributes', '::: tip {#a .b}\nx\n:::', '<div class="admonition tip"><p>x</p></div>'],
    [
      'a box in a box',
      '::::note\n:::tip\na\n:::\nb\n::::\nc',
      '<div class="admonition note"><div class="admonition tip"><p>a</p></div><p>b</p></div><p>c</p>',
    ],
    [
      'a box in an item',
      '- a\n\n  :::tip\n  b\n  :::\n- c',
      '<div class="admonition tip"><p>b</p></div></li><li><p>c</p>',
    ],
    ['a box round code', '::: tip\n```\n:::\n```\n:::\nx', '<code>:::\n</code></pre></div><p>x</p>'],
    [
      'a box that nothing ends',
      '> :::tip\n> a\n\nb',
      '<blockquote><div class="admonition tip"><p>a</p></div></blockquote><p>b</p>',
    ],
    [
      'what the reader opens',
      '::: details 看代码\nx\n:::',
      '<details><summary class="admonition-title">看代码</summary><p>x</p></details>',
    ],
    [
      'code in tabs',
      '::: code-group\n```sh\na\n```\n:::',
      '<div><pre><code class="language-sh">a\n</code></pre></div>',
    ],
  ])('%s', (_, markdown, html) => expect(read(markdownToHtml(markdown))).toContain(html))

  it.each([
    ['a file', 'README.md and inkstone.js'],
    ['a domain without www', 'a.example'],
    ['the host of a path', '//a.example/b'],
    ['a caret before a link', 'x^[2]'],
    ['a quotation that names no alert', '> [!HINT]\n> x'],
    ['a bracket in a paragraph', '[x] no list'],
    ['colons before another word', '::: aside\nx\n:::'],
    ['a longer word', ':::tips\nx\n:::'],
    ['colons in code', '```\n::: tip\n```\n\n    ::: tip'],
  ])('but no more: %s', (_, markdown) =>
    expect(markdownToHtml(markdown)).not.toMatch(/<a|<input|markdown-alert|admonition|footnote/),
  )

  it('keeps a quotation inside of an alert', () => {
    expect(read(markdownToHtml('> [!NOTE]\n> a\n> > b\n'))).toBe(
      '<div class="markdown-alert markdown-alert-note"><p>a</p><blockquote><p>b</p></blockquote></div>',
    )
  })
})

describe('Chinese', () => {
  it.each([
    ['**重点。**后文', '<strong>重点。</strong>后文'],
    ['前文**“引文”**后文', '前文<strong>“引文”</strong>后文'],
    ['**《书名》**是书', '<strong>《书名》</strong>是书'],
    ['请看*（附录）*吧', '请看<em>（附录）</em>吧'],
    ['这是~~错字。~~改字', '这是<s>错字。</s>改字'],
    ['**テスト。**テスト', '<strong>テスト。</strong>テスト'],
    ['**`代码`**是**[链接](/a)**。', '<strong><code>代码</code></strong>是<strong><a href="/a">链接</a></strong>。'],
  ])('%s', (markdown, html) => expect(markdownToHtml(markdown)).toBe(`<p>${html}</p>\n`))

  it.each([
    ['between characters', '一行\n两行', '一行两行'],
    ['after a mark', '一行，\n两行', '一行，两行'],
    ['before a mark', '一行\n（两行）', '一行（两行）'],
    ['between marks', '他说：\n“好。”\n《书》', '他说：“好。”《书》'],
    ['between marks of Chinese alone', '他说：\n《书》', '他说：《书》'],
    ['past tags', '**一行**\n*两行*', '<strong>一行</strong><em>两行</em>'],
    ['of rare characters', '𠀀\n𠀁', '𠀀𠀁'],
    ['in Japanese', 'かな\nカナ', 'かなカナ'],
  ])('has no space where a line ends: %s', (_, markdown, html) =>
    expect(markdownToHtml(markdown)).toBe(`<p>${html}</p>\n`),
  )

  it.each(['한국어\n문장', 'one\ntwo', '中文\nLatin', '“quoted”\n—dash', '`码`\nx'])('keeps that of %j', (markdown) =>
    expect(markdownToHtml(markdown)).toMatch(/\S\n\S/),
  )
})

it('ends lines where they end in the source, where that is asked for', () => {
  expect(markdownToHtml('一行\n两行', true)).toBe('<p>一行<br>\n两行</p>\n')
  expect(markdownToHtml('一行\n两行', false)).toBe('<p>一行两行</p>\n')
})

describe('code', () => {
  it.each([
    ['```js\na < b\n```', '<pre><code class="language-js">a &lt; b\n</code></pre>'],
    ['```c++ {1, 3-5} showLineNumbers\n```', '<pre><code class="language-c++ mark:1,3-5 line-numbers"></code></pre>'],
    ['``` {2}\nx\n```', '<pre><code class="mark:2">x\n</code></pre>'],
    ['```{r, echo=FALSE}\nx\n```', '<pre><code class="language-r">x\n</code></pre>'],
    ['```"onload=x\n```', '<pre><code class="language-&quot;onload=x"></code></pre>'],
    ['    a', '<pre><code>a\n</code></pre>'],
    [
      '```js ins={1} del="2, 4" {3}\n```',
      '<pre data-inserted="1" data-deleted="2,4"><code class="language-js mark:3"></code></pre>',
    ],
    ['```js {1} mark={2} {x}\n```', '<pre><code class="language-js mark:2,1"></code></pre>'],
    ['```js mark={2}\nx\n```', '<pre><code class="language-js mark:2">x\n</code></pre>'],
  ])('%j', (markdown, html) => expect(markdownToHtml(markdown).trim()).toBe(html))

  it.each([
    ['a // [!code ++]\nb // [!code --]\nc', 'a\nb\nc', 'data-inserted="1" data-deleted="2"'],
    ['a\n# [!code highlight:2]\nb\nc\nd', 'a\nb\nc\nd', 'mark:2-3"'],
    ['<a> <!-- [!code hl] -->\n<b>', '&lt;a&gt;\n&lt;b&gt;', 'mark:1"'],
    ['a { /* [!code error] */\nb', 'a {\nb', 'mark:1"'],
    ['<A> {/* [!code focus] */}\nb', '&lt;A&gt;\nb', 'mark:1"'],
    ['a\n  // highlight-next-line\n  b\nc', 'a\n  b\nc', 'mark:2"'],
    ['-- highlight-start\na\nb\n-- highlight-end\nc', 'a\nb\nc', 'mark:1-2"'],
    ['a\nb // highlight-line', 'a\nb', 'mark:2"'],
  ])('reads the comments of %j as what they say of lines', (code, text, said) => {
    const html = markdownToHtml(`\`\`\`js\n${code}\n\`\`\``)
    expect(html).toContain(`>${text}\n</code>`)
    expect(html).toContain(said)
  })

  it('says of many lines what their comments say, in few characters', () => {
    const html = markdownToHtml(`\`\`\`\n${'a // [!code ++]\n'.repeat(700)}b\n\`\`\``)
    expect(html).toContain('data-inserted="1-700"')
  })

  it('comes to the end of a comment without end', () => {
    const start = performance.now()
    markdownToHtml(`\`\`\`\n// [!code ++]${' '.repeat(300_000)}x\n\`\`\``)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it.each([
    'https://a.example/api#highlight-line',
    'less --highlight-line',
    '#highlight-start',
    'a // [!code ++] and more',
    'a // see highlight-line',
    '[!code ++]',
    '// [!code other]',
  ])('keeps what is no such comment: %s', (code) =>
    expect(markdownToHtml(`\`\`\`js\n${code}\n\`\`\``)).toBe(`<pre><code class="language-js">${code}\n</code></pre>\n`),
  )
})

describe('formulas', () => {
  const code = (tex: string) => `<code class="language-math">${tex}</code>`
  it.each([
    ['其中$x_1<y$是', `<p>其中${code('x_1&lt;y')}是</p>`],
    ['the $n$th, $a*b*c$.', `<p>the ${code('n')}th, ${code('a*b*c')}.</p>`],
    ['$x <b>y$ </b>', `<p>${code('x &lt;b&gt;y')} </b></p>`],
    ['$a\\$b$ **$c$**', `<p>${code('a\\$b')} <strong>${code('c')}</strong></p>`],
    ['a $$b$$ c', '<p>a <code class="language-math math-display">b</code> c</p>'],
    ['a\n$$\nb\n= c\n- d\n$$\ne', `<p>a</p>\n<pre>${code('b\n= c\n- d')}</pre>\n<p>e</p>`],
    ['> $$a$$\n> b', `<blockquote>\n<pre>${code('a')}</pre>\n<p>b</p>\n</blockquote>`],
    ['- a\n  $$\n  b\n  $$\n- c', `<ul>\n<li>a<pre>${code('b')}</pre>\n</li>\n<li>c</li>\n</ul>`],
    ['```math\na\n```', `<pre>${code('a\n')}</pre>`],
    ['3$\\times$3 CO$_2$ 25$^\\circ$C', `<p>3${code('\\times')}3 CO${code('_2')} 25${code('^\\circ')}C</p>`],
    ['$k$NN _$x$_ \\\\$y$', `<p>${code('k')}NN <em>${code('x')}</em> \\${code('y')}</p>`],
    ['$`a`$', `<p>${code('a')}</p>`],
    ['$0.1\\,\\text{毫米}$ $x\\,$', `<p>${code('0.1\\,\\text{毫米}')} ${code('x\\,')}</p>`],
    ['$\\text{若 $x$，则}$', `<p>${code('\\text{若 $x$，则}')}</p>`],
    [
      '公式为：$$\na = b\n$$\n其中：$$c$$',
      '<p>公式为：<code class="language-math math-display">a = b</code>\n其中：<code class="language-math math-display">c</code></p>',
    ],
    ['![图 $x$ 的](/a.png)', '<p><img src="/a.png" alt="图 $x$ 的"></p>'],
  ])('%j', (markdown, html) => expect(markdownToHtml(markdown).trim()).toBe(html))

  it.each([
    '价格 $5，优惠 $3。',
    '涨到$100和$200，（$5）和（$6）。',
    '100$ 和 200$。',
    'US$5 and A$6, $7–$8',
    'set $HOME/bin:$PATH and $x',
    'a $ b $ c',
    '\\$5 and $6',
    '$$\n\nb\n\n$$',
    '$$\nunclosed\n\ntext',
    '`$x$`',
    '    $$x$$',
    '${HOME}/${USER}, $HOME/$(whoami), $a=$_GET["x"]',
    'costs $5, the `$` sign',
    '$5 <span title="a$">b</span>',
    '[a $5](https://x.y/$) b',
    'PHP 变量以$开头，jQuery 用$表示，用$变量$的',
    'Prices in US ($) and Canada ($): I have $5. You have 6$.',
    'The $$ and $$ ones; $$$ or $$',
  ])('are none in %j', (markdown) => expect(markdownToHtml(markdown)).not.toContain('language-math'))
})

describe('front matter', () => {
  it.each([
    '---\ntitle: 题\ntags:\n  - a\n---\n# Text',
    '\uFEFF---\r\ntitle: x\r\n---\r\n# Text',
    '---\ntitle: x\n...\n# Text',
    '+++\ntitle = "x"\n+++\n# Text',
    '---\n"日期": 2024\n---\n\n# Text',
    '---\n# see the docs\n# of the theme\ntitle: x\n---\n# Text',
  ])('is left out: %j', (markdown) => expect(markdownToHtml(markdown).trim()).toBe('<h1>Text</h1>'))

  it.each([
    '---\n\n# Text\n\n---\n',
    '---\n# Text\n---',
    '---\ntitle: x\n\n# Text',
    'a\n---\nb: c\n---\n# Text',
    '---\n---\n# Text',
    '---\n# Text\n\nNote: a\n\n---\n',
  ])('is no text that has a rule: %j', (markdown) => expect(markdownToHtml(markdown)).toContain('Text</h1>'))
})

describe('what generators read', () => {
  it.each([
    ['the id of a heading', '## 安装 {#install}', '<h2 id="install">安装</h2>'],
    ['an id with a class', 'A {#a .b}\n---', '<h2 id="a">A</h2>'],
    [
      'a quotation of two paragraphs',
      '> a\n>\n> b\n{: .prompt-tip }',
      '<blockquote class="prompt-tip"><p>a</p><p>b</p></blockquote>',
    ],
    ['a quotation that is a box', '> a\n{: .prompt-tip }', '<blockquote class="prompt-tip"><p>a</p></blockquote>'],
    ['a paragraph that is a box', 'a\n{: .notice--info}\n\nb', '<p class="notice--info">a</p><p>b</p>'],
    ['where a list of contents would stand', '[TOC]\n\na', '<p>a</p>'],
    ['that of CSDN', '@[TOC](目录)\n\na', '<p>a</p>'],
    ['that of kramdown', '* TOC\n{:toc}\n\na', '<p>a</p>'],
    ['the size of a picture', 'a ![字](/b.png =500x)', '<p>a <img src="/b.png" alt="字" width="500"></p>'],
    ['an address in brackets', '![](<b c.png> =20x)', '<p><img src="b%20c.png" alt="" width="20"></p>'],
    ['both its sizes', '![](/b.png =20x10)', '<p><img src="/b.png" alt="" width="20" height="10"></p>'],
    ['fields without a line above them', 'title: 第一篇\ndate: 2016-01-20\ntags:\n  - a\n---\nb', '<p>b</p>'],
  ])('%s', (_, markdown, html) => expect(read(markdownToHtml(markdown))).toBe(html))

  it.each([
    ['in code', '## `{#a}`', '<h2><code>{#a}</code></h2>'],
    ['alone', '## {#if}', '<h2>{#if}</h2>'],
    ['of Svelte', '## a {#each b as c}', '<h2>a {#each b as c}</h2>'],
    ['of Svelte, in a line', 'a\n{:else}', '<p>a\n{:else}</p>'],
    ['a link', '[TOC](https://a.example/)', '<p><a href="https://a.example/">TOC</a></p>'],
    ['after other fields', '---\na: b\n---\ndate: c\nplace: d\n---', '<h2>date: c\nplace: d</h2>'],
    ['within a line', 'a {: .b} c', '<p>a {: .b} c</p>'],
    ['in no heading', 'a {#b}', '<p>a {#b}</p>'],
    ['before a word', '[TOC] a', '<p>[TOC] a</p>'],
    ['one field', 'title: a\n---', '<h2>title: a</h2>'],
    ['a title of a picture', '![a](/b.png "=1x")', '<p><img src="/b.png" alt="a" title="=1x"></p>'],
  ])('but not %s', (_, markdown, html) => expect(read(markdownToHtml(markdown))).toBe(html))
})

describe('hostile Markdown', () => {
  const repeated = {
    emphasis: '*a **a ',
    brackets: '[',
    links: '[a](<b',
    quotes: '> ',
    lists: '- ',
    entities: '&',
    notes: '[^1]',
    addresses: 'www.',
    schemes: 'http://',
    mails: 'a@',
    tildes: '~~a',
    alerts: '> [!NOTE]\n',
    tasks: '- [x]\n',
    breaks: '字\n',
    breaksInMarks: '**\n',
    cdata: 'a <![CDATA[',
    tables: 'a|',
    fences: '```{1,',
    titles: '> [!NOTE] a',
    matter: '---\na: b\n',
    dollars: '$a ',
    doubleDollars: '$$a ',
    dollarLines: '$$a\n',
    escapedDollars: '$\\$',
    spacedDollars: `x $$${' '.repeat(2000)}y `,
    openDollars: 'a：$$\n',
    boxes: '::: tip\n',
    sizes: '![a](b =',
    sizedWords: '![a',
    headingIds: '# a {#',
    attributeLists: 'a\n{:\n',
    bareFields: 'title: a\n',
    bareLists: '  - a\n',
    spacedHeading: `# a${' '.repeat(60_000)}b`,
    boxesInQuotes: '> ::: tip\n',
    closedBoxes: 'a\n:::tip\n:::\n',
  }

  it.each(Object.entries(repeated))('does not hang on %s', (_, piece) => {
    const start = performance.now()
    const text = piece.repeat(Math.ceil(60_000 / piece.length))
    expect(typeof markdownToHtml(`${text}\n\n[^1]: x`)).toBe('string')
    expect(typeof markdownToHtml(`title: x\n${text}`)).toBe('string')
    expect(typeof markdownToHtml(`title: x\n${text}`)).toBe('string')
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
