import {act, render, screen, waitFor, within} from '@testing-library/react'
import {CommentList, type Comment, type CommentListProps} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode, useState, type MouseEventHandler, type ReactNode} from 'react'
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance, hydrate} from '../../../test/conformance.tsx'
import {many} from '../../../test/fixtures/comments.ts'
import {painted, recordShifts} from '../../../test/shifts.ts'
import {fetchWriting} from '../../../test/writing.tsx'

const comments: Comment[] = [
  {
    id: '1',
    text: '第一',
    author: {name: '甲', url: 'https://jia.example/'},
    dateCreated: '2024-08-01T09:05:00+08:00',
    likeCount: 3,
  },
  {id: '2', text: '第二', author: {name: '乙'}, parentId: '1', dateCreated: '2024-08-01T10:00:00+08:00'},
  {id: '3', text: '', deleted: true, author: {name: '丙'}},
  {id: '4', text: '第四', parentId: '3'},
]
const List = (props: CommentListProps) => (
  <StrictMode>
    <CommentList locale={zhCN} {...props} />
  </StrictMode>
)
const article = (id: string) => document.getElementById(`comment-${id}`)!
const item = (id: string) => article(id).parentElement!
const popover = () => document.querySelector('[data-slot=comment-list-missing]')!
const announced = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

/** Opens an address on this page. */
const go = (hash: string) => {
  location.hash = hash
}

beforeAll(fetchWriting)

describe('<CommentList />', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search)
    vi.restoreAllMocks()
  })

  describeConformance(<CommentList comments={comments} action="/" nextUrl="?page=2" />, 'DIV')

  it('is lists in lists of articles, each named after its author', () => {
    render(<List comments={comments} />)
    const [first, second, deleted, fourth] = screen.getAllByRole('article')
    expect(first).toHaveAccessibleName('甲')
    expect(second).toHaveAccessibleName('乙')
    expect(fourth).toHaveAccessibleName('匿名读者')
    expect(item('1')).toContainElement(second!)
    expect(item('3')).toContainElement(fourth!)
    expect(deleted).toHaveTextContent('这条评论已删除。')
    expect(deleted).not.toHaveTextContent('丙')
    expect(screen.getAllByRole('list')).toHaveLength(3)
  })

  it('shows date and likes, by the locale, and links author and date', () => {
    render(<List comments={comments} timeZone="Asia/Shanghai" />)
    const [first, second] = screen.getAllByRole('article')
    const author = within(first!).getByRole('link', {name: '甲'})
    expect(author).toHaveAttribute('href', 'https://jia.example/')
    expect(author.getAttribute('rel')!.split(' ').toSorted()).toEqual(['nofollow', 'noopener', 'noreferrer', 'ugc'])
    expect(within(first!).getByRole('link', {name: '2024年8月1日 上午9:05'})).toHaveAttribute('href', '#comment-1')
    expect(within(first!).getByText('3')).toBeVisible()
    expect(within(second!).queryByText('0')).not.toBeInTheDocument()
  })

  it('prop: rel, of links to those who wrote', () => {
    render(<List comments={comments} rel="author" />)
    expect(screen.getByRole('link', {name: '甲'}).getAttribute('rel')!.split(' ').toSorted()).toEqual([
      'author',
      'noopener',
    ])
  })

  it('keeps paragraphs and lines, and makes nothing of what looks like markup or an address', () => {
    const text =
      '一行\n二行\r\n\r\n<img src=x onerror="alert(1)"> <a href="javascript:alert(1)">x</a>\n \nhttps://evil.example'
    render(<List comments={[{id: '1', text, author: {name: '<i>名</i>'}}]} />)
    const article = screen.getByRole('article', {name: '<i>名</i>'})
    const paragraphs = [...article.querySelectorAll<HTMLElement>('[data-slot=comment-list-text] p')]
    expect(getComputedStyle(paragraphs[0]!).whiteSpace).toBe('pre-line')
    expect(paragraphs.map((it) => it.textContent)).toEqual([
      '一行\n二行',
      '<img src=x onerror="alert(1)"> <a href="javascript:alert(1)">x</a>',
      'https://evil.example',
    ])
    expect(article.querySelector('img, i, [data-slot=comment-list-text] a')).toBeNull()
  })

  it('isolates names and text of another direction', () => {
    render(<List comments={[{id: '1', text: 'שלום עולם', author: {name: 'نورة'}}]} />)
    expect(screen.getByText('نورة').tagName).toBe('BDI')
    const text = screen.getByText('שלום עולם')
    expect(getComputedStyle(text).direction).toBe('rtl')
  })

  it('keeps its own words in their order in a page from right to left', () => {
    render(
      <div dir="rtl">
        <List comments={[]} />
      </div>,
    )
    expect(getComputedStyle(screen.getByText('还没有评论。')).direction).toBe('ltr')
  })

  it('says whom a comment answers where it stands flat, and keeps to its width at 320 px', () => {
    const deep = Array.from({length: 40}, (_, i): Comment => {
      const text = i % 9 ? `第${i}层` : 'superlongunbroken'.repeat(20)
      return {id: `d${i}`, text, parentId: `d${i - 1}`, author: {name: `第${i}位`.repeat(i % 7 ? 1 : 12)}}
    })
    const {container} = render(<List comments={deep} action="/" />)
    container.style.inlineSize = '280px'
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(280)
    const articles = screen.getAllByRole('article')
    const lefts = articles.map((it) => it.getBoundingClientRect().left)
    expect(new Set(lefts).size).toBe(5)
    expect(new Set(lefts.slice(4)).size).toBe(1)
    expect(articles.at(-1)!.getBoundingClientRect().width).toBeGreaterThan(200)
    expect(within(articles.at(-1)!).getByRole('link', {name: /^回复第38位/})).toHaveAttribute('href', '#comment-d38')
    expect(within(articles[3]!).queryByRole('link')).not.toBeInTheDocument()
  })

  it('has targets of at least 24 px', () => {
    render(<List comments={comments} action="/" />)
    for (const control of [...screen.getAllByRole('link'), ...screen.getAllByRole('button')])
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  })

  it('is the same on the server and in any zone of the reader’s', async () => {
    using page = await hydrate(<CommentList comments={comments} locale={zhCN} action="/" draftKey="x" />)
    expect(page.errors).toEqual([])
    expect(page.html).toContain('2024年8月1日 上午9:05')
  })

  describe('the address of a comment', () => {
    it('leads to it and marks it', () => {
      render(<List comments={comments} />)
      const before = getComputedStyle(article('2')).backgroundColor
      go('#comment-2')
      expect(article('2')).toBe(document.querySelector(':target'))
      expect(getComputedStyle(article('2')).backgroundColor).not.toBe(before)
      expect(popover()).not.toBeVisible()
    })

    it('leads to it when it comes later than the page', async () => {
      go('#comment-39')
      const {rerender} = render(<List loading />)
      expect(popover()).toBeNull()
      rerender(<List comments={many(40)} />)
      await waitFor(() => expect(article('39').getBoundingClientRect().top).toBeLessThan(innerHeight))
      const color = (id: string) => getComputedStyle(article(id)).backgroundColor
      expect(color('39')).not.toBe(color('38'))
      location.hash = '#comment-38'
      await waitFor(() => expect(color('39')).not.toBe(color('38')))
      expect(article('38')).toBe(document.querySelector(':target'))
      expect(document.querySelector('[data-target]')).toBeNull()
    })

    it('says calmly when it is gone, and moves nothing', async () => {
      const shifts = recordShifts()
      go('#comment-gone')
      using hydrated = await hydrate(<CommentList comments={comments} locale={zhCN} />)
      expect(hydrated.errors).toEqual([])
      await waitFor(() => expect(popover()).toBeVisible())
      expect(popover()).toHaveTextContent('要找的那条评论不在这里：可能已经删除，也可能在更早的评论里。')
      await announced('要找的那条评论不在这里')
      expect(await shifts()).toEqual([])
      await userEvent.keyboard('{Escape}')
      expect(popover()).not.toBeVisible()
      location.hash = '#comment-elsewhere'
      await waitFor(() => expect(popover()).toBeVisible())
      location.hash = '#comment-1'
      await waitFor(() => expect(popover()).not.toBeVisible())
    })

    it.each(['#一、引言', '#comment-', '#%E0%A4%A', ''])('is none of ours: %s', (hash) => {
      go(hash)
      render(<List comments={comments} />)
      expect(popover()).not.toBeVisible()
    })

    it.each(['a b', '汉字', 'x"><script>', '%41', '\uD800', '__proto__', '../..#?'])('may be any id: %j', (id) => {
      const {unmount} = render(<List comments={[{id, text: 'x', author: {name: '甲'}, dateCreated: '2024-08-01'}]} />)
      const link = screen.getByRole<HTMLAnchorElement>('link')
      go(link.hash)
      expect(document.querySelector(':target')).toContainElement(link)
      expect(popover()).not.toBeVisible()
      unmount()
    })

    it('is the app’s where it gives one', () => {
      render(<List comments={[{...comments[0]!, author: undefined, url: '/fog/comments/1'}]} />)
      expect(screen.getByRole('link')).toHaveAttribute('href', '/fog/comments/1')
    })
  })

  describe('replying', () => {
    /** A list that has the answer when its button is pressed. */
    function Answering() {
      const [all, setAll] = useState(comments)
      return (
        <>
          <List comments={all} onCommentSubmit={async ({text, parentId}) => ({id: 'new', text, parentId})} />
          <button onClick={() => setAll([...all, {id: 'new', text: '答', parentId: '2'}])}>refresh</button>
        </>
      )
    }

    it('opens a form below the comment, by keyboard, and gives the focus back', async () => {
      render(<List comments={comments} onCommentSubmit={() => {}} />)
      const button = screen.getByRole('button', {name: '回复乙', expanded: false})
      button.focus()
      await userEvent.keyboard('{Enter}')
      const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {name: '回复乙'})
      await waitFor(() => expect(field).toHaveFocus())
      expect(button).toHaveAttribute('aria-expanded', 'true')
      expect(item('2')).toContainElement(field)
      await userEvent.keyboard('写到一半{Tab}{Tab}{Enter}')
      expect(button).toHaveFocus()
      expect(button).toHaveAttribute('aria-expanded', 'false')
      expect(field).not.toBeVisible()
      expect(field.form).not.toBeVisible()
      await userEvent.keyboard(' ')
      expect(field).toHaveFocus()
      expect(field).toHaveValue('写到一半')
    })

    it('keeps two at a time apart, each with a draft of its own', async () => {
      localStorage.clear()
      const onCommentSubmit = vi.fn()
      const list = <List comments={comments} onCommentSubmit={onCommentSubmit} draftKey="d" />
      const {unmount} = render(list)
      await userEvent.click(screen.getByRole('button', {name: '回复甲'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复甲'})).toHaveFocus())
      await userEvent.keyboard('给甲')
      await userEvent.click(screen.getByRole('button', {name: '回复乙'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      await userEvent.keyboard('给乙')
      expect(screen.getByRole('textbox', {name: '回复甲'})).toHaveValue('给甲')
      unmount()
      render(list)
      await userEvent.click(screen.getByRole('button', {name: '回复乙'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      expect(screen.getByRole('textbox')).toHaveValue('给乙')
      await userEvent.keyboard('{Control>}{Enter}{/Control}')
      expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({text: '给乙', parentId: '2'})
      await waitFor(() => expect(localStorage.length).toBe(1))
      localStorage.clear()
    })

    it('says that it is sent, shows the answer where it was written, and puts the form away when the list has it', async () => {
      render(<Answering />)
      await userEvent.click(screen.getByRole('button', {name: '回复乙'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      await userEvent.keyboard('答{Control>}{Enter}{/Control}')
      await announced('评论已发出。')
      expect(screen.getByRole('textbox')).toHaveValue('')
      expect(screen.getByText('答')).toBeVisible()
      await userEvent.click(screen.getByRole('button', {name: 'refresh'}))
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
      expect(screen.getByRole('button', {name: '回复乙'})).toHaveAttribute('aria-expanded', 'false')
      expect(screen.getByRole('button', {name: 'refresh'})).toHaveFocus()
      expect(screen.getByText('答')).toBeVisible()
      expect(item('new')).toContainElement(screen.getByText('答'))
    })

    it('stays put away where the reader has done so before the list has the answer', async () => {
      render(<Answering />)
      const button = screen.getByRole('button', {name: '回复乙'})
      await userEvent.click(button)
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      await userEvent.keyboard('答{Control>}{Enter}{/Control}')
      await announced('评论已发出。')
      await userEvent.click(button)
      expect(button).toHaveAttribute('aria-expanded', 'false')
      await userEvent.click(screen.getByRole('button', {name: 'refresh'}))
      expect(button).toHaveAttribute('aria-expanded', 'false')
      expect(screen.getByRole('button', {name: 'refresh'})).toHaveFocus()
    })

    it('moves nothing when it is answered, a while after the press, and is put away by who is done', async () => {
      let answer = () => {}
      const onCommentSubmit = () => new Promise<void>((resolve) => (answer = resolve))
      render(<List comments={comments} onCommentSubmit={onCommentSubmit} />)
      await userEvent.click(screen.getByRole('button', {name: '回复乙'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      // On a slow machine the form that was asked for opens later than half a second after the press.
      await painted()
      const shifts = recordShifts()
      await userEvent.keyboard('答{Control>}{Enter}{/Control}')
      await new Promise((resolve) => setTimeout(resolve, 600))
      await act(async () => answer())
      expect(screen.getByText('答')).toBeVisible()
      expect(await shifts()).toEqual([])
      await userEvent.click(screen.getByRole('button', {name: '取消'}))
      expect(screen.getByText('答')).not.toBeVisible()
      expect(screen.getByRole('button', {name: '回复乙'})).toHaveFocus()
    })

    it('keeps the form and its text when it fails', async () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      render(<List comments={comments} onCommentSubmit={() => Promise.reject(new Error('x'))} />)
      await userEvent.click(screen.getByRole('button', {name: '回复乙'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      await userEvent.keyboard('留着{Control>}{Enter}{/Control}')
      await announced('没能发出')
      expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveValue('留着')
      expect(screen.getByRole('textbox')).toHaveFocus()
    })

    it('is not for a reader who may not, nor below what was deleted', () => {
      const {rerender} = render(<List comments={comments} />)
      expect(screen.queryByRole('button')).not.toBeInTheDocument()
      rerender(<List comments={comments} action="/" canComment={false} />)
      expect(screen.queryByRole('button')).not.toBeInTheDocument()
      rerender(<List comments={comments} action="/" canComment />)
      expect(screen.getAllByRole('button')).toHaveLength(3)
    })

    it('holds in a list that changes while a form is open', async () => {
      const {rerender} = render(<List comments={comments} onCommentSubmit={() => {}} />)
      await userEvent.click(screen.getByRole('button', {name: '回复乙'}))
      await waitFor(() => expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveFocus())
      await userEvent.keyboard('还在写')
      const next = [{id: '0', text: '新来的'}, ...comments, {id: '5', text: '答乙', parentId: '2'}]
      rerender(<List comments={next} onCommentSubmit={() => {}} />)
      expect(screen.getByRole('textbox', {name: '回复乙'})).toHaveValue('还在写')
      expect(screen.getByRole('textbox')).toHaveFocus()
      rerender(<List comments={[]} onCommentSubmit={() => {}} />)
      expect(screen.getByText('还没有评论。')).toBeVisible()
    })
  })

  describe('prop: nextUrl', () => {
    const older = () => screen.getByRole('link', {name: '更早的评论'})

    it('is a link to the older ones', () => {
      render(<List comments={comments} nextUrl="?page=2" />)
      expect(older()).toHaveAttribute('href', '?page=2')
      expect(older()).toHaveAttribute('rel', 'next')
      expect(older().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    })

    it('is none where it is no address', () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      render(<List comments={comments} nextUrl="javascript:alert(1)" />)
      expect(screen.queryByText('更早的评论')).not.toBeInTheDocument()
    })

    it('is taken over by onLoadMore: once at a time, busy, the focus kept, the end said', async () => {
      let answer!: () => void
      const onLoadMore = vi.fn()
      function App() {
        const [all, setAll] = useState(many(10))
        return (
          <List
            comments={all}
            nextUrl={all.length < 30 ? '?page=2' : undefined}
            onLoadMore={() => {
              onLoadMore()
              return new Promise<void>((resolve) => {
                answer = () => {
                  setAll(many(all.length + 10))
                  resolve()
                }
              })
            }}
          />
        )
      }
      render(<App />)
      older().focus()
      await userEvent.keyboard('{Enter}{Enter}')
      expect(onLoadMore).toHaveBeenCalledOnce()
      expect(older().parentElement).toHaveAttribute('aria-busy', 'true')
      await act(async () => answer())
      await waitFor(() => expect(older()).toHaveFocus())
      expect(older().parentElement).not.toHaveAttribute('aria-busy')
      expect(screen.getAllByRole('article')).toHaveLength(20)
      await announced('20条评论')
      await userEvent.keyboard('{Enter}')
      await act(async () => answer())
      await waitFor(() => expect(screen.getByText('没有更早的评论了。')).toHaveFocus())
    })

    it('goes by the link of the app, whatever that renders', async () => {
      const Odd = ({children, onClick}: {children?: ReactNode; onClick?: MouseEventHandler}) => (
        <button type="button" onClick={onClick}>
          {children}
        </button>
      )
      const list = (size: number) => (
        <List comments={many(size)} nextUrl="?page=2" onLoadMore={() => {}} linkComponent={Odd} />
      )
      const {rerender} = render(list(10))
      await userEvent.click(screen.getByRole('button', {name: '更早的评论'}))
      rerender(list(20))
      expect(screen.getAllByRole('article')).toHaveLength(20)
    })

    it('takes the focus from nobody who has gone on', async () => {
      const list = (size: number) => (
        <>
          <List comments={many(size)} nextUrl="?page=2" onLoadMore={() => {}} />
          <input />
        </>
      )
      const {rerender} = render(list(10))
      await userEvent.click(older())
      await userEvent.click(document.querySelector('input')!)
      rerender(list(20))
      await announced('20条评论')
      expect(document.querySelector('input')).toHaveFocus()
    })

    it('is said once, and calls nobody back when others are written later', async () => {
      const list = (size: number, nextUrl?: string) => (
        <>
          <button>elsewhere</button>
          <List comments={many(size)} nextUrl={nextUrl} onLoadMore={() => {}} />
        </>
      )
      const {rerender} = render(list(10, '?page=2'))
      await userEvent.click(older())
      rerender(list(20, '?page=3'))
      await announced('20条评论')
      screen.getByRole('button', {name: 'elsewhere'}).focus()
      ;(document.activeElement as HTMLElement).blur()
      scrollTo(0, 0)
      rerender(list(21, '?page=3'))
      await announced('21条评论')
      expect(document.activeElement).toBe(document.body)
      expect(scrollY).toBe(0)
      // The link goes later than the comments came.
      const region = document.querySelector('[role=status]')!
      rerender(list(21))
      expect(region.textContent).toBe('21条评论')
    })

    it.each([
      ['rejects', () => Promise.reject(new Error('x'))],
      [
        'throws',
        () => {
          throw new Error('x')
        },
      ],
    ])('stays where it %s, which is said', async (_, fail) => {
      const onLoadMore = vi.fn<() => unknown>().mockImplementationOnce(fail).mockResolvedValueOnce(undefined)
      render(<List comments={comments} nextUrl="?page=2" onLoadMore={onLoadMore} />)
      await userEvent.click(older())
      await announced('更早的评论没能载入。')
      expect(screen.getByText('更早的评论没能载入。', {selector: 'span'})).toBeVisible()
      expect(older()).toHaveFocus()
      await userEvent.click(older())
      await waitFor(() => expect(screen.queryByText('更早的评论没能载入。', {selector: 'span'})).toBeNull())
      expect(onLoadMore).toHaveBeenCalledTimes(2)
    })

    it('still opens in another tab', () => {
      const onLoadMore = vi.fn()
      render(<List comments={comments} nextUrl="?page=2" onLoadMore={onLoadMore} />)
      const click = new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true})
      const stop = (event: Event) => event.preventDefault()
      window.addEventListener('click', stop)
      older().dispatchEvent(click)
      window.removeEventListener('click', stop)
      expect(onLoadMore).not.toHaveBeenCalled()
    })
  })

  describe('states', () => {
    it('says that there are none', () => {
      render(<List comments={[]} />)
      expect(screen.getByText('还没有评论。')).toBeVisible()
    })

    it('has their shapes while they are fetched, and keeps those that are there', () => {
      const {rerender, container} = render(<List loading />)
      const list = container.firstElementChild!
      expect(list).toHaveAttribute('aria-busy', 'true')
      expect(list.querySelector('[data-slot=comment-list-skeleton]')).toBeVisible()
      expect(screen.queryByText('还没有评论。')).not.toBeInTheDocument()
      rerender(<List loading comments={comments} />)
      expect(screen.getAllByRole('article')).toHaveLength(4)
      expect(list.querySelector('[data-slot=comment-list-skeleton]')).toBeNull()
    })

    it('says that they could not be fetched, tries again, and keeps the focus in the list', async () => {
      const onRetry = vi.fn()
      const {rerender} = render(<List error={new Error('<b>500</b>')} onRetry={onRetry} />)
      expect(screen.getByRole('alert')).toHaveTextContent('评论没能载入')
      expect(screen.getByRole('alert')).not.toHaveTextContent('500')
      await userEvent.click(screen.getByRole('button', {name: '重试'}))
      expect(onRetry).toHaveBeenCalledOnce()
      rerender(<List loading onRetry={onRetry} />)
      expect(document.activeElement).toHaveAttribute('data-slot', 'comment-list')
      rerender(<List comments={comments} />)
      expect(document.activeElement).toHaveAttribute('data-slot', 'comment-list')
    })

    it('loads the page anew where the app has no other way', () => {
      render(<List error />)
      expect(screen.getByText<HTMLAnchorElement>('重试').href).toBe(location.href)
    })
  })
})
