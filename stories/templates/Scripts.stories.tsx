import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticlePage, type Article, type Contact} from 'inkstone'
import type {ReactNode} from 'react'
import {expect} from 'storybook/test'
import * as arabic from '../scripts/arabic.tsx'
import * as french from '../scripts/french.tsx'
import * as german from '../scripts/german.tsx'
import * as hebrew from '../scripts/hebrew.tsx'
import * as japanese from '../scripts/japanese.tsx'
import * as korean from '../scripts/korean.tsx'
import {mapped} from '../scripts/mapped.tsx'
import * as taiwan from '../scripts/taiwan.tsx'

const contact: Contact = {
  email: 'hello@zili.example',
  openingHours: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'],
    opens: '9:30',
    closes: '18:30',
    timeZone: 'Asia/Shanghai',
  },
}

const page = ({article, body}: {article: Article; body: ReactNode}, locale: string, timeZone: string): Story => ({
  args: {
    article,
    timeZone,
    contact,
    readingTime: 3,
    like: {count: 23_456},
    publisher: {name: 'Zìlǐ'},
    children: mapped(body),
  },
  globals: {locale},
})

const meta = {
  title: 'Templates/Scripts',
  component: ArticlePage,
  argTypes: {children: {control: false}, slots: {control: false}},
  parameters: {layout: 'fullscreen'},
} satisfies Meta<typeof ArticlePage>
export default meta
type Story = StoryObj<typeof ArticlePage>

/** Traditional Chinese for Taiwan: punctuation in the middle of its square, 「」 for quotations. */
export const Taiwan: Story = page(taiwan, 'zh-TW', 'Asia/Taipei')

/** Japanese: titles break between phrases, sesame dots for stress, readings above. */
export const Japanese: Story = page(japanese, 'ja', 'Asia/Tokyo')

/** Korean: lines break between words. */
export const Korean: Story = page(korean, 'ko', 'Asia/Seoul')

/** Arabic: the page mirrored, more room between the lines, letters never spaced, slanted or stretched. */
export const Arabic: Story = {
  ...page(arabic, 'ar', 'Asia/Riyadh'),
  play: async ({canvas}) => {
    const [list] = canvas.getAllByRole('list')
    await expect(getComputedStyle(list!).direction).toBe('rtl')
  },
}

/** Hebrew: the page mirrored, stress by weight. */
export const Hebrew: Story = page(hebrew, 'he', 'Asia/Jerusalem')

/** French: its own spaces and quotation marks. */
export const French: Story = page(french, 'fr', 'Europe/Paris')

/** German: long words, hyphenated. */
export const German: Story = page(german, 'de', 'Europe/Berlin')
