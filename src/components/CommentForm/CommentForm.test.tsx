import {act, fireEvent, render, screen, waitFor} from '@testing-library/react'
import {CommentForm, type CommentAnswer, type CommentFormProps} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {Activity, StrictMode} from 'react'
import {hydrateRoot} from 'react-dom/client'
import {renderToString} from 'react-dom/server'
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance, hydrate} from '../../../test/conformance.tsx'
import {recordShifts} from '../../../test/shifts.ts'
import {fetchWriting} from '../../../test/writing.tsx'

const key = 'ink-draft:/fog'
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const button = () => screen.getByRole('button')
const form = () => field().form!
const write = (value: string) => fireEvent.input(field(), {target: {value}})
const announced = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

/** A call that the test answers. */
function later() {
  let resolve!: (value: CommentAnswer) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<CommentAnswer>((yes, no) => {
    resolve = yes
    reject = no
  })
  return {promise, resolve, reject, onCommentSubmit: vi.fn(() => promise)}
}

const Form = (props: CommentFormProps) => (
  <StrictMode>
    <CommentForm {...props} />
  </StrictMode>
)

/** Keeps the page where it is, and notes what the browser would post. */
function catchPosts() {
  const posts: [string, FormDataEntryValue][][] = []
  const listener = (event: SubmitEvent) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    posts.push([...new FormData(event.target as HTMLFormElement)])
  }
  window.addEventListener('submit', listener)
  return {posts, [Symbol.dispose]: () => window.removeEventListener('submit', listener)}
}

beforeAll(fetchWriting)

describe('<CommentForm />', () => {
  let warn: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    localStorage.clear()
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  describeConformance(<CommentForm action="/comments" maxLength={100} />, 'FORM')

  it('has a field with a label and a hint, and a button', () => {
    render(<Form action="/comments" locale={zhCN} />)
    expect(screen.getByRole('textbox', {name: '写下你的评论'})).toHaveAccessibleDescription('纯文本，换行会保留。')
    expect(field()).toBeRequired()
    expect(screen.getByRole('button', {name: '发表评论'})).toHaveAttribute('type', 'submit')
    expect(button().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })

  it('is not there when there is nowhere to send a comment to, which the developer is told', () => {
    const {container} = render(<CommentForm action="javascript:alert(1)" />)
    expect(container).toBeEmptyDOMElement()
    expect(warn.mock.calls.flat().join()).toMatch(/CommentForm: .+, so .+\. Pass one of them\./)
  })

  describe('before JavaScript', () => {
    const html = (props: CommentFormProps) => {
      const container = document.createElement('div')
      container.innerHTML = renderToString(<Form {...props} />)
      document.body.append(container)
      pages.push(container)
      return container
    }
    const pages: Element[] = []
    afterEach(() => pages.splice(0).forEach((it) => it.remove()))

    it('posts its fields to the action', async () => {
      html({action: '/comments', parentId: 'c1', onCommentSubmit: vi.fn()})
      using caught = catchPosts()
      expect(form().method).toBe('post')
      expect(form()).toHaveAttribute('action', '/comments')
      await userEvent.fill(field(), ' 两行\n<b>字</b> ')
      await userEvent.click(button())
      expect(caught.posts).toEqual([
        [
          ['text', ' 两行\n<b>字</b> '],
          ['parentId', 'c1'],
        ],
      ])
    })

    it('keeps the text, and the page, where only a callback takes it', async () => {
      html({onCommentSubmit: vi.fn()})
      const left = vi.fn()
      addEventListener('beforeunload', left, {once: true})
      await userEvent.fill(field(), '还在')
      await userEvent.click(button())
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(left).not.toHaveBeenCalled()
      expect(field()).toHaveValue('还在')
    })

    it('has nothing to say about a parent where there is none, and posts nothing empty', async () => {
      html({action: '/comments'})
      using caught = catchPosts()
      await userEvent.click(button())
      expect(caught.posts).toEqual([])
      await userEvent.fill(field(), 'x')
      await userEvent.click(button())
      expect(caught.posts).toEqual([[['text', 'x']]])
    })

    it('sends once when it was hidden and shown again', async () => {
      const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault())
      const page = (mode: 'visible' | 'hidden', title: string) => (
        <Activity mode={mode}>
          <CommentForm action="/comments" onSubmit={onSubmit} title={title} />
        </Activity>
      )
      const {rerender} = render(page('visible', '1'))
      for (const [mode, title] of [
        ['hidden', '2'],
        ['visible', '3'],
        ['hidden', '4'],
        ['visible', '5'],
      ] as const) {
        rerender(page(mode, title))
      }
      await userEvent.fill(screen.getByRole('textbox'), 'once')
      await userEvent.keyboard('{Control>}{Enter}{/Control}')
      expect(onSubmit).toHaveBeenCalledOnce()
    })

    it('keeps what was typed when it is hydrated, and puts a draft behind it', async () => {
      localStorage.setItem(key, '昨天写的。')
      const said = vi.spyOn(console, 'error')
      const container = html({action: '/comments', draftKey: '/fog'})
      await userEvent.fill(field(), '刚刚写的')
      field().setSelectionRange(2, 2)
      const root = hydrateRoot(container, <Form action="/comments" draftKey="/fog" />)
      await waitFor(() => expect(field()).toHaveValue('刚刚写的\n\n昨天写的。'))
      expect(field().selectionStart).toBe(2)
      expect(said).not.toHaveBeenCalled()
      root.unmount()
    })
  })

  describe('prop: action', () => {
    it('is where it posts with JavaScript too, once, where there is no onCommentSubmit', async () => {
      using caught = catchPosts()
      render(<Form action="/comments" draftKey="/fog" />)
      await userEvent.fill(field(), '一次')
      await userEvent.dblClick(button())
      expect(caught.posts).toEqual([[['text', '一次']]])
      expect(field()).toHaveValue('一次')
      // Back from the history the page is as it was left, and may post again.
      act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})))
      await userEvent.click(button())
      expect(caught.posts).toHaveLength(2)
    })

    it('is not posted to offline, where the text would be lost with the page', async () => {
      using caught = catchPosts()
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
      render(<Form action="/comments" />)
      await userEvent.fill(field(), '在地铁里')
      await userEvent.click(button())
      expect(caught.posts).toEqual([])
      await announced('Not posted. Your text is still here.')
      expect(field()).toHaveValue('在地铁里')
    })
  })

  describe('prop: onCommentSubmit', () => {
    it('gets the text, trimmed and as it was written, and the parent', async () => {
      const onCommentSubmit = vi.fn()
      using caught = catchPosts()
      render(<Form action="/comments" onCommentSubmit={onCommentSubmit} parentId="c1" />)
      await userEvent.fill(field(), '  <script>alert(1)</script>\n\n“引号” & 👩‍👩‍👧 ')
      await userEvent.click(button())
      expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({
        text: '<script>alert(1)</script>\n\n“引号” & 👩‍👩‍👧',
        parentId: 'c1',
      })
      expect(caught.posts).toEqual([])
    })

    it('empties the field when it is answered, says so, and leaves the focus', async () => {
      const call = later()
      render(<Form onCommentSubmit={call.onCommentSubmit} draftKey="/fog" />)
      await userEvent.fill(field(), '好')
      await userEvent.click(button())
      expect(form()).toHaveAttribute('aria-busy', 'true')
      expect(field()).toHaveValue('好')
      expect(button()).toHaveFocus()
      await act(async () => call.resolve())
      expect(field()).toHaveValue('')
      await announced('Your comment was sent.')
      expect(field()).toHaveAccessibleDescription('Your comment was sent.')
      expect(form()).not.toHaveAttribute('aria-busy')
      expect(button()).toHaveFocus()
      expect(localStorage.getItem(key)).toBeNull()
    })

    it('is called once for two presses, for fifty, and for a key beside them', async () => {
      const call = later()
      render(<Form onCommentSubmit={call.onCommentSubmit} />)
      await userEvent.fill(field(), '一次')
      await userEvent.dblClick(button())
      act(() => {
        for (let i = 0; i < 50; i += 1) form().requestSubmit()
      })
      await userEvent.click(field())
      await userEvent.keyboard('{Control>}{Enter}{/Control}')
      expect(call.onCommentSubmit).toHaveBeenCalledOnce()
    })

    it('keeps the text when it rejects, says so, and tries again', async () => {
      const onCommentSubmit = vi
        .fn<() => Promise<void>>()
        .mockRejectedValueOnce(new Error('500'))
        .mockResolvedValueOnce()
      render(<Form onCommentSubmit={onCommentSubmit} locale={zhCN} draftKey="/fog" />)
      await userEvent.fill(field(), '写了很久')
      await userEvent.click(button())
      await announced('没能发出，你写的还在这里。')
      expect(screen.getByText('没能发出，你写的还在这里。', {selector: 'p'})).toBeVisible()
      expect(field()).toHaveValue('写了很久')
      expect(localStorage.getItem(key)).toBe('写了很久')
      // The fault is not in the field.
      expect(field()).not.toBeInvalid()
      await userEvent.click(screen.getByRole('button', {name: '重试'}))
      await announced('评论已发出。')
      expect(field()).toHaveValue('')
      expect(onCommentSubmit).toHaveBeenCalledTimes(2)
    })

    it('keeps the text when it throws', async () => {
      const onCommentSubmit = vi.fn(() => {
        throw new Error('broken')
      })
      render(<Form onCommentSubmit={onCommentSubmit} />)
      await userEvent.fill(field(), 'x')
      await userEvent.click(button())
      await announced('Not posted.')
      expect(field()).toHaveValue('x')
      expect(warn.mock.calls.flat().join()).toMatch(/CommentForm: .+broken.+, so .+\. Mend .+\./)
    })

    it('gives up after half a minute without an answer, and still takes a late one', async () => {
      vi.useFakeTimers()
      const call = later()
      render(<Form onCommentSubmit={call.onCommentSubmit} />)
      write('回信迟了')
      act(() => form().requestSubmit())
      await act(() => vi.advanceTimersByTimeAsync(29_000))
      expect(form()).toHaveAttribute('aria-busy', 'true')
      await act(() => vi.advanceTimersByTimeAsync(2000))
      expect(form()).not.toHaveAttribute('aria-busy')
      expect(field()).toHaveValue('回信迟了')
      expect(button()).toHaveAccessibleName('Try again')
      await act(async () => call.resolve())
      expect(field()).toHaveValue('')
      expect(field()).toHaveAccessibleDescription('Your comment was sent.')
    })

    it('lets no late answer take what was written since, nor speak for a newer call', async () => {
      vi.useFakeTimers()
      const [first, second] = [later(), later()]
      const onCommentSubmit = vi.fn().mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise)
      render(<Form onCommentSubmit={onCommentSubmit} />)
      write('第一稿')
      act(() => form().requestSubmit())
      await act(() => vi.advanceTimersByTimeAsync(31_000))
      write('第二稿')
      act(() => form().requestSubmit())
      await act(async () => first.reject(new Error('late')))
      expect(form()).toHaveAttribute('aria-busy', 'true')
      await act(() => vi.advanceTimersByTimeAsync(31_000))
      write('第三稿')
      await act(async () => second.resolve())
      expect(field()).toHaveValue('第三稿')
    })

    it('answers with a reason, which the reader is told', async () => {
      render(<Form onCommentSubmit={async () => ({error: '请先登录。'})} draftKey="/fog" />)
      await userEvent.fill(field(), '写好了才知道要登录')
      await userEvent.click(button())
      await announced('请先登录。')
      expect(field()).toHaveValue('写好了才知道要登录')
      expect(localStorage.getItem(key)).toBe('写好了才知道要登录')
    })

    it('still tells the reason when the language changes', async () => {
      const onCommentSubmit = async () => ({error: '请先登录。'})
      const {rerender} = render(<Form onCommentSubmit={onCommentSubmit} />)
      await userEvent.fill(field(), 'x')
      await userEvent.click(button())
      await announced('请先登录。')
      rerender(<Form onCommentSubmit={onCommentSubmit} locale={zhCN} />)
      expect(field()).toHaveAccessibleDescription('请先登录。')
      expect(button()).toHaveAccessibleName('重试')
    })

    it('answers with the comment, which is shown as text until the page shows it', async () => {
      const {rerender} = render(<Form onCommentSubmit={async () => ({id: 'new', text: '<b>粗</b>'})} />)
      await userEvent.fill(field(), '<b>粗</b>')
      await userEvent.click(button())
      expect(await screen.findByText('<b>粗</b>')).toBeVisible()
      expect(form().querySelector('b')).toBeNull()
      rerender(
        <StrictMode>
          <CommentForm onCommentSubmit={async () => {}} />
          <p id="comment-new">the page’s own</p>
        </StrictMode>,
      )
      expect(screen.queryByText('<b>粗</b>')).not.toBeInTheDocument()
    })

    it.each([null, 7, 'x', [], {id: {}, text: {}}, {error: {}}])('is calm when it answers %o', async (answer) => {
      render(<Form onCommentSubmit={async () => answer as CommentAnswer} />)
      await userEvent.fill(field(), 'x')
      await userEvent.click(button())
      await waitFor(() => expect(field()).toHaveAccessibleDescription(/sent|Not posted/))
    })

    it('may still answer when the form has gone', async () => {
      const [good, bad] = [later(), later()]
      for (const call of [good, bad]) {
        const {unmount} = render(<Form onCommentSubmit={call.onCommentSubmit} draftKey="/fog" />)
        await userEvent.fill(field(), '走了也在')
        await userEvent.click(button())
        unmount()
      }
      bad.reject(new Error('x'))
      await waitFor(() => expect(localStorage.getItem(key)).toBe('走了也在'))
      render(<Form onCommentSubmit={good.onCommentSubmit} draftKey="/fog" />)
      expect(field()).toHaveValue('走了也在')
    })

    it.each([
      ['yes', ({resolve}: ReturnType<typeof later>) => resolve(undefined)],
      ['no', ({reject}: ReturnType<typeof later>) => reject(new Error('x'))],
    ])('leaves what was written since alone when it has gone and %s comes late', async (_, answer) => {
      const first = later()
      const {unmount} = render(<Form onCommentSubmit={first.onCommentSubmit} draftKey="/fog" />)
      await userEvent.fill(field(), '走之前')
      await userEvent.click(button())
      unmount()
      render(<Form onCommentSubmit={vi.fn()} draftKey="/fog" />)
      await userEvent.fill(field(), '回来之后')
      await act(async () => answer(first))
      expect(field()).toHaveValue('回来之后')
      expect(localStorage.getItem(key)).toBe('回来之后')
      // Nor is it told as if it were about this one.
      expect(screen.getByRole('status')).toBeEmptyDOMElement()
    })

    it('is the app’s to veto, by its own handler', async () => {
      const onCommentSubmit = vi.fn()
      render(<Form onCommentSubmit={onCommentSubmit} onSubmit={(event) => event.preventDefault()} />)
      await userEvent.fill(field(), 'x')
      await userEvent.click(button())
      expect(onCommentSubmit).not.toHaveBeenCalled()
    })

    it('takes 100,000 characters', async () => {
      const onCommentSubmit = vi.fn()
      render(<Form onCommentSubmit={onCommentSubmit} draftKey="/fog" />)
      const text = '长篇'.repeat(50_000)
      write(text)
      await userEvent.click(button())
      expect(onCommentSubmit).toHaveBeenCalledExactlyOnceWith({text})
    })
  })

  describe('by keyboard', () => {
    it('reaches the field, then the button, and sends by Control or Command with Enter', async () => {
      const onCommentSubmit = vi.fn(() => Promise.reject(new Error('x')))
      render(<Form onCommentSubmit={onCommentSubmit} />)
      await userEvent.keyboard('{Tab}')
      expect(field()).toHaveFocus()
      await userEvent.keyboard('a{Enter}b')
      expect(field()).toHaveValue('a\nb')
      expect(onCommentSubmit).not.toHaveBeenCalled()
      await userEvent.keyboard('{Control>}{Enter}{/Control}')
      expect(onCommentSubmit).toHaveBeenCalledOnce()
      await announced('Not posted.')
      await userEvent.keyboard('{Meta>}{Enter}{/Meta}')
      expect(onCommentSubmit).toHaveBeenCalledTimes(2)
      await announced('Not posted.')
      expect(field()).toHaveFocus()
      await userEvent.keyboard('{Tab}')
      expect(button()).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      expect(onCommentSubmit).toHaveBeenCalledTimes(3)
    })

    it.each([{isComposing: true}, {keyCode: 229}])('does not send while an input method composes: %o', (composing) => {
      const onCommentSubmit = vi.fn()
      render(<Form onCommentSubmit={onCommentSubmit} />)
      write('zhongwen')
      fireEvent.keyDown(field(), {key: 'Enter', ctrlKey: true, ...composing})
      expect(onCommentSubmit).not.toHaveBeenCalled()
      fireEvent.keyDown(field(), {key: 'Enter', ctrlKey: true})
      expect(onCommentSubmit).toHaveBeenCalledOnce()
    })
  })

  describe('a fault in the field', () => {
    it.each(['', '  \n　'])('is nothing written: %j', async (text) => {
      const onCommentSubmit = vi.fn()
      render(<Form onCommentSubmit={onCommentSubmit} />)
      write(text)
      await userEvent.click(button())
      expect(onCommentSubmit).not.toHaveBeenCalled()
      expect(field()).toBeInvalid()
      expect(field()).toHaveFocus()
      expect(field()).toHaveAccessibleDescription('Please write something first.')
      await announced('Please write something first.')
      write('x')
      expect(field()).not.toBeInvalid()
      expect(field()).toHaveAccessibleDescription('Plain text. Line breaks are kept.')
    })

    it('is too much written: nothing is cut and nothing sent', async () => {
      const onCommentSubmit = vi.fn()
      render(<Form onCommentSubmit={onCommentSubmit} maxLength={10} />)
      await userEvent.fill(field(), '0123456789ab')
      expect(field()).toHaveValue('0123456789ab')
      expect(field()).toBeInvalid()
      await userEvent.click(button())
      expect(onCommentSubmit).not.toHaveBeenCalled()
      expect(field()).toHaveFocus()
      expect(field()).toHaveAccessibleDescription(/Characters too many: 2/)
    })
  })

  describe('prop: maxLength', () => {
    it('is told near the end only, and said when the reader pauses', async () => {
      vi.useFakeTimers()
      render(<Form action="/" maxLength={1000} locale={zhCN} />)
      write('字'.repeat(899))
      expect(field()).toHaveAccessibleDescription('纯文本，换行会保留。')
      for (let i = 900; i <= 950; i += 1) write('字'.repeat(i))
      expect(screen.getByText(/还可以写50字/)).toBeVisible()
      expect(screen.getByRole('status')).toBeEmptyDOMElement()
      act(() => void vi.advanceTimersByTime(1000))
      expect(screen.getByRole('status')).toHaveTextContent('还可以写50字')
    })

    it.each([undefined, -1, Number.NaN, Infinity, 'x'])('is no limit when it is %s', (maxLength) => {
      const onCommentSubmit = vi.fn()
      render(<Form onCommentSubmit={onCommentSubmit} maxLength={maxLength as number} />)
      write('x'.repeat(10_000))
      act(() => form().requestSubmit())
      expect(onCommentSubmit).toHaveBeenCalledOnce()
    })
  })

  describe('prop: draftKey', () => {
    it('brings the text back after a reload, or a login, without moving anything', async () => {
      const element = (
        <>
          <CommentForm action="/" draftKey="/fog" />
          <p>after</p>
        </>
      )
      localStorage.setItem(key, '写了一半\n'.repeat(40))
      const shifts = recordShifts()
      using page = await hydrate(element)
      expect(page.errors).toEqual([])
      expect(field()).toHaveValue('写了一半\n'.repeat(40))
      expect(await shifts()).toEqual([])
    })

    it('keeps each stroke, and nothing when all is deleted', async () => {
      render(<Form action="/" draftKey="/fog" />)
      await userEvent.fill(field(), '草')
      expect(localStorage.getItem(key)).toBe('草')
      await userEvent.clear(field())
      expect(localStorage.getItem(key)).toBeNull()
    })

    it('keeps a text whose answer was never seen, unless the page shows it by now', () => {
      const call = later()
      const {unmount} = render(<Form onCommentSubmit={call.onCommentSubmit} draftKey="/fog" />)
      write('发出去了吗\n\n不知道')
      act(() => form().requestSubmit())
      unmount()
      const shown = (
        <div data-slot="comment-list-text">
          <p>发出去了吗</p>
          <p>不知道</p>
        </div>
      )
      const again = render(<Form onCommentSubmit={call.onCommentSubmit} draftKey="/fog" />)
      expect(field()).toHaveValue('发出去了吗\n\n不知道')
      again.unmount()
      localStorage.setItem(key, '发出去了吗\n\n不知道\v')
      render(
        <>
          {shown}
          <Form onCommentSubmit={call.onCommentSubmit} draftKey="/fog" />
        </>,
      )
      expect(field()).toHaveValue('')
      expect(localStorage.getItem(key)).toBeNull()
    })

    it.each(['getItem', 'setItem'] as const)('is silent when %s is blocked or full', async (method) => {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('', 'QuotaExceededError')
      })
      const onCommentSubmit = vi.fn(() => Promise.reject(new Error('x')))
      using page = await hydrate(<CommentForm onCommentSubmit={onCommentSubmit} draftKey="/fog" />)
      expect(page.errors).toEqual([])
      await userEvent.fill(field(), '照写')
      await userEvent.click(button())
      expect(onCommentSubmit).toHaveBeenCalledOnce()
      expect(field()).toHaveValue('照写')
    })

    it('is silent when there is no storage at all', async () => {
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
        throw new DOMException('', 'SecurityError')
      })
      using page = await hydrate(<CommentForm action="/" draftKey="/fog" />)
      expect(page.errors).toEqual([])
      await userEvent.fill(field(), '照写')
      expect(field()).toHaveValue('照写')
    })
  })

  /** Sends what is written, and waits for as long as a browser takes what moves for the press's own. */
  async function sentAWhileAgo(text: string) {
    const call = later()
    render(
      <>
        <Form onCommentSubmit={call.onCommentSubmit} />
        <p>after</p>
      </>,
    )
    const shifts = recordShifts()
    await userEvent.fill(field(), text)
    await userEvent.click(button())
    await new Promise((resolve) => setTimeout(resolve, 600))
    return {call, shifts}
  }

  it.each([undefined, {id: '9', text: '乙'}])(
    'moves nothing when it is answered, a while after the press: %o',
    async (answer) => {
      const {call, shifts} = await sentAWhileAgo('甲')
      await act(async () => call.resolve(answer))
      expect(field()).toHaveValue('')
      // It stands where it was written.
      const copy = screen.getByText(answer?.text ?? '甲')
      const [over, under] = [copy, field()].map((it) => it.getBoundingClientRect())
      expect(over!.top).toBeGreaterThan(under!.top)
      expect(over!.bottom).toBeLessThan(under!.bottom)
      expect(await shifts()).toEqual([])
      await userEvent.click(field())
      expect(field()).toHaveFocus()
      // What the page may not show yet stands above, out of the way.
      if (answer) expect(screen.getByText('乙').getBoundingClientRect().bottom).toBeLessThan(under!.top)
      else expect(copy).not.toBeInTheDocument()
      await userEvent.keyboard('丙')
      expect(field()).toHaveValue('丙')
    },
  )

  it('moves nothing when it fails, a while after the press', async () => {
    const {call, shifts} = await sentAWhileAgo('x')
    await act(async () => call.reject(new Error('x')))
    expect(button()).toHaveAccessibleName('Try again')
    expect(await shifts()).toEqual([])
  })
})
