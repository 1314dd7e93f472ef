import {render, screen, waitFor} from '@testing-library/react'
import {CommentList} from 'inkstone'
import {afterEach, describe, expect, it} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import {many} from '../fixtures/comments.ts'

const article = (id: string) => document.getElementById(`comment-${id}`)!

describe('5,000 comments', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search))

  it('are all there, and grow by the same number of elements each', () => {
    const elements = [500, 5000].map((size) => {
      const {container, unmount} = render(<CommentList comments={many(size)} action="/" />)
      expect(container.querySelectorAll('article')).toHaveLength(size)
      const count = container.querySelectorAll('*').length
      unmount()
      return count
    }) as [number, number]
    expect(elements[1] / elements[0]).toBeLessThan(10.1)
  })

  it('are laid out only where the reader is, and found by their address all the same', async () => {
    await page.viewport(800, 600)
    const {container} = render(<CommentList comments={many(5000)} />)
    // Not by role: that would ask five thousand for their style.
    const articles = [...container.querySelectorAll('article')]
    const isDrawn = (it: Element) => it.lastElementChild!.checkVisibility({contentVisibilityAuto: true})
    expect(isDrawn(articles[0]!)).toBe(true)
    await waitFor(() => expect(articles.filter(isDrawn).length).toBeLessThan(200))
    location.hash = '#comment-4321'
    const top = () => article('4321').getBoundingClientRect().top
    await waitFor(() => expect(isDrawn(article('4321'))).toBe(true), {timeout: 5000})
    await waitFor(() => expect(top()).toBeGreaterThanOrEqual(0), {timeout: 5000})
    expect(top()).toBeLessThan(100)
    expect(articles.filter(isDrawn).length).toBeLessThan(300)
  })

  it('are not rendered again when a reader writes', async () => {
    let reads = 0
    const all = many(200).map((it) => ({
      ...it,
      get text() {
        reads += 1
        return 'x'
      },
    }))
    render(<CommentList comments={all} onCommentSubmit={() => {}} />)
    await userEvent.click(screen.getAllByText('Reply')[0]!)
    const before = reads
    await userEvent.keyboard('abc')
    expect(reads).toBe(before)
  })
})
