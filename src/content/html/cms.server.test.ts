import {describe, expect, it} from 'vitest'
import {render as renderReady, renderPlain} from '../../../test/html/render.ts'
import {parseHtml, type ContentNode} from './index.ts'

/** Without what every picture and every link to another site has. */
const render = (html: string) =>
  renderPlain(html).replaceAll(' loading="lazy"', '').replaceAll(' rel="nofollow noopener noreferrer ugc"', '')

const math = '<math><mi>x</mi></math>'

describe('what content systems and their plugins write', () => {
  it.each([
    // Formulas.
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">x</span></span>`,
      `<span><span>${math}</span></span>`,
    ],
    [
      'MathJax',
      `<span class="MathJax_Preview">x</span><span class="MathJax"><nobr aria-hidden="true">x</nobr><span>${math}</span></span>`,
      `<span><span>${math}</span></span>`,
    ],
    [
      'MediaWiki',
      `<span><span style="display:none">${math}</span><img class="mwe-math-fallback-image-inline" src="/x.svg" aria-hidden="true" alt="x"></span>`,
      `<span><span>${math}</span></span>`,
    ],
    [
      'TeX not drawn yet',
      '<p>a <script type="math/tex">x^2</script> b</p>',
      '<p>a <code class="language-math">x^2</code> b</p>',
    ],
    [
      'MathType',
      '<math><mi>f</mi><mfenced><mi>x</mi><mi>y</mi></mfenced></math>',
      '<math><mi>f</mi><mrow><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo></mrow></math>',
    ],
    // Boxes.
    [
      'a task in a label and a paragraph',
      '<ul><li><p><label><input type="checkbox" checked> a</label></p></li></ul>',
      '<ul><li><p><input type="checkbox" disabled="" checked=""/> a</p></li></ul>',
    ],
    [
      'what is called nearly like Notion’s box of a task',
      '<div class="checkbox-only">a <b>b</b></div><div class="checkbox-on">c</div>',
      '<div>a <b>b</b></div><div>c</div>',
    ],
    [
      'a mark within its like, others between',
      '<p><span style="font-weight:bold;font-style:italic;text-decoration:underline">a<span style="font-style:italic">b</span></span></p>',
      '<p><strong><em><u>a<span>b</span></u></em></strong></p>',
    ],
    ['Mermaid', '<pre class="mermaid">graph TD</pre>', '<pre data-language="mermaid">graph TD</pre>'],
    // Pictures that scripts load.
    ['Jianshu', '<img data-original-src="//u.example/1.jpg">', '<img src="//u.example/1.jpg" alt=""/>'],
    [
      'Zhihu',
      '<noscript><img src="/r.jpg"></noscript><img src="data:image/svg+xml;utf8,x" data-actualsrc="/r.jpg">',
      '<img src="/r.jpg" alt=""/>',
    ],
    ['Discuz', '<img src="/none.gif" file="/a/1.jpg">', '<img src="/a/1.jpg" alt=""/>'],
    [
      'a placeholder before a set',
      '<img src="/loading.gif" data-srcset="/a.jpg 300w, /b.jpg 600w">',
      '<img src="/a.jpg" srcSet="/a.jpg 300w, /b.jpg 600w" alt=""/>',
    ],
    [
      'one for scripts, one for others',
      '<img src="data:,x"><noscript><img src="/a.jpg" alt="A"></noscript>',
      '<img src="/a.jpg" alt="A"/>',
    ],
    [
      'several, each after its own',
      '<noscript><img src="/1.jpg"></noscript><img data-src="/1.jpg"><noscript><img src="/2.jpg"></noscript><img data-src="/2.jpg"><img src="/3.jpg">',
      '<img src="/1.jpg" alt=""/><img src="/2.jpg" alt=""/><img src="/3.jpg" alt=""/>',
    ],
    [
      'a source',
      '<picture><source data-srcset="/a.webp"><img src="/a.jpg"></picture>',
      '<picture><source srcSet="/a.webp"/><img src="/a.jpg" alt=""/></picture>',
    ],
    [
      'a WordPress cover',
      '<div class="wp-block-cover" style="background-image:url(/a.jpg)"><p>A</p></div>',
      '<div class="wp-block-cover"><img src="/a.jpg" alt=""/><p>A</p></div>',
    ],
    [
      'an image map',
      '<img src="/m.png"><map><area href="/n" alt="N"></map>',
      '<img src="/m.png" alt=""/><a href="/n">N</a> ',
    ],
    // Code.
    [
      'WeChat',
      '<section><ul class="code-snippet__line-index"><li></li><li></li></ul><pre><code>a</code><code><br></code><code>b</code></pre></section>',
      '<section><pre><code>a\n\nb</code></pre></section>',
    ],
    [
      'Hexo',
      '<figure class="highlight js"><table><tr><td class="gutter"><pre>1<br>2</pre></td><td class="code"><pre>a<br>b</pre></td></tr></table></figure>',
      '<figure><pre data-line-numbers="true" data-language="js">a\nb</pre></figure>',
    ],
    [
      'Rouge',
      '<pre><code><table><tbody><tr><td class="rouge-gutter"><pre>3\n4</pre></td><td><pre>a\nb</pre></td></tr></tbody></table></code></pre>',
      '<pre data-line-numbers="true" data-start="3">a\nb</pre>',
    ],
    [
      'CSDN',
      '<pre><code>a</code><ul class="pre-numbering"><li>1</li></ul></pre>',
      '<pre data-line-numbers="true"><code>a</code></pre>',
    ],
    [
      'VitePress',
      '<div class="language-js"><button></button><span class="lang">js</span><pre><code>a</code></pre><div class="line-numbers-wrapper"><span>1</span></div></div>',
      '<div class="language-js"><pre data-language="js"><code>a</code></pre></div>',
    ],
    [
      'lines as boxes',
      '<pre><code><ol><li><div>a</div></li><li><div></div></li><li><div>b</div></li></ol></code></pre>',
      '<pre><code>a\n\nb</code></pre>',
    ],
    [
      'Quill’s code',
      '<div class="ql-code-block-container"><div class="ql-code-block">if x:</div><div class="ql-code-block">  y</div></div>',
      '<pre><code>if x:\n  y</code></pre>',
    ],
    [
      'a table of numbers that is none of code',
      '<table><tr><td>1</td><td>2</td></tr></table>',
      '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    [
      'a poem',
      '<pre class="wp-block-verse has-text-align-center">a\n  b</pre>',
      '<p data-align="center" class="wp-block-verse">a<br/>\u00A0\u00A0b</p>',
    ],
    // Headings.
    [
      'VuePress',
      '<h2 id="a">A <a href="#a" aria-hidden="true">#</a></h2>',
      '<h2 id="c-a">A <a href="#c-a" aria-hidden="true">#</a></h2>',
    ],
    [
      'GitHub',
      '<a href="#user-content-a">1</a><h2><a id="user-content-a" href="#a"></a>A</h2>',
      '<p><a href="#c-user-content-a">1</a></p><h2 id="c-user-content-a"><a href="#c-user-content-a" aria-hidden="true"></a>A</h2>',
    ],
    [
      'an id beside another',
      '<a href="#b">1</a><h2 id="a">A<a id="b" href="#a">¶</a></h2>',
      '<p><a href="#c-b">1</a></p><h2 id="c-a">A<span id="c-b"></span><a href="#c-a" aria-hidden="true">¶</a></h2>',
    ],
    ['MediaWiki', '<h2>史<span class="mw-editsection">[编辑]</span></h2>', '<h2 id="c-史">史</h2>'],
    ['a heading that refers to a note', '<h2>A<a href="#n">*</a></h2>', '<h2 id="c-a">A<a href="#n">*</a></h2>'],
    // Lists and boxes.
    [
      'Quill’s lists',
      '<ol><li data-list="bullet">a</li><li data-list="bullet" class="ql-indent-1">b</li><li data-list="bullet">c</li></ol>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    [
      'Quill’s tasks',
      '<ol><li data-list="checked">a</li><li data-list="ordered">b</li></ol>',
      '<div><ul><li><input type="checkbox" disabled="" checked=""/> a</li></ul><ol><li>b</li></ol></div>',
    ],
    ['kinds of numbers', '<ol style="list-style-type: lower-roman"><li>a</li></ol>', '<ol type="i"><li>a</li></ol>'],
    [
      'a closed box of MkDocs',
      '<details class="admonition"><summary class="admonition-title">A</summary>b</details>',
      '<details><summary>A</summary>b</details>',
    ],
    // Styles that mean something.
    [
      'Google Docs',
      '<b style="font-weight:normal"><span style="font-weight:700">a</span></b>',
      '<span><strong>a</strong></span>',
    ],
    [
      'a price struck out',
      '<span style="text-decoration: line-through; font-style: italic">9</span>',
      '<em><s>9</s></em>',
    ],
    [
      'a picture that floats',
      '<img src="/a.jpg" style="float:right">',
      '<img src="/a.jpg" data-align="right" alt=""/>',
    ],
    [
      'a paragraph and an item that are struck out',
      '<p style="text-decoration:line-through">a <b>b</b></p><ul><li style="text-decoration-line:line-through">c</li></ul>',
      '<p><s>a <b>b</b></s></p><ul><li><s>c</s></li></ul>',
    ],
    [
      'an item struck out that holds a list',
      '<ul><li style="text-decoration:line-through">a<ul><li>b</li></ul></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'Gutenberg’s colour of a text',
      '<mark style="background-color:rgba(0, 0, 0, 0);color:#e30000">a</mark> <mark style="background-color:#ff0">b</mark>',
      '<span>a</span> <mark>b</mark>',
    ],
    [
      'a picture made smaller in WordPress',
      '<figure class="alignleft"><img src="/a.jpg" width="1024" height="768" style="width:200px"></figure>',
      '<figure data-align="left" data-width="small"><img src="/a.jpg" width="200" height="150" alt=""/></figure>',
    ],
    [
      'a picture without a height, or with one by style',
      '<img src="/a.jpg" style="width:50px"><img src="/a.jpg" width="9" height="9" style="width:60px;height:70.5px">',
      '<img src="/a.jpg" width="50" alt=""/><img src="/a.jpg" width="60" height="70" alt=""/>',
    ],
    [
      'a small picture with a caption, as WordPress wrote it of old',
      '<div class="wp-caption alignright" style="width:160px"><img src="/a.jpg" width="150" height="90"><p class="wp-caption-text">a</p></div>',
      '<figure data-align="right" class="wp-caption" data-width="small"><img src="/a.jpg" width="150" height="90" alt=""/><figcaption class="wp-caption-text">a</figcaption></figure>',
    ],
    [
      'what is full width and no picture',
      '<div class="wp-block-media-text alignfull"><p>a</p></div><figure class="alignfull"><blockquote><p>b</p></blockquote></figure><figure class="alignfull"><table><tr><td>c</td></tr></table></figure>',
      '<div class="wp-block-media-text"><p>a</p></div><figure><blockquote><p>b</p></blockquote></figure><figure data-width="wide"><table><tbody><tr><td>c</td></tr></tbody></table></figure>',
    ],
    [
      'Jetpack’s gallery with captions',
      '<div class="tiled-gallery-item"><img src="/a.jpg"><div class="tiled-gallery-caption">a</div></div>',
      '<figure><img src="/a.jpg" alt=""/><figcaption>a</figcaption></figure>',
    ],
    [
      'WordPress’s latest posts',
      '<ul><li><a>a</a><time class="wp-block-latest-posts__post-date">b</time></li></ul>',
      '<ul><li><a>a</a><time class="wp-block-latest-posts__post-date"> b</time></li></ul>',
    ],
    [
      'the large twin of WordPress 6.4',
      '<figure><img src="/a.jpg"><div class="wp-lightbox-overlay"><p>a</p></div><figcaption>a</figcaption></figure>',
      '<figure><img src="/a.jpg" alt=""/><figcaption>a</figcaption></figure>',
    ],
    [
      'buttons in the middle',
      '<div class="is-content-justification-center">a</div>',
      '<div data-align="center">a</div>',
    ],
    [
      'CKEditor’s picture',
      '<figure class="image image-style-align-left"><hr></figure>',
      '<figure data-align="left"><hr/></figure>',
    ],
    [
      'a column',
      '<table><colgroup><col style="width:30%"></colgroup></table>',
      '<table><colgroup><col width="30%"/></colgroup></table>',
    ],
    [
      'Ghost’s widths',
      '<figure class="kg-width-wide"><hr></figure>',
      '<figure data-width="wide" class="kg-width-wide"><hr/></figure>',
    ],
    // What is shown from elsewhere.
    ['an object', '<object data="/a.pdf"></object>', '<a href="/a.pdf">a.pdf</a>'],
    ['an embed', '<embed src="https://a.example/b.pdf">', '<a href="https://a.example/b.pdf">a.example/b.pdf</a>'],
    [
      'a gist',
      '<script src="https://gist.github.com/u/0a1b.js"></script>',
      '<a href="https://gist.github.com/u/0a1b">gist.github.com/u/0a1b</a>',
    ],
    ['a card', '<hyperlink-card href="https://a.example/">A</hyperlink-card>', '<a href="https://a.example/">A</a>'],
    ['what no translator may touch', '<p><b translate="no">vim</b></p>', '<p><b translate="no">vim</b></p>'],
    ['a player without a film', '<audio controls></audio><p>a</p>', '<span></span><p>a</p>'],
    [
      'a playlist',
      '<div class="wp-playlist"><audio controls></audio><noscript><ol><li><a href="/1.mp3">1</a></li></ol></noscript></div>',
      '<div><span></span><ol><li><a href="/1.mp3">1</a></li></ol></div>',
    ],
    [
      'a post in a frame',
      '<blockquote class="wp-embedded-content"><a href="/p">P</a></blockquote><iframe class="wp-embedded-content" src="https://a.example/p/embed/"></iframe>',
      '<blockquote><a href="/p">P</a></blockquote>',
    ],
    [
      'KaTeX, cleaned by another',
      `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html">x</span></span>`,
      `<span><span>${math}</span></span>`,
    ],
    [
      'MathJax 2',
      `<span class="mjx-chtml"><span class="mjx-math" aria-hidden="true">x</span><span class="MJX_Assistive_MathML">${math}</span></span>`,
      `<span><span>${math}</span></span>`,
    ],
    [
      'Hugo, numbers in the lines',
      '<pre><code class="language-go"><span class="line"><span class="ln">1</span><span class="cl">a\n</span></span><span class="line"><span class="ln">2</span><span class="cl">b</span></span></code></pre>',
      '<pre data-language="go" data-line-numbers="true"><code class="language-go"><span><span>a\n</span></span><span><span>b</span></span></code></pre>',
    ],
    [
      'Juejin, a button in the code',
      '<pre><code class="hljs language-js">a<span class="copy-code-btn">复制代码</span></code></pre>',
      '<pre data-language="js"><code class="hljs language-js">a</code></pre>',
    ],
    ['a button beside the code', '<pre><code>let a</code><button>Copy</button></pre>', '<pre><code>let a</code></pre>'],
    [
      'mdnice, spaces of an editor',
      '<pre><code>def&nbsp;a():<br>&nbsp;&nbsp;b</code></pre>',
      '<pre><code>def a():\n  b</code></pre>',
    ],
    [
      'Hexo without numbers',
      '<figure class="highlight python"><table><tr><td class="code"><pre><span class="line">a</span><br></pre></td></tr></table></figure>',
      '<figure><pre data-language="python"><span>a</span>\n</pre></figure>',
    ],
    [
      'a language by its name',
      '<pre><code class="python">a</code></pre>',
      '<pre data-language="python"><code>a</code></pre>',
    ],
    ['GitHub’s language', '<pre lang="php"><code>a</code></pre>', '<pre data-language="php"><code>a</code></pre>'],
    ['Enlighter without one', '<pre data-enlighter-language="generic">a</pre>', '<pre>a</pre>'],
    ['Drupal', '<img class="align-right" src="/a.jpg" alt="">', '<img data-align="right" src="/a.jpg" alt=""/>'],
    ['Bootstrap', '<p class="text-center">a</p>', '<p data-align="center">a</p>'],
    ['Word', '<p>a</p><xml><w:View>Normal</w:View><w:Zoom>0</w:Zoom></xml>', '<p>a</p>'],
    [
      'Quill of old',
      '<ul><li>a</li><li class="ql-indent-1">b</li><li>c</li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    [
      'TinyMCE, an item for a list alone',
      '<ul><li>a</li><li style="list-style-type:none"><ul><li>b</li></ul></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    ['and nothing before it', '<ol><li><ul><li>b</li></ul></li></ol>', '<ul><li>b</li></ul>'],
    [
      'Blogger',
      '<table class="tr-caption-container"><tbody><tr><td><a href="/a.jpg"><img src="/a.jpg" alt="A"></a></td></tr><tr><td class="tr-caption">Cap</td></tr></tbody></table>',
      '<figure><a href="/a.jpg"><img src="/a.jpg" alt="A"/></a><figcaption>Cap</figcaption></figure>',
    ],
    [
      'mdnice, a formula in an attribute',
      '<p><span class="span-inline-equation" data-formula="x^2"><svg><path/></svg></span></p>',
      '<p><span><code class="language-math">x^2</code></span></p>',
    ],
    [
      'TipTap',
      '<p><span data-type="inline-math" data-latex="x^2"></span></p>',
      '<p><span><code class="language-math">x^2</code></span></p>',
    ],
    [
      'Notion, each item a list',
      '<a href="#b">1</a><ol class="numbered-list" start="1"><li>one</li></ol><ol id="b" class="numbered-list" start="2"><li>two</li></ol><p>x</p><ol class="numbered-list" start="1"><li>three</li></ol>',
      '<p><a href="#c-b">1</a></p><ol start="1"><li>one</li><li id="c-b">two</li></ol><p>x</p><ol start="1"><li>three</li></ol>',
    ],
    [
      'Easy Table of Contents',
      '<p><span>Contents</span><span class="eztoc-hide" style="display:none">Toggle</span></p>',
      '<p><span>Contents</span></p>',
    ],
    [
      'Discuz, told of a picture',
      '<p><img file="/a.jpg"></p><div class="tip tip_4 aimg_tip" style="display:none"><p>a.jpg (100 KB)</p></div>',
      '<p><img src="/a.jpg" alt=""/></p>',
    ],
    ['Webflow', '<img src="/a.jpg" alt="__wf_reserved_inherit">', '<img src="/a.jpg" alt=""/>'],
    [
      'a cover of WordPress that repeats',
      '<div class="wp-block-cover"><div role="img" aria-label="C" class="wp-block-cover__image-background is-repeated" style="background-image:url(/c.jpg)"></div><p>a</p></div>',
      '<div class="wp-block-cover"><div class="wp-block-cover__image-background"><img src="/c.jpg" alt="C"/></div><p>a</p></div>',
    ],
    ['tabs of MkDocs', '<div><label>C</label><label>C++</label></div>', '<div>C C++</div>'],
    [
      'Enlighter, lines',
      '<pre data-enlighter-language="js" data-enlighter-highlight="2,4-5" data-enlighter-lineoffset="10">a</pre>',
      '<pre data-language="js" data-lines="2,4-5" data-start="10">a</pre>',
    ],
    ['Discuz, against copies', '<p>甲<font class="jammer">乱码</font>乙</p>', '<p>甲乙</p>'],
    [
      'GitHub’s heading',
      '<a href="#a">1</a><div class="markdown-heading"><h2>A</h2><a id="user-content-a" class="anchor" aria-label="Permalink: A" href="#a"></a></div>',
      '<p><a href="#c-user-content-a">1</a></p><h2 id="c-user-content-a">A</h2>',
    ],
    [
      'a file of WordPress, with its button',
      '<div class="wp-block-file"><object class="wp-block-file__embed" data="https://me.example/a.pdf"></object><a href="https://me.example/a.pdf">Report</a><a href="https://me.example/a.pdf" class="wp-block-file__button" download>Download</a></div>',
      '<div class="wp-block-file"><a href="https://me.example/a.pdf">Report</a></div>',
    ],
    [
      'a file of WordPress, with nothing but a button',
      '<div class="wp-block-file"><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div>',
      '<div class="wp-block-file"><a href="/a.pdf" class="wp-block-file__button">Download</a></div>',
    ],
    [
      'an address that WordPress could not ask',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://a.example/post\n</div></figure>',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><a href="https://a.example/post">a.example/post</a></div></figure>',
    ],
    // Captions.
    [
      'Froala, a caption',
      '<p>a</p><p><span class="fr-img-caption"><span class="fr-img-wrap"><img src="/a.jpg"><span class="fr-inner">A lock</span></span></span></p>',
      '<p>a</p><figure><img src="/a.jpg" alt=""/><figcaption>A lock</figcaption></figure>',
    ],
    [
      'Jianshu, a caption',
      '<div class="image-package"><div class="image-container"><div class="image-view"><img data-original-src="/a.jpg"></div></div><div class="image-caption">船闸</div></div>',
      '<figure><div><div><img src="/a.jpg" alt=""/></div></div><figcaption>船闸</figcaption></figure>',
    ],
    [
      'Jianshu, without a caption',
      '<div class="image-package"><img src="/a.jpg"><div class="image-caption"> </div></div>',
      '<div><img src="/a.jpg" alt=""/><div> </div></div>',
    ],
    // Lists of which only classes tell how deep they are.
    [
      'Google Docs, published',
      '<ul class="lst-kix_a-0 start"><li>a</li></ul>\n<ul class="lst-kix_a-1 start"><li>b</li><li>c</li></ul><ol class="lst-kix_b-2"><li>d</li></ol><ul class="lst-kix_a-0"><li>e</li></ul><ul class="lst-kix_c-0"><li>f</li></ul>',
      '<ul><li>a<ul><li>b</li><li>c<ol><li>d</li></ol></li></ul></li><li>e</li></ul><ul><li>f</li></ul>',
    ],
    [
      'Google Docs, pasted',
      '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    [
      'Feishu',
      '<ul class="list-bullet1"><li>a</li></ul><ul class="list-bullet2"><li>b</li></ul><ol class="list-number2"><li>c</li></ol><ul class="list-bullet1"><li>d</li></ul><ol class="list-number1"><li>e</li></ol>',
      '<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>',
    ],
    [
      'Yuque',
      '<ul class="ne-ul"><li>a</li></ul><ul class="ne-list-wrap"><ul class="ne-list-wrap"><ul class="ne-ul"><li>b</li></ul></ul></ul><ul class="ne-list-wrap"><ol class="ne-ol"><li>c</li></ol></ul><ul class="ne-ul"><li>d</li></ul>',
      '<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li><li>d</li></ul>',
    ],
    [
      'a level that no list comes before',
      '<p>a</p><ul class="list-bullet2"><li>b</li></ul>',
      '<p>a</p><ul><li>b</li></ul>',
    ],
    [
      'tasks of Quill’s first version',
      '<ul data-checked="true"><li>a</li></ul><ul data-checked="false"><li>b</li></ul>',
      '<ul><li><input type="checkbox" disabled="" checked=""/> a</li></ul><ul><li><input type="checkbox" disabled=""/> b</li></ul>',
    ],
    // Other.
    [
      'Crayon',
      '<div class="crayon-syntax"><div class="crayon-toolbar"><span class="crayon-title">a.js</span><div class="crayon-tools"><span>JavaScript</span></div></div><div class="crayon-main"><table class="crayon-table"><tr><td class="crayon-nums"><div class="crayon-num">1</div><div>2</div></td><td class="crayon-code"><div class="crayon-pre"><div class="crayon-line" id="crayon-1"><span>let</span> a</div><div class="crayon-line" id="crayon-2">b</div></div></td></tr></table></div></div>',
      '<div><div><span>a.js</span></div><div><pre><code>let a\nb</code></pre></div></div>',
    ],
    [
      'Ghost, what is before a video',
      '<video src="/v.mp4" poster="https://img.spacergif.org/v1/1280x720/0a/spacer.png" style="background: transparent url(\'https://g.example/t.jpg\') 50% 50% / cover no-repeat;"></video>',
      '<video src="/v.mp4" poster="https://g.example/t.jpg" controls=""></video>',
    ],
    [
      'Instagram, not fetched yet',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"></blockquote>',
      '<blockquote><a href="https://www.instagram.com/p/abc/">www.instagram.com/p/abc/</a></blockquote>',
    ],
    [
      'Facebook, not fetched yet',
      '<div class="fb-video" data-href="https://www.facebook.com/x/videos/1/"></div><div class="fb-post" data-href="javascript:x"></div>',
      '<div><a href="https://www.facebook.com/x/videos/1/">www.facebook.com/x/videos/1/</a></div><div></div>',
    ],
  ])('%s', (_, html, expected) => {
    expect(render(html)).toBe(expected)
    // What is sent is read back as it is.
    const text = (it: string) => it.replace(/<[^>]*>/g, '')
    expect(text(render(render(html)))).toBe(text(expected))
  })

  it.each([
    '<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/SQEQr7c0-dw"></iframe>',
    '<iframe src="" data-src="https://www.youtube.com/embed/SQEQr7c0-dw"></iframe><noscript><iframe src="https://www.youtube.com/embed/SQEQr7c0-dw"></iframe></noscript>',
    '<div class="rll-youtube-player"></div><noscript><iframe src="https://www.youtube.com/embed/SQEQr7c0-dw"></iframe></noscript>',
    '<iframe src="about:blank" data-cookieblock-src="https://www.youtube.com/embed/SQEQr7c0-dw"></iframe>',
    '<figure><oembed url="https://www.youtube.com/watch?v=SQEQr7c0-dw"></oembed></figure>',
    '<figure><oembed url="https://youtu.be/SQEQr7c0-dw"></oembed></figure>',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/SQEQr7c0-dw\n</div></figure>',
    '<div class="elementor-widget-video" data-settings="{&quot;youtube_url&quot;:&quot;https:\\/\\/www.youtube.com\\/watch?v=SQEQr7c0-dw&quot;}"><div class="elementor-video"></div></div>',
    '<lite-youtube videoid="SQEQr7c0-dw"></lite-youtube>',
    '<iframe src="//cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fx.example%2F&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DSQEQr7c0-dw&type=text%2Fhtml"></iframe>',
    '<object><param name="movie" value="http://www.youtube.com/v/SQEQr7c0-dw"></object>',
    '<object><param name="movie" value="http://www.youtube.com/v/SQEQr7c0-dw"><embed src="http://www.youtube.com/v/SQEQr7c0-dw"></object>',
  ])('a player: %s', (html) => {
    const found = JSON.stringify(parseHtml(html).children).match(/"name":"embed"/g)
    expect(found).toHaveLength(1)
    expect(JSON.stringify(parseHtml(html).children)).toContain('https://www.youtube.com/watch?v=SQEQr7c0-dw')
  })

  it('a list that takes nothing in but lists, in their order, to no greater depth', () => {
    expect(render('<ul><li>a</li></ul><div class="list-bullet2">b</div>')).toBe('<ul><li>a</li></ul><div>b</div>')
    expect(render('<ol class="ne-ol" start="1"><li>a</ol><ol class="ne-ol" start="5"><li>b</ol>')).toContain(
      'start="5"',
    )
    const depth = (node: ContentNode): number =>
      typeof node === 'string' ? 0 : 1 + Math.max(0, ...node.children.map(depth))
    const list = (inner: string) =>
      Array.from({length: 10}, (_, i) => `<ul class="lst-kix_a-${i}"><li>a${i === 9 ? inner : ''}</li></ul>`).join('')
    const nested = Array.from({length: 13}).reduce<string>(list, 'END')
    for (const html of [nested, `${'<ul><li>a</li>'.repeat(70)}END`]) {
      const {children, text} = parseHtml(html)
      expect(Math.max(...children.map(depth))).toBeLessThanOrEqual(66)
      expect(text).toContain('END')
    }
  })

  it('notes in a list that is one with another', () => {
    const mark = '<p>a<a href="#n" id="r">1</a></p>'
    const note = '<li id="n">Note <a href="#r">^</a></li>'
    expect(parseHtml(`${mark}<ol><ol>${note}</ol></ol>`).children[1]).toMatchObject({name: 'notes'})
    const html = `${mark}<ol class="lst-kix_a-0"><li>x</ol><ol class="lst-kix_a-0">${note}</ol>`
    expect(JSON.stringify(parseHtml(html).children)).not.toContain('"note"')
  })

  it('a player in WordPress’s box, which it does not need', () => {
    for (const inner of ['\nhttps://youtu.be/SQEQr7c0-dw\n', '<iframe src="https://youtu.be/SQEQr7c0-dw"></iframe>']) {
      const [figure] = parseHtml(
        `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${inner}</div><figcaption>a</figcaption></figure>`,
      ).children
      const names = typeof figure === 'object' && figure.children.map((it) => typeof it === 'object' && it.name)
      expect(names).toEqual(['embed', 'figcaption'])
    }
  })

  it.each([
    ['https://player.youku.com/player.php/sid/XMTIzNDU2Nzg5/v.swf', 'https://v.youku.com/v_show/id_XMTIzNDU2Nzg5.html'],
    ['https://static.video.qq.com/TPout.swf?vid=a0123456789', 'https://v.qq.com/x/page/a0123456789.html'],
    ['https://youtu.be/SQEQr7c0-dw?t=42', 'https://www.youtube.com/watch?v=SQEQr7c0-dw&t=42s'],
  ])('a player of old, or one that starts later: %s', (src, href) => {
    expect(parseHtml(`<embed src="${src}">`).children).toMatchObject([{name: 'embed', props: {href}}])
  })
})

// What looks like one of the above, and is not: nothing of it may be lost.
describe('is left as it is', () => {
  const text = (html: string) => render(html).replace(/<[^>]*>/g, '')

  it.each([
    '<pre>\n<pre>a</pre><h2>Rest</h2><p>all</p>',
    '<pre><pre>one</pre>TWO</pre>',
    '<table><caption>Cap</caption><tr><td>1</td><td><p>Run:</p><pre>npm i</pre><p>wait</p></td></tr></table>',
    '<table><tr><td>1</td><td>2</td><td><pre>a</pre></td></tr></table>',
    '<table><tr><td>7</td><td><pre>a\nb</pre></td></tr></table>',
    '<div class="language-python"><pre>6*7</pre><pre>42</pre></div>',
    '<div class="language-js"><a href="/f">12</a><pre>a</pre></div>',
    '<p>Press <button>Copy</button> now</p>',
    '<table><tr><td class="code"><p>Run:</p><pre>a</pre></td></tr></table>',
    '<div class="markdown-heading"><h2>A</h2><a href="/all">all</a></div>',
    '<div class="wp-block-embed__wrapper"><p>Not an address</p></div>',
    '<ul><li>a<ul><li>b</li></ul></li><li class="ql-indent-1">c</li></ul>',
    '<ul><li>a</li><li><ul><li>b</li></ul>c</li></ul>',
    '<table class="tr-caption-container"><tr><td>1</td><td>2</td></tr><tr><td class="tr-caption">Cap</td></tr></table>',
    '<p><span data-latex="x^2"><b>drawn</b></span></p>',
    '<p>Bus line <span class="line-numbers">42</span> stops</p>',
    '<div class="col gutter"><h2>2024</h2></div>',
    '<ul class="gutter"><li>2019</li><li>2020</li></ul>',
    `<p><span aria-hidden="true">E=mc²</span> and ${math}</p>`,
    '<pre><code>git</code> <code>status</code></pre>',
    '<pre><code>a</code>\n\n<code>b</code></pre>',
    '<pre><code><span>let</span> <span>x</span>\n<span>let</span> <span>y</span></p></code></pre>',
    '<object>plain text</object>',
    '<object data="javascript:x">Chart: sales</object>',
    '<ol>text<li data-list=bullet>a</li></ol>',
    '<div class="ql-code-block-container">text<div>a</div></div>',
    '<blockquote>Quoted</blockquote><iframe class="wp-embedded-content" src="https://a.example/p/" title="Post"></iframe>',
  ])('the text of %s', (html) => {
    const source = html.replace(/<[^>]*title="(\w+)"[^>]*>/g, '$1').replace(/<[^>]*>/g, '')
    expect(text(html).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''))
  })

  it('spaces of code, though a box stands in it', () => {
    expect(text('<pre><span>let</span> <span>x</span>\n\n<span>y</span><div>z</div></pre>')).toBe('let x\n\ny\nz')
    expect(text('<pre><code>git</code> <code>status</code></pre>')).toBe('git status')
    expect(text('<pre><table><tr><td>Name</td><td>Age</td></tr><tr><td>Bob</td><td>7</td></tr></table></pre>')).toBe(
      'Name\tAge\nBob\t7',
    )
  })

  it.each([
    ['<div class="language-js"><img src="/shot.png" alt="A"><pre>a</pre></div>', '<img src="/shot.png"'],
    ['<img src="/a.jpg" data-original-width="800"><noscript><img src="https://t.example/p.gif"></noscript>', '/a.jpg'],
    ['<video poster="/p.jpg" data-src="/a.mp4"></video>', 'poster="/p.jpg"'],
    [`<p>${math}</p><img aria-hidden="true" src="/photo.jpg">`, '/photo.jpg'],
    ['<h2 id="a">Part <a href="#toc">↑</a></h2><p id="toc">x</p>', '<a href="#c-toc">↑</a>'],
    [
      '<h2><a href="#a"><span><img src="/p.png" alt="Title"></span></a></h2>',
      '<h2 id="c-title"><a href="#a"><span><img',
    ],
    ['<i style="font-style:normal;font-weight:bold">x</i>', '<strong>x</strong>'],
    ['<span style="background:url(data:x;font-weight:bold)">x</span>', '<span>x</span>'],
    ['<img src="/a.jpg" style="margin-left:auto;margin-right:0">', 'data-align="right"'],
    ['<table style="width:99999%"><tr><td>x</td></tr></table>', '<table><tbody>'],
    [
      '<noscript><img src="/1.jpg" alt="one"></noscript><img data-src="/1.jpg" alt="one"><noscript><img src="/2.jpg" alt="two" srcset="/2b.jpg 2x"></noscript><img data-src="/2.jpg" alt="two">',
      '<img src="/1.jpg" alt="one"/><img src="/2.jpg" alt="two" srcSet="/2b.jpg 2x"/>',
    ],
    [
      '<div class="wp-block-media-text__media" style="background-image:url(/a.jpg)"><img src="/a.jpg" alt="A"></div>',
      '<div class="wp-block-media-text__media"><img src="/a.jpg" alt="A"/></div>',
    ],
  ])('%s', (html, expected) => {
    expect(render(html)).toContain(expected)
  })

  it.each([
    '<a href="#x">1</a><div class="wp-block-gallery"><div id="x"><figure><img src="/a"></figure></div><p>text</p></div>',
    '<a href="#fn1">1</a><p>t<sup><a href="#fn1" id=r>1</a></sup></p><ol class=footnotes><li><h3><a id="fn1" href="#r">↩</a> Note</h3></li></ol>',
    '<a href="#foo">1</a><h2>foo<a href="#q"><span id="foo"></span></a></h2>',
    `<a href="#foo">1</a><h2><a id="foo" class="anchor" aria-hidden="true" href="#foo"></a>The ${math} thing</h2>`,
    `<a href="#eq">1</a><p><nobr aria-hidden="true"><span id="eq">x</span></nobr>${math}</p>`,
    '<a href="#x">1</a><table><tr id="x"><td>1</td><td><pre>a</pre></td></tr></table>',
    '<a href="#x">1</a><table class="tr-caption-container"><tr id="x"><td><img src="/a"></td></tr><tr><td class="tr-caption">b</td></tr></table>',
    '<a href="#x">1</a><table class="tr-caption-container"><tr><td><img src="/a"></td></tr><tr><td class="tr-caption" id="x">b</td></tr></table>',
    '<a href="#x">1</a><div class="markdown-heading"><h2 id="y">A</h2><a id="x" href="#x"></a></div>',
    '<a href="#x">1</a><div class="markdown-heading" id="x"><h2 id="y">A</h2><a href="#y"></a></div>',
    '<a href="#x">1</a><pre><code>a<span class="copy-code-btn"><b id="x">b</b></span></code></pre>',
  ])('ids, each once, and what leads to them: %s', (html) => {
    const all = renderReady(html)
    const ids = Array.from(all.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const [, target] = /href="#([^"]*)"/.exec(all)!
    expect(ids).toContain(target)
  })

  it('text that is marked by style, or in lists of an editor, however deep', () => {
    const style = 'font-weight:bold;font-style:italic;text-decoration:line-through underline;vertical-align:super'
    expect(text(`${`<span style="${style}">`.repeat(70)}TEXT`)).toBe('TEXT')
    const list = '<ol><li data-list=bullet>a<li data-list=bullet class=ql-indent-9>b'
    expect(text(`${list.repeat(20)}TEXT`)).toContain('TEXT')
  })
})

describe('links to headings without an id', () => {
  it.each([
    ['<a href="#安装">1</a><h2>安装</h2>', '#c-安装'],
    ['<a href="#%E5%AE%89%E8%A3%85">1</a><h2>安装</h2>', '#c-安装'],
    ['<a href="#use-it">1</a><h2>Use It!</h2>', '#c-use-it'],
    ['<a href="#标题-1">1</a><h2>标题</h2><h2>标题</h2>', '#c-标题-2'],
    ['<a href="#1-第一--二">1</a><h2>1. 第一 &amp; 二</h2>', '#c-1-第一-二'],
    ['<a href="#fixed-2">1</a><h2>Fixed</h2><h2>Fixed</h2><h2>Fixed</h2>', '#c-fixed-3'],
    ['<a href="#foo-2">1</a><h2>Foo</h2><h2>Foo</h2><h2>Foo 2</h2>', '#c-foo-2-2'],
    ['<a href="#comments">1</a><h2>安装</h2>', '#comments'],
    ['<a href="#a">1</a><p id="a">x</p><h2>a</h2>', '#c-a'],
  ])('%s', (html, href) => {
    expect(render(html)).toContain(`href="${href}"`)
  })
})

it('links to what a gallery or a box is made of still lead there', () => {
  for (const html of [
    '<ul class="wp-block-gallery"><li id="x"><figure><img src="/a.jpg"></figure></li></ul>',
    '<dl class="gallery-item"><dt id="x"><img src="/a.jpg"></dt></dl>',
    '<div class="admonition"><p class="admonition-title" id="x">A</p><p>b</p></div>',
  ])
    expect(renderReady(`<a href="#x">1</a>${html}`)).toMatch(/href="#c-x".* id="c-x"/)
})

it('a heading is named without the number of a note, a picture by its own caption', () => {
  const note =
    '<h2>A<sup><a href="#f" id="r">1</a></sup></h2><ol class="footnotes"><li id="f">n <a href="#r">↩</a></li></ol>'
  expect(parseHtml('<h2>C<a href="#c">¶</a></h2>').headings).toEqual([{id: 'c-c', text: 'C', level: 2}])
  expect(parseHtml(note).headings).toEqual([{id: 'c-a', text: 'A', level: 2}])
  const gallery =
    '<figure class="wp-block-gallery"><figure><img src="/1.jpg"></figure><figcaption>All</figcaption></figure><figure><img src="/2.jpg"></figure>'
  expect(parseHtml(gallery).images[1]).toEqual({src: '/2.jpg', alt: ''})
})
