// What the islands of a page leave behind: nothing.
import {cleanup, render} from '@testing-library/react'
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
import {describe, expect, it, vi} from 'vitest'
import {cdp} from 'vitest/browser'
import {watchAlive} from '../alive.ts'

const mounts = 1000

const left = watchAlive()

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
  // A spy keeps what it was called with.
  vi.clearAllMocks()
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
})
