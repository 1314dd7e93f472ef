import type {Meta, StoryObj} from '@storybook/react-vite'
import {CommentList, type Comment} from 'inkstone'
import {useState} from 'react'
import {expect, fn, userEvent, waitFor} from 'storybook/test'
import {column, narrow} from '../decorators.tsx'
import {enThread, zhThread} from '../threads.ts'

const meta = {
  title: 'Components/CommentList',
  component: CommentList,
  args: {comments: zhThread, onCommentSubmit: fn(async () => {})},
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 6}}},
  decorators: [column],
} satisfies Meta<typeof CommentList>
export default meta
type Story = StoryObj<typeof meta>

/** A thread with answers within answers, a pinned comment, one that was deleted, and a button to answer each. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(zhThread.length)
    await expect(canvas.getAllByRole('article')[0]).toHaveTextContent('置顶')
  },
}

/** A form below the comment that is answered. What is written in it stays when it is put away. */
export const Replying: Story = {
  play: async ({canvas}) => {
    const button = canvas.getByRole('button', {name: '回复程远帆', expanded: false})
    await userEvent.click(button)
    const field = await canvas.findByRole('textbox', {name: '回复程远帆'})
    await waitFor(() => expect(field).toHaveFocus())
    // Shown as it lies there: a picture may be taken between two frames of the ring.
    field.blur()
  },
}

/** What the app lets a reader do besides, after each comment. */
export const Actions: Story = {
  args: {
    renderActions: ({author}) => (
      <>
        <button type="button" aria-label={`举报${Object(author).name}的评论`}>
          举报
        </button>
        {Object(author).name === '程远帆' && (
          <button type="button" aria-label="删除自己的评论">
            删除
          </button>
        )}
      </>
    ),
  },
  play: async ({canvas}) => {
    await expect(canvas.getByRole('button', {name: '举报程远帆的评论'})).toBeVisible()
  },
}

/** The reader may not write: no buttons. */
export const ReadOnly: Story = {
  args: {onCommentSubmit: undefined},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** Nothing has been said yet. */
export const Empty: Story = {args: {comments: []}}

/** They are being fetched: their shapes stand in. */
export const Loading: Story = {args: {comments: undefined, loading: true}}

/** They could not be fetched: the button tries again. */
export const Failed: Story = {
  args: {comments: undefined, error: new Error('offline'), onRetry: fn()},
  play: async ({canvas, args}) => {
    await userEvent.click(canvas.getByRole('button', {name: '重试'}))
    await expect(args.onRetry).toHaveBeenCalledOnce()
  },
}

/** Without `onRetry` a link loads the page anew. */
export const FailedOnTheServer: Story = {args: {comments: undefined, error: true}}

const older: Comment[] = [
  {
    id: 'o1',
    text: '第一次在海上看见它的人，大概都会先数一遍。',
    author: {name: '老水手'},
    dateCreated: '2024-07-31T18:00:00+08:00',
  },
  {id: 'o2', text: '沙发。', author: {name: '守夜的人'}, dateCreated: '2024-07-31T17:10:00+08:00'},
]

/** Older ones are a link, which the app takes over. */
export const Older: Story = {
  args: {nextUrl: '?page=2'},
  render: function Older(args) {
    const [comments, setComments] = useState(zhThread.slice(0, 3))
    const isLast = comments.length > 3
    return (
      <CommentList
        {...args}
        comments={comments}
        nextUrl={isLast ? undefined : args.nextUrl}
        onLoadMore={async () => setComments([...comments, ...older])}
      />
    )
  },
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('link', {name: '更早的评论'}))
    await waitFor(() => expect(canvas.getByText('没有更早的评论了。')).toHaveFocus())
  },
}

/** Older ones could not be fetched: it is said, and the link stays. */
export const OlderFailed: Story = {
  args: {nextUrl: '?page=2', onLoadMore: () => Promise.reject(new Error('offline'))},
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('link', {name: '更早的评论'}))
    await expect(await canvas.findByText('更早的评论没能载入。')).toBeVisible()
  },
}

/** What is written is text, whatever it looks like. */
export const Markup: Story = {
  args: {
    comments: [
      {
        id: 'm1',
        text: '<img src=x onerror=alert(1)> 我想问 <b>这个标签</b> 为什么不起作用？',
        author: {name: '<script>'},
      },
      {
        id: 'm2',
        text: 'שלום، مرحبا — 从右到左的名字也不会把日期带跑。',
        author: {name: 'نورة'},
        dateCreated: '2024-08-05',
        parentId: 'm1',
      },
    ],
  },
}

/** Each answers the one before: from the fifth on they stand flat and say whom they answer. */
export const Deep: Story = {
  args: {
    comments: Array.from({length: 9}, (_, i) => ({
      id: `d${i}`,
      parentId: i ? `d${i - 1}` : undefined,
      text: `第${i + 1}层。${i === 8 ? '再深，也还是在这一栏里。' : ''}`,
      author: {name: `第${i + 1}位`},
      dateCreated: `2024-08-0${i + 1}`,
    })),
  },
}

/** The same on a small phone. */
export const DeepNarrow: Story = {args: Deep.args, decorators: [narrow]}

/** On a small phone. */
export const Narrow: Story = {decorators: [narrow]}

/** In English. */
export const English: Story = {args: {comments: enThread}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}}
