import {act, render, screen, waitFor, within} from '@testing-library/react'
import {Comments, type Comment} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode, useState} from 'react'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'
import {fetchWriting} from '../../../test/writing.tsx'

const comments: Comment[] = [
  {id: '1', text: '第一', author: {name: '甲'}},
  {id: '2', text: '第二', author: {name: '乙'}, parentId: '1'},
  {id: '3', text: '', deleted: true},
]

beforeAll(fetchWriting)

describe('<Comments />', () => {
  describeConformance(<Comments comments={comments} action="/comments" />, 'SECTION')

  it('is a region with heading, number, thread, and the gate for who may not write', () => {
    render(<Comments comments={comments} loginUrl="/login" locale={zhCN} />)
    const region = screen.getByRole('region', {name: '评论'})
    expect(region).toHaveTextContent(/^评论2甲.*登录后参与讨论/)
    expect(within(region).getAllByRole('article')).toHaveLength(3)
    expect(within(region).queryByRole('textbox')).not.toBeInTheDocument()
    expect(within(region).queryByRole('button')).not.toBeInTheDocument()
  })

  it('has the form instead for who may, and a link to it from the heading', async () => {
    render(<Comments comments={comments} onCommentSubmit={() => {}} locale={zhCN} />)
    expect(screen.queryByText('登录后参与讨论')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', {name: '写评论'}))
    expect(screen.getByRole('textbox', {name: '写下你的评论'})).toHaveFocus()
    history.replaceState(null, '', ' ')
  })

  it('has the gate again when the app says so, with its reason', () => {
    render(<Comments comments={comments} onCommentSubmit={() => {}} canComment={false} reason="members" />)
    expect(screen.getByRole('heading', {level: 3, name: 'Comments are for members'})).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('has no form where comments are closed, unless the app lets this reader write', () => {
    const {rerender} = render(<Comments comments={comments} onCommentSubmit={() => {}} reason="closed" />)
    expect(screen.getByRole('heading', {level: 3, name: 'Comments are closed'})).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    rerender(<Comments comments={comments} onCommentSubmit={() => {}} reason="closed" canComment />)
    expect(screen.getByRole('textbox')).toBeVisible()
  })

  it('does not say how many there are where older ones are elsewhere', () => {
    render(<Comments comments={comments} nextUrl="?page=2" />)
    expect(screen.getByRole('heading', {level: 2}).parentElement).toHaveTextContent(/^Comments$/)
  })

  it('says that there are none, without a number', () => {
    render(<Comments comments={[]} action="/" />)
    expect(screen.getByText('No comments yet.')).toBeVisible()
    expect(screen.queryByText('0')).not.toBeInTheDocument()
    expect(screen.getByRole('textbox')).toBeVisible()
  })

  it('says that they could not be fetched, one level below its heading, and keeps the form', () => {
    render(<Comments error onRetry={() => {}} action="/" headingLevel={3} />)
    expect(screen.getByRole('heading', {level: 4, name: 'Comments could not be loaded'})).toBeVisible()
    expect(screen.getByRole('textbox')).toBeVisible()
  })

  it('goes from a draft through login to one request and the comment in the thread', async () => {
    localStorage.clear()
    const onCommentSubmit = vi.fn()
    function App({loggedIn}: {loggedIn: boolean}) {
      const [all, setAll] = useState(comments)
      return (
        <StrictMode>
          <Comments
            comments={all}
            canComment={loggedIn}
            loginUrl="/login"
            draftKey="draft:/fog"
            onCommentSubmit={async (draft) => {
              onCommentSubmit(draft)
              const comment: Comment = {id: '9', ...draft}
              setAll((it) => [...it, comment])
              return comment
            }}
          />
        </StrictMode>
      )
    }
    const {rerender} = render(<App loggedIn />)
    await userEvent.fill(screen.getByRole('textbox'), '写到一半，会话过期了')
    rerender(<App loggedIn={false} />)
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    rerender(<App loggedIn />)
    expect(screen.getByRole('textbox')).toHaveValue('写到一半，会话过期了')
    await userEvent.dblClick(screen.getByRole('button', {name: 'Post comment'}))
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue(''))
    expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({text: '写到一半，会话过期了'})
    // The thread shows it, so the form does not.
    expect(screen.getAllByText('写到一半，会话过期了')).toHaveLength(1)
    expect(screen.getAllByRole('article')).toHaveLength(4)
    act(() => localStorage.clear())
  })

  it('shows a comment once whose answer does not name it, also where others wrote the same', async () => {
    let arrive = () => {}
    function App() {
      const [all, setAll] = useState<Comment[]>([{id: '1', text: '好'}])
      arrive = () => setAll((it) => [...it, {id: '2', text: '好'}])
      return <Comments comments={all} onCommentSubmit={async () => {}} />
    }
    render(<App />)
    await userEvent.fill(screen.getByRole('textbox'), '好')
    await userEvent.click(screen.getByRole('button', {name: 'Post comment'}))
    // The form's own copy, beside the comment of another reader.
    await waitFor(() => expect(screen.getAllByText('好')).toHaveLength(2))
    expect(screen.getAllByRole('article')).toHaveLength(1)
    act(() => arrive())
    expect(screen.getAllByRole('article')).toHaveLength(2)
    expect(screen.getAllByText('好')).toHaveLength(2)
  })

  it('begins another form for another draft', async () => {
    const {rerender} = render(<Comments action="/" draftKey="one" />)
    await userEvent.fill(screen.getByRole('textbox'), '写给第一篇')
    rerender(<Comments action="/" draftKey="two" />)
    expect(screen.getByRole('textbox')).toHaveValue('')
    rerender(<Comments action="/" draftKey="one" />)
    expect(screen.getByRole('textbox')).toHaveValue('写给第一篇')
    localStorage.clear()
  })
})
