import {render, screen, within} from '@testing-library/react'
import {userEvent} from '@testing-library/user-event'
import {ArticlePage, ReadingProgress, type ArticlePageProps} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import type {ComponentProps} from 'react'
import {describe, expect, it, vi} from 'vitest'
import {describeConformance, hydrate} from '../../../test/conformance.tsx'
import {Body} from '../../../test/fixtures/Body.tsx'
import fixture from '../../../test/fixtures/page.json' with {type: 'json'}
import type {PageFixture} from '../../../test/fixtures/page.ts'

const {body, ...data} = fixture as PageFixture
const props: ArticlePageProps = {...data, locale: zhCN, children: <Body blocks={body} />}
const page = (more: Partial<ArticlePageProps> = {}) => <ArticlePage {...props} {...more} />

describe('<ArticlePage />', () => {
  describeConformance(page(), 'DIV')

  it('places everything in reading order', () => {
    const {container} = render(page())
    const slots = [...container.querySelectorAll('[data-slot]')].map((it) => (it as HTMLElement).dataset.slot)
    const order = [
      'article-header',
      'table-of-contents',
      'article-body',
      'attribution',
      'like-button',
      'share-bar',
      'author-card',
      'post-navigation',
      'related-posts',
      'comments',
      'contact-footer',
    ]
    expect(slots.filter((slot) => order.includes(slot!))).toEqual(order)
  })

  it('says its language and direction', () => {
    const {container} = render(page({locale: {...zhCN, dir: 'rtl'}}))
    expect(container.firstElementChild).toHaveAttribute('lang', 'zh-CN')
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl')
  })

  it('has the language and direction of the page it is put into where it is given no words', () => {
    const {container} = render(
      <div lang="fa" dir="rtl">
        <ArticlePage article={{url: '/', headline: 'خط', inLanguage: 'fa'}}>
          <p>متن</p>
        </ArticlePage>
      </div>,
    )
    const root = container.querySelector('[data-slot=article-page]')!
    expect(root.closest('[lang]')).toHaveAttribute('lang', 'fa')
    expect(getComputedStyle(root).direction).toBe('rtl')
    expect(getComputedStyle(screen.getByText('متن')).direction).toBe('rtl')
  })

  it('never skips a heading level, and names each landmark once', () => {
    render(page())
    const levels = screen.getAllByRole('heading').map((it) => Number(it.tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [i, level] of levels.entries()) if (i) expect(level - levels[i - 1]!).toBeLessThanOrEqual(1)
    const names = [...screen.getAllByRole('navigation'), ...screen.getAllByRole('region')].map((it) => {
      const by = it.getAttribute('aria-labelledby')
      return it.getAttribute('aria-label') ?? document.getElementById(by!)!.textContent
    })
    expect(new Set(names).size).toBe(names.length)
  })

  it('leaves out the regions whose data is missing', () => {
    const {container} = render(<ArticlePage article={{url: '/', headline: 'Only this'}} />)
    expect(screen.getByRole('heading', {level: 1})).toBeVisible()
    expect(within(container).queryAllByRole('region')).toHaveLength(0)
    expect(container.querySelector('nav, footer, dl')).toBeNull()
  })

  it.each([undefined, null, {}])('is calm without an article: %o', (article) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    render(<ArticlePage article={article as never}>text</ArticlePage>)
    expect(screen.getByText('text')).toBeVisible()
    warn.mockRestore()
  })

  describe('prop: share', () => {
    const bar = () => screen.queryByRole('group', {name: '分享'})

    it('is made from the article where it is not given', () => {
      render(page())
      const weibo = within(bar()!).getByRole<HTMLAnchorElement>('link', {name: '分享到微博'})
      const {searchParams} = new URL(weibo.href)
      expect(searchParams.get('url')).toBe(data.article.url)
      expect(searchParams.get('title')).toBe(data.article.headline)
    })

    it('may differ from it, or be false for none', () => {
      const {rerender} = render(page({share: {url: 'https://zili.example/s/1', headline: 'x', networks: ['telegram']}}))
      expect(within(bar()!).getByRole('link')).toHaveAttribute('href', expect.stringContaining('zili.example%2Fs%2F1'))
      rerender(page({share: false}))
      expect(bar()).not.toBeInTheDocument()
    })
  })

  describe('prop: slots', () => {
    it('puts an element of the app’s in a region’s place, or none', () => {
      render(page({slots: {author: <p>our own card</p>, related: null, afterBody: <p>a poll</p>}}))
      expect(screen.getByText('our own card')).toBeVisible()
      expect(screen.getByText('a poll')).toBeVisible()
      expect(screen.queryByRole('region', {name: '作者'})).not.toBeInTheDocument()
      expect(screen.queryByRole('region', {name: '延伸阅读'})).not.toBeInTheDocument()
    })

    it('takes an element in place of data for its slot, as Astro hands its slots on', () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {})
      const names =
        'progress header contents afterBody tags attribution like share author navigation related comments contact'.split(
          ' ',
        )
      const given = Object.fromEntries(names.map((name) => [name, <p key={name}>our {name}</p>]))
      const {container} = render(page(given))
      expect(container.innerHTML).not.toContain('[object')
      for (const name of names) expect(screen.getByText(`our ${name}`)).toBeVisible()
      expect(screen.queryByRole('button', {name: '喜欢'})).not.toBeInTheDocument()
      expect(error).not.toHaveBeenCalled()
      error.mockRestore()
    })

    const names = [
      'header',
      'contents',
      'attribution',
      'like',
      'share',
      'author',
      'navigation',
      'related',
      'comments',
      'contact',
    ] as const
    it.each([...names, 'progress', 'afterBody', 'children'] as const)(
      'lets the rest of the page stand when %s throws',
      (name) => {
        const error = vi.spyOn(console, 'error').mockImplementation(() => {})
        const Broken = () => {
          throw new Error('broken')
        }
        render(page(name === 'children' ? {children: <Broken />} : {slots: {[name]: <Broken />}}))
        if (name !== 'header') expect(screen.getByRole('heading', {level: 1})).toBeVisible()
        if (name !== 'contact') expect(screen.getByRole('heading', {name: '联系我们'})).toBeVisible()
        expect(error.mock.calls.filter((call) => call.some((it) => it instanceof Error))).toHaveLength(1)
        error.mockRestore()
      },
    )
  })

  it("lets the rest of the page stand when the app's own link throws in one of its regions", () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const related = props.related!
    const linkComponent = (link: ComponentProps<'a'>) => {
      if (related.some(({url}) => url === link.href)) throw new Error('broken')
      return <a {...link}>{link.children}</a>
    }
    render(page({linkComponent}))
    expect(screen.getByRole('heading', {level: 1})).toBeVisible()
    expect(screen.queryByRole('heading', {name: '延伸阅读'})).toBeNull()
    expect(screen.getByRole('heading', {name: '联系我们'})).toBeVisible()
    error.mockRestore()
  })

  it('hands on what a region takes beside what the page gives it', () => {
    const slotProps = {
      related: {layout: 'list', max: 2, heading: 'Read on'},
      author: {actions: <button type="button">Follow</button>},
      contents: {maxLevel: 2},
      navigation: {className: 'own'},
    } as const
    const {container} = render(page({slotProps}))
    expect(screen.getByRole('region', {name: 'Read on'}).querySelectorAll('article')).toHaveLength(2)
    expect(screen.getByRole('button', {name: 'Follow'})).toBeVisible()
    expect(container.querySelector('[data-slot=post-navigation]')).toHaveClass('own')
    // What the page gives stays.
    expect(container.querySelector('[data-slot=post-navigation]')).toHaveTextContent(data.next.headline!)
  })

  it('shows the keywords where it is told to', () => {
    const {rerender} = render(page())
    expect(screen.queryByRole('list', {name: '标签'})).toBeNull()
    rerender(page({tags: true}))
    expect(screen.getByRole('list', {name: '标签'})).toBeVisible()
    rerender(page({tags: true, slots: {tags: <p>own</p>}}))
    expect(screen.getByText('own')).toBeVisible()
  })

  it('keeps below a header that stays at the top of the window', () => {
    const {container} = render(page({slots: {progress: <ReadingProgress />}}))
    container.style.setProperty('--ink-header-height', '64px')
    container.style.inlineSize = '1280px'
    const style = (selector: string) => getComputedStyle(container.querySelector(selector)!)
    expect(style('[data-slot=article-body] h2').scrollMarginBlockStart).toBe('88px')
    expect(style('[data-slot=table-of-contents]').insetBlockStart).toBe('136px')
    expect(style('[data-slot=reading-progress]').insetBlockStart).toBe('64px')
  })

  it('has nothing of the article before where another comes in its place', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const Fails = ({now}: {now: boolean}) => {
      if (now) throw new Error('x')
      return <p>after</p>
    }
    const show = (name: string) => (
      <ArticlePage
        article={{url: `/${name}`, headline: name}}
        like={{count: 1, onLikedChange: () => {}}}
        comments={{onCommentSubmit: () => {}}}
        slots={{afterBody: <Fails now={name === 'a'} />}}
      />
    )
    const {rerender} = render(show('a'))
    await userEvent.click(screen.getByRole('button', {name: /^Like/}))
    await userEvent.type(screen.getByRole('textbox'), 'for a')
    rerender(show('b'))
    expect(screen.getByRole('button', {name: /^Like/})).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('textbox')).toHaveValue('')
    expect(screen.getByText('after')).toBeVisible()
    error.mockRestore()
  })

  it('keeps to its width from 320 px up', () => {
    const {container} = render(page())
    for (const width of [320, 390, 768, 1280, 1680]) {
      container.style.inlineSize = `${width}px`
      expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(width)
    }
  })

  it('puts the contents beside the text where the page is wide, and above it where it is not', () => {
    const {container} = render(page())
    const box = (slot: string) => container.querySelector(`[data-slot=${slot}]`)!.getBoundingClientRect()
    container.style.inlineSize = '1280px'
    const text = container.querySelector('[data-slot=article-body] h2')!.getBoundingClientRect()
    expect(box('table-of-contents').right).toBeLessThanOrEqual(text.left)
    expect(box('table-of-contents').top).toBeLessThan(box('article-body').bottom)
    expect(box('related-posts').width).toBe(1140)
    expect(text.width).toBe(684)
    container.style.inlineSize = '768px'
    expect(box('table-of-contents').bottom).toBeLessThanOrEqual(box('article-body').top)
  })

  it('holds when a translator has rewritten its text before hydration', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const {renderToString} = await import('react-dom/server')
    const {hydrateRoot} = await import('react-dom/client')
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(page())
    for (const node of container.querySelectorAll('p, h2, span, li')) {
      for (const child of node.childNodes) {
        if (child.nodeType !== Node.TEXT_NODE) continue
        const font = document.createElement('font')
        font.textContent = `${child.textContent} (translated)`
        child.replaceWith(font)
      }
    }
    const root = hydrateRoot(container, page(), {onRecoverableError: () => {}})
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(within(container).getByRole('heading', {level: 1})).toBeVisible()
    root.unmount()
    container.remove()
    error.mockRestore()
  })

  it('hydrates in silence under another locale and zone too', async () => {
    using hydrated = await hydrate(page({locale: undefined, timeZone: 'America/St_Johns'}))
    expect(hydrated.errors).toEqual([])
  })
})
