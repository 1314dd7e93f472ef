// What the islands of a page share, however many they are.
import {act, render} from '@testing-library/react'
import {
  ArticlePage,
  CodeBlock,
  Embed,
  Lightbox,
  LikeButton,
  NoteReference,
  PostDate,
  ReaderPreferences,
  Table,
} from 'inkstone'
import {StrictMode} from 'react'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import fixture from './fixtures/page.json' with {type: 'json'}
import {hydrate} from './conformance.tsx'

const {article, headings, contact} = fixture

/** What is alive of listeners to what outlives a component, and of timers: by name, how many. */
const alive = new Map<string, number>()
const count = (name: string, by: number) => alive.set(name, (alive.get(name) ?? 0) + by)
const left = () => [...alive].filter(([, number]) => number !== 0)

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
  const start = window.setInterval.bind(window)
  const stop = window.clearInterval.bind(window)
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
  const wait = window.setTimeout.bind(window)
  const end = window.clearTimeout.bind(window)
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

/** Every island there is, in the state in which a page has it. */
const islands = (
  <>
    <ReaderPreferences />
    <ArticlePage
      article={article}
      headings={headings}
      like={{count: 41, storageKey: 'post', likeUrl: '/like'}}
      comments={{
        comments: [{id: '1', text: 'One'}],
        onCommentSubmit: () => undefined,
        draftKey: 'draft',
        maxLength: 10,
        nextUrl: '/older',
        onLoadMore: () => undefined,
      }}
      contact={contact as Parameters<typeof ArticlePage>[0]['contact']}
      slots={{afterBody: <PostDate date={new Date().toISOString()} timeZone="UTC" format="relative" />}}
    >
      {headings.map(({id, text}) => (
        <h2 key={id} id={id}>
          {text}
        </h2>
      ))}
      <CodeBlock>one</CodeBlock>
      <Embed src="https://www.youtube.com/watch?v=x" />
      <figure>
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />
        <Lightbox />
      </figure>
      <NoteReference href="#note" label="1" />
      <Table>
        <tbody />
      </Table>
    </ArticlePage>
  </>
)

describe('the islands of a page', () => {
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
