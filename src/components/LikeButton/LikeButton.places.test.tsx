// What is kept beyond the page: for a connection, for a log-in, in this browser. docs/faults.md lists what goes wrong.
import {act, render, screen, waitFor, within} from '@testing-library/react'
import {userEvent} from '@testing-library/user-event'
import {LikeButton} from 'inkstone'
import {useState} from 'react'
import {describe, expect, it, vi} from 'vitest'
import {hydrate} from '../../../test/conformance.tsx'
import {
  button,
  connect,
  describedBy,
  press,
  serve,
  show,
  shows,
  startAnew,
  told,
} from '../../../test/fixtures/likes.tsx'

const warned = startAnew()

it.each([{likeUrl: '/likes/'}, {storageKey: 'like-'}])('is another like for another post: %j', async (place) => {
  localStorage.clear()
  vi.spyOn(window, 'fetch').mockImplementation(async () => Response.json({}))
  const of = (post: string) => Object.fromEntries(Object.entries(place).map(([name, it]) => [name, it + post]))
  const {rerender} = render(<LikeButton count={1} {...of('a')} />)
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true'))
  rerender(<LikeButton count={5} {...of('b')} />)
  expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'false')
  expect(screen.getByRole('button')).toHaveAccessibleDescription(/^5 /)
  rerender(<LikeButton count={5} {...of('b')} liked />)
  expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true')
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('offline', () => {
  it('keeps the press, says that it waits, and sends it when the connection is back', async () => {
    const sent = serve('cut', {body: {count: 42}})
    show({likeUrl: '/like'})
    connect(false)
    await press()
    await shows(true, '42 likes Waiting for a connection')
    expect(button()).toHaveAttribute('aria-busy', 'true')
    expect(within(button()).getAllByText('Waiting for a connection')[0]).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Waiting for a connection'))
    expect(sent).toHaveLength(1)
    connect(true)
    await shows(true, '42 likes')
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    expect(sent.map(({body}) => body)).toEqual(['{"liked":true}', '{"liked":true}'])
  })

  it('sends the last of several, also when the button has gone', async () => {
    const onLikedChange = vi.fn((_liked: boolean) =>
      navigator.onLine ? Promise.resolve() : Promise.reject(new Error('offline')),
    )
    const {unmount} = show({onLikedChange, defaultLiked: true})
    connect(false)
    await press()
    await press()
    await press()
    await shows(false, '40 likes Waiting for a connection')
    unmount()
    onLikedChange.mockClear()
    connect(true)
    connect(true)
    expect(onLikedChange.mock.calls).toEqual([[false]])
  })

  it('sends it when the page is shown again and nobody has told it that the connection is back', async () => {
    const sent = serve('cut', 'cut', {body: {count: 42}})
    show({likeUrl: '/like'})
    connect(false)
    await press()
    await shows(true, '42 likes Waiting for a connection')
    const shown = () => act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})))
    shown()
    await waitFor(() => expect(sent).toHaveLength(2))
    await shows(true, '42 likes Waiting for a connection')
    expect(sessionStorage.getItem('inkstone-like:/like')).not.toBeNull()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
    shown()
    await shows(true, '42 likes')
    expect(sent).toHaveLength(3)
    expect(sessionStorage).toHaveLength(0)
  })

  it('is kept through a reload under a name alone, so that no other button takes it for its own', async () => {
    const onLikedChange = vi.fn(() => Promise.reject(new Error('offline')))
    const {unmount} = show({onLikedChange})
    connect(false)
    await press()
    await shows(true, '42 likes Waiting for a connection')
    expect(sessionStorage).toHaveLength(0)
    unmount()
  })

  it('leaves an app alone that needs no connection', async () => {
    function App() {
      const [liked, setLiked] = useState(false)
      return <LikeButton count={41} liked={liked} onLikedChange={setLiked} />
    }
    render(<App />)
    connect(false)
    await press()
    expect(told()).toEqual([true, '42 likes'])
  })
})

describe('prop: loginUrl', () => {
  it('is where the reader goes when there is nobody to ask', async () => {
    show({loginUrl: '#login'})
    await press()
    await waitFor(() => expect(location.hash).toBe('#login'))
    expect(told()).toEqual([false, '41 likes Log in first'])
  })

  it('comes back to a like that is completed, once', async () => {
    const sent = serve({body: {loginUrl: '#login'}}, {body: {count: 42}})
    const first = show({likeUrl: '/like'})
    await press()
    await waitFor(() => expect(location.hash).toBe('#login'))
    first.unmount()
    const second = show({likeUrl: '/like'})
    await shows(true, '42 likes')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('42 likes'), {timeout: 3000})
    second.unmount()
    show({likeUrl: '/like'})
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(sent).toHaveLength(2)
    expect(told()).toEqual([false, '41 likes'])
  })

  it('does not send away again who has come back without logging in, until they press', async () => {
    const sent = serve({status: 401})
    const first = show({likeUrl: '/like', loginUrl: '#login'})
    await press()
    await waitFor(() => expect(location.hash).toBe('#login'))
    first.unmount()
    location.hash = '#back'
    show({likeUrl: '/like', loginUrl: '#login'})
    await shows(false, '41 likes Log in first')
    expect(sent).toHaveLength(2)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(location.hash).toBe('#back')
    await press()
    await waitFor(() => expect(location.hash).toBe('#login'))
    expect(sent).toHaveLength(3)
  })

  it('likes nothing more for who liked it already, or comes back a day later, or to another post', async () => {
    const sent = serve({status: 401})
    const first = show({likeUrl: '/like', loginUrl: '#login'})
    await press()
    await waitFor(() => expect(location.hash).toBe('#login'))
    first.unmount()
    const name = 'inkstone-like:/like'
    const left = sessionStorage.getItem(name)!
    const other = show({likeUrl: '/other'})
    const already = show({likeUrl: '/like', defaultLiked: true})
    await waitFor(() => expect(sessionStorage.getItem(name)).toBeNull())
    other.unmount()
    already.unmount()
    sessionStorage.setItem(name, String(Number(left) - 86_400_000))
    show({likeUrl: '/like'})
    await waitFor(() => expect(sessionStorage.getItem(name)).toBeNull())
    expect(sent).toHaveLength(1)
  })

  it('of two buttons without a name of their own likes neither by mistake', async () => {
    const onLikedChange = vi.fn(() => Promise.resolve({loginUrl: '#login'}))
    render(
      <>
        <LikeButton count={1} onLikedChange={onLikedChange} data-testid="a" />
        <LikeButton count={2} onLikedChange={onLikedChange} />
      </>,
    )
    await userEvent.click(screen.getByTestId('a'))
    await waitFor(() => expect(location.hash).toBe('#login'))
    expect(sessionStorage).toHaveLength(0)
  })
})

describe('prop: storageKey', () => {
  it('remembers the like, with no server', async () => {
    const {unmount} = show({storageKey: 'post'})
    await press()
    await waitFor(() => expect(localStorage.getItem('post')).toBe('{"liked":true}'))
    expect(told()).toEqual([true, '42 likes'])
    unmount()
    const again = show({storageKey: 'post'})
    await shows(true, '42 likes')
    await press()
    await waitFor(() => expect(localStorage.getItem('post')).toBe('{"liked":false}'))
    again.unmount()
    show({storageKey: 'post', defaultLiked: true})
    await shows(false, '40 likes')
  })

  it.each([{likeUrl: '/like'}, {onLikedChange: () => {}}])(
    'adds nothing to the count of a server: %o',
    async (props) => {
      localStorage.setItem('post', '{"liked":true,"count":7}')
      show({storageKey: 'post', ...props})
      await shows(true, '41 likes')
      expect(button()).not.toHaveAttribute('aria-busy')
    },
  )

  it('hydrates as the server rendered it, and then knows', async () => {
    localStorage.setItem('post', '{"liked":true}')
    using page = await hydrate(<LikeButton count={41} storageKey="post" />)
    expect(page.html).toContain('aria-pressed="false"')
    expect(page.errors).toEqual([])
    await shows(true, '42 likes')
  })

  it('hears of another tab', async () => {
    show({storageKey: 'post', likeUrl: '/like'})
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const tab = frame.contentWindow!
    await waitFor(() => {
      tab.localStorage.setItem('post', JSON.stringify({liked: true, count: 50, at: Math.random()}))
      expect(told()).toEqual([true, '50 likes'])
    })
    tab.localStorage.setItem('post', '{"liked":false,"count":49}')
    await shows(false, '49 likes')
    frame.remove()
  })

  it('looks again when the page is shown again, to which nothing was told meanwhile', async () => {
    show({storageKey: 'post'})
    expect(told()).toEqual([false, '41 likes'])
    localStorage.setItem('post', '{"liked":true}')
    act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})))
    await shows(true, '42 likes')
    act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})))
    await shows(true, '42 likes')
  })

  it('is one for all buttons of the page', async () => {
    render(
      <>
        <LikeButton count={41} storageKey="post" data-testid="above" />
        <LikeButton count={41} storageKey="post" data-testid="below" />
      </>,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await userEvent.click(screen.getByTestId('above'))
    await waitFor(() => expect(describedBy(screen.getByTestId('below'))).toBe('42 likes'))
    expect(screen.getByTestId('below')).toHaveAttribute('aria-pressed', 'true')
  })

  it.each(['', 'true', '{', '[]', '7', 'null', '{"liked":"yes"}', '{"count":-1}', '{"liked":1,"count":1e99}'])(
    'makes nothing of %j',
    async (rubbish) => {
      localStorage.setItem('post', rubbish)
      show({storageKey: 'post'})
      await new Promise((resolve) => setTimeout(resolve, 30))
      expect(told()).toEqual([false, '41 likes'])
      await press()
      expect(told()).toEqual([true, '42 likes'])
      await waitFor(() => expect(localStorage.getItem('post')).toBe('{"liked":true}'))
    },
  )

  it.each(['getItem', 'setItem'] as const)('is silent when %s is refused', async (method) => {
    const refuse = () => {
      throw new DOMException('Full or blocked', 'QuotaExceededError')
    }
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse)
    show({storageKey: 'post'})
    await press()
    await shows(true, '42 likes')
    await press()
    await shows(false, '41 likes')
    expect(warned).not.toHaveBeenCalled()
  })

  it('is silent when the very name of storage is forbidden', async () => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(window, name, 'get').mockImplementation(() => {
        throw new DOMException('Denied', 'SecurityError')
      })
    }
    show({storageKey: 'post'})
    await press()
    await shows(true, '42 likes')
    vi.restoreAllMocks()
    expect(button()).not.toHaveAttribute('data-failed')
  })

  it('yields to an app that keeps the state', async () => {
    localStorage.setItem('post', '{"liked":true}')
    show({storageKey: 'post', liked: false})
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(told()).toEqual([false, '41 likes'])
  })
})
