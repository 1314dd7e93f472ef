import type {Meta, StoryObj} from '@storybook/react-vite'
import {ArticleBody, NoteReference, Notes, NotesItem} from 'inkstone'
import {expect, userEvent} from 'storybook/test'
import {column} from '../decorators.tsx'

const notes = [
  {id: 'note-1', text: '鱼尾分黑白，也分单双；双黑鱼尾最常见。', backrefs: ['place-1', 'place-3']},
  {id: 'note-2', text: '书口也叫“版口”。手指总从这里翻书，所以旧书的书口颜色最深。', backrefs: ['place-2']},
]

const meta = {
  title: 'Components/Notes',
  component: Notes,
  args: {notes},
  argTypes: {children: {control: false}},
  decorators: [column],
} satisfies Meta<typeof Notes>
export default meta
type Story = StoryObj<typeof meta>

/** The list, each note with links back to the places that refer to it. */
export const Default: Story = {}

const text = (
  <ArticleBody lang="zh-CN">
    <p>
      版心里常有一个鱼尾形的记号
      <NoteReference id="place-1" href="#note-1" label="1" />
      ，折页的人对着它的尖角下手。折缝便是书口
      <NoteReference id="place-2" href="#note-2" label="2" />
      ，读者的手指总停在那里。
    </p>
    <p>
      后来的读者觉得鱼尾
      <NoteReference id="place-3" href="#note-1" label="1" />
      好看，舍不得它走。
    </p>
    <Notes notes={notes} />
  </ArticleBody>
)

/** With a text that refers to it. A mark opens its note in place; before scripts run it leads to the list. */
export const InText: Story = {
  decorators: [],
  render: () => text,
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('doc-noteref', {name: '注2'}))
    await expect(await canvas.findByRole('note', {name: '注2'})).toHaveTextContent('书口也叫“版口”')
  },
}

/** Notes of several paragraphs, with marks of their own, as HTML and Markdown have them. */
export const WithChildren: Story = {
  args: {
    notes: undefined,
    children: (
      <>
        <NotesItem id="a" label="7" backrefs="x">
          <p>
            见<a href="https://zili.example/fishtail/">《鱼尾》</a>一文。
          </p>
          <p>那篇文章后来没有写完。</p>
        </NotesItem>
        <NotesItem id="b" label="8" backrefs="y">
          <p>同上。</p>
        </NotesItem>
      </>
    ),
  },
}

/** In English. */
export const English: Story = {
  args: {
    notes: [
      {id: 'e1', text: 'The owner signed only once, on page 212, and crossed it out.', backrefs: ['e-1']},
      {id: 'e2', text: 'In pencil.', backrefs: ['e-2', 'e-3']},
    ],
  },
  globals: {locale: 'en'},
}

/** A note is open on a dark page. */
export const Dark: Story = {...InText, globals: {scheme: 'dark'}}

/** A note is open on a page that runs from right to left. */
export const RightToLeft: Story = {...InText, globals: {direction: 'rtl'}}
