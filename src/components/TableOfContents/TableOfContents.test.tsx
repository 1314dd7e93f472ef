import {render, screen, waitFor} from '@testing-library/react'
import {TableOfContents} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {renderToString} from 'react-dom/server'
import {describe, expect, it} from 'vitest'
import {describeConformance} from '../../../test/conformance.tsx'

const headings = [
  {id: '一', text: '一、引言', level: 2},
  {id: '二', text: '二、正文', level: 2},
  {id: 'a', text: '1. 细节', level: 3},
]

describe('<TableOfContents />', () => {
  describeConformance(<TableOfContents headings={headings} />, 'NAV')

  it('links to each heading, and counts the sections', () => {
    render(<TableOfContents headings={headings} locale={zhCN} />)
    expect(screen.getByRole('navigation', {name: '目录'})).toBeVisible()
    const links = [...document.querySelectorAll('a')]
    expect(links.map((it) => [it.textContent, it.getAttribute('href')])).toEqual([
      ['一、引言', '#一'],
      ['二、正文', '#二'],
      ['1. 细节', '#a'],
    ])
    expect(screen.getByText('2节')).toBeVisible()
  })

  it('holds each level in a list of its own, further in', () => {
    const deep = ['一', '一.1', '一.1.甲', '一.1.甲.a', '一.1.甲.a.i', '二'].map((text, i) => ({
      id: `d${i}`,
      text,
      level: [2, 3, 4, 5, 6, 2][i]!,
    }))
    render(<TableOfContents headings={deep} maxLevel={6} />)
    document.querySelector('details')!.open = true
    const links = screen.getAllByRole('link')
    const lists = links.map((it) => {
      let depth = 0
      for (let list = it.closest('ol'); list; list = list.parentElement!.closest('ol')) depth += 1
      return depth
    })
    expect(lists).toEqual([1, 2, 3, 4, 5, 1])
    const starts = links.map((it) => it.getBoundingClientRect().left)
    expect(starts.slice(0, 5)).toEqual(starts.slice(0, 5).toSorted((a, b) => a - b))
    expect(new Set(starts).size).toBe(5)
    expect(starts[5]).toBe(starts[0])
  })

  it('lists what is above the first of the highest level before it', () => {
    render(<TableOfContents headings={[{id: 'p', text: '前言', level: 3}, ...headings]} />)
    expect([...document.querySelectorAll('a')].map((it) => it.textContent)).toEqual([
      '前言',
      '一、引言',
      '二、正文',
      '1. 细节',
    ])
  })

  it('shows its links in the rail of a wide page, without being opened', async () => {
    const {container} = render(<TableOfContents headings={headings} />)
    container.style.cssText = 'container: ink-page / inline-size; inline-size: 1000px'
    const link = document.querySelector('a')!
    expect(link.checkVisibility({contentVisibilityAuto: true})).toBe(false)
    container.style.inlineSize = '1280px'
    await waitFor(() => expect(link.checkVisibility({contentVisibilityAuto: true})).toBe(true))
  })

  it('lists as many as there are', () => {
    const many = Array.from({length: 130_000}, (_, i) => ({id: `h${i}`, text: 'x', level: 2 + (i % 2)}))
    const html = renderToString(<TableOfContents headings={many} maxLevel={6} />)
    expect(html.match(/<li>/g)).toHaveLength(many.length)
  })

  it.each([undefined, [], [headings[0]!], 'x'])('renders nothing for %o', (value) => {
    const {container} = render(<TableOfContents headings={value as typeof headings} />)
    expect(container).toBeEmptyDOMElement()
  })
})
