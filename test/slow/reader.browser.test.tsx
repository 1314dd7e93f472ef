// The whole page as somebody reads it: what they see stays where it is, and a keyboard reaches all that can be used.
import {screen} from '@testing-library/react'
import {en} from 'inkstone'
import {ar} from 'inkstone/locales/ar'
import {zhCN} from 'inkstone/locales/zh-CN'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page as browserPage, userEvent} from 'vitest/browser'
import {hydrate} from '../conformance.tsx'
import {wholePage} from '../fixtures/wholePage.tsx'
import {recordShifts} from '../shifts.ts'

const readers = [
  {who: 'on a phone', width: 390, locale: zhCN},
  {who: 'at a desk', width: 1280, locale: en},
  {who: 'from right to left, on a phone', width: 390, locale: ar},
  {who: 'from right to left, at a desk', width: 1280, locale: ar},
]

beforeEach(() => {
  document.body.style.margin = '0'
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.style.margin = ''
  localStorage.clear()
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 100))

describe.each(readers)('a reader $who', ({width, locale}) => {
  beforeEach(() => browserPage.viewport(width, 800))

  it('sees nothing move while the page becomes alive', async () => {
    // The whole page is in sight: what is not counts for nothing.
    await browserPage.viewport(width, 10_000)
    const shifts = recordShifts()
    using opened = await hydrate(wholePage(locale))
    await expect.poll(() => opened.container.querySelector('[data-slot=qr-code]')).not.toBeNull()
    await settled()
    expect(opened.errors).toEqual([])
    expect(await shifts()).toEqual([])
  })

  it('reaches every control by Tab, in the order of the page, in sight, with a ring and a name', async () => {
    using opened = await hydrate(wholePage(locale))
    await settled()
    const stops = await tabThrough()
    expect(stops.length).toBeGreaterThan(25)
    const faults = stops.flatMap(({element, faults}) => faults.map((fault) => `${fault}: ${element.outerHTML}`))
    expect(faults).toEqual([])
    const missed = [
      ...opened.container.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary'),
    ].filter((it) => it.checkVisibility({visibilityProperty: true}) && !stops.some(({element}) => element === it))
    expect(missed.map((it) => it.outerHTML)).toEqual([])
  })
})

// One of each width and direction is enough.
it.each([readers[0]!, readers[3]!])(
  'a reader $who sees nothing move by what they press, open, copy or write',
  async ({width, locale}) => {
    await browserPage.viewport(width, 800)
    using opened = await hydrate(wholePage(locale))
    const {container} = opened
    await settled()
    const presses = [
      '[data-slot=reader-preferences] > button',
      '[data-slot=code-block-copy]',
      '[role=doc-noteref]',
      '[data-slot=like-button]',
      '[data-slot=share-bar] [popovertarget]',
      '[data-slot=contact-footer-copy]',
      '[data-slot=attribution-copy]',
      '[data-network=more]',
      '[data-network=copy]',
      '[data-slot=lightbox]',
    ]
    for (const selector of presses) {
      const element = [...container.querySelectorAll(selector)].find((it) => it.checkVisibility())
      if (!element) throw new Error(`nothing to press: ${selector}`)
      element.scrollIntoView({block: 'center', behavior: 'instant'})
      const shifts = recordShifts()
      await userEvent.click(element)
      await settled()
      // Its code is fetched first.
      if (selector.includes('lightbox')) await screen.findByRole('dialog')
      await userEvent.keyboard('{Escape}')
      await expect.poll(() => document.querySelector('dialog[open]')).toBeNull()
      expect([selector, ...(await shifts())]).toEqual([selector])
    }
    // The line below the field says what is left, then what went wrong; all else stays.
    const box = screen.getByRole<HTMLTextAreaElement>('textbox')
    const places = () =>
      [box, ...box.form!.querySelectorAll('p, button'), container.querySelector('[data-slot=contact-footer]')!].map(
        (it) => it.getBoundingClientRect().top,
      )
    box.scrollIntoView({block: 'center', behavior: 'instant'})
    const before = places()
    await userEvent.fill(box, 'x'.repeat(45))
    await userEvent.click(box.form!.querySelector('[type=submit]')!)
    await expect.poll(() => box.form!.dataset.fault).toBeDefined()
    expect(box).toHaveValue('x'.repeat(45))
    expect(places()).toEqual(before)
  },
)

interface Stop {
  element: Element
  faults: string[]
}

/** Presses Tab from the first control of the page to the last. */
async function tabThrough() {
  ;(document.activeElement as HTMLElement | null)?.blur()
  getSelection()?.removeAllRanges()
  scrollTo(0, 0)
  const stops: Stop[] = []
  for (let i = 0; i < 150; i += 1) {
    await userEvent.tab()
    const element = document.activeElement!
    if (element === document.body || element === stops[0]?.element) break
    stops.push({element, faults: faultsOf(element, stops.at(-1)?.element)})
  }
  return stops
}

function faultsOf(element: Element, before: Element | undefined) {
  const faults: string[] = []
  const {left, top, width, height} = element.getBoundingClientRect()
  if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push('out of order')
  if (width < 1 || height < 1 || left < 0 || left + width > innerWidth) faults.push('off the page')
  if (top + height < 1 || top > innerHeight - 1) faults.push('out of sight')
  const [line] = element.getClientRects()
  const bottom = Math.min(line!.bottom, innerHeight)
  const hit = document.elementFromPoint(line!.left + line!.width / 2, (Math.max(line!.top, 0) + bottom) / 2)
  if (!hit || !(element.contains(hit) || hit.contains(element)))
    faults.push(`covered by ${hit?.outerHTML.slice(0, 80)}`)
  if (!ringed(element)) faults.push('no ring')
  try {
    expect(element).toHaveAccessibleName()
  } catch {
    faults.push('no name')
  }
  const inText = getComputedStyle(element).display === 'inline'
  if (!inText && Math.min(width, height) < 24) faults.push(`a target of ${width} × ${height}`)
  return faults
}

/** A ring of two pixels on the control, on what is drawn over it, or on the card that it stands for. */
function ringed(element: Element) {
  const boxes = [
    element,
    ...(function* up(it: Element | null): Generator<Element> {
      if (it && it !== document.body) yield* [it, ...up(it.parentElement)]
    })(element),
  ]
  return boxes.some((box) =>
    [undefined, '::before', '::after'].some((pseudo) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(box, pseudo)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }),
  )
}
