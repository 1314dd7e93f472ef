import {sepia} from '../../src/theme/outside.ts'
import {tokens} from '../../src/theme/theme.ts'
import {apca, wcag} from '../../tools/contrast.ts'
import {kebab} from '../../tools/kebab.ts'

type Name = keyof typeof tokens.color

const both = (name: Name) => /^light-dark\((\S+), (\S+)\)$/.exec(tokens.color[name])!.slice(1)
const colorIn: Record<string, (name: Name) => string> = {
  light: (name) => both(name)[0]!,
  dark: (name) => both(name)[1]!,
  sepia: (name) => sepia[kebab(name) as keyof typeof sepia],
}
export const themes = Object.keys(colorIn)

const surfaces: Name[] = ['surface', 'surfaceSunken', 'surfaceRaised']

/** What each colour is for, and how far it must be from what is under it. */
const roles: {name: Name; on?: Name[]; use: string; least: number; lc?: number}[] = [
  {name: 'text', use: 'text', least: 7, lc: 75},
  {name: 'textSecondary', use: 'short text', least: 4.5},
  {name: 'textTertiary', use: 'small print', least: 4.5},
  {name: 'accent', use: 'links, kicker', least: 4.5},
  {name: 'accentHover', use: 'links under the pointer', least: 4.5},
  {name: 'like', use: 'like', least: 4.5},
  {name: 'danger', use: 'errors', least: 4.5},
  {name: 'success', use: 'callouts', least: 4.5},
  {name: 'warning', use: 'callouts', least: 4.5},
  {name: 'accentSolid', use: 'marks, bold from 24 px', least: 3},
  {name: 'borderControl', use: 'edges of controls', least: 3},
  {name: 'focus', use: 'the ring', least: 3},
  {name: 'surface', on: ['text'], use: 'solid button', least: 4.5},
  {name: 'coverInk', on: ['cover'], use: 'initials', least: 4.5},
  {name: 'textDisabled', use: 'disabled (exempt)', least: 1},
  {name: 'borderSubtle', use: 'hairlines (decoration)', least: 1},
]

/** Every pair in every theme. */
export const pairs = roles.flatMap(({name, on = surfaces, use, least, lc = 0}) =>
  on.map((under) => ({
    name,
    under,
    use,
    least,
    lc,
    values: themes.map((theme) => {
      const [ink, paper] = [colorIn[theme]!(name), colorIn[theme]!(under)]
      return {theme, wcag: wcag(ink, paper), lc: apca(ink, paper)}
    }),
  })),
)

/** Rounded down, so that nothing looks better than it is. */
const floor = (value: number, digits: number) => (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits)

export const contrastTable = [
  `| Colour | on | for | least | ${themes.join(' | ')} |`,
  `| --- | --- | --- | --- | ${themes.map(() => '---').join(' | ')} |`,
  ...pairs.map(
    ({name, under, use, least, lc, values}) =>
      `| \`${kebab(name)}\` | \`${kebab(under)}\` | ${use} | ${least === 1 ? '' : least}${lc ? `, Lc ${lc}` : ''} | ${values
        .map((it) => `${floor(it.wcag, 1)} · ${floor(it.lc, 0)}`)
        .join(' | ')} |`,
  ),
].join('\n')
