import {render, screen, within} from '@testing-library/react'
import {userEvent} from '@testing-library/user-event'
import {ArticleBody, ReaderPreferences, ReaderPreferencesScript} from 'inkstone'
import {renderToStaticMarkup, renderToString} from 'react-dom/server'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {userEvent as browser} from 'vitest/browser'
import {describeConformance, hydrate} from '../../../test/conformance.tsx'

const {documentElement: html} = document
const inks = () =>
  [...html.attributes].flatMap(({name, value}) => (name.startsWith('data-ink-') ? `${name}=${value}` : []))
let count = 0
/** Each test has a place of its own, since what was kept outlives a component. */
const place = () => `test-${(count += 1)}`

afterEach(() => {
  for (const name of html.getAttributeNames()) if (name.startsWith('data-ink-')) html.removeAttribute(name)
  localStorage.clear()
  vi.restoreAllMocks()
})

async function open() {
  await userEvent.click(screen.getByRole('button', {name: 'Reading preferences'}))
  return within(screen.getByRole('region', {name: 'Reading preferences'}))
}

describe('<ReaderPreferences />', () => {
  describeConformance(<ReaderPreferences />, 'DIV')

  it('opens a panel of named groups, each at what is usual', async () => {
    render(<ReaderPreferences storageKey={place()} />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    const panel = await open()
    const groups = panel.getAllByRole('group')
    expect(groups.map((it) => it.querySelector('legend')!.textContent)).toEqual([
      'Text size',
      'Line spacing',
      'Line length',
      'Typeface',
      'Theme',
    ])
    expect(panel.getAllByRole('radio', {checked: true}).map((it) => (it as HTMLInputElement).value)).toEqual([
      'medium',
      'normal',
      'normal',
      'serif',
      'system',
    ])
    await browser.keyboard('{Escape}')
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    expect(inks()).toEqual([])
  })

  it('is worked by the keyboard alone', async () => {
    const key = place()
    render(<ReaderPreferences storageKey={key} />)
    screen.getByRole('button').focus()
    await browser.keyboard('{Enter}{Tab}')
    expect(screen.getByRole('radio', {name: 'Medium'})).toHaveFocus()
    await browser.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', {name: 'Large'})).toBeChecked()
    expect(inks()).toEqual(['data-ink-size=large'])
  })

  it('prop: choices says which there are, in order', async () => {
    const {rerender} = render(<ReaderPreferences storageKey={place()} choices={['theme', 'size']} />)
    const panel = await open()
    const groups = () => panel.getAllByRole('group').map((it) => it.querySelector('legend')!.textContent)
    expect(groups()).toEqual(['Theme', 'Text size'])
    rerender(<ReaderPreferences storageKey={place()} choices={['none' as 'size']} />)
    expect(groups()).toHaveLength(5)
  })

  it('closes when the focus goes on', async () => {
    render(
      <>
        <ReaderPreferences storageKey={place()} />
        <button type="button">next</button>
      </>,
    )
    const panel = await open()
    panel.getByRole('button', {name: 'Reset'}).focus()
    await browser.keyboard('{Tab}')
    expect(screen.getByText('next')).toHaveFocus()
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it.each([
    ['dark', 'Light', 'rgb(33, 29, 26)'],
    ['light', 'Dark', 'rgb(219, 217, 211)'],
  ])('wins over the %s that the page’s own style sheet asks for', async (scheme, theme, color) => {
    const sheet = document.createElement('style')
    sheet.textContent = `:root { color-scheme: ${scheme} }`
    document.head.append(sheet)
    render(
      <>
        <ReaderPreferences storageKey={place()} />
        <ArticleBody>
          <p>text</p>
        </ArticleBody>
      </>,
    )
    await userEvent.click((await open()).getByRole('radio', {name: theme}))
    expect(getComputedStyle(screen.getByText('text')).color).toBe(color)
    sheet.remove()
  })

  it.each([
    ['Larger', 'fontSize', 1.25],
    ['Small', 'fontSize', 0.9],
    ['Loose', 'lineHeight', 1.1],
    ['Narrow', 'width', 0.78],
  ] as const)('%s changes the %s of the text at once, %f times', async (name, property, factor) => {
    render(
      <div style={{inlineSize: 1000}}>
        <ReaderPreferences storageKey={place()} />
        <ArticleBody lang="en">
          <p>text</p>
        </ArticleBody>
      </div>,
    )
    const measured = () => Number.parseFloat(getComputedStyle(screen.getByText('text'))[property])
    const before = measured()
    await userEvent.click((await open()).getByRole('radio', {name}))
    expect(measured() / before).toBeCloseTo(factor, 2)
  })

  it('sets the text in the other face, and the page in the theme', async () => {
    render(
      <>
        <ReaderPreferences storageKey={place()} />
        <ArticleBody lang="zh-CN">
          <p>字</p>
        </ArticleBody>
      </>,
    )
    const panel = await open()
    await userEvent.click(panel.getByRole('radio', {name: 'Sans serif'}))
    expect(getComputedStyle(screen.getByText('字')).fontFamily).toContain('PingFang')
    await userEvent.click(panel.getByRole('radio', {name: 'Dark'}))
    expect(getComputedStyle(screen.getByText('字')).color).toBe('rgb(219, 217, 211)')
    expect(inks()).toEqual(['data-ink-face=sans', 'data-ink-theme=dark'])
    await userEvent.click(panel.getByRole('button', {name: 'Reset'}))
    expect(inks()).toEqual([])
    expect(panel.getByRole('radio', {name: 'Automatic'})).toBeChecked()
  })

  it('keeps the choice, and only that', async () => {
    const key = place()
    const {unmount} = render(<ReaderPreferences storageKey={key} />)
    await userEvent.click((await open()).getByRole('radio', {name: 'Wide'}))
    expect(localStorage.getItem(key)).toBe('{"measure":"wide"}')
    unmount()
    render(<ReaderPreferences storageKey={key} />)
    const panel = await open()
    expect(panel.getByRole('radio', {name: 'Wide'})).toBeChecked()
    await userEvent.click(panel.getAllByRole('radio', {name: 'Normal'})[1]!)
    expect(localStorage.getItem(key)).toBeNull()
  })

  it('keeps in step with another tab, and with another of its kind', async () => {
    const key = place()
    render(
      <>
        <ReaderPreferences storageKey={key} />
        <ReaderPreferences storageKey={key} />
      </>,
    )
    // What a browser tells the other tabs.
    const tab = document.createElement('iframe')
    document.body.append(tab)
    tab.contentWindow!.localStorage.setItem(key, '{"theme":"sepia"}')
    await vi.waitFor(() => expect(inks()).toEqual(['data-ink-theme=sepia']))
    for (const radio of document.querySelectorAll('input[value=sepia]')) expect(radio).toBeChecked()
    tab.contentWindow!.localStorage.removeItem(key)
    await vi.waitFor(() => expect(inks()).toEqual([]))
    tab.remove()
  })

  it('works, for as long as the page lives, where storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const warn = vi.spyOn(console, 'warn')
    const error = vi.spyOn(console, 'error')
    render(<ReaderPreferences storageKey={place()} />)
    const panel = await open()
    await userEvent.click(panel.getByRole('radio', {name: 'Large'}))
    expect(panel.getByRole('radio', {name: 'Large'})).toBeChecked()
    expect(inks()).toEqual(['data-ink-size=large'])
    expect(warn).not.toHaveBeenCalled()
    expect(error).not.toHaveBeenCalled()
  })

  it('leaves what the page set on its own', async () => {
    html.dataset.inkTheme = 'sepia'
    const {unmount} = render(<ReaderPreferences storageKey={place()} />)
    await userEvent.click((await open()).getByRole('radio', {name: 'Large'}))
    expect(html).toHaveAttribute('data-ink-theme', 'sepia')
    unmount()
  })

  it('hydrates in silence with what was kept, and moves nothing', async () => {
    const key = place()
    localStorage.setItem(key, '{"size":"large"}')
    using page = await hydrate(<ReaderPreferences storageKey={key} />)
    expect(page.errors).toEqual([])
    expect(page.container.querySelector('input[value=large]')).toBeChecked()
  })
})

describe('<ReaderPreferencesScript />', () => {
  it('hands attributes on, and takes no children from an app that is not typed', () => {
    const more = {children: 'x', 'data-astro-rerun': ''}
    const script = renderToStaticMarkup(<ReaderPreferencesScript {...more} />)
    expect(script).toMatch(/^<script data-astro-rerun="">try\{/)
  })

  /** A page of its own, which tells what stood on `<html>` when its body was reached: before anything was painted. */
  async function load(key: string, kept: string | undefined, {nonce, policy}: {nonce?: string; policy?: string} = {}) {
    if (kept !== undefined) localStorage.setItem(key, kept)
    const script = renderToStaticMarkup(<ReaderPreferencesScript storageKey={key} nonce={nonce} />)
    const errors: string[] = []
    const frame = document.createElement('iframe')
    const told = new Promise<string>((resolve) => {
      Object.assign(window, {told: resolve, failed: (error: string) => errors.push(error)})
    })
    frame.srcdoc =
      `<!doctype html><html><head>${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ''}` +
      `<script nonce="test">onerror = (error) => parent.failed(error)</script>${script}</head>` +
      `<body>text<script nonce="test">parent.told(document.readyState + Array.from(document.documentElement.attributes, (it) => ' ' + it.name + '=' + it.value).join(''))</script>`
    document.body.append(frame)
    const found = await told
    frame.remove()
    expect(errors).toEqual([])
    return found
  }

  it('sets what was kept while the head is read', async () => {
    expect(await load(place(), '{"size":"large","theme":"dark","face":"sans"}')).toBe(
      'loading data-ink-size=large data-ink-face=sans data-ink-theme=dark',
    )
  })

  it.each([
    undefined,
    '',
    'x',
    'null',
    '7',
    '[]',
    '"size"',
    '{"size":"medium","theme":"system"}',
    '{"size":"huge","theme":7,"face":null,"measure":["wide"],"spacing":{"a":1}}',
    '{"__proto__":{"theme":"dark"},"onload":"x","constructor":"dark"}',
    '{"size":"large\\" onload=\\"x"}',
    '{"size":',
  ])('does nothing where %j was kept', async (kept) => {
    expect(await load(place(), kept)).toBe('loading')
  })

  it('runs under a strict policy with its nonce, and only so', async () => {
    const policy = "script-src 'nonce-test'"
    const kept = '{"theme":"sepia"}'
    expect(await load(place(), kept, {nonce: 'test', policy})).toBe('loading data-ink-theme=sepia')
    expect(await load(place(), kept, {nonce: 'other', policy})).toBe('loading')
  })

  it('takes any place to keep them in', async () => {
    const key = `</script><script>parent.told('broken')</script>"'\\ \u2028`
    expect(await load(key, '{"theme":"dark"}')).toBe('loading data-ink-theme=dark')
  })

  it('is small, and the same on server and client', async () => {
    const page = (
      <div>
        <ReaderPreferencesScript nonce="x" />
      </div>
    )
    expect(renderToString(page).length).toBeLessThan(420)
    using hydrated = await hydrate(page)
    expect(hydrated.errors).toEqual([])
  })
})
