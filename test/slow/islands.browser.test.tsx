// What the islands of a page share, and what they leave behind: nothing.
import {act, cleanup, render} from '@testing-library/react'
import {
  Avatar,
  CodeBlock,
  Comments,
  ContactFooter,
  Embed,
  Lightbox,
  LikeButton,
  NoteReference,
  PostDate,
  ReaderPreferences,
  ShareBar,
  Table,
  TableOfContents,
} from 'inkstone'
import {StrictMode} from 'react'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {cdp} from 'vitest/browser'
import {hydrate} from '../conformance.tsx'

const mounts = 1000

/** What is alive of listeners to what outlives a component, and of timers: by name, how many. */
const alive = new Map<string, number>()
const count = (name: string, by: number) => alive.set(name, (alive.get(name) ?? 0) + by)
/** But for what React hears of the document once and for good. */
const left = () => [...alive].filter(([name, number]) => number !== 0 && !name.startsWith('document selectionchange'))

beforeEach(() => {
  alive.clear()
  for (const [name, target] of Object.entries({
    window,
    document,
    html: document.documentElement,
    body: document.body,
  })) {
    const heard = new Map<string, Set<unknown>>()
    const those = (type: string, options: unknown) => {
      const key = `${name} ${type} ${Boolean(typeof options === 'object' ? (options as EventListenerOptions)?.capture : options)}`
      if (!heard.has(key)) heard.set(key, new Set())
      return {key, set: heard.get(key)!}
    }
    const add = target.addEventListener.bind(target) as typeof window.addEventListener
    const remove = target.removeEventListener.bind(target) as typeof window.removeEventListener
    const drop = (...[type, listener, options]: Parameters<typeof remove>) => {
      const {key, set} = those(type, options)
      if (set.delete(listener)) count(key, -1)
    }
    vi.spyOn(target as Window, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
      const {key, set} = those(args[0], args[2])
      if (!set.has(args[1])) count(key, 1)
      set.add(args[1])
      const {signal} = Object(args[2]) as AddEventListenerOptions
      signal?.addEventListener('abort', () => drop(...args))
      add(...args)
    })
    vi.spyOn(target as Window, 'removeEventListener').mockImplementation((...args: Parameters<typeof remove>) => {
      drop(...args)
      remove(...args)
    })
  }
  const [start, stop] = [window.setInterval.bind(window), window.clearInterval.bind(window)]
  const intervals = new Set<unknown>()
  vi.spyOn(window, 'setInterval').mockImplementation(((...args: Parameters<typeof start>) => {
    const id = start(...args)
    intervals.add(id)
    count('interval', 1)
    return id
  }) as typeof start)
  vi.spyOn(window, 'clearInterval').mockImplementation((id) => {
    if (intervals.delete(id)) count('interval', -1)
    stop(id)
  })
  const [wait, end] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)]
  const timeouts = new Set<unknown>()
  const ended = (id: unknown) => timeouts.delete(id) && count('timeout', -1)
  vi.spyOn(window, 'setTimeout').mockImplementation(((handler: () => void, ...rest: [number]) => {
    const id = wait(
      () => {
        ended(id)
        handler()
      },
      ...rest,
    )
    timeouts.add(id)
    count('timeout', 1)
    return id
  }) as typeof wait)
  vi.spyOn(window, 'clearTimeout').mockImplementation((id) => {
    ended(id)
    end(id)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const headings = [
  {id: 'one', text: 'One', level: 2},
  {id: 'two', text: 'Two', level: 2},
]

/** Every island there is, in the state in which a page has it. */
const islands = (
  <>
    <ReaderPreferences />
    <TableOfContents headings={headings} />
    <h2 id="one">One</h2>
    <h2 id="two">Two</h2>
    <PostDate date={new Date().toISOString()} timeZone="UTC" format="relative" />
    <CodeBlock>one</CodeBlock>
    <Embed src="https://www.youtube.com/embed/x" />
    <figure>
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />
      <Lightbox />
    </figure>
    <NoteReference href="#note" label="1" />
    <Table>
      <tbody />
    </Table>
    <Avatar author={{name: 'One', image: '/missing.png'}} />
    <LikeButton count={41} storageKey="post" likeUrl="/like" />
    <ShareBar url="https://a.example/" headline="One" networks={['copy', 'wechat']} />
    <Comments
      comments={[{id: '1', text: 'One'}]}
      onCommentSubmit={() => undefined}
      draftKey="draft"
      nextUrl="/older"
      onLoadMore={() => undefined}
    />
    <ContactFooter
      contact={{
        email: 'a@a.example',
        openingHours: {days: ['Monday'], opens: '9:00', closes: '17:00', timeZone: 'Asia/Shanghai'},
      }}
    />
  </>
)

async function counters() {
  const devtools = cdp()
  await devtools.send('HeapProfiler.collectGarbage' as never)
  return (await devtools.send('Memory.getDOMCounters' as never)) as unknown as {nodes: number; jsEventListeners: number}
}

describe('the islands of a page', () => {
  it(`leave no node, listener or timer after ${mounts} mounts`, {timeout: 300_000}, async () => {
    const mount = () => {
      render(islands)
      cleanup()
    }
    for (let i = 0; i < 20; i += 1) mount()
    const before = await counters()
    const elements = document.querySelectorAll('*').length
    for (let i = 0; i < mounts; i += 1) mount()
    const after = await counters()
    expect(left()).toEqual([])
    expect(document.querySelectorAll('*').length).toBe(elements)
    expect(document.querySelector('[role=status]')).toBeNull()
    // What React keeps of the last one is there before and after; one a mount would be a thousand.
    expect(after.nodes - before.nodes).toBeLessThan(mounts / 2)
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(mounts / 2)
  })

  it('share their listeners and clocks, however many there are', () => {
    const many = (size: number) => (
      <StrictMode>
        {Array.from({length: size}, (_, i) => (
          <div key={i}>
            <PostDate date="2024-07-31T17:02:00+08:00" format="relative" />
            <LikeButton count={i} storageKey={`post-${i}`} likeUrl={`/like/${i}`} />
          </div>
        ))}
      </StrictMode>
    )
    const heard = (size: number) => {
      const {unmount} = render(many(size))
      const those = left().filter(([name]) => /interval|window/.test(name))
      unmount()
      return those
    }
    const one = heard(1)
    expect(one).toEqual(expect.arrayContaining([['interval', 1]]))
    expect(one.length).toBeGreaterThan(2)
    expect(heard(50)).toEqual(one)
  })

  it('hydrate in silence, without a style of their own', async () => {
    using page = await hydrate(islands)
    await act(async () => {})
    expect(page.errors).toEqual([])
    expect(page.container.querySelectorAll('[style], style')).toHaveLength(0)
  })
})
