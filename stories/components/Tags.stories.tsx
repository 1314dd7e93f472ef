import type {Meta, StoryObj} from '@storybook/react-vite'
import {Tags} from 'inkstone'
import {expect} from 'storybook/test'
import {column} from '../decorators.tsx'

const meta = {
  title: 'Components/Tags',
  component: Tags,
  args: {
    keywords: [
      {name: '灯塔', url: '/tags/lights/'},
      {name: '航海史', url: '/tags/sea/'},
      {name: '菲涅尔透镜', url: '/tags/fresnel/'},
    ],
  },
  decorators: [column],
} satisfies Meta<typeof Tags>
export default meta
type Story = StoryObj<typeof meta>

/** Each leads to more of its kind. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: '航海史'})).toHaveAttribute('rel', 'tag')
  },
}

/** Words without an address are no links. */
export const Words: Story = {args: {keywords: ['灯塔', '航海史']}}

/** Many, some of them long. */
export const Many: Story = {
  args: {
    keywords: Array.from({length: 24}, (_, i) => ({
      name: ['lamps', 'tide tables', 'the keeper’s log', 'granite', 'signals at sea before there was radio'][i % 5]!,
      url: `/tags/${i}/`,
    })),
  },
  globals: {locale: 'en'},
}
