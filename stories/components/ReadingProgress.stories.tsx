import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticlePage, ReadingProgress} from 'inkstone'
import {expect, waitFor} from 'storybook/test'
import {Body, zh} from '../fixtures.ts'

const meta = {
  title: 'Components/ReadingProgress',
  component: ReadingProgress,
  parameters: {layout: 'fullscreen'},
  render: (args) => (
    <ArticlePage
      article={{url: zh.article.url, headline: zh.article.headline}}
      slots={{progress: <ReadingProgress {...args} />}}
    >
      <Body blocks={zh.body.slice(0, 12)} />
    </ArticlePage>
  ),
} satisfies Meta<typeof ReadingProgress>
export default meta
type Story = StoryObj<typeof meta>

const line = () => document.querySelector<HTMLElement>('[data-slot=reading-progress]')!

/** Scroll, and the line at the top grows while the text passes, full where it ends. */
export const Default: Story = {
  play: async () => {
    await expect(line().getBoundingClientRect().width).toBe(0)
    document.querySelector('[data-slot=attribution]')!.scrollIntoView({block: 'end', behavior: 'instant'})
    await waitFor(() => expect(line().getBoundingClientRect().width).toBe(line().offsetWidth))
  },
}

/** From right to left it grows from the right. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
