import {create} from 'storybook/theming'
import {tokens} from '../src/theme/theme.ts'
import {logo} from './logo.ts'

/** One side of `light-dark(a, b)`. */
const side = (value: string, dark: boolean) => /\((.+), (.+)\)/.exec(value)?.[dark ? 2 : 1] ?? value

/** Storybook in the library's own colours and type. */
function themeOf(base: 'light' | 'dark') {
  const color = (name: keyof typeof tokens.color) => side(tokens.color[name], base === 'dark')
  return create({
    base,
    brandTitle: 'Inkstone',
    brandImage: logo(color('text'), color('accent'), color('surfaceSunken')),
    brandUrl: './?path=/docs/welcome--docs',
    brandTarget: '_self',
    colorPrimary: color('accent'),
    colorSecondary: color('accentSolid'),
    appBg: color('surfaceSunken'),
    appContentBg: color('surface'),
    appPreviewBg: color('surface'),
    appBorderColor: color('borderSubtle'),
    appBorderRadius: 4,
    fontBase: tokens.font.sans,
    fontCode: tokens.font.mono,
    textColor: color('text'),
    textInverseColor: color('surface'),
    textMutedColor: color('textTertiary'),
    barBg: color('surface'),
    barTextColor: color('textSecondary'),
    barHoverColor: color('accent'),
    barSelectedColor: color('accent'),
    buttonBg: color('surfaceRaised'),
    buttonBorder: color('borderControl'),
    booleanBg: color('surfaceSunken'),
    booleanSelectedBg: color('surfaceRaised'),
    inputBg: color('surfaceRaised'),
    inputBorder: color('borderControl'),
    inputTextColor: color('text'),
    inputBorderRadius: 4,
  })
}

export const light = themeOf('light')
export const dark = themeOf('dark')
/** What the reader's system asks for; it may change its mind. */
export const prefersDark = globalThis.matchMedia('(prefers-color-scheme: dark)')
