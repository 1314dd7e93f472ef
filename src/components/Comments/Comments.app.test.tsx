import {render, screen, waitFor, within} from '@testing-library/react'
import {Comments, CommentForm, CommentList, type Comment, type CommentsProps} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode, type ReactNode} from 'react'
import {renderToString} from 'react-dom/server'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {fetchWriting} from '../../../test/writing.tsx'

const fields = (
  <>
    <label>
      昵称 <input name="name" required />
    </label>
    <label>
      <input name="notify" type="checkbox" /> 有人回复时告诉我
    </label>
  </>
)
const comments: Comment[] = [
  {id: '1', text: '第一', author: {name: '甲'}},
  {id: '2', text: '第二', author: {name: '乙'}, parentId: '1'},
  {id: '3', text: '', deleted: true},
]
const Page = (props: CommentsProps) => (
  <StrictMode>
    <Comments locale={zhCN} comments={comments} {...props} />
  </StrictMode>
)
const text = (name = '写下你的评论') => screen.getByRole('textbox', {name})
const send = () => screen.getByRole('button', {name: '发表评论'})
function Broken(): ReactNode {
  throw new Error('not today')
}

beforeAll(fetchWriting)

describe('further fields', () => {
  it('come with the draft, and stay filled for the next one', async () => {
    const onCommentSubmit = vi.fn(async () => {})
    render(<CommentForm locale={zhCN} fields={fields} onCommentSubmit={onCommentSubmit} />)
    await userEvent.fill(text(), '灯亮了')
    await userEvent.fill(screen.getByRole('textbox', {name: '昵称'}), '程远帆')
    await userEvent.click(send())
    expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({text: '灯亮了', fields: {name: '程远帆'}})
    await waitFor(() => expect(text()).toHaveValue(''))
    expect(screen.getByRole('textbox', {name: '昵称'})).toHaveValue('程远帆')
  })

  it('have to be filled where they say so', async () => {
    const onCommentSubmit = vi.fn()
    render(<CommentForm locale={zhCN} fields={fields} onCommentSubmit={onCommentSubmit} />)
    await userEvent.fill(text(), '灯亮了')
    await userEvent.click(send())
    expect(onCommentSubmit).not.toHaveBeenCalled()
    expect(screen.getByRole('textbox', {name: '昵称'})).toHaveFocus()
    expect(text()).toHaveValue('灯亮了')
  })

  it('stand between the text and the button, in the first HTML', () => {
    const page = document.createElement('div')
    page.innerHTML = renderToString(<CommentForm action="/comments" fields={fields} />)
    const order = [...page.querySelectorAll('textarea, input:not([type=hidden]), button')]
    expect(order.map((it) => it.getAttribute('name') ?? it.getAttribute('type'))).toEqual([
      'text',
      'name',
      'notify',
      'submit',
    ])
  })

  it('are in the form of an answer, and put away with it', async () => {
    const onCommentSubmit = vi.fn(async () => {})
    render(<Page fields={fields} onCommentSubmit={onCommentSubmit} />)
    const button = screen.getByRole('button', {name: '回复乙'})
    await userEvent.click(button)
    const answer = await waitFor(() => text('回复乙'))
    const form = within(answer.closest('form')!)
    await userEvent.fill(answer, '第二的回答')
    await userEvent.fill(form.getByRole('textbox', {name: '昵称'}), '丙')
    await userEvent.click(form.getByRole('checkbox'))
    await userEvent.click(form.getByRole('button', {name: '发表评论'}))
    expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({
      text: '第二的回答',
      parentId: '2',
      fields: {name: '丙', notify: 'on'},
    })
    await userEvent.click(button)
    expect(screen.getAllByRole('textbox', {name: '昵称'})).toHaveLength(1)
  })

  it('that fail leave the form', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onCommentSubmit = vi.fn(async () => {})
    render(<CommentForm locale={zhCN} fields={<Broken />} onCommentSubmit={onCommentSubmit} />)
    await userEvent.fill(text(), '灯亮了')
    await userEvent.click(send())
    expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({text: '灯亮了'})
    failed.mockRestore()
  })
})

describe('renderActions', () => {
  it('stand after the reply button of each comment that is there', async () => {
    const report = vi.fn()
    render(
      <Page
        onCommentSubmit={vi.fn()}
        renderActions={({id, author}) => (
          <button type="button" aria-label={`举报${Object(author).name}`} onClick={() => report(id)}>
            举报
          </button>
        )}
      />,
    )
    const names = screen.getAllByRole('button').map((it) => it.getAttribute('aria-label') ?? it.textContent)
    expect(names).toEqual(['回复甲', '举报甲', '回复乙', '举报乙', '发表评论'])
    await userEvent.click(screen.getByRole('button', {name: '举报乙'}))
    expect(report).toHaveBeenCalledExactlyOnceWith('2')
  })

  it('that fail leave the comment', () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const renderActions = ({id}: Comment) => {
      if (id === '1') throw new Error('not today')
      return <a href="#x">改</a>
    }
    render(<CommentList locale={zhCN} comments={comments} renderActions={renderActions} />)
    expect(screen.getByText('第一')).toBeVisible()
    expect(screen.getByRole('link', {name: '改'})).toBeVisible()
    failed.mockRestore()
  })
})
