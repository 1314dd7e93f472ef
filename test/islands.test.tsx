// What the islands of a page share, however many they are.
import {act, render} from '@testing-library/react'
import {ArticlePage, CodeBlock, Embed, Lightbox, NoteReference, PostDate, ReaderPreferences, Table} from 'inkstone'
import {StrictMode} from 'react'
import {describe, expect, it} from 'vitest'
import {watchAlive} from './alive.ts'
import fixture from './fixtures/page.json' with {type: 'json'}
import {hydrate} from './conformance.tsx'

const {article, headings, contact} = fixture

const left = watchAlive()

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
      contact={contact}
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
  it('share their clocks, however many there are', () => {
    const many = (size: number) => (
      <StrictMode>
        {Array.from({length: size}, (_, i) => (
          <div key={i}>
            <PostDate date="2024-07-31T17:02:00+08:00" format="relative" />
          </div>
        ))}
      </StrictMode>
    )
    const running = (size: number) => {
      const {unmount} = render(many(size))
      const those = left().filter(([name]) => name === 'interval')
      unmount()
      return those
    }
    expect(running(1)).toEqual([['interval', 1]])
    expect(running(50)).toEqual([['interval', 1]])
  })

  it('hydrate in silence, without a style of their own', async () => {
    using page = await hydrate(islands)
    await act(async () => {})
    expect(page.errors).toEqual([])
    expect(page.container.querySelectorAll('[style], style')).toHaveLength(0)
  })
})
