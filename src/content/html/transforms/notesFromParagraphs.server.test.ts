import {describe, expect, it} from 'vitest'
import {renderPlain} from '../../../../test/html/render.ts'
import {notesFromParagraphs, parseHtml} from '../index.ts'
import {textOf} from '../nodes.ts'

const options = {transforms: [notesFromParagraphs]}
const parse = (html: string) => parseHtml(html, options)

describe('notesFromParagraphs', () => {
  it.each([
    [
      'Substack',
      '<p>a<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Note.</p></div></div>',
    ],
    [
      'Word',
      '<p>a<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a></p><div style="mso-element:footnote-list"><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Note.</p></div></div>',
    ],
    [
      'Google Docs',
      '<p>a<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Note.</span></p></div>',
    ],
    [
      'LibreOffice',
      '<p>a<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Note.</p></div>',
    ],
    [
      'Org',
      '<p>a<sup><a id="fnr.1" class="footref" href="#fn.1">1</a></sup></p><div id="footnotes"><h2>Footnotes</h2><div id="text-footnotes"><div class="footdef"><sup><a id="fn.1" class="footnum" href="#fnr.1">1</a></sup> <div class="footpara"><p>Note.</p></div></div></div></div>',
    ],
    [
      'docutils',
      '<p>a <a class="footnote-reference brackets" href="#id2" id="id1"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a></p><aside class="footnote brackets" id="id2"><span class="label"><span class="fn-bracket">[</span><a href="#id1">1</a><span class="fn-bracket">]</span></span><p>Note.</p></aside>',
    ],
    [
      'an author, with a link at the end',
      '<p>a<sup id="r1"><a href="#n1">[1]</a></sup></p><p id="n1">[1] Note. <a href="#r1">↩</a></p>',
    ],
    [
      'an author, with a raised number and a link at the end',
      '<p>a<sup id="r1"><a href="#n1">1</a></sup></p><p id="n1"><sup>1</sup> Note. <a href="#r1">返回</a></p>',
    ],
    [
      'an author, with a link in brackets',
      '<p>a[<a href="#n1" id="r1">1</a>]</p><p>[<a href="#r1" id="n1">1</a>]. Note.</p>',
    ],
  ])('reads notes of %s', (_, html) => {
    const {notes, children} = parse(html)
    expect(notes).toEqual([{id: expect.any(String), label: '1', text: 'Note.', backrefs: [expect.any(String)]}])
    const [note] = notes
    const markup = JSON.stringify(children)
    expect(markup).toContain(
      `{"name":"noteref","props":{"href":"#${note!.id}","id":"${note!.backrefs[0]}","label":"1"},"children":["1"]}`,
    )
    expect(markup).not.toMatch(/"hr"|"br"/)
  })

  it('reads notes with several paragraphs, and with several marks', () => {
    const html =
      '<p>a<sup><a href="#n" id="r">1</a></sup> b<sup><a href="#n">1</a></sup></p><div><a id="n" href="#r">1</a><p>Note.</p><p>More.</p></div>'
    expect(parse(html).notes).toEqual([{id: 'c-n', label: '1', text: 'Note. More.', backrefs: ['c-r', 'c-n-ref']}])
  })

  it('reads notes that refer to each other, and with links back to several marks', () => {
    const html =
      '<p>a<a id="r" href="#n">1</a> b<a id="r2" href="#n2">2</a></p><p><a id="n" href="#r">1</a> See <a href="#n2">2</a>.</p><p><a id="n2" href="#r2">2</a> See <a href="#n">1</a>.</p>'
    const {notes, children} = parse(html)
    expect(notes.map((it) => [it.text, it.backrefs])).toEqual([
      ['See 2.', ['c-r', 'c-n-ref']],
      ['See 1.', ['c-r2', 'c-n2-ref']],
    ])
    expect(notesFromParagraphs(children)).toEqual(children)
    const several =
      '<p>a<a id="r" href="#n">1</a> b<a id="r2" href="#n">1</a></p><aside id="n">[<a href="#r">1</a>] (<a href="#r">1</a>,<a href="#r2">2</a>)<p>Note.</p></aside>'
    expect(parse(several).notes).toMatchObject([{text: '(,) Note.', backrefs: ['c-r', 'c-r2']}])
  })

  it('reads notes whose places are beside the links', () => {
    const html =
      '<p>a<a id="r"></a><a href="#n">1</a> <a href="#r">x</a></p><p><a id="n"></a><a href="#r">1</a> Note</p>'
    expect(parse(html).notes).toMatchObject([{id: 'c-n', text: 'Note'}])
    expect(renderPlain(html, options)).toContain('id="c-r"')
  })

  it('gives each place one id', () => {
    const html =
      '<p>a<sup><a href="#n" id="r">1</a></sup> b<a href="#n">1</a> <b id="n-ref">x</b></p><p><a id="n" href="#r">1</a> Note</p>'
    expect(parse(html).notes).toMatchObject([{backrefs: ['c-r', 'c-n-ref2']}])
  })

  it('reads an item without a list', () => {
    const {children} = parse('<p>a<a id="r" href="#n">1</a></p><div id="n"><li><a href="#r">1</a> Note</li></div>')
    expect(children.at(-1)).toMatchObject({name: 'notes', children: [{name: 'note', children: ['Note']}]})
  })

  it('makes one list of those that follow each other, and takes the line before them along', () => {
    const mark = (n: number) => `<p>a<sup><a href="#n${n}" id="r${n}">${n}</a></sup></p>`
    const note = (n: number) => `<p><a href="#r${n}" id="n${n}">${n}</a> Note ${n}.</p>\n`
    const {children} = parse(`${[1, 2, 3].map(mark).join('')}<hr>${note(1)}${note(2)}<p>b</p>${note(3)}`)
    const blocks = children.filter((it) => typeof it === 'object')
    expect(blocks.map((it) => it.name)).toEqual(['p', 'p', 'p', 'notes', 'p', 'notes'])
    expect(blocks.map((it) => textOf(it).trim())).toEqual(['a1', 'a2', 'a3', 'Note 1.Note 2.', 'b', 'Note 3.'])
  })

  it('keeps what only looks like a number', () => {
    const text = (html: string) => parse(`<p>a<a href="#n" id="r">1</a></p>${html}`).notes.map((it) => it.text)
    expect(text('<p><a href="#r" id="n">1</a> 1 apple, (2) pears</p>')).toEqual(['1 apple, (2) pears'])
    expect(text('<p id="n">1.5 apples <a href="#r">↩</a></p>')).toEqual(['1.5 apples'])
    expect(text('<p id="n">10. May <a href="#r">↩</a></p>')).toEqual(['10. May'])
    expect(text('<p><a href="#r" id="n">1</a>(<em>b</em>) c</p>')).toEqual(['(b) c'])
  })

  it('leads to a note by every id that it had', () => {
    const html =
      '<p><a href="#box">x</a> <a href="#b">y</a> a<a href="#n" id="r">1</a></p><div id="box"><p id="n">Note. <a href="#r" id="b">↩</a></p></div>'
    const markup = renderPlain(html, {...options, legacyAnchors: true})
    expect(markup).toContain('<a href="#c-n">x</a> <a href="#c-n">y</a>')
    expect(markup).toContain('<span id="n"></span>')
    expect(parse(html).notes.map((it) => it.id)).toEqual(['c-n'])
  })

  it.each([
    ['headings', '<p><a id="t" href="#s">1</a></p><h2><a id="s" href="#t">1</a> Head</h2><p>b</p>'],
    [
      'sections with a heading',
      '<p><a id="t" href="#s">1</a></p><div><a id="s" href="#t">1</a><h2>Head</h2><p>b</p></div>',
    ],
    ['contents', '<p><a id="t" href="#s">1</a> A</p><p>x</p><p><a id="s" href="#t">1</a> b</p>'],
    ['texts that are a link', '<p>a<a id="t" href="#s">1</a></p><p><a id="s" href="#t">1. Smith 1999, p. 5.</a></p>'],
    [
      'texts that end with a link',
      '<p>a<a id="t" href="#s">1</a></p><p id="s">1. See <a href="#t">chapter two</a></p>',
    ],
    [
      'sections with a picture',
      '<p>a<a id="t" href="#s">1</a></p><div id="s"><p>b<img src="/b.png"></p><a href="#t">↑</a></div>',
    ],
    ['words', '<p>a <a id="t" href="#s">see there</a></p><p><a id="s" href="#t">see here</a> b</p>'],
    ['links in the middle', '<p>a <a id="t" href="#s">1</a></p><p>b <a id="s" href="#t">1</a> c</p>'],
    ['a link to somewhere else', '<p id="x">a <a id="t" href="#s">1</a></p><p>b</p><p><a id="s" href="#x">1</a> c</p>'],
  ])('leaves %s that link to each other', (_, html) => {
    expect(parse(html).notes).toEqual([])
  })
})
