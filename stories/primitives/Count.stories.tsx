import type {Meta, StoryObj} from '@storybook/react-vite'
import {Count} from 'inkstone'
import {expect} from 'storybook/test'
import {between} from '../decorators.tsx'

const meta = {
  title: 'Components/Count',
  component: Count,
  args: {type: 'views', value: 346},
  argTypes: {type: {control: 'inline-radio', options: ['views', 'comments', 'likes']}},
} satisfies Meta<typeof Count>
export default meta
type Story = StoryObj<typeof meta>

/** How many have read it: an eye for those who see, a word for those who listen. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    await expect(canvasElement).toHaveTextContent(/^(阅读|Views) 346/)
  },
}

/** How many have spoken. */
export const Comments: Story = {args: {type: 'comments', value: 28}}

/** How many like it. */
export const Likes: Story = {args: {type: 'likes', value: 1284}}

/** Known to be zero. */
export const Zero: Story = {args: {value: 0}}

/** From ten thousand on shortened by the locale: 万 and 亿 in Chinese, K, M and B in English. */
export const Shortened: Story = {
  render: (args) => (
    <div style={{display: 'grid', gap: '0.5rem', justifyItems: 'start'}}>
      {[999, 1000, 9999, 10_000, 99_950, 12_345_678, 99_999_999, 987_654_321_000].map((value) => (
        <Count key={value} {...args} value={value} />
      ))}
    </div>
  ),
}

/** What came is no count: nothing is rendered. */
export const NotACount: Story = {
  args: {value: Number.NaN},
  decorators: [between('这里本来有一个数。', '它不是数，所以没有出现。')],
}

/** In English. */
export const English: Story = {...Shortened, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {...Shortened, globals: {scheme: 'dark'}}

/** From right to left. */
export const RightToLeft: Story = {...Shortened, globals: {direction: 'rtl'}}
