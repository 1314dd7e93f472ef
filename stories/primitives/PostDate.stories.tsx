import type {Meta, StoryObj} from '@storybook/react-vite'
import {PostDate} from 'inkstone'
import {expect} from 'storybook/test'
import {between} from '../decorators.tsx'

const meta = {
  title: 'Components/PostDate',
  component: PostDate,
  args: {date: '2024-07-31T17:36:00+08:00', format: 'date'},
  argTypes: {
    date: {control: 'text'},
    format: {control: 'inline-radio', options: ['date', 'date-time', 'relative']},
  },
} satisfies Meta<typeof PostDate>
export default meta
type Story = StoryObj<typeof meta>

/** A day, by the locale's pattern; the machine's date is beside it. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByText(/^(2024年7月31日|July 31, 2024)$/)).toHaveAttribute(
      'datetime',
      '2024-07-31T17:36+08:00',
    )
  },
}

/** The day with its time. */
export const DateTime: Story = {args: {format: 'date-time'}}

/** A day without a time: it is never shifted, and no time is made up. */
export const DayAlone: Story = {args: {date: '2024-07-31', format: 'date-time'}}

/** A moment written in London, shown in the page's zone: there it is the next day. */
export const OtherZone: Story = {
  args: {date: '2024-07-31T17:36:00Z', format: 'date-time'},
  play: async ({canvas}) => {
    await expect(canvas.getByText(/8月1日|August 1/)).toBeVisible()
  },
}

/** The same moment, in a zone given to this date alone. */
export const OwnZone: Story = {args: {...OtherZone.args, timeZone: 'America/New_York'}}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** How long ago, within a week; the day for what is older or still to come. */
export const Relative: Story = {
  args: {format: 'relative'},
  render: (args) => (
    <div style={{display: 'grid', gap: '0.5rem', justifyItems: 'start'}}>
      {[0, 5, 3 * 60, 2 * 24 * 60, 30 * 24 * 60, -60].map((minutes) => (
        <PostDate key={minutes} {...args} date={ago(minutes)} />
      ))}
    </div>
  ),
  play: async ({canvas}) => {
    await expect(canvas.getByText(/^(5分钟前|5 minutes ago)$/)).toBeVisible()
    await expect(canvas.getByText(/^(2天前|2 days ago)$/)).toBeVisible()
  },
}

/** What cannot be read as a date is left out. */
export const Unreadable: Story = {
  args: {date: '上个月的某一天'},
  decorators: [between('这里本来有一个日期。', '它读不出来，所以没有出现。')],
}

/** In English. */
export const English: Story = {args: {format: 'date-time'}, globals: {locale: 'en'}}
