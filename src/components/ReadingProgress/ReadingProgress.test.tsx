import {render} from '@testing-library/react'
import {ArticleBody, ArticlePage, ReadingProgress} from 'inkstone'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {commands, page} from 'vitest/browser'
import {describeConformance} from '../../../test/conformance.tsx'
import {recordShifts} from '../../../test/shifts.ts'

const settings = {forcedColors: 'none', reducedMotion: 'no-preference', media: null} as const

/** A page whose text is so high, with so much before and after it. */
const article = (height: number, dir?: 'rtl') => (
  <ArticlePage
    dir={dir}
    article={{url: '/1', headline: '一张纸的距离'}}
    share={false}
    slots={{
      progress: <ReadingProgress data-testid="progress" />,
      header: <div style={{blockSize: 500}} />,
      afterBody: <div style={{blockSize: 1500}} />,
    }}
  >
    <div style={{blockSize: height}} />
  </ArticlePage>
)

const line = () => document.querySelector<HTMLElement>('[data-slot=reading-progress]')!
const text = () => document.querySelector('[data-slot=article-body]')!.getBoundingClientRect()

/** How much of its width the line has, once the browser has painted. */
async function share() {
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return line().getBoundingClientRect().width / line().offsetWidth
}
async function scrollTo(top: number) {
  window.scrollTo({top, behavior: 'instant'})
  return share()
}

beforeEach(() => page.viewport(800, 600))
afterEach(async () => {
  await commands.emulateMedia(settings)
  window.scrollTo(0, 0)
  await page.viewport(414, 896)
})

describe('<ReadingProgress />', () => {
  describeConformance(<ReadingProgress />, 'DIV')

  it('says how much of the text has been scrolled by, not of the page', async () => {
    render(article(3000))
    expect(await share()).toBe(0)
    const {top, height} = text()
    expect(await scrollTo(top)).toBeCloseTo(0, 2)
    for (const part of [0.25, 0.5, 0.9, 0.1]) {
      expect(await scrollTo(top + part * (height - 600))).toBeCloseTo(part, 2)
    }
  })

  it('is full where the text ends, and stays so behind it', async () => {
    render(article(3000))
    const {top, height} = text()
    expect(await scrollTo(top + height - 600)).toBeCloseTo(1, 2)
    expect(await scrollTo(top + height)).toBe(1)
    expect(await scrollTo(1e6)).toBe(1)
  })

  it('lies along the top of the window, two pixels thin, wherever the reader is', async () => {
    render(article(3000))
    for (const top of [0, 700, 2500, 1e6]) {
      await scrollTo(top)
      const box = line().getBoundingClientRect()
      expect([box.top, box.height]).toEqual([0, 2])
      expect([box.left, line().offsetWidth]).toEqual([0, document.documentElement.clientWidth])
    }
  })

  it('grows from the right where the page runs from right to left', async () => {
    render(article(3000, 'rtl'))
    const {top, height} = text()
    expect(await scrollTo(top + (height - 600) / 2)).toBeCloseTo(0.5, 2)
    expect(line().getBoundingClientRect().right).toBe(document.documentElement.clientWidth)
  })

  it('moves nothing, neither by being there nor by growing', async () => {
    const {rerender} = render(<ArticlePage article={{url: '/', headline: 'x'}}>text</ArticlePage>)
    const place = () => document.querySelector('h1')!.getBoundingClientRect().toJSON()
    const before = place()
    rerender(
      <ArticlePage article={{url: '/', headline: 'x'}} slots={{progress: <ReadingProgress />}}>
        text
      </ArticlePage>,
    )
    expect(place()).toEqual(before)
    rerender(article(3000))
    await share()
    const shifts = recordShifts()
    for (let to = 0; to < 3000; to += 300) await scrollTo(to)
    expect(await shifts()).toEqual([])
  })

  it('is not seen, and moves nothing, in a browser that has no timelines', async () => {
    const isFor = (rule: CSSRule) => rule instanceof CSSSupportsRule && rule.conditionText.includes('timeline')
    /** Leaves out of the styles what such a browser passes over; gives what puts it back. */
    function passOver(owner: CSSStyleSheet | CSSGroupingRule): (() => void)[] {
      return [...owner.cssRules].flatMap((rule, index) => {
        if (isFor(rule)) {
          const {cssText} = rule
          owner.deleteRule(index)
          owner.insertRule('@media not all {}', index)
          return () => {
            owner.deleteRule(index)
            owner.insertRule(cssText, index)
          }
        }
        return 'cssRules' in rule ? passOver(rule as CSSGroupingRule) : []
      })
    }
    const restore = [...document.styleSheets].flatMap(passOver)
    try {
      expect(restore).toHaveLength(1)
      render(article(3000))
      for (const top of [0, 1500, 1e6]) expect(await scrollTo(top)).toBe(0)
      expect(document.getAnimations()).toEqual([])
      const {top} = document.querySelector('h1, [data-slot=article-page-article]')!.getBoundingClientRect()
      line().remove()
      expect(document.querySelector('h1, [data-slot=article-page-article]')!.getBoundingClientRect().top).toBe(top)
    } finally {
      for (const it of restore) it()
    }
  })

  it('follows the text when that grows, as a late picture makes it', async () => {
    const {rerender} = render(article(1200))
    const {top} = text()
    expect(await scrollTo(top + 600)).toBe(1)
    rerender(article(2400))
    expect(await share()).toBeCloseTo(1 / 3, 2)
  })

  it('of a text that fits into the window fills from when all of it is seen', async () => {
    render(article(300))
    const {top, height} = text()
    expect(await scrollTo(top + height - 600)).toBeCloseTo(0, 2)
    expect(await scrollTo(top)).toBeCloseTo(1, 2)
  })

  it('shows nothing where there is no article', async () => {
    render(
      <>
        <ReadingProgress />
        <div style={{blockSize: 5000}} />
      </>,
    )
    expect(await scrollTo(1000)).toBe(0)
  })

  it('is tied to an ArticleBody elsewhere by the timeline’s name', async () => {
    render(
      <main style={{timelineScope: '--ink-article-body'}}>
        <ReadingProgress />
        <ArticleBody>
          <div style={{blockSize: 1200}} />
        </ArticleBody>
        <div style={{blockSize: 5000}} />
      </main>,
    )
    expect(await scrollTo(text().top + 300)).toBeCloseTo(0.5, 2)
  })

  it('is seen in forced colours, and follows for those who want less motion: it moves by their own hand', async () => {
    await commands.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'})
    render(article(3000))
    const {top, height} = text()
    expect(await scrollTo(top + (height - 600) / 2)).toBeCloseTo(0.5, 2)
    const probe = document.createElement('i')
    probe.style.cssText = 'color: CanvasText; forced-color-adjust: none'
    document.body.append(probe)
    expect(getComputedStyle(line()).borderTopColor).toBe(getComputedStyle(probe).color)
    probe.remove()
  })

  it('is not printed', async () => {
    render(article(3000))
    await scrollTo(1e6)
    await commands.emulateMedia({media: 'print'})
    await vi.waitFor(async () => expect(await share()).toBe(0))
  })

  it('is nothing to a screen reader, nor to a pointer', async () => {
    render(article(3000))
    await scrollTo(1e6)
    expect(line()).toHaveAttribute('aria-hidden', 'true')
    expect(document.elementFromPoint(400, 1)).not.toBe(line())
  })
})
