import {render, screen, waitFor} from '@testing-library/react'
import {ArticleBody, NoteReference, Notes} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode} from 'react'
import {renderToString} from 'react-dom/server'
import {describe, expect, it} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const text = (before = '0px', width = '600px') => (
  <StrictMode>
    <ArticleBody lang="zh-CN" style={{marginBlockStart: before, inlineSize: width}}>
      <p>
        毕昇用胶泥刻字
        <NoteReference id="r1" href="#n1" label="1" locale={zhCN} />
        ，火烧令坚。
      </p>
      <Notes notes={[{id: 'n1', text: '见《梦溪笔谈》卷十八。', backrefs: ['r1']}]} locale={zhCN} />
    </ArticleBody>
  </StrictMode>
)
const mark = () => screen.getByRole('doc-noteref', {name: '注1'})
const note = () => screen.findByRole('note', {name: '注1'})
const box = (element: Element) => element.getBoundingClientRect()

describe('<NoteReference />', () => {
  describeConformance(<NoteReference href="#n1" label="1" />, 'SUP')

  it('is a plain link before scripts run', () => {
    expect(renderToString(<NoteReference href="#n1" label="1" />)).toMatch(
      /^<sup [^>]*><a href="#n1" role="doc-noteref" aria-label="Note 1">1<\/a><\/sup>$/,
    )
  })

  it.each(['#100%', '#%'])('stays a link where its address is malformed: %s', async (href) => {
    const errors: string[] = []
    const note = (event: ErrorEvent) => {
      errors.push(event.message)
      event.preventDefault()
    }
    addEventListener('error', note)
    render(<NoteReference href={href} label="1" />)
    await userEvent.click(screen.getByRole('doc-noteref'))
    expect(location.hash).toBe(href)
    history.replaceState(null, '', location.pathname + location.search)
    removeEventListener('error', note)
    expect(errors).toEqual([])
  })

  it('opens the note beside it, with its words and without its links back', async () => {
    render(text())
    await userEvent.click(mark())
    const popover = await note()
    expect(popover).toHaveTextContent(/^见《梦溪笔谈》卷十八。$/)
    expect(popover.matches(':popover-open')).toBe(true)
    expect(popover.querySelector('[id], a')).toBeNull()
    expect(popover).toHaveFocus()
    expect(location.hash).toBe('')
    expect(box(popover).top).toBeGreaterThan(box(mark()).bottom)
    expect(getComputedStyle(popover).fontSize).toBe('14px')
  })

  it('closes by Escape, and the focus is back at the mark', async () => {
    render(text())
    mark().focus()
    await userEvent.keyboard('{Enter}')
    expect(await note()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('note')).not.toBeInTheDocument())
    expect(mark()).toHaveFocus()
  })

  it('closes when the focus goes on, so that it lies over nothing', async () => {
    render(text())
    mark().focus()
    await userEvent.keyboard('{Enter}')
    expect(await note()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('doc-backlink')).toHaveFocus()
    await waitFor(() => expect(screen.queryByRole('note')).not.toBeInTheDocument())
  })

  it('closes by a press beside it, and opens again', async () => {
    render(text())
    await userEvent.click(mark())
    await note()
    await userEvent.click(document.body, {position: {x: 5, y: 400}})
    await waitFor(() => expect(screen.queryByRole('note')).not.toBeInTheDocument())
    await userEvent.click(mark())
    expect(await note()).toBeVisible()
  })

  // However slow the press: it gives the mark the focus first.
  it.each([0, 100])('closes by a second press on the mark, %i ms long', async (length) => {
    render(text())
    await userEvent.click(mark())
    await note()
    await userEvent.click(mark(), {delay: length})
    await waitFor(() => expect(screen.queryByRole('note')).not.toBeInTheDocument())
  })

  it('stands above the mark where there is no room below', async () => {
    render(text(`${window.innerHeight - 70}px`))
    await userEvent.click(mark())
    expect(box(await note()).bottom).toBeLessThan(box(mark()).top)
  })

  it('stays inside a narrow window, and with the mark when the page is scrolled', async () => {
    render(
      <div style={{paddingBlockEnd: '3000px'}}>
        <div style={{position: 'absolute', insetInlineEnd: '2px', insetBlockStart: '40px'}}>
          <NoteReference href="#n1" label="1" locale={zhCN} />
        </div>
        <Notes style={{marginBlockStart: '300px'}} notes={[{id: 'n1', text: '长'.repeat(200)}]} />
      </div>,
    )
    await userEvent.click(mark())
    const popover = await note()
    expect(box(popover).right).toBeLessThanOrEqual(document.documentElement.clientWidth - 15)
    expect(box(popover).left).toBeGreaterThanOrEqual(0)
    const distance = box(popover).top - box(mark()).top
    window.scrollTo(0, 30)
    expect(box(popover).top - box(mark()).top).toBeCloseTo(distance, 0)
    window.scrollTo(0, 0)
  })

  it('follows the link where there is no such note', async () => {
    render(<NoteReference href="#nowhere" label="1" locale={zhCN} />)
    await userEvent.click(mark())
    expect(location.hash).toBe('#nowhere')
    expect(screen.queryByRole('note')).not.toBeInTheDocument()
    history.replaceState(null, '', location.pathname + location.search)
  })

  it.each([undefined, null, '', 'javascript:alert(1)', 'https://a.example/', 7, {}])('is no link for %o', (href) => {
    const {container} = render(<NoteReference href={href as never} label="1" />)
    expect(container).toHaveTextContent(/^1$/)
    expect(container.querySelector('a')).toBeNull()
  })
})
