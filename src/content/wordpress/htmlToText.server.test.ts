import {describe, expect, it} from 'vitest'
import {htmlToText} from './htmlToText.ts'

describe('htmlToText', () => {
  it.each([
    ['paragraphs', '<p>One.</p>\n<p>Two\nlines.</p>', 'One.\n\nTwo lines.'],
    ['breaks', '<p>One,<br />\ntwo.<br><br>Three.</p>', 'One,\ntwo.\n\nThree.'],
    ['entities', 'Q&amp;A &#8220;&hellip;&#8221; &notit; &#x4e2d;&lt;b&gt;', 'Q&A “…” ¬it; 中<b>'],
    ['lists', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d', '• a\n• b\n  • c\n\nd'],
    ['numbers', '<ol start="3"><li>c</li><li><p>d</p><p>e</p></li></ol>', '3. c\n4. d\ne'],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote><p>c</p>', '> a\n\n> b\n\nc'],
    ['code', '<pre><code>if (a)\n  b()\n</code></pre>after', 'if (a)\n  b()\n\nafter'],
    ['pictures', 'well <img src="x" alt="🙂"> done', 'well 🙂 done'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a | b\nc'],
    ['spaces that do not break', '&nbsp;&nbsp;a&nbsp; b', 'a b'],
    ['what never shows', 'a<script>alert("</p>")</script><style>b{}</style><!-- c --><template>d</template>e', 'ae'],
    ['tags left open', '<p>a<b>b<ul><li>c', 'ab\n\n• c'],
    ['tags that are none', '1 < 2 <3 </ 4>', '1 < 2 <3'],
  ])('%s', (_, html, text) => expect(htmlToText(html)).toBe(text))

  it.each([
    ['an address that is not its text', '<a href="https://a.example/b">there</a>.', 'there (https://a.example/b).'],
    ['no address twice', '<a href="https://www.a.example/b/">a.example/b</a>', 'a.example/b'],
    ['no shortened address twice', '<a href="https://a.example/bcd">https://a.example/b…</a>', 'https://a.example/b…'],
    ['the address of a link without a text', '<a href="https://a.example/"></a>', 'https://a.example/'],
    ['an e-mail address once', '<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['no fragment', '<a href="#comment-7">@Ada</a> yes', '@Ada yes'],
    ['no script', '<a href="javascript:alert(1)">x</a>', 'x'],
  ])('keeps of a link %s', (_, html, text) => expect(htmlToText(html)).toBe(text))

  it.each(['script', 'style', 'iframe', 'template'])('leaves out a <%s/>, which does not close itself', (name) => {
    expect(htmlToText(`a<${name}/>b</${name}>c`)).toBe('ac')
  })

  it('never holds half a character, which a page in UTF-8 cannot', () => {
    expect(htmlToText('a\ud800b&#xd800;c')).toBe('a\ufffdb\ufffdc')
  })

  it('makes one line without marks for a title', () => {
    expect(htmlToText('<p>a<br>b</p><ul><li>c</li></ul><a href="https://a.example">d</a>', {oneLine: true})).toBe(
      'a b c d',
    )
  })

  it('leaves out what it is told to, with what is inside', () => {
    const skip = (name: string) => name === 'span'
    expect(htmlToText('a<span>b<span>c</span>d</span>e', {skip})).toBe('ae')
  })

  it('takes time by the length alone', () => {
    const start = performance.now()
    for (const piece of ['<b id=1><p>', '<ul><li>', '<blockquote>', '<a href=x>', '&amp', '<pre>\n', '<div a='])
      htmlToText(piece.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
