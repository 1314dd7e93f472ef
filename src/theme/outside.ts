// The few rules that the package has outside its own roots. The styles plugin puts them before all others.
import {tokens} from './theme.ts'

const sepia = {
  surface: '#f4ecdb',
  'surface-sunken': '#eee3ce',
  'surface-raised': '#f8f2e4',
  text: '#38291e',
  'text-secondary': '#614c3e',
  'text-tertiary': '#756050',
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

const weighed = (theme: string) => `:where([data-ink-theme='${theme}']):is(*,i i i)`
const overrides = Object.entries(sepia).map(([name, color]) => `--ink-color-${name}:${color};`)
/** Inside a sepia page an element may go back to light or dark. */
const initials = Object.keys(sepia).map((name) => `--ink-color-${name}:initial;`)

/** The long lists of faces, written once: each root chooses by language. */
const stacks = {serif: tokens.font.serif, 'serif-hans': `"Ink Punct", ${tokens.font.serif}`, sans: tokens.font.sans}
const registered = Object.entries(stacks).map(
  ([name, faces]) => `@property --_ink-${name}-faces{syntax:"*";inherits:false;initial-value:${faces};}`,
)

export const outside = [
  // A length, so that it is reckoned where the page sets it and not where a part uses it.
  '@property --_ink-page-wide{syntax:"<length>";inherits:true;initial-value:1140px;}',
  ...registered,
  // Where an app's build lowers `light-dark()` and no CSS names a `color-scheme`, light is meant. It weighs nothing.
  ':where(:root){--lightningcss-light:initial;--lightningcss-dark: ;}',
  `${weighed('light')}{color-scheme:light;}`,
  `${weighed('dark')}{color-scheme:dark;}`,
  `${weighed('sepia')}{color-scheme:light;${overrides.join('')}}`,
  `${[weighed('light'), weighed('dark')].map((it) => `:where([data-ink-theme='sepia']) ${it}`).join(',')}{${initials.join('')}}`,
  // Song-style quotation marks, dashes and ellipses for Chinese, ahead of the Latin faces of the serif stack.
  '@font-face{font-family:"Ink Punct";src:local("Songti SC"),local("Noto Serif CJK SC"),local("Noto Serif SC"),' +
    'local("Source Han Serif SC"),local("Microsoft YaHei");unicode-range:U+2014,U+2026,U+201C-201D;}',
  '',
].join('\n')
