import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, articleComponents, ReaderPreferences} from 'inkstone'
import {expect, userEvent, within} from 'storybook/test'
import {Body, en, zh} from '../fixtures.ts'

const meta = {
  title: 'Components/ReaderPreferences',
  component: ReaderPreferences,
  args: {storageKey: 'story-preferences'},
  decorators: [
    (Story, {globals}) => {
      const {body} = globals.locale === 'en' ? en : zh
      return (
        <main style={{maxInlineSize: '60rem', marginInline: 'auto'}}>
          <Story />
          <ArticleBody lang={globals.locale === 'en' ? 'en' : 'zh-CN'}>
            <Body blocks={body.slice(0, 4)} components={articleComponents} />
          </ArticleBody>
        </main>
      )
    },
  ],
  // What a reader chose in one story is not another's.
  beforeEach: () => () => {
    localStorage.removeItem('story-preferences')
    const {documentElement: html} = document
    for (const name of ['size', 'spacing', 'measure', 'face']) html.removeAttribute(`data-ink-${name}`)
  },
} satisfies Meta<typeof ReaderPreferences>
export default meta
type Story = StoryObj<typeof meta>

/** A button that opens the choices; each shows at once in the text below. */
export const Default: Story = {}

/** The panel, with nothing chosen: the page as its publisher set it. */
export const Open: Story = {
  args: {storageKey: 'story-preferences-open'},
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('button'))
    await expect(canvas.getByRole('region')).toBeVisible()
  },
}

/** Larger, looser and without serifs, as a reader with tired eyes may choose. */
export const Chosen: Story = {
  args: {storageKey: 'story-preferences-chosen'},
  globals: {locale: 'en'},
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('button'))
    const panel = within(canvas.getByRole('region'))
    for (const name of ['Larger', 'Loose', 'Sans serif']) await userEvent.click(panel.getByRole('radio', {name}))
    await expect(document.documentElement).toHaveAttribute('data-ink-size', 'larger')
  },
}

/** On a dark page. */
export const Dark: Story = {...Open, globals: {scheme: 'dark'}}

/** From right to left, in Arabic. */
export const RightToLeft: Story = {...Open, globals: {locale: 'ar'}}

/** On a phone the panel stands in the middle of the window. */
export const Phone: Story = {...Open, globals: {viewport: {value: 'phone', isRotated: false}}}
