import {act, render, waitFor} from '@testing-library/react'
import {ArticleBody, TableOfContents, type Heading} from 'inkstone'
import {StrictMode} from 'react'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import {hydrate} from '../../../test/conformance.tsx'
import {recordShifts} from '../../../test/shifts.ts'

const headings: Heading[] = [
  {id: '起', text: '起 one', level: 2},
  {id: '承', text: '承 two', level: 3},
  {id: '转', text: '转 three', level: 2},
  {id: '合', text: '合 four', level: 2},
]

/** The contents in a rail that stays, and their sections, each so many pixels high. */
const article = (heights: number[], listed = headings, after = 2000) => (
  <div style={{containerName: 'ink-page', containerType: 'inline-size', inlineSize: '1280px'}}>
    <div style={{position: 'sticky', insetBlockStart: 0, inlineSize: '14rem', blockSize: 0}}>
      <TableOfContents headings={listed} />
    </div>
    <ArticleBody>
      <p style={{blockSize: '600px'}}>before the first</p>
      {listed.map(({id, text, level}, i) => {
        const Tag = `h${level}` as 'h2'
        return (
          <section key={i} style={{blockSize: heights[i % heights.length]}}>
            <Tag id={id} style={{margin: 0, blockSize: '40px'}}>
              {text}
            </Tag>
          </section>
        )
      })}
      <p style={{blockSize: after}}>after the last</p>
    </ArticleBody>
  </div>
)

const marked = () => [...document.querySelectorAll('nav [aria-current]')].map((it) => it.getAttribute('href')!.slice(1))
const list = () => document.querySelector('nav ol')!

/** Scrolls to a place of the page, and waits until the browser has said so. */
async function scroll(to: number) {
  await act(async () => {
    scrollTo({top: to, behavior: 'instant'})
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  })
}
const read = (id: string) => scroll(document.getElementById(id)!.getBoundingClientRect().top + scrollY - 24)
const follow = async (hash: string) => {
  await act(async () => {
    location.hash = hash
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  })
}

beforeEach(() => page.viewport(1280, 800))
afterEach(async () => {
  history.replaceState(null, '', location.pathname + location.search)
  location.hash = ''
  scrollTo(0, 0)
  await page.viewport(414, 896)
})

describe('the current section', () => {
  it('is none before the first, and each in its turn, down and up', async () => {
    render(<StrictMode>{article([700])}</StrictMode>)
    expect(marked()).toEqual([])
    const seen: string[][] = []
    for (const id of ['起', '承', '转', '合', '转', '承', '起']) {
      await read(id)
      seen.push(marked())
    }
    expect(seen.flat().join('')).toBe('起承转合转承起')
    await scroll(document.getElementById('转')!.getBoundingClientRect().top + scrollY + 400)
    expect(marked()).toEqual(['转'])
    await scroll(0)
    expect(marked()).toEqual([])
  })

  it('is a state of its link, `true`, and of no other', async () => {
    render(article([700]))
    await read('转')
    expect(document.querySelector('[aria-current]')).toHaveAttribute('aria-current', 'true')
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
  })

  it('remains the last one behind the end of the article', async () => {
    render(article([700]))
    await scroll(1e6)
    expect(marked()).toEqual(['合'])
  })

  it('is each of some short ones', async () => {
    render(article([64]))
    for (const {id} of headings) {
      await read(id)
      expect(marked()).toEqual([id])
    }
  })

  it('is each of those that the end of the page keeps from the top, in order', async () => {
    render(article([500, 150, 150, 150], headings, 10))
    const seen: string[] = []
    for (let to = 0; to < document.documentElement.scrollHeight - 780; to += 10) {
      await scroll(to)
      seen.push(marked().join(''))
    }
    expect([...new Set(seen)].join('')).toBe('起承转合')
    expect(seen.at(-1)).toBe('合')
  })

  it('is the one that a link leads to, also where the page cannot bring it to the top', async () => {
    render(article([500, 150, 150, 150], headings, 10))
    for (const id of ['转', '承', '合', '转']) {
      await follow(id)
      expect(marked()).toEqual([id])
    }
    await scroll(300)
    expect(marked()).toEqual([])
  })

  it('is none on a page that need not scroll, but where a link leads', async () => {
    await page.viewport(1280, 2000)
    render(article([100], headings, 10))
    await scroll(1)
    expect(marked()).toEqual([])
    await follow('转')
    expect(marked()).toEqual(['转'])
  })

  it('follows a link pressed by keyboard', async () => {
    render(article([700]))
    const link = document.querySelector<HTMLAnchorElement>('nav a[href="#转"]')!
    link.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(marked()).toEqual(['转']))
  })

  it('is there after a reload of a deep link, after hydration without a word', async () => {
    await follow('nowhere')
    using opened = await hydrate(article([700]))
    expect(opened.html).not.toContain('aria-current')
    expect(opened.errors).toEqual([])
    await follow('转')
    using again = await hydrate(<TableOfContents headings={headings} />)
    expect(again.errors).toEqual([])
    await waitFor(() => expect(again.container.querySelector('[aria-current]')).toHaveTextContent('转'))
  })

  it('keeps below what the app’s own head covers', async () => {
    document.documentElement.style.scrollPaddingTop = '120px'
    render(article([700]))
    await follow('承')
    expect(marked()).toEqual(['承'])
    document.documentElement.removeAttribute('style')
  })

  it('moves nothing when it changes, in Latin letters too', async () => {
    render(
      article(
        [700],
        headings.map((it) => ({...it, text: `${it.text} will wrap at the width of a narrow rail`})),
      ),
    )
    const widths = () =>
      [...document.querySelectorAll('nav a')].map((link) => {
        const text = document.createRange()
        text.selectNodeContents(link)
        return text.getBoundingClientRect().width
      })
    const before = widths()
    const shifts = recordShifts()
    for (const {id} of headings) {
      await read(id)
      expect(marked()).toEqual([id])
      expect(widths()).toEqual(before)
    }
    expect(await shifts()).toEqual([])
  })
})

describe('the list', () => {
  const many = Array.from({length: 500}, (_, i) => ({id: `h${i}`, text: `Section ${i}`, level: 2 + (i % 2)}))

  it('scrolls to the current one of 500, and never the page', async () => {
    render(article([300], many))
    for (const id of ['h250', 'h499', 'h3']) {
      await read(id)
      const to = scrollY
      expect(marked()).toEqual([id])
      const [item, box] = [document.querySelector('[aria-current]')!, list()].map((it) => it.getBoundingClientRect())
      expect(item!.top).toBeGreaterThanOrEqual(Math.floor(box!.top))
      expect(item!.bottom).toBeLessThanOrEqual(Math.ceil(box!.bottom))
      await scroll(to)
      expect(scrollY).toBe(to)
    }
  })

  it('stays where the reader has scrolled it while the section stays', async () => {
    render(article([300], many))
    await read('h250')
    await act(async () => {
      list().scrollTop = 0
      await new Promise(requestAnimationFrame)
    })
    await scroll(scrollY + 20)
    expect(list().scrollTop).toBe(0)
  })

  it('renders again only when the section changes', async () => {
    render(article([700]))
    await read('转')
    let changes = 0
    const observer = new MutationObserver((records) => (changes += records.length))
    observer.observe(list(), {subtree: true, attributes: true, childList: true})
    for (let i = 0; i < 10; i++) await scroll(scrollY + 5)
    expect(changes).toBe(0)
    await read('合')
    expect(changes + observer.takeRecords().length).toBe(2)
    observer.disconnect()
  })
})

describe('odd headings', () => {
  it('are passed over where the page has none, or shows none', async () => {
    const {container} = render(article([700]))
    container.querySelector('#承')!.remove()
    container.querySelector<HTMLElement>('#合')!.style.display = 'none'
    await scroll(1e6)
    expect(marked()).toEqual(['转'])
  })

  it.each(['%', '%E4', 'a b', '"]', '\\', '#', '<b>', '__proto__', ' '.repeat(3) + 'x'])(
    'do not mind the id %o',
    async (id) => {
      render(article([700], [{id, text: 'odd', level: 2}, ...headings]))
      await scroll(document.querySelector('h2')!.getBoundingClientRect().top + scrollY)
      expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
      expect(document.querySelector('[aria-current]')).toHaveTextContent('odd')
      await follow(id)
      await read('合')
      expect(marked()).toEqual(['合'])
    },
  )

  it('with one id for two mark one', async () => {
    render(article([700], [headings[0]!, headings[0]!, headings[2]!]))
    await read('起')
    expect(marked()).toEqual(['起'])
  })

  it('may change while the page is open', async () => {
    const {rerender} = render(article([700]))
    await read('转')
    rerender(article([700], headings.slice(2)))
    await read('合')
    expect(marked()).toEqual(['合'])
  })
})
