// Formulas that MathJax has drawn: as SVG (of version 3 and 4), and as elements that its stylesheet arranges.
import {expect, it} from 'vitest'
import {renderPlain} from '../../../test/html/render.ts'

/** A node of a drawing, with what it holds or the codes of its signs, at a height. */
const g = (name: string, inner: string, y = 0) =>
  `<g data-mml-node="${name}" transform="translate(9.5,${y}) scale(0.7)">${inner}</g>`
const sign = (code: string) => `<use data-c="${code}" xlink:href="#MJX-1-TEX-I-${code}"></use>`
const mi = (code: string, y = 0) => g('mi', sign(code), y)
const mo = (code: string, y = 0) => g('mo', sign(code), y)
const mn = (code: string, y = 0) => g('mn', sign(code), y)
const svg = (inner: string) =>
  `<mjx-container class="MathJax" jax="SVG"><svg><defs><path id="MJX-1-TEX-I-1D465" d="M1"></path></defs><g>${g('math', inner)}</g></svg></mjx-container>`
/** The same as elements. */
const c = (name: string, inner: string) => `<mjx-${name}>${inner}</mjx-${name}>`
const x = c('mi', '<mjx-c class="mjx-c1D465 TEX-I"></mjx-c>')
const digit = (n: number) => c('mn', `<mjx-c class="mjx-c3${n}"></mjx-c>`)
const chtml = (inner: string) =>
  `<mjx-container class="MathJax" jax="CHTML" display="true"><mjx-math>${inner}</mjx-math></mjx-container>`

it.each([
  ['letters', mi('1D465') + mo('3D') + g('mn', sign('31') + sign('32')), '<mi>x</mi><mo>=</mo><mn>12</mn>'],
  ['upright and bold', mi('64') + mi('1D431'), '<mi mathvariant="normal">d</mi><mi>𝐱</mi>'],
  ['words', g('mtext', '<text>速度</text><use data-c="A0"></use>'), '<mtext>速度\u00A0</mtext>'],
  ['a fraction', g('mfrac', `${mn('31', 676)}${mn('32', -686)}<rect></rect>`), '<mfrac><mn>1</mn><mn>2</mn></mfrac>'],
  ['a root', g('msqrt', `<g>${mi('1D465')}${mo('2B')}</g>${mo('221A')}`), '<msqrt><mi>x</mi><mo>+</mo></msqrt>'],
  [
    'a root of version 4, its degree first',
    g('mroot', `${mo('221A')}${mn('33')}<g>${mi('1D465')}</g>`),
    '<mroot><mi>x</mi><mn>3</mn></mroot>',
  ],
  [
    'what is raised before what is lowered',
    g('msubsup', mi('1D465') + mn('32', 413) + mi('1D456', -247)),
    '<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>',
  ],
  [
    'a brace of pieces, with a table',
    g('mo', sign('23A7') + sign('23A9') + `<svg>${sign('23AA')}</svg>`) +
      g(
        'mtable',
        `<g>${g('mlabeledtr', g('mtd', mn('31')))}</g><svg data-labels="true">${g('mtd', g('mtext', sign('28') + sign('31') + sign('29')))}</svg>`,
      ),
    '<mo>{</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable><mtext>(1)</mtext>',
  ],
  [
    'a line and an arrow above',
    g('mover', mi('1D465') + mo('2013', 600)) + g('mover', mi('1D465') + mo('20D7', 600)),
    '<mover><mi>x</mi><mo>‾</mo></mover><mover><mi>x</mi><mo>→</mo></mover>',
  ],
  ['groups', g('TeXAtom', mi('211D')), '<mrow><mi>ℝ</mi></mrow>'],
  ['signs that name their font', g('mi', '<use xlink:href="#MJX-87-TEX-I-78"></use>'), '<mi>x</mi>'],
])('a drawing of MathJax says what it draws: %s', (_, inner, expected) =>
  expect(renderPlain(`<p>a ${svg(inner)} b</p>`)).toBe(`<p>a <math>${expected}</math> b</p>`),
)

it.each([
  [
    c('msubsup', x + c('script', `${digit(2)}${c('spacer', '')}${digit(1)}`)),
    '<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>',
  ],
  [
    c('mroot', c('root', digit(3)) + c('sqrt', c('surd', c('mo', '<mjx-c class="mjx-c221A"></mjx-c>')) + c('box', x))),
    '<mroot><mi>x</mi><mn>3</mn></mroot>',
  ],
  [
    c(
      'munderover',
      c('over', digit(2)) + c('box', c('munder', c('row', c('base', x)) + c('row', c('under', digit(1))))),
    ),
    '<mover><munder><mi>x</mi><mn>1</mn></munder><mn>2</mn></mover>',
  ],
  [
    c('mfrac', c('frac', c('num', digit(1)) + c('dbox', c('line', '') + c('den', digit(2))))),
    '<mfrac><mn>1</mn><mn>2</mn></mfrac>',
  ],
  [c('mo', '<mjx-stretchy-v class="mjx-c7B"><mjx-beg><mjx-c></mjx-c></mjx-beg></mjx-stretchy-v>'), '<mo>{</mo>'],
])('so do its elements: %#', (inner, expected) =>
  expect(renderPlain(chtml(inner))).toBe(`<math display="block">${expected}</math>`),
)

it('is one formula where lines break, and keeps the place that links lead to', () => {
  const lines = `<mjx-container><svg><g data-mml-node="math">${mi('1D465')}</g></svg><mjx-break> </mjx-break><svg><g data-mml-node="math">${g('mtable', `<g data-labels="true"><g data-mml-node="mtd" id="mjx-eqn:1">${g('mtext', sign('31'))}</g></g>`)}</g></svg></mjx-container>`
  expect(renderPlain(`<p>${lines}<a href="#mjx-eqn%3A1">1</a></p>`)).toBe(
    '<p><span id="c-mjx-eqn:1"></span><math><mi>x</mi><mtable></mtable><mtext>1</mtext></math><a href="#c-mjx-eqn:1">1</a></p>',
  )
})

it.each([
  ['codes that are none', '<g data-mml-node="mi"><use data-c="FFFFFFFF"></use><use data-c="D800"></use></g>'],
  ['parts that are missing', '<g data-mml-node="msubsup"></g><g data-mml-node="mfrac"><g data-mml-node="mi"></g></g>'],
  ['names that are none', '<g data-mml-node="script"><g data-mml-node="annotation-xml"></g></g>'],
])('has nothing of %s', (_, inner) =>
  expect(renderPlain(`<mjx-container><svg>${inner}</svg></mjx-container>`)).not.toMatch(
    /[\uD800-\uDFFF]|<(script|anno)/,
  ),
)
