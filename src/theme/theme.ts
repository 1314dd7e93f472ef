const kebab = (key: string) => key.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()

type Tokens<T> = {readonly [K in keyof T]: T[K] extends string ? string : Tokens<T[K]>}

/** Turns `{color: {accent: 'red'}}` into `{color: {accent: 'var(--ink-color-accent, red)'}}`. */
const createTheme = <T extends object>(tokens: T, path = '--ink'): Tokens<T> =>
  Object.fromEntries(
    Object.entries(tokens).map(([key, value]) => {
      const name = `${path}-${kebab(key)}`
      return [key, typeof value === 'string' ? `var(${name}, ${value})` : createTheme(value, name)]
    }),
  ) as Tokens<T>

/** Every token's default, both schemes at once. */
export const tokens = {
  color: {
    surface: 'light-dark(#fbfaf7, #181614)',
    surfaceSunken: 'light-dark(#f4f2ee, #110f0d)',
    surfaceRaised: 'light-dark(#fffefd, #211f1c)',
    text: 'light-dark(#211d1a, #dbd9d3)',
    textSecondary: 'light-dark(#544f4a, #c2beb7)',
    textTertiary: 'light-dark(#706b66, #aaa6a0)',
    textDisabled: 'light-dark(#9c9793, #5e5a56)',
    borderSubtle: 'light-dark(#e2dfdb, #302d2b)',
    borderControl: 'light-dark(#847f7a, #6f6b67)',
    /** Section, links, marks of notes, the current entry of the contents: readable as text. */
    accent: 'light-dark(#a43525, #e08a70)',
    /** Ordinals, drop cap, end mark, fills: large or without words, so that it may be brighter. */
    accentSolid: 'light-dark(#a43525, #b85a41)',
    accentHover: 'light-dark(#872618, #f0aa93)',
    like: 'light-dark(#c42e2b, #ef7466)',
    focus: 'light-dark(#145cb0, #83bdf8)',
    danger: 'light-dark(#ac2536, #f28788)',
    success: 'light-dark(#216740, #82cb9b)',
    warning: 'light-dark(#875814, #eabc6e)',
    cover: 'light-dark(#ece7df, #262320)',
    coverInk: 'light-dark(#3b3530, #b9b2a8)',
    qrTile: 'light-dark(#fff, #e8e4dc)',
  },
  /** The distances that the layout is made of, 4 to 96 px at the default text size, for an app's own: ours do not follow them. */
  space: {
    '1': '0.25rem',
    '2': '0.5rem',
    '3': '0.75rem',
    '4': '1rem',
    '5': '1.5rem',
    '6': '2rem',
    '7': '3rem',
    '8': '4rem',
    '9': '6rem',
  },
  /** Faces; for Chinese, Japanese and Korean src/theme/outside.ts has others, which these two replace as well. */
  font: {
    serif: '"Source Serif 4", Charter, Georgia, "Noto Serif", serif',
    sans: '-apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    kai: '"Kaiti SC", STKaiti, KaiTi, var(--_ink-serif)',
    mono: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  },
  /** Sizes of interface text; the article's own follow its width. */
  size: {ui: '0.9375rem', meta: '0.875rem', fine: '0.8125rem'},
  radius: {popover: '4px', pill: '999px'},
  /** How high a header of the page is that stays at the top of the window: nothing of ours stays, or is led to, behind it. */
  header: {height: '0px'},
  /** How wide a column of text may grow. */
  measure: {cjk: '36em', latin: 'min(66ch, 34em)'},
}

/**
 * Every token as a `var(--ink-…, default)` string, for an app's own CSS-in-JS. A page changes a token by setting the
 * custom property, `--ink-color-accent: teal`, on any element.
 */
export const theme = createTheme(tokens)
