import type {Meta, StoryObj} from '@storybook/react-vite'
import {articleComponents, ArticlePage} from 'inkstone'
import type {CSSProperties} from 'react'
import {expect} from 'storybook/test'
import {Body, zh} from '../fixtures.ts'

interface Brand {
  /** Links, marks, what is pressed. */
  accent: string
  /** The same on a dark page. */
  accentDark: string
  surface: string
  surfaceDark: string
  text: string
  textDark: string
  /** The face of titles and text. */
  serif: string
  /** The face of everything else. */
  sans: string
  /** How wide a column of Chinese grows, in characters. */
  measure: number
  /** Of buttons. */
  radius: string
}

const {body, locale: _locale, ...page} = zh

/** The custom properties that an app would write into a stylesheet. */
const tokensOf = ({accent, accentDark, surface, surfaceDark, text, textDark, serif, sans, measure, radius}: Brand) =>
  ({
    '--ink-color-accent': `light-dark(${accent}, ${accentDark})`,
    '--ink-color-accent-hover': `light-dark(${accent}, ${accentDark})`,
    '--ink-color-accent-solid': `light-dark(${accent}, color-mix(in oklab, ${accent}, ${accentDark} 30%))`,
    '--ink-color-surface': `light-dark(${surface}, ${surfaceDark})`,
    '--ink-color-text': `light-dark(${text}, ${textDark})`,
    '--ink-font-serif': serif,
    '--ink-font-sans': sans,
    '--ink-measure-cjk': `${measure}em`,
    '--ink-radius-pill': radius,
  }) as CSSProperties

const BrandPage = (brand: Brand) => (
  <div style={tokensOf(brand)}>
    <ArticlePage {...page} readingTime={7}>
      <Body blocks={body} components={articleComponents} />
    </ArticlePage>
  </div>
)

const meta = {
  title: 'Templates/Brand',
  component: BrandPage,
  parameters: {layout: 'fullscreen'},
  argTypes: Object.fromEntries(
    ['accent', 'accentDark', 'surface', 'surfaceDark', 'text', 'textDark'].map((name) => [name, {control: 'color'}]),
  ),
  args: {
    accent: '#0f5c55',
    accentDark: '#6fc3b8',
    surface: '#fdfdfb',
    surfaceDark: '#10181a',
    text: '#172024',
    textDark: '#d6dddc',
    serif: '"Source Serif 4", "Noto Serif CJK SC", "Songti SC", serif',
    sans: 'system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif',
    measure: 34,
    radius: '4px',
  },
} satisfies Meta<typeof BrandPage>
export default meta
type Story = StoryObj<typeof meta>

/** A brand's own page from ten tokens: change them in the controls, and look at it in the dark as well. */
export const Teal: Story = {
  play: async ({canvas}) => {
    await expect(getComputedStyle(canvas.getByRole('button', {name: '喜欢'})).borderRadius).toBe('4px')
    const [link] = canvas.getAllByRole('link', {name: '登录'})
    await expect(getComputedStyle(link!).borderRadius).toBe('4px')
  },
}

/** The same in the dark. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** A newspaper in ink blue, without serifs. */
export const Sans: Story = {
  args: {
    accent: '#1a4fa0',
    accentDark: '#8db8f2',
    surface: '#ffffff',
    surfaceDark: '#12141a',
    text: '#1b1d22',
    textDark: '#dddfe4',
    serif: 'system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif',
    radius: '999px',
  },
}
