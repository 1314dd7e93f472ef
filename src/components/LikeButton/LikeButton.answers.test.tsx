// What goes wrong between the button and those who answer it; docs/faults.md lists it.
import {act, render, screen, waitFor, within} from '@testing-library/react'
import {LikeButton} from 'inkstone'
import {startTransition, useOptimistic, useState} from 'react'
import {describe, expect, it, vi} from 'vitest'
import {hydrate} from '../../../test/conformance.tsx'
import {button, press, serve, show, shows, startAnew, told, unsaved, type Reply} from '../../../test/fixtures/likes.tsx'

const warned = startAnew()

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
    const start = performance.now()
    for (let i = 0; i < 50; i += 1) {
      act(() => button().click())
      // Some are in one turn, some while an answer comes in.
      while (performance.now() - start < i * 2);
      if (i % 5 === 0) await new Promise((resolve) => setTimeout(resolve))
    }
    await waitFor(() => expect(button()).not.toHaveAttribute('aria-busy'))
    expect(told()).toEqual([false, '41 likes'])
    expect(onLikedChange.mock.calls.at(-1)).toEqual([false])
    expect(most).toBe(1)
    // One for each answer that came in meanwhile, not one for each press: those between are skipped.
    expect(onLikedChange.mock.calls.length).toBeLessThan(15)
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
    // Without a pause between them, however busy the machine.
    for (let i = 0; i < 3; i += 1) act(() => button().click())
    await waitFor(() => expect(said).toEqual(['60 likes']), {timeout: 8000})
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(said).toEqual(['60 likes'])
    observer.disconnect()
  })

  it('are not told once the button has gone, in whose place another may be', async () => {
    const first = await hydrate(<LikeButton count={41} onLikedChange={() => Promise.resolve({count: 60})} />)
    await press()
    await shows(true, '60 likes')
    first[Symbol.dispose]()
    using second = await hydrate(<LikeButton count={41} />)
    expect(second.errors).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(await screen.findByRole('status')).toBeEmptyDOMElement()
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
