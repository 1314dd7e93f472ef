// What goes wrong between a reader, their browser and a server; docs/faults.md lists it.
import {act, render, screen, waitFor, within} from '@testing-library/react'
import {userEvent} from '@testing-library/user-event'
import {LikeButton, type LikeAnswer, type LikeButtonProps} from 'inkstone'
import {StrictMode, startTransition, useOptimistic, useState} from 'react'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {hydrate} from '../../../test/conformance.tsx'

const button = () => screen.getByRole('button', {name: 'Like'})
const press = () => userEvent.click(button())
/** The mark and the description, as a screen reader has them. */
const told = () => [button().getAttribute('aria-pressed') === 'true', describedBy(button())]
const describedBy = (it: HTMLElement) =>
  document.getElementById(it.getAttribute('aria-describedby')!)!.textContent.trim()
const shows = (...state: [boolean, string]) => waitFor(() => expect(told()).toEqual(state), {timeout: 8000})
const unsaved = 'Not saved. Try again'
const show = (props: Partial<LikeButtonProps>) =>
  render(
    <StrictMode>
      <LikeButton count={41} {...props} />
    </StrictMode>,
  )

interface Reply {
  status?: number
  body?: unknown
  text?: string
  /** Milliseconds until it is in. */
  after?: number
}

/** A server at /like that answers in turn, and what it was sent. */
function serve(...replies: (Reply | 'cut')[]) {
  const sent: {body: string; init: RequestInit}[] = []
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation((url, init) => {
    if (url !== '/like') return real(url, init)
    sent.push({body: init!.body as string, init: init!})
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!
    if (reply === 'cut') return Promise.reject(new TypeError('Failed to fetch'))
    const {status = 200, body = {}, text = JSON.stringify(body), after = 0} = reply
    return new Promise((resolve, reject) => {
      init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error))
      setTimeout(() => resolve(new Response(status === 204 ? null : text, {status})), after)
    })
  })
  return sent
}

let online = true
function connect(value: boolean) {
  online = value
  act(() => void window.dispatchEvent(new Event(value ? 'online' : 'offline')))
}

let warned: ReturnType<typeof vi.spyOn>
const complaints: string[] = []
beforeEach(() => {
  online = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...all) => void complaints.push(all.join(' ')))
})
afterEach(() => {
  if (complaints.length > 0) throw new Error(complaints.join())
  vi.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
  if (location.hash) history.replaceState(null, '', location.pathname + location.search)
})

describe('prop: likeUrl', () => {
  it('posts the like as JSON, with the cookies of the site alone, and shows what is answered', async () => {
    const sent = serve({body: {count: 99, liked: true}})
    show({likeUrl: '/like'})
    await press()
    await shows(true, '99 likes')
    await press()
    await waitFor(() => expect(sent.map(({body}) => body)).toEqual(['{"liked":true}', '{"liked":false}']))
    const {method, headers, credentials = 'same-origin', keepalive} = sent[0]!.init
    expect([method, credentials, keepalive]).toEqual(['POST', 'same-origin', true])
    expect(headers).toMatchObject({'Content-Type': 'application/json'})
  })

  it.each<[string, Reply]>([
    ['nothing', {text: ''}],
    ['204', {status: 204}],
    ['{}', {}],
    ['null', {text: 'null'}],
    ['nulls', {body: {count: null, liked: null, loginUrl: null}}],
  ])('takes %s for yes', async (_, reply) => {
    serve(reply)
    show({likeUrl: '/like'})
    await press()
    await shows(true, '42 likes')
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
  })

  it.each<[string, Reply | 'cut']>([
    ['400', {status: 400}],
    ['404 with a page', {status: 404, text: '<!doctype html>'}],
    ['429', {status: 429, body: {count: 7}}],
    ['500', {status: 500, text: 'oops'}],
    ['503 with a like', {status: 503, body: {liked: true}}],
    ['a page instead of JSON', {text: '<!doctype html><title>Log in</title>'}],
    ['half of its JSON', {text: '{"count": 4'}],
    ['a word', {body: 'ok'}],
    ['a number', {body: 42}],
    ['a negative count', {body: {count: -1}}],
    ['a count that is text', {body: {count: '42'}}],
    ['half a like', {body: {count: 1.5, liked: true}}],
    ['a mark that is text', {body: {liked: 'yes'}}],
    ['a cut line', 'cut'],
  ])('%s: takes the press back, says so, and the next press tries again', async (_, reply) => {
    const sent = serve(reply, {body: {count: 50}})
    show({likeUrl: '/like'})
    await press()
    await shows(false, `41 likes ${unsaved}`)
    expect(within(button()).getByText('Try again')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(unsaved))
    await press()
    await shows(true, '50 likes')
    expect(sent.map(({body}) => body)).toEqual(['{"liked":true}', '{"liked":true}'])
  })

  it.each([401, 403])('%i sends the reader to log in', async (status) => {
    serve({status, text: 'no'})
    show({likeUrl: '/like', loginUrl: '#login'})
    await press()
    await waitFor(() => expect(location.hash).toBe('#login'))
    expect(told()).toEqual([false, '41 likes Log in first'])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', ''])('goes nowhere for %j', async (loginUrl) => {
    serve({status: 401, body: {loginUrl}})
    show({likeUrl: '/like'})
    const {href} = location
    await press()
    await shows(false, '41 likes Log in first')
    await waitFor(() => expect(warned).toHaveBeenCalledWith(expect.stringMatching(/log in at .+ leads nowhere/)))
    expect(location.href).toBe(href)
  })
})

describe('prop: timeout', () => {
  it('gives a request up, and says so', async () => {
    const sent = serve({after: 5000})
    show({likeUrl: '/like', timeout: 150})
    const start = performance.now()
    await press()
    await shows(false, `41 likes ${unsaved}`)
    expect(performance.now() - start).toBeLessThan(3000)
    await waitFor(() => expect(sent[0]!.init.signal!.aborted).toBe(true))
  })

  it('takes an answer that comes late all the same', async () => {
    show({onLikedChange: () => new Promise((resolve) => setTimeout(() => resolve({count: 77}), 300)), timeout: 50})
    await press()
    await shows(false, `41 likes ${unsaved}`)
    await shows(true, '77 likes')
    expect(screen.queryByText('Try again')).not.toBeInTheDocument()
  })

  it.each([0, -1, Number.NaN, Infinity, 1e21, 'x', null])('%s is no time, so ten seconds are', async (timeout) => {
    show({timeout: timeout as number, onLikedChange: () => new Promise((resolve) => setTimeout(resolve, 50))})
    await press()
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    expect(told()).toEqual([true, '42 likes'])
  })
})

describe('replies out of order', () => {
  const orders = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].flatMap((b) =>
      [0, 1, 2, 3].flatMap((c) =>
        [0, 1, 2, 3].flatMap((d) => (new Set([a, b, c, d]).size === 4 ? [[a, b, c, d]] : [])),
      ),
    ),
  )

  it('are 24', () => expect(orders).toHaveLength(24))

  // Four words, each given up as too late before the next goes out, so that four replies are on their way at once. The
  // server does what it hears in the order in which it answers.
  it.each(orders.map((order) => [order.join(' '), order] as const))('%s: the last word wins', async (_, order) => {
    const server = {liked: false}
    const replies: (() => void)[] = []
    const onLikedChange = (liked: boolean) =>
      new Promise<LikeAnswer>((resolve) => {
        const answer = () => {
          server.liked = liked
          resolve({liked, count: 41 + Number(liked)})
        }
        // From the fifth on it answers at once.
        if (replies.push(answer) > 4) answer()
      })
    const {unmount} = show({onLikedChange, timeout: 5})
    // On, given up; once more, given up; the app must see on, then off.
    for (let i = 0; i < 4; i += 1) {
      act(() => button().click())
      await waitFor(() => expect(button()).toHaveAttribute('data-failed'), {interval: 3})
    }
    for (const i of order) await act(async () => replies[i]!())
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    expect(told()).toEqual([server.liked, server.liked ? '42 likes' : '41 likes'])
    unmount()
  })

  it('an old word that arrives after a new one is overruled', async () => {
    const server = {liked: false}
    const replies: (() => void)[] = []
    const onLikedChange = vi.fn(
      (liked: boolean) =>
        new Promise<void>((resolve) => {
          const answer = () => {
            server.liked = liked
            resolve()
          }
          if (replies.push(answer) > 1) answer()
        }),
    )
    show({onLikedChange, timeout: 20})
    await press()
    await shows(false, `41 likes ${unsaved}`)
    await press()
    await shows(true, '42 likes')
    await press()
    await shows(false, '41 likes')
    await act(async () => replies[0]!())
    await waitFor(() => expect(onLikedChange.mock.calls.flat()).toEqual([true, true, false, false]))
    expect(server.liked).toBe(false)
    await shows(false, '41 likes')
  })

  /** Calls whose answers are given by hand, and the words that they brought; the first is late, the second answered. */
  async function afterLate(timeout: number) {
    const calls: {answer: () => void; refuse: () => void}[] = []
    const onLikedChange = vi.fn<(liked: boolean) => Promise<void>>(
      () => new Promise((resolve, reject) => calls.push({answer: resolve, refuse: () => reject(new Error('no'))})),
    )
    const answer = (i: number) => act(async () => calls[i]!.answer())
    show({onLikedChange, timeout})
    await press()
    await shows(false, `41 likes ${unsaved}`)
    await press()
    await answer(1)
    await shows(true, '42 likes')
    return {calls, answer, words: () => onLikedChange.mock.calls.flat()}
  }

  it('an old word that arrives when it was said anew and refused is not the truth, since another came between', async () => {
    const {calls, answer} = await afterLate(30)
    await press()
    await answer(2)
    await shows(false, '41 likes')
    await press()
    await act(async () => calls[3]!.refuse())
    await shows(false, `41 likes ${unsaved}`)
    await answer(0)
    expect(told()).toEqual([false, `41 likes ${unsaved}`])
  })

  it('a late answer to the last word makes it be said again where an old word has arrived meanwhile', async () => {
    const {answer, words} = await afterLate(30)
    await press()
    await shows(true, `42 likes ${unsaved}`)
    await answer(0)
    await answer(2)
    await waitFor(() => expect(words()).toEqual([true, true, false, false]))
    await answer(3)
    await shows(false, '41 likes')
  })

  it('an old word that arrives while a newer one is out is overruled, though the reader meanwhile wanted it again', async () => {
    const {answer, words} = await afterLate(1000)
    // The server hears this one, then the first, and answers the first sooner: it holds a like that nobody wants.
    await press()
    await press()
    await answer(0)
    await press()
    await answer(2)
    await waitFor(() => expect(words()).toEqual([true, true, false, false]))
    await answer(3)
    await shows(false, '41 likes')
  })
})

describe('presses', () => {
  it('50 in 100 ms are one call at a time, and the last one wins', async () => {
    let out = 0
    let most = 0
    const onLikedChange = vi.fn(async (_liked: boolean) => {
      out += 1
      most = Math.max(most, out)
      await new Promise((resolve) => setTimeout(resolve, 30))
      out -= 1
    })
    show({onLikedChange})
    for (let i = 0; i < 50; i += 1) {
      act(() => button().click())
      await new Promise((resolve) => setTimeout(resolve, i % 2 === 0 ? 2 : 0))
    }
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    expect(told()).toEqual([false, '41 likes'])
    expect(onLikedChange.mock.calls.at(-1)).toEqual([false])
    expect(most).toBe(1)
    expect(onLikedChange.mock.calls.length).toBeLessThan(50)
  })

  it('taken back before they failed are said once more, for the server may have heard the first', async () => {
    const replies: ((error: Error) => void)[] = []
    const onLikedChange = vi.fn(
      (liked: boolean) => new Promise<void>((resolve, reject) => (liked ? replies.push(reject) : resolve())),
    )
    show({onLikedChange})
    await press()
    await press()
    await act(async () => replies[0]!(new Error('The reply was lost')))
    await waitFor(() => expect(onLikedChange.mock.calls.flat()).toEqual([true, false]))
    await shows(false, '41 likes')
  })

  it('are told once, in a quiet moment', async () => {
    const {container} = show({onLikedChange: () => Promise.resolve({count: 60})})
    expect(container).toBeVisible()
    const said: string[] = []
    const status = await screen.findByRole('status')
    const observer = new MutationObserver(() => said.push(status.textContent))
    observer.observe(status, {childList: true, characterData: true, subtree: true})
    await press()
    await press()
    await press()
    await waitFor(() => expect(said).toEqual(['60 likes']), {timeout: 8000})
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(said).toEqual(['60 likes'])
    observer.disconnect()
  })

  it('of nobody are not told: what the server or another tab changes', async () => {
    const {rerender} = show({})
    rerender(<LikeButton count={50} />)
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(await screen.findByRole('status')).toBeEmptyDOMElement()
  })
})

describe('a button that has gone', () => {
  it('leaves its last word with the server and in the memory, in silence', async () => {
    const sent = serve({after: 50})
    const {unmount} = show({likeUrl: '/like', storageKey: 'post'})
    for (let i = 0; i < 5; i += 1) act(() => button().click())
    unmount()
    await waitFor(() => expect(localStorage.getItem('post')).toBe('{"liked":true}'))
    expect(sent.length).toBeLessThanOrEqual(2)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('leaves nothing else behind: no listener and no timer', async () => {
    const listeners = new Map<string, number>()
    const [add, remove] = [window.addEventListener.bind(window), window.removeEventListener.bind(window)]
    const count = (type: string, by: number) => listeners.set(type, (listeners.get(type) ?? 0) + by)
    vi.spyOn(window, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
      if (/storage|pageshow|online/.test(args[0])) count(args[0], 1)
      add(...args)
    })
    vi.spyOn(window, 'removeEventListener').mockImplementation((...args: Parameters<typeof remove>) => {
      if (listeners.has(args[0])) count(args[0], -1)
      remove(...args)
    })
    const {unmount} = render(<LikeButton count={41} storageKey="post" likeUrl="/like" />)
    expect([...listeners]).toEqual([
      ['storage', 1],
      ['pageshow', 1],
    ])
    unmount()
    expect([...listeners.values()]).toEqual([0, 0])
  })
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
      online ? Promise.resolve() : Promise.reject(new Error('offline')),
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

describe('React', () => {
  it('an action in a transition, with an optimistic state of the app’s', async () => {
    const saved = vi.fn()
    function App() {
      const [liked, setLiked] = useState(false)
      const [shown, setShown] = useOptimistic(liked)
      const change = (next: boolean) =>
        startTransition(async () => {
          setShown(next)
          await new Promise((resolve) => setTimeout(resolve, 30))
          saved(next)
          startTransition(() => setLiked(next))
        })
      return <LikeButton count={41} liked={shown} onLikedChange={change} />
    }
    render(<App />)
    await press()
    expect(told()).toEqual([true, '42 likes'])
    await waitFor(() => expect(saved).toHaveBeenCalledExactlyOnceWith(true))
    await shows(true, '42 likes')
  })

  it('a server action whose page comes anew in a transition, before or after its answer', async () => {
    for (const early of [true, false]) {
      let refresh!: (count: number) => void
      function App() {
        const [count, setCount] = useState(41)
        refresh = (value) => startTransition(() => setCount(value))
        const action = async () => {
          if (early) refresh(57)
          await new Promise((resolve) => setTimeout(resolve, 20))
          return {count: 57}
        }
        return <LikeButton count={count} onLikedChange={action} />
      }
      const {unmount} = render(<App />)
      await press()
      await shows(true, '57 likes')
      await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
      await act(async () => refresh(57))
      expect(told()).toEqual([true, '57 likes'])
      unmount()
    }
  })
})
