import {render, screen, waitFor, within} from '@testing-library/react'
import {ShareBar, type ShareNetwork} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {StrictMode} from 'react'
import {hydrateRoot} from 'react-dom/client'
import {renderToString} from 'react-dom/server'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance, hydrate} from '../../../test/conformance.tsx'
import {recordShifts} from '../../../test/shifts.ts'

const url = 'https://zili.example/一张纸/?a=1&b=中文#节 2'
const headline = '“一张纸的距离” & #1：100% 👩‍👩‍👧 of <b>'
const text = `${headline}\n${url}`
const links: [ShareNetwork, address: string, Record<string, string>][] = [
  ['weibo', 'https://service.weibo.com/share/share.php', {url, title: headline}],
  ['qq', 'https://connect.qq.com/widget/shareqq/index.html', {url, title: headline}],
  ['x', 'https://x.com/intent/post', {url, text: headline}],
  ['facebook', 'https://www.facebook.com/sharer/sharer.php', {u: url}],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', {url}],
  ['telegram', 'https://t.me/share/url', {url, text: headline}],
  ['whatsapp', 'https://wa.me/', {text}],
  ['line', 'https://social-plugins.line.me/lineit/share', {url, text: headline}],
  ['mastodon', 'https://tootpick.org/', {text}],
  ['bluesky', 'https://bsky.app/intent/compose', {text}],
  ['email', 'mailto:', {subject: headline, body: url}],
]
const all: ShareNetwork[] = ['copy', 'wechat', ...links.map(([network]) => network), 'more']
const bar = (networks: ShareNetwork[], more = {}) => <ShareBar {...{url, headline, networks}} {...more} />

/** The page before any script has run. */
function beforeJavaScript(element: React.ReactElement) {
  const container = document.createElement('div')
  container.innerHTML = renderToString(element)
  document.body.append(container)
  return container
}

/** What the device's own way of sharing does, or that there is none. */
function device(share?: (data: ShareData) => Promise<void>) {
  for (const [name, value] of Object.entries({share, canShare: share && (() => true)})) {
    Object.defineProperty(navigator, name, {value, configurable: true})
  }
}

const opened: string[] = []
/** Keeps the tests' page where it is, and notes where it would have gone. */
function note(event: Event) {
  const link = event.type === 'click' && (event.target as Element).closest('a')
  if (!event.defaultPrevented && link) opened.push(link.href)
  if (!event.defaultPrevented && event.type === 'submit') {
    const form = event.target as HTMLFormElement
    opened.push(`${form.action}?${new URLSearchParams(new FormData(form) as never)}`)
  }
  if (link || event.type === 'submit') event.preventDefault()
}

beforeEach(() => {
  opened.length = 0
  localStorage.clear()
  addEventListener('click', note)
  addEventListener('submit', note)
  device()
})
afterEach(() => {
  removeEventListener('click', note)
  removeEventListener('submit', note)
  vi.restoreAllMocks()
})

describe('<ShareBar />', () => {
  describeConformance(bar(all), 'DIV')

  it('is a group of links and buttons, each named by where it leads', () => {
    render(<ShareBar {...{url, headline}} locale={zhCN} />)
    const group = within(screen.getByRole('group', {name: '分享'}))
    expect(group.getByRole('button', {name: '复制链接'})).toBeVisible()
    expect(group.getByRole('button', {name: '分享到微信'})).toBeVisible()
    expect(group.getByRole('link', {name: '分享到微博'})).toBeVisible()
    expect(group.getByRole('button', {name: '更多分享方式'})).toBeVisible()
  })

  it.each(links)('hands %s exactly what is shared', (network, address, values) => {
    const container = beforeJavaScript(bar([network]))
    const link = new URL(container.querySelector('a')!.href)
    const query = link.search.slice(1) || link.hash.slice(1)
    expect(link.href.startsWith(address)).toBe(true)
    // Not by URLSearchParams, which reads a `+` as a blank: a mail program does not.
    const read = query.split('&').map((it) => it.split('=').map(decodeURIComponent) as [string, string])
    expect(Object.fromEntries(read)).toEqual(values)
    container.remove()
  })

  it.each([
    ['长'.repeat(400), '长'.repeat(400)],
    ['👩'.repeat(10_000), '👩'.repeat(250)],
    [`${'a'.repeat(499)}👩`, 'a'.repeat(499)],
    ['a\uD800b', 'a\uFFFDb'],
    [' two\n lines ', 'two lines'],
    [undefined, ''],
    [7, ''],
  ])('holds with any headline (%#)', (given, expected) => {
    render(<ShareBar url={url} headline={given as string} networks={['weibo']} />)
    expect(new URL(screen.getByRole<HTMLAnchorElement>('link').href).searchParams.get('title')).toBe(expected)
  })

  it('tells the app which way was taken, and lets it veto', async () => {
    const onShared = vi.fn()
    const {rerender} = render(bar(['weibo'], {onShared}))
    await userEvent.click(screen.getByRole('link'))
    expect(onShared.mock.calls).toEqual([['weibo']])
    rerender(bar(['weibo'], {onShared, onClick: (event: Event) => event.preventDefault()}))
    await userEvent.click(screen.getByRole('link'))
    expect(onShared).toHaveBeenCalledOnce()
  })

  describe('copy', () => {
    it('copies the address, says so, and tells the app', async () => {
      const onShared = vi.fn()
      const write = vi.spyOn(navigator.clipboard, 'writeText')
      render(bar(['copy'], {onShared}))
      await userEvent.click(screen.getByRole('button', {name: 'Copy link'}))
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'))
      expect(write).toHaveBeenCalledWith(url)
      expect(onShared.mock.calls).toEqual([['copy']])
      expect(opened).toEqual([])
    })

    it('is a link to the page before JavaScript', () => {
      const container = beforeJavaScript(bar(['copy']))
      expect(within(container).getByRole('link', {name: 'Copy link'})).toHaveAttribute('href', url)
      container.remove()
    })
  })

  describe('wechat', () => {
    it('opens its code before JavaScript, and makes it once there is', async () => {
      const container = beforeJavaScript(bar(['wechat']))
      const button = within(container).getByRole('button', {name: 'Share on WeChat'})
      const popover = button.nextElementSibling!
      expect(popover).not.toBeVisible()
      await userEvent.click(button)
      expect(popover).toBeVisible()
      const root = hydrateRoot(container, bar(['wechat']))
      expect(await screen.findByRole('img', {name: 'QR code of this page'})).toBeVisible()
      expect(popover).toHaveTextContent('Scan with WeChat')
      root.unmount()
      container.remove()
    })

    it('makes no code that nobody asked for', async () => {
      render(
        <>
          {bar(['wechat'])}
          {bar(['wechat'])}
        </>,
        {wrapper: StrictMode},
      )
      await userEvent.click(screen.getAllByRole('button', {name: 'Share on WeChat'})[1]!)
      expect(await screen.findByRole('img')).toBeVisible()
      const tiles = [...document.querySelectorAll('[data-slot=share-bar-tile]')]
      expect(tiles.map((it) => it.querySelectorAll('svg').length)).toEqual([0, 1])
    })

    it('opens by keyboard, closes by Escape, and keeps the focus', async () => {
      const onShared = vi.fn()
      render(bar(['wechat', 'weibo'], {onShared}), {wrapper: StrictMode})
      const button = screen.getByRole('button', {name: 'Share on WeChat'})
      await userEvent.tab()
      expect(button).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      const code = await screen.findByRole('img')
      expect(code).toBeVisible()
      await userEvent.keyboard('{Escape}')
      expect(code).not.toBeVisible()
      expect(button).toHaveFocus()
      expect(onShared.mock.calls).toEqual([['wechat']])
      await userEvent.tab()
      expect(screen.getByRole('link')).toHaveFocus()
    })

    it('closes when the focus leaves the bar', async () => {
      render(
        <>
          {bar(['wechat', 'weibo'])}
          <button type="button">next</button>
        </>,
      )
      await userEvent.tab()
      await userEvent.keyboard('{Enter}')
      const code = await screen.findByRole('img')
      await userEvent.tab()
      expect(code).toBeVisible()
      await userEvent.tab()
      expect(screen.getByText('next')).toHaveFocus()
      expect(code).not.toBeVisible()
    })
  })

  describe('more', () => {
    it('shares by the device', async () => {
      const share = vi.fn(() => Promise.resolve())
      const onShared = vi.fn()
      device(share)
      render(bar(['more'], {onShared}))
      await userEvent.click(screen.getByRole('button', {name: 'More ways to share'}))
      expect(share).toHaveBeenCalledWith({title: headline, url})
      expect(onShared.mock.calls).toEqual([['more']])
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
    })

    it.each([
      ['AbortError', 0],
      ['NotAllowedError', 11],
    ])('takes %s for what it is', async (name, count) => {
      const onShared = vi.fn()
      device(() => Promise.reject(new DOMException('', name)))
      render(bar(['more'], {onShared}))
      await userEvent.click(screen.getByRole('button'))
      await waitFor(() => expect(screen.queryAllByRole('link')).toHaveLength(count))
      expect(onShared).not.toHaveBeenCalled()
    })

    it('opens a list of the others where the device has no way, before JavaScript too', async () => {
      const container = beforeJavaScript(bar(['copy', 'weibo', 'more']))
      await userEvent.click(within(container).getByRole('button', {name: 'More ways to share'}))
      const names = within(container)
        .getAllByRole('link')
        .map((it) => it.getAttribute('aria-label') ?? it.textContent?.trim())
      expect(names.toSorted()).toEqual(
        [
          'Copy link',
          'Share on Weibo',
          'QQ',
          'X',
          'Facebook',
          'LinkedIn',
          'Telegram',
          'WhatsApp',
          'LINE',
          'Mastodon',
          'Bluesky',
          'Email',
        ].toSorted(),
      )
      expect(within(container).getByRole('button', {name: 'WeChat'})).toBeVisible()
      container.remove()
    })

    it('closes after a way of its list is taken, and Escape closes one at a time', async () => {
      render(bar(['more']), {wrapper: StrictMode})
      const more = screen.getByRole('button', {name: 'More ways to share'})
      await userEvent.click(more)
      await userEvent.click(screen.getByRole('button', {name: 'WeChat'}))
      expect(await screen.findByRole('img')).toBeVisible()
      await userEvent.keyboard('{Escape}')
      expect(screen.queryByRole('img')).not.toBeInTheDocument()
      expect(screen.getByRole('button', {name: 'WeChat'})).toHaveFocus()
      await userEvent.click(screen.getByRole('link', {name: 'Telegram'}))
      expect(opened[0]).toMatch(/^https:\/\/t\.me/)
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(more).toHaveFocus()
    })
  })

  describe('mastodon', () => {
    const press = () => userEvent.click(screen.getByRole('link', {name: 'Share on Mastodon'}))
    const field = () => screen.getByRole('textbox', {name: 'Your Mastodon server'})

    it.each([
      ['mastodon.social', 'mastodon.social'],
      [' https://M.Example/@me ', 'm.example'],
      ['@me@social.example', 'social.example'],
      ['象.中国', 'xn--ei3a.xn--fiqs8s'],
    ])('asks for the server once (%s), and remembers it', async (typed, host) => {
      const onShared = vi.fn()
      const {unmount} = render(bar(['mastodon'], {onShared}), {wrapper: StrictMode})
      await press()
      expect(field()).toHaveFocus()
      await userEvent.fill(field(), typed)
      await userEvent.keyboard('{Enter}')
      const address = new URL(opened[0]!)
      expect([address.origin, address.pathname]).toEqual([`https://${host}`, '/share'])
      expect(address.searchParams.get('text')?.replaceAll('\r', '')).toBe(text)
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
      expect(screen.getByRole('link')).toHaveFocus()
      unmount()
      // Another day.
      render(bar(['mastodon'], {onShared}))
      await press()
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
      expect(opened[1]).toBe(opened[0])
      expect(onShared.mock.calls).toEqual([['mastodon'], ['mastodon']])
      // Whoever comes back to it was led wrong.
      await press()
      expect(field()).toHaveFocus()
      expect(field()).not.toHaveValue('')
    })

    it.each(['', 'mastodon', 'javascript:alert(1)', 'a b.c', 'https://', '../x'])(
      'does not go to "%s"',
      async (typed) => {
        const onShared = vi.fn()
        render(bar(['mastodon'], {onShared}))
        await press()
        await userEvent.fill(field(), typed)
        await userEvent.keyboard('{Enter}')
        expect(field()).toHaveFocus()
        expect(field()).toBeInvalid()
        expect(opened).toEqual([])
        expect(onShared).not.toHaveBeenCalled()
      },
    )

    it('asks again where what is stored is rubbish', async () => {
      localStorage.setItem('inkstone-mastodon', '"><script>')
      render(bar(['mastodon']))
      await press()
      expect(field()).toHaveValue('')
    })

    it('works where storage is blocked', async () => {
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
        throw new DOMException('', 'SecurityError')
      })
      render(bar(['mastodon']))
      await press()
      await userEvent.fill(field(), 'm.example')
      await userEvent.keyboard('{Enter}')
      expect(opened[0]).toMatch(/^https:\/\/m\.example\/share\?text=/)
    })
  })

  describe('bad data', () => {
    const quiet = () => vi.spyOn(console, 'warn').mockImplementation(() => {})

    it('leaves out a network that it does not know, and one that comes twice', () => {
      const warn = quiet()
      render(bar(['weibo', 'pigeon', 'weibo', null, {}] as never))
      expect(screen.getAllByRole('link')).toHaveLength(1)
      expect(warn.mock.calls.join()).toContain('"pigeon" was left out')
    })

    it('lets a relative address be copied alone, in full', async () => {
      const warn = quiet()
      const write = vi.spyOn(navigator.clipboard, 'writeText')
      render(<ShareBar url="/1" headline="x" networks={all} />)
      expect(screen.getAllByRole('button').map((it) => it.getAttribute('aria-label'))).toEqual(['Copy link'])
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(warn).toHaveBeenCalled()
      await userEvent.click(screen.getByRole('button'))
      await waitFor(() => expect(write).toHaveBeenCalledWith(`${location.origin}/1`))
    })

    it.each(['', undefined, 'javascript:alert(1)', 7])('renders nothing for the address %o', (address) => {
      quiet()
      const {container} = render(<ShareBar url={address as string} headline="x" />)
      expect(container).toBeEmptyDOMElement()
    })
  })

  it('begins at the right where pages do, and leaves a server’s name from left to right', async () => {
    const {container} = render(bar(['copy', 'weibo', 'mastodon']))
    const lefts = () => [...container.querySelectorAll('[data-network]')].map((it) => it.getBoundingClientRect().left)
    expect(lefts()).toEqual(lefts().toSorted((one, other) => one - other))
    container.dir = 'rtl'
    expect(lefts()).toEqual(lefts().toSorted((one, other) => other - one))
    await userEvent.click(screen.getByRole('link', {name: 'Share on Mastodon'}))
    const field = screen.getByRole('textbox')
    expect(getComputedStyle(field).direction).toBe('ltr')
    const {left, right} = field.closest('[popover]')!.getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(innerWidth)
  })

  it('takes another line where there is no more room', () => {
    const {container} = render(bar(all))
    container.style.inlineSize = '320px'
    expect(screen.getByRole('group', {name: 'Share'}).scrollWidth).toBeLessThanOrEqual(320)
    for (const control of screen.getAllByRole('link')) {
      const {width, height} = control.getBoundingClientRect()
      expect([width, height]).toEqual([44, 44])
    }
  })

  it('moves the last before “more” into its list on a small phone', () => {
    const {container} = render(
      <div style={{container: 'ink-page / inline-size'}}>
        <ShareBar {...{url, headline}} locale={zhCN} />
      </div>,
    )
    const weibo = () => screen.queryByRole('link', {name: '分享到微博'})
    container.style.inlineSize = '390px'
    expect(weibo()).toBeVisible()
    container.style.inlineSize = '360px'
    expect(weibo()).not.toBeInTheDocument()
    screen.getByRole('button', {name: '更多分享方式'}).click()
    expect(screen.getByRole('link', {name: '微博'})).toBeVisible()
    container.style.inlineSize = '390px'
    expect(screen.queryByRole('link', {name: '微博'})).not.toBeInTheDocument()
  })

  it('moves nothing when it is hydrated and used', async () => {
    const shifts = recordShifts()
    using page = await hydrate(
      <div>
        {bar(all)}
        <p>below</p>
      </div>,
    )
    expect(page.errors).toEqual([])
    await userEvent.click(screen.getByRole('button', {name: 'Copy link'}))
    await userEvent.click(screen.getByRole('button', {name: 'Share on WeChat'}))
    await screen.findByRole('img')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('link', {name: 'Share on Mastodon'}))
    await userEvent.fill(screen.getByRole('textbox'), 'mastodon')
    await userEvent.keyboard('{Enter}')
    expect(opened).toEqual([])
    await userEvent.fill(screen.getByRole('textbox'), 'm.example')
    await userEvent.keyboard('{Enter}')
    expect(opened).toHaveLength(1)
    expect(await shifts()).toEqual([])
  })
})
