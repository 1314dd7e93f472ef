// Hostile HTML in Chromium: nothing runs, nothing loads that should not, and the server's HTML hydrates as it is.
import {HtmlContent, parseHtml} from 'inkstone/html'
import {act} from 'react'
import {hydrateRoot, type Root} from 'react-dom/client'
import {renderToString} from 'react-dom/server'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {fuzz} from './fuzz.ts'
import {plain} from './render.ts'
import {wild} from './wild.ts'

const corpora = import.meta.glob<{id: string; html: string}[]>('../fixtures/html/*.json', {
  eager: true,
  import: 'default',
})

/** What ran, and what any of it tried to do. */
let ran: string[] = []
const hooked = ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch'] as const
const originals = new Map<string, unknown>()
const stay = (event: Event) => event.preventDefault()

/** Hooks whatever a script would reach for, and keeps the page where it is. */
export function watch() {
  beforeEach(() => {
    ran = []
    for (const name of hooked) {
      originals.set(name, window[name])
      Object.assign(window, {[name]: (value: unknown) => ran.push(`${name}(${String(value)})`)})
    }
    document.addEventListener('click', stay, true)
    document.addEventListener('submit', stay, true)
  })

  afterEach(() => {
    for (const name of hooked) Object.assign(window, {[name]: originals.get(name)})
    document.removeEventListener('click', stay, true)
    document.removeEventListener('submit', stay, true)
    vi.restoreAllMocks()
  })
}

const events = [
  'click',
  'mouseover',
  'mouseenter',
  'pointerdown',
  'focus',
  'blur',
  'input',
  'toggle',
  'submit',
  'wheel',
  'load',
  'error',
  'animationstart',
  'transitionend',
  'copy',
  'scroll',
]

/** What our own components press for: the tests of each do that. */
const controls = 'button[data-slot], [data-slot=figure] img, [role=doc-noteref]'

/** Does to each element what a reader could. */
function touch(container: Element) {
  for (const element of container.querySelectorAll<HTMLElement>('*')) {
    const types = element.closest(controls) ? events.filter((it) => it !== 'click') : events
    for (const type of types) element.dispatchEvent(new Event(type, {bubbles: true, cancelable: true}))
    element.focus?.()
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

/** Addresses that the browser, which is the judge of it, would run. */
const runs = (container: Element) =>
  [...container.querySelectorAll('a, area, form, button, iframe, object, embed, use')].filter((it) =>
    it
      .getAttributeNames()
      .some(
        (name) =>
          /^(javascript|data|vbscript):/.test(new URL(it.getAttribute(name) ?? '', document.baseURI).protocol) &&
          /href|src|action|data/.test(name),
      ),
  )

const forbidden =
  'script, style, iframe, object, embed, form, button, select, textarea, svg, base, link, meta, dialog, frame, template, [style], [autofocus], [contenteditable], [popover], [name], [tabindex]'

/** What our own components render of that; the slots are theirs alone, because none passes. */
const ours =
  'button[data-slot=lightbox], button[data-slot=code-block-copy], button[data-slot=embed-load], button[data-slot] > svg, ' +
  'svg[data-slot=embed-shape], [data-slot=figure-missing] > svg, [data-slot=notes-back] svg, [data-overflows=true]'

/** What islands set once they run. */
const asSent = (markup: string) => markup.replaceAll(/ data-overflows="[a-z]*"/g, '')

/**
 * Renders on the server, reads that with the browser's parser, hydrates it, and tells what is wrong: with the ready-made
 * elements, or all of them plain.
 */
export async function faultsIn(documents: {id: string; html: string}[], components?: typeof plain) {
  const faults: string[] = []
  const roots: Root[] = []
  const area = document.createElement('div')
  document.body.append(area)
  const said: unknown[] = []
  vi.spyOn(console, 'error').mockImplementation((...args) => void said.push(args.join(' ')))
  vi.spyOn(console, 'warn').mockImplementation((...args) => void said.push(args.join(' ')))
  const contents = documents.map(({html}) => parseHtml(html))
  const containers = contents.map((content) => {
    const container = document.createElement('div')
    container.innerHTML = renderToString(<HtmlContent content={content} components={components} />)
    area.append(container)
    return container
  })
  for (const [index, {id, html}] of documents.entries()) {
    const container = containers[index]!
    const before = container.innerHTML
    await act(async () => {
      const element = <HtmlContent content={contents[index]!} components={components} />
      roots.push(hydrateRoot(container, element, {onRecoverableError: (error) => said.push(error)}))
    })
    const problems = [
      ...said
        .splice(0)
        .map(String)
        .filter((it) => !it.includes('not configured to support act')),
      ...(components === undefined || asSent(container.innerHTML) === asSent(before)
        ? []
        : [`was ${before}, is ${container.innerHTML}`]),
      ...[...container.querySelectorAll(forbidden)]
        .filter((it) => components || !it.matches(ours))
        .map((it) => `leaves ${it.outerHTML}`),
      ...runs(container).map((it) => `leaves ${it.outerHTML}`),
      ...[...container.querySelectorAll('[id]')]
        .filter((it) => !it.id.startsWith('c-'))
        .map((it) => `a bare id ${it.id}`),
    ]
    if (problems.length > 0) faults.push(`${id} ${html}: ${problems.join('; ')}`)
  }
  touch(area)
  await settle()
  faults.push(...ran)
  await act(async () => {
    for (const root of roots) root.unmount()
  })
  area.remove()
  return faults
}

/** The corpora and fresh documents of the fuzzers, rendered with these elements. */
export function describeHostile(components?: typeof plain) {
  watch()

  describe.each(Object.entries(corpora))('%s', (_, documents) => {
    it('runs nothing, and hydrates as it is', {timeout: 120_000}, async () => {
      expect(await faultsIn(documents, components)).toEqual([])
    })
  })

  const seed = Number(import.meta.env.INKSTONE_SEED || Date.now() % 1_000_000_000)
  console.log(`fuzz in Chromium: INKSTONE_SEED=${seed}`)
  it.each([fuzz, wild])(
    `%o, seed ${seed}: runs nothing, and hydrates as it is`,
    {timeout: 300_000},
    async (grammar) => {
      const documents = Array.from(grammar(seed, components ? 100 : 300), (html, index) => ({
        id: `seed ${seed}, document ${index}`,
        html,
      }))
      expect(await faultsIn(documents, components)).toEqual([])
    },
  )
}

/** Unsanitised, the same documents do run: the check can fail. */
export function describeControl() {
  describe('the control', () => {
    watch()

    it('unsanitised, the same documents do run', async () => {
      const area = document.createElement('div')
      document.body.append(area)
      for (const {html} of Object.values(corpora).flat()) {
        // Not those that would take the page of the test away.
        if (!html.includes('onerror') || /meta|form|location|base|frame|object|embed|link/.test(html)) continue
        const container = document.createElement('div')
        container.innerHTML = html
        area.append(container)
      }
      touch(area)
      await vi.waitFor(() => expect(ran.length).toBeGreaterThan(10))
      area.remove()
    })

    it('and what would run by an address is found', () => {
      const area = document.createElement('div')
      area.innerHTML = '<a href="java&#10;script:alert(1)">x</a>'
      expect(runs(area)).toHaveLength(1)
    })
  })
}
