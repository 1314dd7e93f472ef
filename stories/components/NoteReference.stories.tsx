import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, NoteReference, Notes} from 'inkstone'
import {expect, userEvent} from 'storybook/test'

const meta = {
  title: 'Components/NoteReference',
  component: NoteReference,
  args: {href: '#reference-note', label: '1', id: 'reference-place'},
  argTypes: {children: {control: false}},
  decorators: [
    (Story) => (
      <ArticleBody lang="zh-CN">
        <p>
          毕昇用胶泥刻字
          <Story />
          ，火烧令坚。
        </p>
        <Notes notes={[{id: 'reference-note', text: '见《梦溪笔谈》卷十八。', backrefs: ['reference-place']}]} />
      </ArticleBody>
    ),
  ],
} satisfies Meta<typeof NoteReference>
export default meta
type Story = StoryObj<typeof meta>

/** The mark of a note. */
export const Default: Story = {}

/** Its note is open beside it. */
export const Open: Story = {
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('doc-noteref', {name: '注1'}))
    await expect(await canvas.findByRole('note', {name: '注1'})).toHaveFocus()
  },
}

/** A sign instead of a number. */
export const Sign: Story = {args: {label: '†'}}

/** There is no such note: it is a link like any other. */
export const NoNote: Story = {args: {href: '#nowhere'}}
