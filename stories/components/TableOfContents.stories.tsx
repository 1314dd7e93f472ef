import type {Meta, StoryObj} from '@storybook/react-vite'
import {TableOfContents, type Heading} from 'inkstone'
import {expect, userEvent, waitFor} from 'storybook/test'
import {between} from '../decorators.tsx'
import {en, longTitle, longWord, zh} from '../fixtures.ts'

const {headings} = zh

/** A link leads to a heading of the page: here they stand below. */
const Text = ({headings}: {headings: readonly Heading[]}) =>
  headings.map(({id, text, level}) => (
    <div
      key={id}
      id={id}
      style={{marginBlock: '1rem', overflowWrap: 'anywhere', paddingInlineStart: `${Math.max(0, level - 2) * 2}em`}}
    >
      {text}
    </div>
  ))

const meta = {
  title: 'Components/TableOfContents',
  component: TableOfContents,
  args: {headings},
  argTypes: {maxLevel: {control: {type: 'number', min: 1, max: 6}}},
  render: (args) => (
    <div style={{maxInlineSize: '43rem'}}>
      <TableOfContents {...args} />
      <Text headings={args.headings ?? []} />
    </div>
  ),
} satisfies Meta<typeof TableOfContents>
export default meta
type Story = StoryObj<typeof meta>

/** Where it is narrow: a disclosure, closed at first, that opens without a script. */
export const Default: Story = {
  play: async ({canvas}) => {
    const link = canvas.getByRole('link', {name: '三、一块被切薄的玻璃', hidden: true})
    await expect(link).not.toBeVisible()
    await userEvent.click(canvas.getByText(/^(目录|Contents)$/))
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('href', '#一块被切薄的玻璃')
  },
}

/** Not opened yet. */
export const Closed: Story = {}

/** Two headings are the fewest. */
export const TwoHeadings: Story = {args: {headings: headings.slice(0, 2)}}

/** One heading needs no contents: nothing is rendered. */
export const OneHeading: Story = {
  args: {headings: headings.slice(0, 1)},
  decorators: [between('导语到这里结束。', '只有一个小标题，不必列出目录。')],
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
  },
}

const deep: Heading[] = [
  {id: '纸', text: '纸', level: 2},
  {id: '纸的边', text: '纸的边', level: 3},
  {id: '毛边', text: '毛边', level: 4},
  {id: '裁过的边', text: '裁过的边', level: 4},
  {id: '墨', text: '墨', level: 2},
  {id: '墨的黑', text: '墨的黑', level: 3},
]

/** Down to the fourth level. */
export const Deep: Story = {args: {headings: deep, maxLevel: 4}, play: open}

/** Only the first level. */
export const FirstLevel: Story = {args: {maxLevel: 2}, play: open}

/** Long headings, and one without a place to break. */
export const LongHeadings: Story = {
  args: {
    headings: [
      {id: 'a', text: longTitle, level: 2},
      {id: 'b', text: longWord, level: 2},
      {id: 'c', text: '灯质是什么？一座灯塔的自我介绍：快的、慢的，与不动的', level: 3},
    ],
  },
  play: open,
}

async function open({canvas}: Parameters<NonNullable<Story['play']>>[0]) {
  await userEvent.click(canvas.getByText(/^(目录|Contents)$/))
}

/** Beside the text, where the page is at least 1200 px wide: always open. */
export const Rail: Story = {
  // A page wide enough, named as ArticlePage names its own.
  render: (args) => (
    <div style={{containerType: 'inline-size', containerName: 'ink-page', minInlineSize: '75rem'}}>
      <div style={{display: 'grid', gridTemplateColumns: '14.25rem 1fr', gap: '4rem', padding: '2rem'}}>
        <div>
          <TableOfContents {...args} />
        </div>
        <div>
          <Text headings={args.headings ?? []} />
        </div>
      </div>
    </div>
  ),
  parameters: {layout: 'fullscreen'},
  globals: {viewport: {value: 'desktop', isRotated: false}},
}

/** The section that is being read is marked, here the one that the page was scrolled to. */
export const Current: Story = {
  ...Rail,
  decorators: [
    (Story) => (
      <div style={{paddingBlockEnd: '100vh'}}>
        <Story />
      </div>
    ),
  ],
  play: async ({canvas}) => {
    const {id, text} = headings[1]!
    document.getElementById(id)!.scrollIntoView({behavior: 'instant'})
    const link = canvas.getByRole('link', {name: text})
    await waitFor(() => expect(link).toHaveAttribute('aria-current', 'true'))
  },
}

/** In English. */
export const English: Story = {args: {headings: en.headings}, globals: {locale: 'en'}, play: open}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}, play: open}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}, play: open}

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}, play: open}
