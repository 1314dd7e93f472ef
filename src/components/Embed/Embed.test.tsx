import {render, screen} from '@testing-library/react'
import {Embed} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import {renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {userEvent} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'

const src = 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD'
const href = 'https://www.bilibili.com/video/BV1xx411c7mD'
const video = (
  <Embed provider="bilibili" src={src} href={href} heading="怎样刻一个木活字" width={560} height={315} locale={zhCN} />
)
const frame = () => document.querySelector('iframe')
const load = () => screen.getByRole('button', {name: '从哔哩哔哩载入'})

describe('<Embed />', () => {
  afterEach(() => vi.restoreAllMocks())
  describeConformance(video, 'FIGURE')

  it('loads nothing before the reader agrees, and says who would know', () => {
    render(video)
    expect(frame()).toBeNull()
    expect(screen.getByText('内容来自哔哩哔哩。载入之后，对方会知道你来过这一页。')).toBeVisible()
    expect(screen.getByText('怎样刻一个木活字')).toBeVisible()
  })

  it('has a plain link to the page there in the first HTML', () => {
    expect(renderToString(video)).toContain(`href="${href}"`)
    expect(renderToString(video)).not.toContain('<iframe')
    render(video)
    expect(screen.getByRole('link', {name: '在哔哩哔哩打开'})).toHaveAttribute('rel', 'noopener')
  })

  it('loads a frame with a title, lazily and in a sandbox, in the same place, and the focus goes there', async () => {
    const {container} = render(video)
    container.style.inlineSize = '560px'
    const before = container.firstElementChild!.getBoundingClientRect().height
    load().focus()
    await userEvent.keyboard('{Enter}')
    expect(frame()).toHaveAttribute('src', src)
    expect(frame()).toHaveAttribute('title', '怎样刻一个木活字')
    expect(frame()).toHaveAttribute('loading', 'lazy')
    expect(frame()!.sandbox.contains('allow-top-navigation')).toBe(false)
    expect(frame()!.sandbox.contains('allow-scripts')).toBe(true)
    expect(frame()).toHaveFocus()
    expect(container.firstElementChild!.getBoundingClientRect().height).toBe(before)
  })

  describe('props: width, height, ratio', () => {
    it.each([
      [560, 315, undefined, 315],
      ['640', '480', undefined, 420],
      [undefined, undefined, undefined, 315],
      [undefined, undefined, '4:3', 420],
      [undefined, undefined, '1/1', 560],
      [0, -3, 'x', 315],
      [Number.NaN, Infinity, {}, 315],
      [1, 9999, undefined, 315],
    ])('%o, %o, %o keep a place %o px high', (width, height, ratio, wanted) => {
      const {container} = render(<Embed src={src} width={width} height={height} ratio={ratio as never} />)
      container.style.inlineSize = '560px'
      const box = container.querySelector('[data-slot=embed-box]')!.getBoundingClientRect()
      expect(box.height).toBeCloseTo(Math.min(wanted, window.innerHeight * 0.8), 0)
    })
  })

  describe('props: consented, onConsentedChange', () => {
    it('let the app keep what the reader agreed to', async () => {
      const onConsentedChange = vi.fn()
      const {rerender} = render(<Embed src={src} consented={false} onConsentedChange={onConsentedChange} />)
      await userEvent.click(screen.getByRole('button'))
      expect(onConsentedChange).toHaveBeenCalledExactlyOnceWith(true)
      expect(frame()).toBeNull()
      rerender(<Embed src={src} consented onConsentedChange={onConsentedChange} />)
      expect(frame()).not.toBeNull()
    })

    it('load at once where the reader has agreed before, without taking the focus', () => {
      render(<Embed src={src} defaultConsented />)
      expect(frame()).not.toBeNull()
      expect(frame()).not.toHaveFocus()
    })
  })

  describe('prop: provider', () => {
    it.each([
      ['youtube', 'YouTube'],
      ['netease', 'NetEase Cloud Music'],
      ['Our own player', 'Our own player'],
      [undefined, 'player.bilibili.com'],
      ['', 'player.bilibili.com'],
      ['constructor', 'constructor'],
    ])('%o is called %s', (provider, name) => {
      render(<Embed src={src} provider={provider} />)
      expect(screen.getByRole('button', {name: `Load from ${name}`})).toBeVisible()
    })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', '/local', '//a.example/x', 7, {}, null])(
    'never frames %o',
    (bad) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      render(<Embed src={bad as never} href={href} defaultConsented />)
      expect(frame()).toBeNull()
      expect(screen.getByRole('link')).toHaveAttribute('href', href)
    },
  )

  it('renders nothing where there is no address', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const {container} = render(<Embed src="javascript:alert(1)" heading="x" />)
    expect(container).toBeEmptyDOMElement()
  })
})
