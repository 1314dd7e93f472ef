// The rules that all roots share, and the few that the package has outside its roots. The styles plugin puts them before
// all others.
import {theme, tokens} from './theme.ts'

export const sepia = {
  surface: '#f4ecdb',
  'surface-sunken': '#eee3ce',
  'surface-raised': '#f8f2e4',
  text: '#38291e',
  'text-secondary': '#5e4a3c',
  'text-tertiary': '#735e4e',
  'text-disabled': '#a08f7f',
  'border-subtle': '#ded2bc',
  'border-control': '#887564',
  accent: '#96301f',
  'accent-solid': '#96301f',
  'accent-hover': '#7d2516',
  like: '#b42f28',
  focus: '#1253a1',
  danger: '#9e2030',
  success: '#255d34',
  warning: '#7c5019',
  cover: '#e6d9c1',
  'cover-ink': '#4a3a2d',
  'qr-tile': '#fff',
}

const weighed = (name: string, of = 'theme') => `:where([data-ink-${of}='${name}']):is(*,i i i)`
const overrides = Object.entries(sepia).map(([name, color]) => `--ink-color-${name}:${color};`)
/** Inside a sepia page an element may go back to light or dark. */
const initials = Object.keys(sepia).map((name) => `--ink-color-${name}:initial;`)

const latin = '"Source Serif 4",Charter,Georgia'

/** Faces by language, the later of two that match. Song-style quotation marks and dashes go ahead of the Latin faces. */
const faces: [languages: string, serif: string, sans: string, more?: string][] = [
  [
    ':lang(zh)',
    `"Ink Punct",${latin},"Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","Microsoft YaHei",serif`,
    '-apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei UI","Microsoft YaHei",sans-serif',
  ],
  [
    ':lang(zh-Hant),:lang(zh-TW),:lang(zh-HK)',
    `"Ink Punct",${latin},"Songti TC","Noto Serif CJK TC","Noto Serif TC","Microsoft JhengHei",serif`,
    '-apple-system,"PingFang TC","Noto Sans CJK TC","Microsoft JhengHei UI",sans-serif',
    'quotes:"「" "」" "『" "』"',
  ],
  [
    ':lang(ja)',
    `${latin},"Hiragino Mincho ProN","Noto Serif CJK JP","Noto Serif JP","Yu Mincho",serif`,
    '-apple-system,"Hiragino Sans","Noto Sans CJK JP","Yu Gothic UI",sans-serif',
  ],
  [
    ':lang(ko)',
    `${latin},"Noto Serif CJK KR","Noto Serif KR","Nanum Myeongjo",AppleMyungjo,Batang,serif`,
    '-apple-system,"Apple SD Gothic Neo","Noto Sans CJK KR","Malgun Gothic",sans-serif',
    'word-break:keep-all',
  ],
]

/** Scripts with much above and below the line: more room between the lines, and letters that are never spaced. */
const tall = ['ar', 'fa', 'ur', 'he', 'hi', 'th'].map((language) => `:lang(${language})`)

/** What a reader may choose, as factors of what the page has. */
const preferred = Object.entries({
  size: {small: 0.9, large: 1.12, larger: 1.25},
  spacing: {tight: 0.92, loose: 1.1},
  measure: {narrow: 0.78, wide: 1.15},
}).flatMap(([of, factors]) =>
  Object.entries(factors).map(([name, factor]) => `${weighed(name, of)}{--_ink-${of}:${factor};}`),
)

const roots = "[data-slot][class^='ink-']"
const weight = ':is(*,i i i)'

/** Hidden, and not from who looks for a word on the page alone. */
const gone = '[hidden]:not([hidden=until-found])'

/** What sites style by name. */
const regions = 'article,aside,footer,header,nav,section'

const inLanguage = (languages: string, declarations: string) => `&:where(${languages}){${declarations}}`
const byLanguage = faces.map(([languages, serif, sans, more = '']) =>
  inLanguage(languages, `--_ink-serif-faces:${serif};--_ink-sans-faces:${sans};${more}`),
)

/** What every root sets for itself: nothing that it shows may depend on where it stands. */
const shared = `
:where(${roots},${roots} [lang])${weight}{
--_ink-serif:var(--ink-font-serif,var(--_ink-serif-faces));
--_ink-sans:var(--ink-font-sans,var(--_ink-sans-faces));
--_ink-tall:initial;
--_ink-tracking:initial;
word-break:normal;
quotes:auto;
${[...byLanguage, inLanguage(tall.join(), '--_ink-tall:1.75;--_ink-tracking:normal;')].join('')}:where([data-ink-face=sans]) &{--_ink-serif:var(--_ink-sans);}
}
:where(${roots})${weight}{
box-sizing:border-box;
font:400 ${theme.size.ui}/1.6 var(--_ink-sans);
letter-spacing:normal;
text-align:start;
text-indent:0;
color:${theme.color.text};
text-autospace:normal;
text-spacing-trim:trim-start;
line-break:strict;
overflow-wrap:anywhere;
-webkit-text-size-adjust:100%;
text-size-adjust:100%;
:where(:is(h1,h2,h3,h4):lang(ja)){word-break:auto-phrase;}
:where([data-slot]){box-sizing:border-box;min-inline-size:0;}
:where([data-slot=post-date]){display:inline-block;}
:where([dir=auto]){text-align:-webkit-match-parent;text-align:match-parent;}
&:where(${gone}),:where(${gone}){display:none!important;}
&:where(${regions}),:where([data-slot]:is(${regions}):not([popover])){display:block;margin:0;padding:0;border:0;background:none;box-shadow:none;}
&:where(:focus-visible),:where(:focus-visible){outline:2px solid ${theme.color.focus};outline-offset:3px;}
}`

const byDefault = (['serif', 'sans'] as const).map(
  (name) => `@property --_ink-${name}-faces{syntax:"*";inherits:false;initial-value:${tokens.font[name]};}`,
)

const twin = (scheme: string, display: string) =>
  `:where(${roots} [data-scheme=${scheme}])${weight}{display:var(--_ink-${scheme},${display});}`
const twins = (light: string, dark: string) => `--_ink-light:${light};--_ink-dark:${dark};`

export const outside = [
  // A length, so that it is reckoned where the page sets it and not where a part uses it.
  '@property --_ink-page-wide{syntax:"<length>";inherits:true;initial-value:1140px;}',
  ...byDefault,
  shared.replaceAll('\n', ''),
  ...preferred,
  `@media (prefers-contrast:more){:where(${roots})${weight}{--ink-color-text-tertiary:${theme.color.textSecondary};--ink-color-border-subtle:${theme.color.borderControl};}}`,
  `@media print{:where(${roots})${weight}{color-scheme:light;color:#000;--ink-color-text-secondary:#000;--ink-color-text-tertiary:#000;--ink-size-ui:9.5pt;--ink-size-meta:9pt;--ink-size-fine:8.5pt;print-color-adjust:exact;${twins('contents', 'none')}}}`,
  // Where an app's build lowers `light-dark()` and no CSS names a `color-scheme`, light is meant. It weighs nothing.
  ':where(:root){--lightningcss-light:initial;--lightningcss-dark: ;}',
  // Of a picture and its dark twin the one that the attribute asks for, else the one that the reader's system does.
  twin('light', 'contents') + twin('dark', 'none'),
  `@media (prefers-color-scheme:dark){${twin('light', 'none')}${twin('dark', 'contents')}}`,
  // What the attribute says is said on purpose, mostly by a reader, and wins over a scheme of the page's own `:root`, though it
  // weighs no more than every rule here. Paper has its own, above.
  `${weighed('light')}{color-scheme:light!important;${twins('contents', 'none')}}`,
  `@media screen{${weighed('dark')}{color-scheme:dark!important;${twins('none', 'contents')}}}`,
  `${weighed('sepia')}{color-scheme:light!important;${twins('contents', 'none')}${overrides.join('')}}`,
  `${[weighed('light'), weighed('dark')].map((it) => `:where([data-ink-theme='sepia']) ${it}`).join(',')}{${initials.join('')}}`,
  // Song-style quotation marks, dashes and ellipses for Chinese, ahead of the Latin faces of the serif stack.
  '@font-face{font-family:"Ink Punct";src:local("Songti SC"),local("Noto Serif CJK SC"),local("Noto Serif SC"),' +
    'local("Source Han Serif SC"),local("Microsoft YaHei");unicode-range:U+2014,U+2026,U+201C-201D;}',
  '',
].join('\n')
