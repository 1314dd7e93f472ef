import {describe, expect, it} from 'vitest'
import {render as renderWhole, renderPlain as render} from '../../../test/html/render.ts'
import {parseHtml} from './index.ts'

const only = (html: string, options?: Parameters<typeof parseHtml>[1]) => parseHtml(html, options).children[0]

describe('parseHtml', () => {
  it.each([
    ['a list of notes', '<p>a<a href="#n1">1</a></p><ol class="footnotes" id="x"><li id="n1">b</li></ol>'],
    ['code', '<pre><code id="x">a</code></pre>'],
    ['a formula', '<math id="x"><mi>a</mi></math>'],
    ['a line of a formula', '<math><mtable><mtr><mtd id="x"><mi>a</mi></mtd></mtr></mtable></math>'],
  ])('leads to %s', (_, html) => {
    const links = renderWhole(`<p><a href="#x">to it</a></p>${html}`)
    expect(links).toContain('href="#c-x"')
    expect(links).toContain(' id="c-x"')
  })

  it('gives plain JSON', () => {
    const content = parseHtml('<h2>甲</h2><p>a <img src="/a.png" alt="b"></p>')
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  })

  it.each([undefined, null, 7, {}, ''])('makes an empty article of %j', (html) => {
    const {children, text, readingTime} = parseHtml(html as string)
    expect({children, text, readingTime}).toEqual({children: [], text: '', readingTime: 0})
  })

  it('keeps the text of what it does not know', () => {
    expect(render('<button>a</button><font>b</font><label>c</label>')).toBe('<p>abc</p>')
  })

  it.each([
    ['a', '<p>a</p>'],
    ['a <b>b</b><h2>c</h2>d<br>e<p>f</p>g', '<p>a <b>b</b></p><h2>c</h2><p>d<br/>e</p><p>f</p><p>g</p>'],
    ['<b>a</b> <img src="/b.jpg"><p>c</p>', '<p><b>a</b> <img src="/b.jpg" alt="" loading="lazy"/></p><p>c</p>'],
    ['a<a href="/b"><h3>b</h3></a>c', '<p>a</p><a href="/b"><h2>b</h2></a><p>c</p>'],
    ['a<video src="/b.mp4"></video>', '<p>a</p><video src="/b.mp4" controls="" loading="lazy"></video>'],
    ['<div>a<p>b</p></div>', '<div>a<p>b</p></div>'],
    ['<b>a</b>', '<b>a</b>'],
    [
      '<p>a</p><a href="/b">b</a><span id="x"></span><p>c</p>',
      '<p>a</p><p><a href="/b">b</a><span></span></p><p>c</p>',
    ],
    [
      '<img class="alignfull" src="/a.jpg"><p>b</p>',
      '<figure data-width="full"><img src="/a.jpg" alt="" loading="lazy"/></figure><p>b</p>',
    ],
    [
      'a<math><mi>x</mi></math>b<math display="block"><mi>x</mi></math>',
      '<p>a<math><mi>x</mi></math>b</p><math display="block"><mi>x</mi></math>',
    ],
  ])('makes paragraphs of text that stands in no element: %s', (html, markup) => {
    expect(render(html).replace(/ (rel|id)="[^"]*"/g, '')).toBe(markup)
  })

  it('keeps apart what stood in boxes of their own', () => {
    expect(render('<form>a</form><fieldset><legend>b</legend>c</fieldset><dialog>d</dialog>')).toBe(
      '<div>a</div><div><div>b</div>c</div><div>d</div>',
    )
  })

  it('keeps a newline after <pre> out, and all others', () => {
    expect(render('<pre>\n\na\n b</pre>')).toBe('<pre>a\n b</pre>')
  })

  it('leaves out what a browser would read differently', () => {
    expect(only('<p>a&#0;b&#13;c\ud800d</p>')).toMatchObject({children: ['a\ufffdbc\ufffdd']})
  })

  it('has no formatting where a few tags would grow into many', () => {
    const bomb = `<p>${Array.from({length: 500}, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(500)}`
    expect(JSON.stringify(parseHtml(bomb)).length).toBeLessThan(bomb.length * 10)
    expect(parseHtml(bomb, {report: true}).removed).toMatchObject([{kind: 'document'}])
    const wide = `<p><b title="${'x'.repeat(5000)}"></p>${'<p>x'.repeat(1000)}`
    expect(render(wide).length).toBeLessThan(wide.length * 4)
    const kept = render(`<h2>t</h2>${bomb}<p><a href="/a"><i class=x>l</i></a>`)
    expect(kept).toContain('<h2 id="c-t">t</h2>')
    expect(kept).toContain('<p><a href="/a">l</a></p>')
    expect(kept).not.toContain('<b')
  })

  it('has no links where those would, and no tags where others would', () => {
    const links = `<p><a title="${'x'.repeat(5000)}"></p>${'<p>x'.repeat(1000)}<h2>t</h2><script>x</script><p>if a < b then c`
    expect(render(links)).toMatch(/<p>x<\/p><h2 id="c-t">t<\/h2><p>if a &lt; b then c<\/p>$/)
    const hidden = `<p>${Array.from({length: 500}, (_, i) => `<<b>b id=${i}>`).join('')}${'<p>x'.repeat(1500)}<p>if a < b then c`
    expect(parseHtml(hidden).text).toMatch(/x\s*if a < b then c$/)
  })
})

describe('nesting', () => {
  it.each([
    ['<p>a<form><p>b</p></form>', '<p>a</p><div><p>b</p></div>'],
    ['<p>a <iframe src="https://player.vimeo.com/video/1"></iframe> b</p>', '<p>a </p><p> b</p>'],
    ['<table><form><tr><td>a</td></tr></form></table>', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
    ['<table> <tr> <td>a</td> </tr> </table>', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
    ['<ul><li>a<center><li>b</li></center></li></ul>', '<ul><li>a</li><li>b</li></ul>'],
  ])('%s', (html, markup) =>
    expect(render(html, {embeds: {vimeo: () => ({src: 'https://a.example', href: 'https://a.example'})}})).toBe(markup),
  )
})

describe('ids', () => {
  it('have a prefix, and the links to them as well', () => {
    expect(
      render('<p id="a">x</p><a href="#a">1</a><a href="#b">2</a><a href="#%E4%B8%80">3</a><p id="一">y</p>'),
    ).toBe('<p id="c-a">x</p><p><a href="#c-a">1</a><a href="#b">2</a><a href="#c-一">3</a></p><p id="c-一">y</p>')
  })

  it('come from anchors by name, and from GitHub with its own prefix', () => {
    expect(render('<a name="a"></a><h2 id="user-content-b">b</h2><a href="#a">1</a><a href="#b">2</a>')).toBe(
      '<a id="c-a"></a><h2 id="c-user-content-b">b</h2><p><a href="#c-a">1</a><a href="#c-user-content-b">2</a></p>',
    )
  })

  it('stand but once', () => {
    expect(render('<p id="a">1</p><p id="a">2</p>')).toBe('<p id="c-a">1</p><p>2</p>')
  })

  it('follow the page’s own address', () => {
    const html = '<p id="a">x</p><a href="https://zili.example/p/1/#a">1</a><a href="https://zili.example/">2</a>'
    expect(render(html, {url: 'https://zili.example/p/1/'})).toBe(
      '<p id="c-a">x</p><p><a href="#c-a">1</a><a href="https://zili.example/">2</a></p>',
    )
  })

  it('prop: idPrefix, where it is fit to begin an id', () => {
    expect(render('<p id="a">x</p>', {idPrefix: 'post-7-'})).toBe('<p id="post-7-a">x</p>')
    expect(render('<h2>a</h2>', {idPrefix: '" x'})).toBe('<h2 id="c-a">a</h2>')
  })

  it.each([
    '<font id="x">t</font>',
    '<my-tag id="x">t</my-tag>',
    '<svg id="x"></svg>t',
    '<iframe id="x" src="/x"></iframe>t',
  ])('stand in an empty element where their own has gone, and a link leads there: %s', (html) => {
    expect(render(`<p><a href="#x">a</a></p><p>${html}</p>`)).toMatch(
      /^<p><a href="#c-x">a<\/a><\/p>.*<span id="c-x"><\/span>.*t/,
    )
    expect(render(html)).not.toContain('span')
  })

  it('stand in an empty element where a picture has gone', () => {
    expect(render('<a href="#x">a</a><img id="x" src="javascript:1">')).toBe(
      '<a href="#c-x">a</a><span id="c-x"></span>',
    )
  })

  it('lead to a name as well, where there is an id beside it', () => {
    expect(render('<a href="#y">1</a><a id="x" name="y">2</a>')).toBe('<a href="#c-x">1</a><a id="c-x">2</a>')
    expect(render('<a href="#y">1</a><a id="x" name="y">2</a><p id="y">3</p>')).toBe(
      '<p><a href="#c-y">1</a><a id="c-x">2</a></p><p id="c-y">3</p>',
    )
  })

  it.each([
    ['<h2 id="a">x</h2>', '<h2 id="c-a"><span id="a"></span>x</h2>'],
    ['<p><em id="a">x</em></p>', '<p><em id="c-a"><span id="a"></span>x</em></p>'],
    ['<ol id="a"><li>x</li></ol>', '<ol id="c-a"><li><span id="a"></span>x</li></ol>'],
    ['<table id="a"><tr><td>x</table>', '<td><span id="a"></span>x</td>'],
    ['<figure id="a"><hr></figure>', '<figure id="c-a"><span id="a"></span><hr/></figure>'],
    ['<p><abbr id="a">x</abbr></p>', '<abbr id="c-a"><span id="a"></span>x</abbr>'],
    ['<pre id="a"><code>x</code></pre>', '<pre id="c-a"><code>x</code></pre>'],
  ])('prop: legacyAnchors keeps the bare ones in empty targets: %s', (html, expected) => {
    expect(render(html, {legacyAnchors: true})).toContain(expected)
  })
})

describe('what is cut or named by an id', () => {
  it('never ends within a character', () => {
    const long = '𠀀'.repeat(150)
    const {children, headings} = parseHtml(`<p id="x${long}">a</p><h2>x${long}</h2>`)
    expect(JSON.stringify([children, headings])).not.toMatch(/\\ud8/)
  })

  it('leads from a cell to its headings', () => {
    expect(render('<table><tr><th id="a">a<th id="b">b<tr><td headers="a  b">c</table>')).toContain(
      '<th id="c-a">a</th><th id="c-b">b</th></tr><tr><td headers="c-a  c-b">',
    )
  })
})

describe('headings', () => {
  it('have ids that can be read, numbered where they are the same', () => {
    const {headings} = parseHtml(
      '<h2>一、引言</h2><h2>The  <em>Second</em> one!</h2><h2>一、引言</h2><p id="一-引言-3">',
    )
    expect(headings).toEqual([
      {id: 'c-一-引言', text: '一、引言', level: 2},
      {id: 'c-the-second-one', text: 'The Second one!', level: 2},
      {id: 'c-一-引言-2', text: '一、引言', level: 2},
    ])
  })

  it('keep their own, and never take one that is in use', () => {
    expect(parseHtml('<h2>a</h2><p id="a"></p><h3 id="own">b</h3>').headings.map((it) => it.id)).toEqual([
      'c-a-2',
      'c-own',
    ])
  })

  it.each([
    [2, 'h1 h2 h3 h2', [2, 3, 4, 3]],
    [2, 'h3 h3 h5 h2', [2, 2, 3, 2]],
    [3, 'h1 h4 h6', [3, 4, 5]],
    [5, 'h1 h2 h3', [5, 6, 6]],
  ] as const)('prop: topHeading %s: %s', (topHeading, source, levels) => {
    const html = source
      .split(' ')
      .map((name) => `<${name}>x</${name}>`)
      .join('')
    const content = parseHtml(html, {topHeading})
    expect(content.headings.map((it) => it.level)).toEqual(levels)
    expect(content.children.map((it) => typeof it === 'object' && it.name)).toEqual(levels.map((level) => `h${level}`))
  })

  it('without text have no id and are in no table of contents', () => {
    expect(parseHtml('<h2> </h2>')).toMatchObject({headings: [], children: [{props: {}}]})
  })
})

describe('links', () => {
  it('prop: rel, for other sites only', () => {
    const html =
      '<a href="https://a.example">1</a><a href="//a.example">2</a><a href="/a">3</a><a href="mailto:a@b.example">4</a>'
    const rels = (options?: object) =>
      [...render(html, options).matchAll(/<a ([^>]+)>/g)].map(([, it]) => /rel="([^"]+)"/.exec(it!)?.[1])
    const ugc = 'nofollow noopener noreferrer ugc'
    expect(rels()).toEqual([ugc, ugc, undefined, undefined])
    expect(rels({rel: 'noopener'})).toEqual(['noopener', 'noopener', undefined, undefined])
    expect(rels({url: 'https://a.example/x'})).toEqual([undefined, ugc, undefined, undefined])
  })

  it('to what is no page lose their address, not their text', () => {
    expect(render('<a href="tencent://x">1</a><a href="java\nscript:x">2</a>')).toBe('<a>1</a><a>2</a>')
  })
})

describe('pictures', () => {
  it('are lazy, but for the first few by prop: eagerImages', () => {
    expect(render('<img src="a.png" alt="b">')).toBe('<img src="a.png" alt="b" loading="lazy"/>')
    const content = parseHtml('<img src=a><img src=b>', {eagerImages: 1})
    expect(content.children.map((it) => typeof it === 'object' && it.props.loading)).toEqual([undefined, 'lazy'])
  })

  it('come from where lazy loading has hidden them', () => {
    const html =
      '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" data-srcset="/a.jpg 1x, /b.jpg 2x"><noscript><img src="/a.jpg"></noscript>'
    expect(only(html)).toMatchObject({props: {src: '/a.jpg', srcSet: '/a.jpg 1x, /b.jpg 2x'}})
    expect(parseHtml(html).images).toHaveLength(1)
  })

  it('of a srcset are checked one by one', () => {
    expect(
      only('<img src=a srcset="javascript:x 1x, /a,b.png 2x,/c.png 300w, data:image/png;base64,AA 4x">'),
    ).toMatchObject({
      props: {srcSet: '/a,b.png 2x, /c.png 300w'},
    })
  })

  it('prop: dataImages lets raster data pass', () => {
    const html = '<img src="data:image/png;base64,AA=="><img src="data:image/svg+xml;base64,AA==">'
    expect(parseHtml(html).images).toEqual([])
    expect(parseHtml(html, {dataImages: true}).images).toHaveLength(1)
  })

  it('are listed with their captions', () => {
    const html =
      '<figure><img src="/a.png" alt="x" width="30" height="20px"><figcaption>A <b>b</b></figcaption></figure><img src="/c.png">'
    expect(parseHtml(html).images).toEqual([
      {src: '/a.png', alt: 'x', width: 30, height: 20, caption: 'A b'},
      {src: '/c.png', alt: ''},
    ])
  })
})

describe('video and sound', () => {
  it.each(['video', 'audio'])('load nothing before they are in sight: %s', (name) =>
    expect(only(`<${name} src="a" autoplay preload="auto"></${name}>`)).toEqual({
      name,
      props: {src: 'a', controls: true, loading: 'lazy'},
      children: [],
    }),
  )
})

describe('a picture that has a set and no address', () => {
  it.each([
    ['a.jpg, b.jpg 2x', 'a.jpg'],
    ['a,b.jpg 1x', 'a,b.jpg'],
    ['javascript:alert(1) 1x, c.jpg 2x', 'c.jpg'],
  ])('has the first of %s', (srcset, src) => expect(only(`<img srcset="${srcset}">`)).toMatchObject({props: {src}}))
})

describe('figures, galleries and callouts', () => {
  it('of WordPress of old', () => {
    const html =
      '<div id="attachment_1" style="width: 310px" class="wp-caption alignright"><a href="/a.jpg"><img src="/a.jpg"></a><p class="wp-caption-text">Tide</p></div>'
    expect(only(html)).toMatchObject({
      name: 'figure',
      props: {id: 'c-attachment_1', 'data-align': 'right'},
      children: [{name: 'a'}, {name: 'figcaption', children: ['Tide']}],
    })
  })

  it.each([
    '<figure class="wp-block-gallery has-nested-images columns-3"><figure class="wp-block-image"><img src=a></figure><figure><img src=b><figcaption>B</figcaption></figure></figure>',
    '<ul class="wp-block-gallery columns-3"><li class="blocks-gallery-item"><figure><img src=a></figure></li><li><figure><img src=b><figcaption>B</figcaption></figure></li></ul>',
    '<figure class="wp-block-gallery columns-3"><ul class="blocks-gallery-grid"><li><figure><img src=a></figure></li><li><figure><img src=b><figcaption>B</figcaption></figure></li></ul></figure>',
    '<div id="g" class="gallery gallery-columns-3"><dl class="gallery-item"><dt><a href=a><img src=a></a></dt></dl><dl class="gallery-item"><dt><img src=b></dt><dd class="wp-caption-text">B</dd></dl><br></div>',
  ])('gallery: %s', (html) => {
    const gallery = only(html)
    expect(gallery).toMatchObject({name: 'gallery', props: {columns: 3}})
    expect(typeof gallery === 'object' && gallery.children).toMatchObject([
      {name: 'figure'},
      {name: 'figure', children: [{}, {children: ['B']}]},
    ])
  })

  it.each([
    [
      '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg></svg>Warning</p><p>x</p></div>',
      'warning',
      'Warning',
    ],
    ['<div class="danger custom-block"><p class="custom-block-title">DANGER</p><p>x</p></div>', 'caution', 'DANGER'],
    ['<div class="hint-container info"><p class="hint-container-title">说明</p><p>x</p></div>', 'note', '说明'],
    ['<div class="admonition tip"><p class="admonition-title">Try</p><p>x</p></div>', 'tip', 'Try'],
    ['<div class="kg-card kg-callout-card"><p>x</p></div>', 'note', undefined],
  ])('callout: %s', (html, type, title) => {
    const callout = only(html)
    expect(callout).toMatchObject({name: 'callout', props: {type}, children: [{name: 'p', children: ['x']}]})
    expect(typeof callout === 'object' && callout.props.heading).toBe(title)
  })

  it.each([
    ['<pre><code class="language-js">x</code></pre>', {'data-language': 'js'}],
    ['<pre class="lang:php mark:1,3-4 decode:true">x</pre>', {'data-language': 'php', 'data-lines': '1,3-4'}],
    ['<pre class="brush: css; highlight: [2, 3]">x</pre>', {'data-language': 'css', 'data-lines': '2,3'}],
    [
      '<pre class="wp-block-code line-numbers language-rust">x</pre>',
      {'data-language': 'rust', 'data-line-numbers': true},
    ],
    [
      '<pre data-line="2,4-6" data-start="10"><code class="lang-go">x</code></pre>',
      {'data-language': 'go', 'data-lines': '2,4-6', 'data-start': 10},
    ],
    ['<pre data-enlighter-language="kotlin">x</pre>', {'data-language': 'kotlin'}],
  ])('code: %s', (html, props) => expect(only(html)).toMatchObject({name: 'pre', props}))

  it('code: in the boxes of GitHub and Jekyll', () => {
    expect(JSON.stringify(parseHtml('<div class="highlight highlight-source-ts"><pre>x</pre></div>'))).toContain(
      '"data-language":"ts"',
    )
    expect(
      JSON.stringify(
        parseHtml(
          '<div class="language-rb highlighter-rouge"><div class="highlight"><pre class="highlight"><code>x</code></pre></div></div>',
        ),
      ),
    ).toContain('"data-language":"rb"')
  })
})

describe('alignment', () => {
  it.each([
    ['<p class="has-text-align-center">x</p>', {'data-align': 'center'}],
    ['<p style="color:red;text-align: right">x</p>', {'data-align': 'right'}],
    ['<table><td align="center">x</table>', {'data-align': 'center'}],
    ['<img src=a class="alignleft size-full">', {'data-align': 'left'}],
    ['<figure class="wp-block-image alignwide"><img src=a></figure>', {'data-width': 'wide'}],
  ])('%s', (html, props) => {
    const [name, value] = Object.entries(props)[0]!
    expect(JSON.stringify(parseHtml(html))).toContain(`${JSON.stringify(name)}:${JSON.stringify(value)}`)
    expect(render(html)).not.toContain('style')
  })
})

it('an editor’s own attribute aligns too, and so does what has been rendered before', () => {
  expect(render('<p data-align="center">a</p>')).toBe('<p data-align="center">a</p>')
})

it('the text of maths holds no elements, which browsers would read as others', () => {
  expect(render('<math><mi><form><math><mi>x')).toBe('<math><mi>x</mi></math>')
})

describe('embeds', () => {
  it.each([
    [
      '//player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD&page=2',
      'bilibili',
      'https://www.bilibili.com/video/BV1xx411c7mD?p=2',
    ],
    [
      'https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed&start=30',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30s',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?t=1m30s', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90s'],
    [
      'https://www.youtube.com/embed/live_stream?channel=UC4R8DWoMoI7CAwX8_LjQHig',
      'youtube',
      'https://www.youtube.com/channel/UC4R8DWoMoI7CAwX8_LjQHig/live',
    ],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo', 'https://vimeo.com/76979871/8272103f6e'],
    ['https://player.youku.com/embed/XNjU0NTk0OTIw', 'youku', 'https://v.youku.com/v_show/id_XNjU0NTk0OTIw.html'],
    ['https://v.qq.com/txp/iframe/player.html?vid=a0123bcdefg', 'tencent', 'https://v.qq.com/x/page/a0123bcdefg.html'],
    ['https://platform.twitter.com/embed/Tweet.html?id=20', 'x', 'https://x.com/i/status/20'],
    ['https://codepen.io/ann/embed/abcDEF?default-tab=html', 'codepen', 'https://codepen.io/ann/pen/abcDEF'],
    ['https://music.163.com/outchain/player?type=2&id=1', 'netease', 'https://music.163.com/#/song?id=1'],
  ])('%s', (src, provider, href) => {
    const embed = only(`<iframe src="${src}" title="t" width="640" height="360" allowfullscreen onload="x"></iframe>`)
    expect(embed).toMatchObject({name: 'embed', props: {provider, href, heading: 't', width: 640, height: 360}})
    expect(new URL(String(typeof embed === 'object' && embed.props.src)).protocol).toBe('https:')
  })

  it.each([
    'https://www.youtube.com.evil.example/embed/dQw4w9WgXcQ',
    'https://evil.example/?https://www.youtube.com/embed/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/../redirect?q=x',
    'https://www.youtube.com:8080/embed/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/live_stream',
    'https://player.vimeo.com/video/1%2f..%2f',
    'https://codepen.io/ann/embed/x"onload=alert(1)',
  ])('a link instead: %s', (src) => {
    expect(only(`<iframe src='${src}'></iframe>`)).toMatchObject({
      name: 'a',
      props: {rel: 'nofollow noopener noreferrer ugc'},
    })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '/local', 'https://a:b@www.youtube.com/embed/dQw4w9WgXcQ', ''])(
    'nothing: %s',
    (src) => expect(parseHtml(`<iframe src="${src}" srcdoc="<script>">x</iframe>`).children).toEqual([]),
  )

  it('prop: embeds adds providers and takes them away', () => {
    const embeds = {
      vimeo: false,
      own: (url: URL) => (url.host === 'own.example' ? {src: url.href, href: 'https://own.example/'} : undefined),
    } as const
    const html = '<iframe src="https://own.example/v"></iframe><iframe src="https://player.vimeo.com/video/1"></iframe>'
    expect(parseHtml(html, {embeds}).children).toMatchObject([
      {name: 'embed', props: {provider: 'own'}},
      {name: 'p', children: [{name: 'a'}]},
    ])
  })
})

describe('tasks and maths', () => {
  it('keeps the boxes of task lists, and no other field', () => {
    expect(
      render(
        '<ul><li class="task-list-item"><input type="checkbox" checked name="a"> a</li></ul><input type="checkbox">',
      ),
    ).toBe('<ul><li class="task-list-item"><input type="checkbox" disabled="" checked=""/> a</li></ul>')
  })

  it('reads Notion’s boxes', () => {
    expect(
      render(
        '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span class="to-do-children-checked">a</span></li><li><div class="checkbox checkbox-off"></div> b</li></ul>',
      ),
    ).toBe(
      '<ul><li><input type="checkbox" disabled="" checked=""/> <span>a</span></li><li><input type="checkbox" disabled=""/> b</li></ul>',
    )
  })

  it.each([
    ['of a cell', '<mtd columnalign="right"></mtd><mtd columnalign="left"></mtd>'],
    ['of Temml', '<mtd class="tml-right"></mtd><mtd class="tml-left"></mtd>'],
    ['by style', '<mtd style="padding: 0; text-align: right"></mtd><mtd style="text-align:left"></mtd>'],
    ['of the columns', '<mtd></mtd><mtd></mtd>', ' columnalign="right left"'],
    ['of the columns, the last for more', '<mtd></mtd> <mtd></mtd><mtd></mtd>', ' columnalign="right left"'],
  ])('aligns a formula by the words %s', (_, cells, table = '') => {
    const markup = render(`<math><mtable${table}><mtr>${cells}</mtr><mtr></mtr></mtable></math>`)
    expect(markup.match(/data-align="\w+"/g)?.slice(0, 2)).toEqual(['data-align="right"', 'data-align="left"'])
    expect(new Set(markup.match(/data-align="\w+"/g)).size).toBe(2)
  })

  it('keeps the presentation elements of MathML, and no other', () => {
    const html =
      '<math display="block" href="javascript:x"><semantics><mfrac linethickness="2px"><mi mathvariant="normal">x</mi><mn>2</mn></mfrac><annotation encoding="application/x-tex">x</annotation></semantics><maction actiontype="statusline"><mtext>a<b onclick=x>b</b></mtext></maction><mpadded width="999em">c</mpadded></math>'
    expect(render(html)).toBe(
      '<math display="block"><semantics><mfrac linethickness="2px"><mi mathvariant="normal">x</mi><mn>2</mn></mfrac></semantics><mtext>ab</mtext><mpadded>c</mpadded></math>',
    )
  })
})

describe('what else there is to know', () => {
  it('counts characters and words, and the time to read both', () => {
    const {words, readingTime} = parseHtml(`<p>${'字'.repeat(664)}</p><p>${'word '.repeat(476)}</p>`, {locale: 'zh-CN'})
    expect(words).toEqual({cjk: 664, other: 476})
    expect(readingTime).toBe(4)
  })

  it('gives the text a line for each block', () => {
    expect(parseHtml('<h2>a</h2><p>b\n <b>c</b><br>d</p><ul><li>e<li>f</ul><pre>g\n  h</pre>').text).toBe(
      'a\nb c\nd\ne\nf\ng\n  h',
    )
  })

  it('prop: report tells what was removed, and why', () => {
    const {removed} = parseHtml('<script>x</script><p onclick="x" style="y">z</p><a href="javascript:x">a</a>', {
      report: true,
    })
    expect(removed!.map(({kind, name}) => `${kind} ${name}`)).toEqual([
      'element script',
      'attribute onclick on p',
      'attribute style on p',
      'address javascript:x',
    ])
    expect(parseHtml('<script>x</script>').removed).toBeUndefined()
  })

  it('prop: sanitize comes first, and is not trusted', () => {
    expect(render('<p>a</p>', {sanitize: (html) => `${html}<script>x</script><p onclick=x>b</p>`})).toBe(
      '<p>a</p><p>b</p>',
    )
  })

  it('prop: transforms come before the tree is made sure of', () => {
    const wrong = () => [{name: 'p', props: {}, children: ['a', {name: 'p', props: {}, children: ['b']}]}]
    expect(render('x', {transforms: [wrong]})).toBe('<p>a</p><p>b</p>')
  })

  it('has an element of the app’s as a block where it is alone in a paragraph', () => {
    const names = (html: string) =>
      parseHtml(html, {customElements: {'x-map': []}}).children.map((it) => typeof it === 'object' && it.name)
    expect(names('<p>\n<x-map></x-map>\n</p><p>a <x-map></x-map></p><p id="b"><x-map></x-map></p>')).toEqual([
      'x-map',
      'p',
      'p',
    ])
  })

  it('prop: customElements lets named ones pass, with named attributes', () => {
    const html = '<x-map lat="1" onclick="x" href="javascript:x" style="y">a</x-map><x-other>b</x-other>'
    expect(parseHtml(html, {customElements: {'x-map': ['lat', 'href', 'onclick', 'style']}}).children).toEqual([
      {name: 'x-map', props: {lat: '1'}, children: ['a']},
      {name: 'p', props: {}, children: ['b']},
    ])
  })

  it('prop: maxLength', () => {
    expect(parseHtml('<p>abcdef</p>', {maxLength: 6}).text).toBe('abc')
  })
})

it('takes no text for the address of a player', () => {
  const text = 'https://youtu.be/aaaaaaaaaaa watch this first'
  expect(render(`<div class="wp-block-embed__wrapper">${text}</div>`)).toContain(text)
})
