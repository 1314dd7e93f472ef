// Formulas that MathJax has drawn: as SVG and as elements that its stylesheet arranges, of version 3 and of 4.
import {describe, expect, it} from 'vitest'
import formulas from '../../../test/fixtures/mathjax.json' with {type: 'json'}
import {elementsIn, renderPlain} from '../../../test/html/render.ts'
import {parseHtml, type ContentNode} from './index.ts'

/** Signs that look the same, and are written in several ways. */
const sign = (text: string) =>
  text
    .replace(/[\u2061-\u2064]/g, '')
    .normalize('NFKC')
    .replace(/―|¯|\u0305/g, '‾')
    .replaceAll('∥', '‖')
    .replace(/\u0302|ˆ/g, '^')
    .replace(/\u0303/g, '~')
    .trim()

/** What a formula says, however it is grouped and set. */
function said(node: ContentNode): string {
  if (typeof node === 'string') return sign(node)
  const {name, props, children} = node
  if (/^m([inos]|text)$/.test(name)) return sign(children.join('')) + (props.mathvariant === 'normal' ? '!' : '')
  if (/^(mspace|mphantom)$/.test(name)) return ''
  const inner = children.map(said)
  const all = inner.filter(Boolean).join(' ')
  if (/^(math|mrow|mstyle|mpadded)$/.test(name)) return all
  if (name === 'mtd') return `mtd(${all})`
  if (name === 'munderover') return `mover(munder(${inner[0]}; ${inner[1]}); ${inner[2]})`
  return `${name}${props.linethickness ?? ''}(${inner.map((it) => it || '-').join('; ')})`
}
const formulaIn = (html: string) => elementsIn(parseHtml(html).children).find(({name}) => name === 'math')!

describe.each(formulas)('$tex', ({mathml, drawn}) => {
  it.each(['SVG of 3', 'elements of 3', 'SVG of 4', 'elements of 4'].map((by, i) => ({by, html: drawn[i]!})))(
    'says the same in $by',
    ({html}) => expect(said(formulaIn(`<p>a ${html} b</p>`))).toBe(said(formulaIn(mathml))),
  )
})

const sign87 = '<use xlink:href="#MJX-87-TEX-I-78"></use>'
const drawn = (inner: string) =>
  `<mjx-container class="MathJax"><svg><g data-mml-node="math">${inner}</g></svg></mjx-container>`
const x = '<g data-mml-node="mi"><use data-c="1D465"></use></g>'

it('reads signs that are named by their font alone', () => {
  expect(renderPlain(drawn(`<g data-mml-node="mi">${sign87}</g>`))).toBe('<math><mi>x</mi></math>')
})

it('keeps the faces that mean something', () => {
  for (const it of formulas.find(({tex}) => tex.includes('mathcal'))!.drawn)
    expect(renderPlain(it)).toContain('<mi>ℒ</mi>')
  for (const it of formulas.find(({tex}) => tex.includes('mathbf'))!.drawn)
    expect(renderPlain(it)).toContain('<mi>𝐀</mi>')
})

it('keeps spaces, and the sides of columns', () => {
  const {html, wide} = {
    html: formulas.find(({tex}) => tex.includes('aligned'))!.drawn[0]!,
    wide: formulas.find(({tex}) => tex.includes('quad'))!.drawn,
  }
  expect(renderPlain(html)).toMatch(/<mtr><mtd data-align="right">.*<\/mtd><mtd data-align="left">/)
  for (const it of wide) expect(renderPlain(it)).toContain('<mspace width="1em">')
})

it('is one formula where lines break, with the number of its line and the place that links lead to', () => {
  const row = `<g data-mml-node="mtable"><g data-mml-node="mlabeledtr"><g data-mml-node="mtd">${x}</g></g><g data-labels="true"><g data-mml-node="mtd" id="mjx-eqn:1"><g data-mml-node="mtext"><use data-c="31"></use></g></g></g></g>`
  const html = `<mjx-container><svg><g data-mml-node="math">${x}</g></svg><mjx-break> </mjx-break><svg><defs><path id="MJX-1-I-1D465"></path></defs><g data-mml-node="math">${row}</g></svg></mjx-container>`
  expect(renderPlain(`<p>${html}<a href="#mjx-eqn%3A1">1</a><a href="#MJX-1-I-1D465">2</a></p>`)).toBe(
    '<p><span id="c-mjx-eqn:1"></span><math><mi>x</mi><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mtext>1</mtext></mtd></mtr></mtable></math><a href="#c-mjx-eqn:1">1</a><a href="#MJX-1-I-1D465">2</a></p>',
  )
})

it('takes no text along where its element was never closed', () => {
  expect(parseHtml(`<div><mjx-container><svg></svg> and all <p>of it</p></div>`).text).toMatch(/and all\s+of it/)
})

it.each([
  [
    'codes that are none',
    '<g data-mml-node="mi"><use data-c="FFFFFFFF"></use><use data-c="D800"></use></g>',
    '<math><mi>\uFFFD</mi></math>',
  ],
  [
    'parts that are missing',
    `<g data-mml-node="msubsup">${x}</g><g data-mml-node="mfrac"></g>`,
    '<math><mrow><mi>x</mi></mrow><mrow></mrow></math>',
  ],
  [
    'names that are none',
    `<g data-mml-node="script"><g data-mml-node="annotation-xml">${x}</g></g>`,
    '<math><mi>x</mi></math>',
  ],
  ['nothing', '<g data-mml-node="mi"></g>', ''],
  [
    'a space that begins a group',
    `<g data-mml-node="mstyle"><g data-mml-node="mspace"></g>${x}</g>`,
    '<math><mstyle><mspace></mspace><mi>x</mi></mstyle></math>',
  ],
])('makes of %s what can be read', (_, inner, expected) => expect(renderPlain(drawn(inner))).toBe(expected))
