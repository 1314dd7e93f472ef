// Documents made of pieces that break each other: tags half written, parts of tables anywhere, markup in markup, names that
// our own components read. What comes out is cut, doubled and shuffled once more. The same seed gives the same documents.
import {randomOf} from '../fixtures/random.ts'

const pieces = (
  '<table>|<tr>|<td>|<th>|<tbody>|<thead>|<tfoot>|<caption>|<colgroup>|<col>|</table>|</tr>|</td>|</th>|</tbody>|</caption>|' +
  '</colgroup>|<select>|</select>|<option>|<optgroup>|<template>|</template>|<svg>|</svg>|<math>|</math>|<mi>|<mtext>|</mi>|' +
  '</mtext>|<foreignObject>|</foreignObject>|<desc>|<title>|</title>|<annotation-xml encoding="text/html">|<annotation-xml>|' +
  '</annotation-xml>|<mglyph>|<malignmark>|<semantics>|<noscript>|</noscript>|<plaintext>|<xmp>|</xmp>|<isindex prompt=x>|' +
  '<listing>|</listing>|<pre>\n|</pre>|<textarea>\n|</textarea>|<style>|</style>|<script>|</script>|<!--|-->|--!>|<!-->|<![CDATA[|' +
  ']]>|<?x|<!doctype html>|</|<|<a href=#x>|</a>|<b>|</b>|<i>|</i>|<u>|<em>|</em>|<font color=red>|</font>|<nobr>|</nobr>|<p>|' +
  '</p>|<br>|</br>|<div>|</div>|<li>|</li>|<ul>|</ul>|<ol>|</ol>|<dl>|<dt>|<dd>|</dl>|<h1>|<h2>|</h2>|</h6>|<hr>|<button>|' +
  '</button>|<form>|</form>|<input type=hidden>|<input type=checkbox>|<image src=x>|<iframe src=//x>|</iframe>|<object>|</object>|' +
  '<marquee>|</marquee>|<applet>|<ruby>|<rb>|<rt>|<rp>|<rtc>|</ruby>|<frameset>|<frame>|<head>|<body>|<html>|</body>|</html>|' +
  '<details>|<summary>|</details>|<figure>|<figcaption>|</figure>|<picture>|<source srcset=x>|<video>|<track>|<audio>|</video>|' +
  '<span>|</span>|<blockquote>|</blockquote>|<section>|</section>|<search>|</search>|<menu>|<main>|<dialog open>|<slot name=x>|' +
  '<constructor>|<__proto__>|<hasOwnProperty>|<toString>|</constructor>|<x-y is=z>|<b is=x-y>|<embed src=x>|<param>|<wbr>|' +
  '<nextid>|<keygen>|<bgsound src=x>|<base href=//x>|<link rel=stylesheet href=x>|<meta http-equiv=refresh content=0>|' +
  '<portal>|<fencedframe>|<selectedcontent>|<note>|<notes>|<noteref>|<gallery>|<callout>|<embed>|</notes>|</gallery>'
).split('|')

const names = (
  'id class href src srcset ping formaction action style is slot name data-slot data-ink-prose data-language data-lines ' +
  'data-line-numbers data-start data-columns data-type data-align data-width data-overflows data-provider data-anchor data-tail ' +
  'data-ordinal aria-label aria-labelledby role title alt width height type checked label heading backrefs columns provider highlighter ' +
  'components children key ref dangerouslySetInnerHTML constructor __proto__ prototype toString hasOwnProperty onclick onfocus ' +
  'OnToggle on onbeforematch xlink:href xml:base cite poster sizes media kind srclang open start value span headers scope ' +
  'imagesrcset loading fetchpriority popover popovertarget command commandfor closedby inert hidden lang dir target download rel ' +
  'data-mml-node data-c data-labels transform locale linkComponent imageComponent timeZone fallback as image images caption lightbox consented defaultConsented ratio'
).split(' ')

const values = [
  'x',
  '',
  'c-x',
  'x--text',
  'msubsup',
  'mtable',
  'translate(1,-2)',
  '1D465',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString',
  'ink-article-body ink-lightbox',
  'lightbox',
  'embed-frame',
  'figure-missing',
  'article-body',
  'notes-back',
  'java&Tab;script&colon;alert(1)',
  'java\u0000script:alert(1)',
  'javascript&#x3A;alert(1)',
  '&#106&#97&#118&#97script:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript://%0aalert(1)',
  'jav\u00adascript:alert(1)',
  'feed:javascript:alert(1)',
  'view-source:x',
  'blob:https://x/y',
  'filesystem:x',
  'data:image/png;base64,AAAA',
  'data:image/svg+xml;base64,AAAA',
  'https://user:pass@player.vimeo.com/video/1',
  'https://player.vimeo.com:8443/video/1',
  'https://player.vimeo.com@evil.test/video/1',
  'https://player%2Evimeo.com/video/1',
  'https://PLAYER.vimeo.com./video/1',
  'https://player.vimeo.com/video/1?h=<img src=x onerror=alert(1)>',
  'https://www.youtube.com/embed/abcdefghijk?start=1&list=x"onload=alert(1)',
  '//www.youtube.com/embed/abcdefghijk',
  '\\\\evil.test\\x',
  'https:/\\evil.test',
  'x 1x, javascript:alert(1) 2x,, //evil.test 3w',
  ',,, x , ,',
  '#',
  '#x',
  '#%78',
  '#c-x',
  '#x--text',
  'https://example.com/#x',
  '1,2-99999',
  '1-99999,1-99999',
  '-1',
  '1e9',
  '99999',
  'hidden',
  'fn footnotes',
  'wp-block-gallery columns-9',
  'gallery columns-0',
  'kg-callout-card',
  'admonition warning',
  'markdown-alert-title',
  'wp-caption',
  'wp-caption-text',
  'sr-only',
  'highlight-source-js',
  'language-js line-numbers',
  'mark:1-9999',
  'checkbox',
  'text/html',
  '\ud800',
  '\u202e',
  '&lt;img src=x onerror=alert(1)&gt;',
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) autofocus '",
]

const texts = [
  'x',
  ' ',
  '\n',
  '\t\n',
  '&',
  '&lt',
  '&lt;b&gt;',
  '&#0;',
  '&#x80;',
  '&#xD800;',
  '&#1114112;',
  '&notit;',
  '&ampx',
  '&NotEqualTilde;',
  '&nbsp;',
  '\u0000',
  '\r\n',
  '\ud83d',
  '中文。',
  '\u3000',
  '\u200b',
  '[1]',
  '↩',
  '<img src=x onerror=alert(1)>',
  '<a id=x href=#y>1</a>',
  '<ol class=footnotes><li id=y>x<a href=#x>^</a></ol>',
  '<div class="wp-block-gallery"><figure><img src=x></figure></div>',
  '<pre class="language-js"><code>let x\n</code></pre>',
  '<div class="admonition tip"><p class="admonition-title">x</p></div>',
  '<iframe src="https://player.vimeo.com/video/1" title="&quot;>x"></iframe>',
  '<div class="note info">',
  '<p class="notice--info">x',
  '<blockquote class="prompt-tip">',
  '<div class=admonitionblock><table><td class=icon>x<td class=content>',
  '<div class=tabs><ul class=nav-tabs><li>A<li>B</ul><div><div>1</div><div>2</div></div></div>',
  '<div class=tabs-container><div class=tabs><button>A</button><label>B</label></div><p>1<p>2',
  '<div class=hdlist><table><td>A<td>B</table></div>',
  '<div class=colist><table><tr><td>A<td>B<td>C</table>',
  '<span class=katex--display><span class=katex><span class=katex-mathml>\n x</span><span class=katex-html>x</span></span></span>',
  '<span class=katex-display><math><mi>x</math></span>',
  '<mjx-container display=true><svg><g data-mml-node=math>',
  '<mjx-container><mjx-math><mjx-munderover><mjx-over>',
  '<g data-mml-node=msubsup><g data-mml-node=mi><use data-c=1D465></use></g>',
  '<g data-mml-node=mtable><g data-labels=true id=x data-mml-node=mtd>',
  '<g data-mml-node=mo><path data-c=3C></path>',
  '<mjx-mroot><mjx-root><mjx-mn><mjx-c class=mjx-c3C></mjx-c></mjx-mn></mjx-root>',
  '<pre class=md-fences><div class=CodeMirror-code><pre class=CodeMirror-line>x</pre></div></pre>',
  '<table class=lntable><td><pre><span class=lnt>1\n</span></pre><td><pre>a\n</pre></table>',
  '<td class=gutter><div>1</div><td class=code><div><div>a</div></div>',
  '<code><table><td><pre>1\n</pre><td><pre>a\n</pre></table></code>',
  '<div class=gallery-items>[{"url":"/a.png","alt":"<b>"},{"url":"javascript:x"}]</div>',
  '<h2 id=y><a href=#y>x</a></h2>',
  '<sup class=footnote-ref><a href=#y>1</a><a id=x></a></sup>',
  '<div class=mermaid>A-->B</div>',
  '<ul role=tablist><li role=tab id=x>A</li></ul><div role=tabpanel aria-labelledby=x>',
  '<div data-w-e-type=todo><input type=checkbox>x</div>',
  '<span data-w-e-type=formula data-value="<b>&lt;i>">',
  '<blockquote><p>[!TIP] <b>x</b><br>y</blockquote>',
  '<details class=md-editor-code><summary>js</summary><pre>x</pre></details>',
  '<pre><code><div class="ec-line mark"><mark>a</mark></div><div>b</div></code></pre>',
  '<dt>x<a class=headerlink href=#x>¶</a>',
]

/** Documents without end. */
export function* wild(seed: number, count: number) {
  const next = randomOf(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!

  function attribute() {
    const value = pick(values)
    const mark = pick(['"', '"', "'", ''])
    return ` ${pick(names)}${pick(['=', '=', '=', ' = ', '', '=='])}${mark}${value}${mark}`
  }

  function piece() {
    const kind = next()
    if (kind < 0.22) return pick(texts)
    let tag = pick(pieces)
    if (/^<\w[^>]*>$/.test(tag)) {
      const attributes = Array.from({length: next() < 0.5 ? 0 : 1 + below(3)}, attribute).join('')
      tag = `${tag.slice(0, -1)}${attributes}${pick(['>', '>', '>', '>', '/>', ''])}`
    }
    return tag
  }

  /** Breaks a text at a place or two, as a bad cut or a bad filter would. */
  function broken(html: string) {
    const at = below(html.length)
    const end = at + below(12)
    const kind = next()
    if (kind < 0.55) return html
    if (kind < 0.65) return html.slice(0, at) + html.slice(end)
    if (kind < 0.75) return html.slice(0, end) + html.slice(at)
    if (kind < 0.85)
      return html.slice(0, at) + pick(['<', '>', '"', "'", '&', '/', '=', '\0', '-', ' ', '`']) + html.slice(at)
    if (kind < 0.95) return html.slice(at) + html.slice(0, at)
    return html.slice(0, at) + html.slice(at, end).toUpperCase() + html.slice(end)
  }

  for (let made = 0; made < count; made += 1) {
    yield broken(Array.from({length: 2 + below(18)}, piece).join(''))
  }
}
