import {describe, expect, it} from 'vitest'
import {weightOf} from '../test/fixtures/weights.ts'
import {toCss, weigh} from './to-css.ts'

const three = ':is(*,i i i)'
/** What a template becomes, inside the rule of its root. */
const inRoot = (css: string) => `:where(.r)${three}{${css}}`

describe('weigh', () => {
  it.each([
    ['.r', `:where(.r)${three}`],
    ['.r:hover::before', `:where(.r:hover)${three}::before`],
    ['.r ::selection', `:where(.r) ${three}::selection`],
    ['.r>::marker', `:where(.r)>${three}::marker`],
    ['.r a:before', `:where(.r) :where(a)${three}:before`],
    ['.r :first-child', `:where(.r) :where(:first-child)${three}`],
    ['.r :is(a, b)>c', `:where(.r) :where(:is(a,b))>:where(c)${three}`],
    ['.r >li', `:where(.r)>:where(li)${three}`],
    ['.r +p', `:where(.r)+:where(p)${three}`],
    ['.r *+*', `:where(.r) :where(*)+:where(*)${three}`],
    ['.r.r', `:where(.r.r)${three}`],
    ['.r .author-card h2 a:hover', `:where(.r) :where(.author-card) :where(h2) :where(a:hover)${three}`],
    ['.r #id', `:where(.r) :where(#id)${three}`],
    ['.r p:not(.a, .b > c, [x="),("])', `:where(.r) :where(p:not(.a,.b>c,[x="),("]))${three}`],
    ['.r a:not(:is(h1, h2):has(> b))~*', `:where(.r) :where(a:not(:is(h1,h2):has(>b)))~:where(*)${three}`],
    ['.r:has(> img + p, ~ q)', `:where(.r:has(>img+p,~q))${three}`],
    ['.r [title="a b, c > d"]', `:where(.r) :where([title="a b, c > d"])${three}`],
    ['.r [title="x]y::z:before"]', `:where(.r) :where([title="x]y::z:before"])${three}`],
    [".r [title='(']::after", `:where(.r) :where([title='('])${three}::after`],
    [String.raw`.r [title='it\'s']`, String.raw`:where(.r) :where([title='it\'s'])${three}`],
    ['.r [type=text i]', `:where(.r) :where([type=text i])${three}`],
    [String.raw`.r .w-\[3px\]>.md\:flex\(`, String.raw`:where(.r) :where(.w-\[3px\])>:where(.md\:flex\()${three}`],
    ['.r :nth-child(2n + 1 of .x, .y)', `:where(.r) :where(:nth-child(2n+1 of .x,.y))${three}`],
    ['.r :nth-child(-n + 3)', `:where(.r) :where(:nth-child(-n+3))${three}`],
    ["html[dir='rtl'] .r", `:where(html[dir='rtl']) :where(.r)${three}`],
    ['.r input::file-selector-button:hover', `:where(.r) :where(input)${three}::file-selector-button:where(:hover)`],
    ['.r ::part(x):not(:hover)::before', `:where(.r) ${three}::part(x):where(:not(:hover))::before`],
    ['.r ::-webkit-scrollbar-button:start', `:where(.r) ${three}::-webkit-scrollbar-button:where(:start)`],
  ])('%s', (selector, weighed) => {
    expect(weigh(selector)).toBe(weighed)
    expect(weightOf(weighed)).toBe('0,0,3')
  })
})

describe('toCss', () => {
  it.each([
    ['a: b; c: d', 'a:b;c:d;'],
    ['h2 { a: b } h3 { a: b }', ':where(h2){a:b;}:where(h3){a:b;}'],
    ['h2 { a: b; &:hover { c: d } }', ':where(h2){a:b;&:where(:hover){c:d;}}'],
    ['h2 { a: b } h2:hover { c: d } h3 { e: f }', ':where(h2){a:b;&:where(:hover){c:d;}}:where(h3){e:f;}'],
    ['h2 { a: b } h2:hover > i { c: d }', ':where(h2){a:b;&:where(:hover)>:where(i){c:d;}}'],
    ['h2 { a: b; c: d } h2 { e: f }', ':where(h2){a:b;c:d;e:f;}'],
    ['li { i { a: b } c: d; e { f: g } } li { h: i }', ':where(li){c:d;:where(i){a:b;}:where(e){f:g;}&{h:i;}}'],
    ['h2 { a: b } h2x { c: d }', ':where(h2){a:b;}:where(h2x){c:d;}'],
    ['h2, h3 { a: b; &:hover { c: d } }', ':where(h2),:where(h3){a:b;&:where(:hover){c:d;}}'],
    ['h2, h3 { a: b } h2 { c: d }', ':where(h2),:where(h3){a:b;}:where(h2){c:d;}'],
    [
      'h2, h3 { a: b } h2 i, h3 b { c: d }',
      ':where(h2),:where(h3){a:b;}:where(h2) :where(i),:where(h3) :where(b){c:d;}',
    ],
    ['h2 { a: b; &::before { c: d } &::after { c: d } }', ':where(h2){a:b;&::before{c:d;}&::after{c:d;}}'],
    ['> p { a: b } + p { a: b } ::marker { a: b }', '>:where(p){a:b;}+:where(p){a:b;}::marker{a:b;}'],
    ['&:hover { a: b } & + & { a: b }', '&:where(:hover){a:b;}+:where(.r){a:b;}'],
    ['a { &:not(& > b) { c { d: e } } }', ':where(a:not(.r a>b)) :where(c){d:e;}'],
    ['/* a { } */ p { a: b } // it is', ':where(p){a:b;}'],
    ["// it's {\n p { /* } */ a: b; // }\n }", ':where(p){a:b;}'],
  ])('%s', (template, css) => expect(toCss('.r', template)).toBe(inRoot(css)))

  it('leaves outside of the root what is not only inside of it', () => {
    const css = `${weigh('.r:is(a, b)')},${weigh('.x .r')},${weigh('.r > p')}{a:b;}`
    expect(toCss('.r', 'c: d; &:is(a, b), .x &, > p { a: b } e { f: g }')).toBe(
      `${inRoot('c:d;')}${css}${inRoot(':where(e){f:g;}')}`,
    )
  })

  it.each([
    "content:'}';",
    String.raw`content:"\"}//{/*";`,
    'background:url(//x.y/z.png);',
    "background:url('https://x.y/}');",
    'background:url(data:image/svg+xml;utf8,//{});',
    '--x:{a:b};',
  ])('leaves %s as it is', (declaration) => {
    expect(toCss('.r', `${declaration} c: d`)).toBe(inRoot(`${declaration}c:d;`))
  })

  it.each([
    '@font-face{font-family:X;src:url(//x.y/z.woff2);}',
    "@counter-style ink-x{system:cyclic;symbols:'-' ')';}",
    "@property --x{syntax:'*';inherits:false;}",
    '@position-try --p{inset:0;}',
    "@page :first{margin:1cm;@top-left{content:'x';}}",
  ])('leaves %s as it is', (rule) => expect(toCss('.r', `a: b; ${rule}`)).toBe(`${inRoot('a:b;')}${rule}`))

  it.each([
    '@media print',
    '@media (400px <= width < 50em)',
    '@container (inline-size > 30em)',
    '@container card style(--x: y)',
    '@supports (a:b) and (not selector(:has(> a)))',
    '@starting-style',
    '@layer x',
  ])('puts %s inside the rule that it is about', (rule) => {
    expect(toCss('.r', `${rule} { a: b; h2 { c: d } }`)).toBe(inRoot(`${rule}{a:b;:where(h2){c:d;}}`))
    expect(toCss('.r', `h2 { a: b; ${rule} { c: d } }`)).toBe(inRoot(`:where(h2){a:b;${rule}{c:d;}}`))
    expect(toCss('.r', `h2 { a: b } ${rule} { h2 { c: d } e { f: g } h { i: j } }`)).toBe(
      inRoot(`:where(h2){a:b;}${rule}{:where(h2){c:d;}:where(e){f:g;}:where(h){i:j;}}`),
    )
  })

  it('nests conditions', () => {
    expect(toCss('.r', '@media print { h2 { @supports (a:b) { a: b } } }')).toBe(
      inRoot('@media print{@supports (a:b){:where(h2){a:b;}}}'),
    )
  })

  describe('a scope', () => {
    const inScope = (css: string) => `:where(.r) :where(:not([b],.r :is([b]) *))${three}{${css}}`

    it.each([
      ['p { a: b } i { c: d }', ':where(p)&{a:b;}:where(i)&{c:d;}'],
      ['p { a: b; &:hover { c: d } }', ':where(p)&{a:b;&:where(:hover){c:d;}}'],
      ['p { a: b; > i { c: d } }', ':where(p)&{a:b;}:where(.r) :where(p)>:where(i)&{c:d;}'],
      ['p i { a: b }', ':where(.r) :where(p) :where(i)&{a:b;}'],
      ['> p { a: b }', ':where(.r)>:where(p)&{a:b;}'],
      ['p { a: b } @media print { p { e: f } }', ':where(p)&{a:b;@media print{e:f;}}'],
      ['li::marker { a: b } ::selection { c: d }', ':where(li)&::marker{a:b;}&::selection{c:d;}'],
    ])('limits %s', (template, css) => {
      expect(toCss('.r', `@scope (&) to ([b]) { ${template} }`)).toBe(inScope(css))
    })

    it('stands between the rules before and after it', () => {
      expect(toCss('.r', 'a: b; @scope (&) to ([b]) { p { c: d } } p { e: f }')).toBe(
        `${inRoot('a:b;')}${inScope(':where(p)&{c:d;}')}${inRoot(':where(p){e:f;}')}`,
      )
    })

    it('has further roots', () => {
      const all = ':is(.r,[x])'
      expect(toCss('.r', '@scope (&, [x]) to (b) { p { a: b } p i { c: d } }')).toBe(
        `:where(${all}) :where(:not(b,${all} :is(b) *))${three}` +
          `{:where(p)&{a:b;}:where(${all}) :where(p) :where(i)&{c:d;}}`,
      )
    })

    it.each(['@scope (main) { p { a: b } }', '@scope (&) { p { a: b } }', '@scope (&) to (p) { a: b }'])(
      'cannot be %s',
      (scope) => expect(() => toCss('.r', scope)).toThrow('Write @scope (&) to (...), and in it'),
    )
  })

  it.each([
    'h2 { a: b',
    'h2 { a: b } } c: d',
    'h2 { a: b } } h3 { c: d }',
    "content: 'x; a: b",
    'a: calc(1px + 2px; c: d',
    'a: b; /* c: d',
    'a[title { c: d }',
  ])('refuses %s', (template) => expect(() => toCss('.r', template)).toThrow('.r has an unpaired'))
})
