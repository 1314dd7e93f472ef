// The whole page as somebody has it who needs it larger, or its lines further apart, or nothing to shine through.
import {render} from '@testing-library/react'
import {en, type Locale} from 'inkstone'
import {ar} from 'inkstone/locales/ar'
import {zhCN} from 'inkstone/locales/zh-CN'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page} from 'vitest/browser'
import {wholePage} from '../fixtures/wholePage.tsx'

const style = document.createElement('style')

beforeEach(() => {
  document.body.style.margin = '0'
  document.head.append(style)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.style.margin = ''
  style.textContent = ''
  style.remove()
})

const told = (it: Element) => {
  const part = it.closest<HTMLElement>('[data-slot]')?.dataset.slot
  return `${it.tagName.toLowerCase()} of ${part}: ${it.textContent.slice(0, 20)}`
}
const isSeen = (it: Element) => it.checkVisibility({visibilityProperty: true}) && it.getBoundingClientRect().width > 1

/** The nearest that scrolls, or hides what does not fit, in this direction. */
const clipOf = (it: Element) => {
  for (let up = it.parentElement; up; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== 'visible') return up
  }
  return document.documentElement
}

/** Texts and controls that reach out of the page, or out of what hides the rest of them. */
function cutOff(container: Element) {
  const lines = document.createRange()
  return [...container.querySelectorAll('*')].flatMap((it) => {
    const texts = [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim())
    if (!texts.length || !isSeen(it) || it.closest('[aria-hidden=true]')) return []
    const around = clipOf(it)
    const {overflowX} = getComputedStyle(around)
    if (around !== document.documentElement && overflowX !== 'hidden' && overflowX !== 'clip') return []
    lines.selectNodeContents(it)
    const [text, box] = [lines.getBoundingClientRect(), around.getBoundingClientRect()]
    const fits = text.left >= box.left - 1 && text.right <= box.right + 1
    const isWhole = around === document.documentElement || (text.top >= box.top - 4 && text.bottom <= box.bottom + 4)
    return fits && isWhole ? [] : [told(it)]
  })
}

/** Controls that lie on each other: what is pressed would be the other. */
function onEachOther(container: Element) {
  const controls = [...container.querySelectorAll('a[href], button, input, textarea, summary')].filter(isSeen)
  return controls.flatMap((it) => {
    it.scrollIntoView({block: 'center', behavior: 'instant'})
    const {left, top, width, height} = it.getClientRects()[0]!
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit && (it.contains(hit) || hit.contains(it)) ? [] : [`${told(it)} under ${hit && told(hit)}`]
  })
}

const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

const ways: {how: string; width: number; css: string}[] = [
  {how: 'zoomed to 200%', width: 640, css: ''},
  {how: 'zoomed to 400%', width: 320, css: ''},
  {how: 'with text of 200%', width: 1280, css: ':root { font-size: 200% }'},
  {how: 'with text of 200% on a phone', width: 390, css: ':root { font-size: 200% }'},
  {how: 'with lines, words and letters further apart', width: 1280, css: spaced},
  {how: 'with lines, words and letters further apart, on a phone', width: 390, css: spaced},
]
const locales: Locale[] = [zhCN, en, ar]
const cases = ways.flatMap((way) => locales.map((locale) => ({...way, locale, language: locale.tag})))

describe('the whole page', () => {
  it.each(cases)('$how, in $language, has nothing cut off and nothing on top of another', async (it) => {
    style.textContent = it.css
    await page.viewport(it.width, 900)
    const {container} = render(wholePage(it.locale))
    await document.fonts.ready
    expect(cutOff(container)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(it.width)
    expect(onEachOther(container)).toEqual([])
  })

  it('shows what is cut off, and what lies on another', async () => {
    style.textContent = `[data-slot=author-card] { overflow: hidden; height: 20px }
      [data-slot=like-button] { position: fixed; inset: 0; width: 100vw }`
    const {container} = render(wholePage(en))
    expect(cutOff(container).join()).toContain('author-card')
    expect(onEachOther(container).join()).toContain('under button of like-button')
  })

  it('has no window and no bar that something shines through', async () => {
    const {container} = render(wholePage(en))
    const above = [...container.querySelectorAll<HTMLElement>('*')].filter(
      (it) => it.popover || it.tagName === 'DIALOG' || /sticky|fixed/.test(getComputedStyle(it).position),
    )
    const named = above.map((it) => it.dataset.slot)
    expect(named).toContain('share-bar-popover')
    const through = above.filter((it) => {
      const {backgroundColor, opacity, backdropFilter} = getComputedStyle(it)
      const text = it.textContent.trim()
      return text && (backdropFilter !== 'none' || opacity !== '1' || !/^rgb\([^/]+\)$/.test(backgroundColor))
    })
    expect(through.map(told)).toEqual([])
  })
})
