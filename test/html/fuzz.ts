// Documents of a grammar that knows where parsers go astray. The same seed gives the same documents.

import {randomOf} from '../fixtures/random.ts'

const tags = (
  'a abbr address article aside audio b bdi bdo blockquote body br button caption center cite code col colgroup custom-x dd del ' +
  'details dialog dir div dl dt em embed fieldset figcaption figure font footer form frameset h1 h2 h3 h6 head header hr html i ' +
  'iframe image img input ins kbd label legend li link listing main map mark marquee math menu meta meter nav nobr noembed ' +
  'noframes noscript object ol optgroup option p param picture plaintext portal pre q rb rp rt rtc ruby s samp script search ' +
  'section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead ' +
  'time title tr track tt u ul var video wbr xmp mi mo mn ms mtext mglyph malignmark annotation-xml annotation semantics mrow ' +
  'mstyle mpadded maction foreignObject desc animate use set path g note notes noteref gallery callout ' +
  'area oembed mfenced x-card pre code'
).split(' ')

const names = (
  'id class href src srcset style onclick onerror onload ONFOCUS title name xlink:href xmlns action formaction data poster cite ' +
  'background ping target is slot dangerouslySetInnerHTML ref key children width height colspan rowspan start value type checked ' +
  'encoding definitionurl autofocus tabindex contenteditable popover lang dir align data-src aria-label alt sizes media open ' +
  'data-srcset data-lazy-src file url data-list aria-hidden separators data-checked columnalign data-instgrm-permalink data-href ' +
  'data-callout data-line-numbers data-rehype-pretty-code-title data-latex data-type'
).split(' ')

const values = [
  'javascript:alert(1)',
  'JaVa&#10;Script:alert(1)',
  '&#1;javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:x',
  '//evil.test/x',
  'https://evil.test/a b',
  '/a, javascript:alert(1) 2x',
  '#x',
  'x',
  'body',
  '__proto__',
  'constructor',
  'position:fixed;inset:0;background:url(//evil.test/b)',
  'alert(1)',
  '"><img src=x onerror=alert(1)>',
  "' onerror='alert(1)",
  '`onmouseover=alert(1)',
  '\u0000\ud800',
  'wp-caption alignleft',
  'wp-block-gallery columns-3',
  'markdown-alert markdown-alert-note',
  'gallery-item',
  'footnotes',
  'font-weight:bold;font-style:italic;text-decoration:line-through;float:left',
  'font-weight:normal;width:30%;list-style-type:lower-roman',
  'background-image:url(javascript:alert(1))',
  'background-image:url(/a.jpg)',
  'wp-block-cover',
  'wp-block-verse',
  'wp-playlist',
  'wp-embedded-content',
  'MathJax_Preview',
  'ql-code-block-container',
  'ql-indent-1',
  'highlight js',
  'language-js',
  'language-math math-display',
  'lst-kix_a-0',
  'lst-kix_a-2',
  'list-bullet1',
  'list-number2',
  'ne-list-wrap ne-ul',
  'bulleted-list',
  'crayon-pre',
  'crayon-nums',
  'fr-img-wrap',
  'image-caption',
  'wp-block-embed__wrapper',
  'fb-post',
  'right left',
  'gutter',
  'admonition',
  'admonition-title',
  'mw-editsection',
  'footnote',
  'label',
  'frame',
  'listingblock',
  'imageblock',
  'title',
  'custom-container tip',
  'highlight-line highlight-line-remove',
  'fa-check-square-o',
  'ql-formula',
  'block-math',
  '/a.png#only-dark',
  '/a.png#only-light',
  'math/tex',
  'https://gist.github.com/u/0a1b.js',
  'https://www.youtube.com/watch?v=SQEQr7c0-dw',
  'bullet',
  'checked',
  'true',
  'movie',
  'text/html',
  'application/xhtml+xml',
  'checkbox',
  '1',
  '-1',
  '99999999',
  '100%',
  '',
]

const texts = [
  'text',
  ' ',
  '\n',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&nbsp;',
  '<!--x-->',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--x--!><img src=x onerror=alert(1)>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<![CDATA[x',
  '<?xml x?>',
  '<!doctype html>',
  '</p>',
  '</br>',
  '</form>',
  '</',
  '<',
  '<img src="</style><img src=x onerror=alert(1)//">',
  '\u0000',
  '\ud83d',
  '\r\n',
  '&#0;&#13;&#xD800;&#x110000;',
  '中文',
  '$x$',
  '$$<b>x$$',
  '\\(x',
  '\\)',
  '<p>a<a id=r href=#n>1</a><p id=n><a href=#r>1</a> b',
  '<a id=n href=#r>1</a>',
  '\u202e',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
]

/** So many documents, in turn. */
export function* fuzz(seed: number, count: number) {
  const next = randomOf(seed)
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!

  function attribute() {
    const name = next() < 0.05 ? `${pick(names)}${pick(['\u0000', '/', '\f', '=', '"'])}` : pick(names)
    const value = pick(values)
    const quote = pick(['"', "'", '', '"'])
    return `${pick([' ', ' ', '/', '\n', '\f'])}${name}=${quote}${value}${next() < 0.03 ? '' : quote}`
  }

  function element(depth: number): string {
    const tag = next() < 0.04 ? pick(tags).toUpperCase() : pick(tags)
    let attributes = ''
    while (next() < 0.4) attributes += attribute()
    const end = next()
    const close = end < 0.7 ? `</${tag}>` : end < 0.8 ? `</${pick(tags)}>` : ''
    return `<${tag}${attributes}${next() < 0.05 ? '/' : ''}${next() < 0.02 ? '' : '>'}${content(depth + 1)}${close}`
  }

  function content(depth: number): string {
    let html = ''
    while (next() < (depth > 7 ? 0.2 : 0.55)) html += next() < 0.3 ? pick(texts) : element(depth)
    return html
  }

  for (let made = 0; made < count; made += 1) {
    let html = element(0)
    while (next() < 0.6) html += next() < 0.2 ? pick(texts) : element(0)
    yield html
  }
}

const boxes = 'ul ol li div p section sup span a b ol ul li p div blockquote pre figure figcaption aside h2'.split(' ')
const kinds = [
  'lst-kix_a-0',
  'lst-kix_a-1',
  'list-bullet1',
  'list-bullet3',
  'ne-ul',
  'ne-list-wrap',
  'bulleted-list',
  'footnotes',
  'to-do-list',
  'md-editor-code',
  'callout note',
  'callout-info',
  'callout-title',
  'attachment-gallery',
  'ec-line mark',
  'sl-anchor-link',
  'page-break',
  'sr-only',
  'footnote',
  'label',
  'frame has-title',
  'rehype-code-title',
  'listingblock',
  'code-line highlight-line',
  'highlight-line highlight-line-add',
  'twoslash-popup-container',
]
const words = [
  '1',
  '[1]',
  '2',
  '*',
  '↩',
  'see',
  ' ',
  '[',
  ']',
  '. ',
  '<br>',
  '<hr>',
  '<h2>h</h2>',
  '<h2 id=a>h</h2>',
  '<a href=#a>#</a>',
  '$x$',
  '\\(y\\)',
  '中，',
  '[!TIP] ',
  '<input type=checkbox>',
  '<li data-checked=true>',
  '<div data-w-e-type=todo>',
  '<img src=/a>',
]

/** Documents of lists, notes and formulas that are led to and lead back, so many, in turn. */
export function* linked(seed: number, count: number) {
  const next = randomOf(seed)
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!
  const id = () => pick(['a', 'b', 'c', 'd', 'e', 'f'])

  function element(depth: number): string {
    const tag = pick(boxes)
    const own = next() < 0.35 ? ` id=${id()}` : ''
    const href = tag === 'a' && next() < 0.9 ? ` href="#${id()}"` : ''
    const kind = next() < 0.3 ? ` class="${pick(kinds)}"` : ''
    return `<${tag}${own}${href}${kind}>${content(depth + 1)}${next() < 0.9 ? `</${tag}>` : ''}`
  }

  function content(depth: number): string {
    let html = ''
    while (next() < (depth > 5 ? 0.3 : 0.6)) html += next() < 0.4 ? pick(words) : element(depth)
    return html
  }

  for (let made = 0; made < count; made += 1) {
    let html = ''
    while (next() < 0.85) html += element(0)
    yield html
  }
}

const wholes = [
  '<p>a<a id=b href=#a>1</a> <a href=#c>see</a></p><ol id=c class="footnotes"><li id=a>x <a href=#b>↩</a></ol>',
  '<p>a<sup id=b><a href=#a>[1]</a></sup> <a href=#c>see</a></p><h2 id=d>h</h2><div id=e class="footnotes"><ol id=c><li id=a><p>x <a href=#b>↩</a></ol></div>',
  '<p><a href=#c>1</a><ul id=c class="lst-kix_a-0"><li id=a>x</ul><ul id=d class="lst-kix_a-1"><li id=b>y</ul><a href=#d>2</a>',
  '<p>a<a id=b href=#a>1</a> <a href=#c>see</a></p><hr><p id=a><a href=#b>1</a> x</p><p id=c><a href=#d>2</a> y</p><a id=d href=#c>2</a>',
  '<p>a<a id=b href=#a>1</a></p><p id=a>[<a href=#b>1</a>] x<br>[2] <a id=c href=#d>y</a></p><a id=d href=#c>[2]</a>',
  '<ul><li><a id=a href=#b>see</a></ul><h2 id=c><a id=b href=#a>see</a></h2><a href=#c>1</a>',
]

/** Notes and contents in good order, each with some places of it changed, so many, in turn. */
export function* changed(seed: number, count: number) {
  const next = randomOf(seed)
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!
  const id = () => pick(['a', 'b', 'c', 'd', 'e'])

  function token() {
    const tag = pick(boxes)
    const kind = next()
    if (kind < 0.3) return pick(words)
    if (kind < 0.5) return `</${tag}>`
    const own = next() < 0.5 ? ` id=${id()}` : ''
    return `<${tag}${own}${tag === 'a' ? ` href=#${id()}` : ''}${next() < 0.3 ? ` class="${pick(kinds)}"` : ''}>`
  }

  for (let made = 0; made < count; made += 1) {
    const all = `${pick(wholes)}${next() < 0.5 ? pick(wholes) : ''}`.match(/<[^>]+>|[^<]+/g)!
    const place = () => Math.floor(next() * all.length)
    for (let changes = Math.ceil(next() * 7); changes > 0; changes -= 1) {
      const kind = next()
      const gone = kind < 0.4 ? [] : all.splice(place(), 1)
      if (kind < 0.4 || kind > 0.6) all.splice(place(), 0, kind < 0.8 ? token() : gone[0]!)
    }
    yield all.join('')
  }
}
