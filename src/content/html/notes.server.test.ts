// Notes: marks in a text, lists to which they lead, and links back.
import {describe, expect, it} from 'vitest'
import {elementsIn, renderPlain as render} from '../../../test/html/render.ts'
import {parseHtml, type ContentElement} from './index.ts'

describe('notes', () => {
  it.each([
    [
      'GitHub',
      '<p>a<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>Note. <a href="#user-content-fnref-1" class="data-footnote-backref">↩</a></p></li></ol></section>',
    ],
    [
      'WordPress',
      '<p>a<sup data-fn="9f3" class="fn"><a href="#9f3" id="9f3-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="9f3">Note. <a href="#9f3-link" aria-label="Jump">↩︎</a></li></ol>',
    ],
    [
      'kramdown',
      '<p>a<sup id="fnref:1"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup></p><div class="footnotes"><ol><li id="fn:1"><p>Note. <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>',
    ],
    [
      'Pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section class="footnotes"><hr><ol><li id="fn1"><p>Note.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
    [
      'markdown-it',
      '<p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><hr><section><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Note. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
    ],
    [
      'Easy Footnotes',
      '<p>a<span id="easy-footnote-1-7" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-7" title="Note."><sup>1</sup></a></span></p><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-7" class="easy-footnote-margin-adjust"></span>Note.<a class="easy-footnote-to-top" href="#easy-footnote-1-7"></a></li></ol>',
    ],
    [
      'Footnotes Made Easy',
      '<p>a<a href="#footnote_0_3" id="identifier_0_3" class="footnote-link" title="Note.">1</a></p><ol class="footnotes"><li id="footnote_0_3" class="footnote">Note. <span class="footnote-back-link-wrapper">[<a href="#identifier_0_3" class="footnote-link footnote-back-link">↩</a>]</span></li></ol>',
    ],
    [
      'MediaWiki',
      '<p>a<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Note.</span></li></ol></div>',
    ],
  ])('of %s', (_, html) => {
    const {notes, children} = parseHtml(html)
    const [note] = notes
    expect(notes).toMatchObject([{label: '1', text: expect.stringMatching(/^Note\.$/)}])
    const marks = (JSON.stringify(children).match(/\{"name":"noteref".*?\}/g) ?? []).map((it) =>
      JSON.parse(`${it}}`.replace(/,"children.*/, '}')),
    )
    expect(marks).toMatchObject([{props: {href: `#${note!.id}`, id: note!.backrefs[0], label: '1'}}])
    expect(note!.backrefs).toHaveLength(1)
  })

  it('may have several marks', () => {
    const html =
      '<p>a<sup><a href="#n" id="r">1</a></sup> b<sup><a href="#n" id="r2">1</a></sup></p><ol class="footnotes"><li id="n">Note <a href="#r">↩</a> <a href="#r2">↩</a></li></ol>'
    expect(parseHtml(html).notes).toEqual([{id: 'c-n', label: '1', text: 'Note', backrefs: ['c-r', 'c-r2']}])
  })

  it('are those of the innermost list, once', () => {
    const {notes} = parseHtml(
      '<p><a href="#n">1</a></p><ol class="footnotes"><li>a<ul class="footnotes"><li><b id="n">Note</b></li></ul></li></ol>',
    )
    expect(notes.map((it) => it.id)).toEqual(['c-n'])
  })

  it('stand in no link, since each has links of its own', () => {
    const html =
      '<p>a<a href="#n" id="r">1</a></p><a href="/x">b<ol class="footnotes"><li id="n">Note <a href="#r">^</a></li></ol></a>'
    const {children, notes} = parseHtml(html.replace('<a href="#r">^</a>', ''))
    expect(notes).toHaveLength(1)
    const inLinks = children.filter((it) => typeof it === 'object' && it.name === 'a')
    expect(JSON.stringify(inLinks)).not.toContain('"note"')
  })

  it('have one line above them', () => {
    const notes = '<ol class="footnotes"><li id="n">Note <a href="#r">↩</a></li></ol>'
    const mark = '<p>a<sup><a href="#n" id="r">1</a></sup></p>'
    expect(render(`${mark}<section><hr>\n${notes}</section>`)).not.toContain('<hr')
    expect(render(`${mark}<section><hr><p>b</p>${notes}</section>`)).toContain('<hr')
    expect(render(`${mark}<hr>${notes}`)).not.toContain('<hr')
  })

  it('have their own title, and no other that is there for screen readers', () => {
    const notes = '<ol class="footnotes"><li id="n">Note <a href="#r">↩</a></li></ol>'
    const mark = '<p>a<sup><a href="#n" id="r">1</a></sup></p>'
    const title = (text: string) => `<h2 class="sr-only">${text}</h2>`
    const html = `<section>${title('Article')}${mark}<hr>${title('Notes')}${notes}</section>`
    expect(render(html)).toMatch(/<h2[^>]*>Article<\/h2>/)
    expect(render(html)).not.toMatch(/<hr|<h2[^>]*>Notes/)
    expect(JSON.stringify(parseHtml(html).children)).toContain('"aria-label":"Notes"')
  })

  it('are not the contents, nor a list that is merely linked to', () => {
    const html =
      '<ul><li><a href="#a">A</a></li></ul><h2 id="a">A</h2><ol><li id="s">step</li></ol><p>See <a href="#s">the step</a>.</p>'
    expect(parseHtml(html).notes).toEqual([])
  })

  it.each([
    [
      'contents whose headings lead back, as docutils writes them',
      '<nav class="contents"><ul class="simple"><li><p><a class="reference internal" href="#intro" id="t1">Intro</a></p></li><li><p><a class="reference internal" href="#usage" id="t2">Usage</a></p></li></ul></nav><section id="intro"><h2><a class="toc-backref" href="#t1">Intro</a></h2></section><section id="usage"><h2><a class="toc-backref" href="#t2">Usage</a></h2></section>',
    ],
    [
      'contents in a box of a reference',
      '<div class="api-reference"><ul><li><a id="t1" href="#s1">1 A</a></li></ul></div><h2><a id="s1" href="#t1">1 A</a></h2>',
    ],
    [
      'an index with signs that lead back to it',
      '<ul><li><a href="#A" id="to-a">A</a></li></ul><h2 id="A">A <a href="#to-a">↑</a></h2><p>Ada</p>',
    ],
    [
      'what words of the text lead to',
      '<p>Call <a href="#foo">foo</a>.</p><ul class="reference"><li id="foo">it</li></ul>',
    ],
    [
      'questions and their answers',
      '<ul><li id="q1"><a href="#a1">Why?</a></li></ul><ul><li id="a1">So. <a href="#q1">Back</a></li></ul>',
    ],
  ])('are not %s', (_, html) => {
    const content = parseHtml(html)
    expect(content.notes).toEqual([])
    const links = (markup: string) => Array.from(markup.matchAll(/<a [^>]*>(.*?)<\/a>/g), ([, text]) => text)
    expect(links(render(html))).toEqual(links(html))
  })

  it('keep what words lead to, in the text and in the notes', () => {
    const html =
      '<p id="p">a<a href="#n" id="r">[note 1]</a>, in <a href="#n">that note</a></p><ol class="footnotes"><li id="n">As <a href="#p">the start</a> says. <a href="#r">Back</a></li></ol>'
    expect(parseHtml(html).notes).toMatchObject([{label: 'note 1', text: 'As the start says.', backrefs: ['c-r']}])
    expect(render(html)).toContain('<a href="#c-n">that note</a>')
    expect(render(html)).toContain('<a href="#c-p">the start</a>')
  })
})

describe('notes of a list', () => {
  it('leave the list as it is, each mark where it stood', () => {
    const html =
      '<ul><li>甲<sup><a href="#n1" id="r1">[1]</a></sup></li><li>乙<sup><a href="#n2" id="r2">[2]</a></sup></li></ul>' +
      '<ol><li id="n1">一 <a href="#r1">↩</a></li><li id="n2">二 <a href="#r2">↩</a></li></ol>'
    const [list, notes] = parseHtml(html).children as ContentElement[]
    expect(list).toMatchObject({
      name: 'ul',
      children: [{children: ['甲', {name: 'noteref'}]}, {children: ['乙', {name: 'noteref'}]}],
    })
    expect(notes).toMatchObject({name: 'notes', children: [{children: ['一']}, {children: ['二']}]})
    expect(parseHtml(html).notes).toHaveLength(2)
  })

  it('are told from it by the box that is called after them', () => {
    const mark = '<sup><a href="#n1" id="r1">1</a></sup>'
    const notes = '<ol><li id="n1">b <a href="#r1">↩</a></li></ol>'
    const text = parseHtml(`<div class="post has-footnotes"><ul><li>a${mark}</li></ul>${notes}</div>`)
    expect(text.notes.map((it) => it.text.trim())).toEqual(['b'])
    expect(parseHtml(`<div class="footnotes">${notes}</div><p>a${mark}</p>`).notes).toHaveLength(1)
  })

  it('are all of them, though some marks come after them', () => {
    const [one, two] = [1, 2].map((n) => `<sup><a href="#n${n}" id="r${n}">${n}</a></sup>`)
    const list = '<ol><li id="n1">one <a href="#r1">↩</a></li><li id="n2">two <a href="#r2">↩</a></li></ol>'
    expect(parseHtml(`<p>a${one}</p>${list}<p>b${two}</p>`).notes).toHaveLength(2)
  })

  it('do not take a link along that holds them', () => {
    expect(parseHtml('<a href="#t" class="footnote">a<ol><li id="t">x</ol></a>').notes).toEqual([])
  })

  it.each([
    ['of code in a block that has one', '<p><a href="#b">x</a></p><pre id="a"><code id="b">c</code></pre>'],
    [
      'of the title of a box that has one',
      '<p><a href="#b">x</a></p><div id="a" class="admonition"><p id="b" class="admonition-title">T</p><p>c</p></div>',
    ],
    [
      'of what is in a link back',
      '<p><a href="#b">x</a> t<sup id="r1"><a href="#a">1</a></sup></p><ol class="footnotes"><li id="a">one <a href="#r1"><span id="b">↩</span></a></li></ol>',
    ],
    [
      'of a link back',
      '<p><a href="#b">x</a> t<sup id="r1"><a href="#a">1</a></sup></p><ol class="footnotes"><li id="a">one <a id="b" href="#r1">↩</a></li></ol>',
    ],
  ])('and links to the id %s lead to what is left', (_, html) => {
    const all = elementsIn(parseHtml(html).children)
    expect(all.find(({name}) => name === 'a')!.props.href).toBe('#c-a')
    expect(all.filter(({props}) => props.id === 'c-a')).toHaveLength(1)
  })
})
