// What a like button owes to a whole browser: two tabs, the way to log in and back, motion, and what assistive technology reads.
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {built} from './client.ts'

const origin = 'https://zili.example'

const code = `
  import {ArticlePage, CommentForm, Comments, ContactFooter, LikeButton, ShareBar, TableOfContents} from 'inkstone'
  import 'inkstone/styles.css'
  import {createElement as h, useState} from 'react'
  import {createRoot} from 'react-dom/client'
  globalThis.drafts = []
  const said = (size) => Array.from({length: size}, (_, i) => ({id: String(i), author: {name: i ? 'Ben' : 'Ann'}, text: 'One'}))
  // Each answer is as late as the address asks, and there are as many more.
  const [, late, more] = location.search.split(/\\D/).map(Number)
  function Talk() {
    const [size, setSize] = useState(0)
    const [tries, setTries] = useState(0)
    const [loading, setLoading] = useState(false)
    globalThis.tries = tries
    const wait = () => new Promise((resolve) => setTimeout(resolve, late))
    const onRetry = async () => {
      setLoading(true)
      await wait()
      setLoading(false)
      setTries(tries + 1)
      if (tries) setSize(5)
    }
    const onLoadMore = async () => {
      await wait()
      if (size > 2 * more + 5) throw new Error('No more')
      setSize(size + more)
    }
    return h(Comments, {
      comments: said(size), error: !size, loading, onRetry, nextUrl: size ? '?page=2' : undefined, onLoadMore, onCommentSubmit: () => {},
    })
  }
  const root = document.createElement('main')
  document.body.append(root)
  const at = location.pathname
  createRoot(root).render(
    at === '/talk' ? h('div', null,
        h(LikeButton, {count: 41}),
        h(TableOfContents, {headings: [{id: 'a', text: 'First', level: 2}, {id: 'b', text: 'Second', level: 2}]}),
        h(Talk))
    : at.startsWith('/page/') ? h(ArticlePage, {
        article: {headline: 'One', url: 'https://zili.example/1'},
        like: {count: Number(at.split('/')[2]), likeUrl: '/like', size: at.split('/')[3]},
        children: 'A text.',
      })
    : at === '/remembered' ? h(LikeButton, {count: 41, storageKey: 'post', likeUrl: '/like'})
    : at === '/two' ? [1, 2].map((key) => h(LikeButton, {key, count: 41, likeUrl: '/like'}))
    : at === '/liked' ? h(LikeButton, {count: 41, defaultLiked: true, likeUrl: '/like'})
    : at === '/login-first' ? h(LikeButton, {count: 41, likeUrl: '/like'})
    : at === '/all' ? h('div', null,
        h(LikeButton, {count: 41, defaultLiked: true}),
        h(ShareBar, {url: 'https://zili.example/1', headline: 'One', networks: ['copy', 'wechat', 'weibo']}),
        h(CommentForm, {onCommentSubmit: (draft) => void drafts.push(draft), maxLength: 3}),
        h(TableOfContents, {headings: [{id: 'a', text: 'First', level: 2}, {id: 'b', text: 'Second', level: 2}]}),
        h(ContactFooter, {contact: {telephone: '4000-555-014'}}))
    : h(LikeButton, {count: Number(at.slice(1)), storageKey: 'post'}))
`

let browser: Browser
let client: Awaited<ReturnType<typeof built>>

beforeAll(async () => {
  client = await built('like', code)
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
}, 60_000)
afterAll(() => browser?.close())

/** A browser of its own, whose pages come from the built app; `server` answers what is posted. */
async function start(options: BrowserContextOptions = {}, server: (body: string) => object = () => ({})) {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(10_000)
  await context.route('**/*', (route) => {
    const {pathname} = new URL(route.request().url())
    const js = client.files.get(pathname)
    if (js) return route.fulfill({contentType: 'text/javascript', body: js})
    if (pathname === '/like') return route.fulfill({json: server(route.request().postData()!)})
    if (pathname === '/login') {
      return route.fulfill({contentType: 'text/html', body: `<a href="/login-first">In</a>`})
    }
    if (pathname === '/styles.css') return route.fulfill({contentType: 'text/css', body: client.css})
    const body = `<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="/styles.css"><body><script type="module" src="${client.first}"></script>`
    return route.fulfill({contentType: 'text/html', body})
  })
  return {
    context,
    async open(path = '/') {
      const page = await context.newPage()
      await page.goto(origin + path)
      await like(page).waitFor()
      return page
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

const like = (page: Page) => page.getByRole('button', {name: 'Like', exact: true})
const pause = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
const pressed = (page: Page) => like(page).getAttribute('aria-pressed')

describe('two tabs', () => {
  it('agree within a second, whichever is pressed', async () => {
    await using it = await start()
    const [one, other] = [await it.open(), await it.open()]
    for (const [here, there, mark] of [
      [one, other, 'true'],
      [other, one, 'false'],
      [other, one, 'true'],
    ] as const) {
      await like(here).click()
      await expect.poll(() => pressed(there), {timeout: 1000, interval: 20}).toBe(mark)
      expect(await pressed(here)).toBe(mark)
    }
    expect(await other.locator('[data-slot=like-button-count]').textContent()).toBe('1')
    // Who comes later finds the same.
    await expect.poll(async () => pressed(await it.open())).toBe('true')
  })
})

describe.concurrent('a reader who must log in', () => {
  it('is led there and back by real pages, and has liked it then, once', async () => {
    const heard: string[] = []
    let isIn = false
    await using it = await start({}, (body) => {
      heard.push(body)
      return isIn ? {liked: true, count: 42} : {loginUrl: '/login'}
    })
    const page = await it.open('/login-first')
    await like(page).click()
    await page.waitForURL('**/login')
    isIn = true
    await page.getByRole('link', {name: 'In'}).click()
    await expect.poll(() => pressed(page)).toBe('true')
    expect(await page.locator('[data-slot=like-button-count]').textContent()).toBe('42')
    await page.reload()
    await like(page).waitFor()
    expect(heard).toEqual(['{"liked":true}', '{"liked":true}'])
  })
})

describe.concurrent('a press without a connection', () => {
  /** A reader who has pressed the first button of a page and been told that it waits. */
  const offline = async (path: string, remembered?: string) => {
    const heard: string[] = []
    let isGone = true
    const it = await start({}, (body) => {
      heard.push(body)
      return JSON.parse(body) as object
    })
    if (remembered) await it.context.addInitScript((value) => (localStorage.post ??= value), remembered)
    await it.context.route('**/like', (route) => (isGone ? route.abort() : route.fallback()))
    const page = await it.context.newPage()
    await page.goto(origin + path)
    await it.context.setOffline(true)
    const button = like(page).first()
    const note = page.getByText('Waiting for a connection').first()
    const mark = () => button.getAttribute('aria-pressed')
    const press = async () => {
      await button.click()
      await note.waitFor()
    }
    const reload = async () => {
      // The browser writes what it is to remember a moment later.
      await pause(page)
      await page.reload()
      await button.waitFor()
    }
    const connect = async () => {
      isGone = false
      await it.context.setOffline(false)
      await note.waitFor({state: 'detached'})
      await pause(page)
    }
    await press()
    return {page, heard, note, mark, press, reload, connect, [Symbol.asyncDispose]: () => it[Symbol.asyncDispose]()}
  }

  it.each(['/login-first', '/liked'])('waits on when %s is loaded anew, and is sent once', async (path) => {
    await using it = await offline(path)
    const after = await it.mark()
    const before = String(after !== 'true')
    for (let turn = 0; turn < 2; turn += 1) {
      await it.reload()
      await it.note.waitFor()
      expect(await it.mark()).toBe(after)
    }
    // What is taken back is kept as well.
    await it.press()
    await it.reload()
    expect(await it.mark()).toBe(before)
    await it.press()
    await it.connect()
    await it.reload()
    await pause(it.page)
    expect(it.heard).toEqual([`{"liked":${after}}`])
    expect(await it.page.evaluate(() => sessionStorage.length)).toBe(0)
  })

  it('is the word of the reader, whatever is remembered from before', async () => {
    await using it = await offline('/remembered', '{"liked":true}')
    await it.reload()
    await it.note.waitFor()
    expect(await it.mark()).toBe('false')
    await it.connect()
    expect(it.heard).toEqual(['{"liked":false}'])
    expect(await it.mark()).toBe('false')
  })

  it('is sent once, by one of two buttons for the same', async () => {
    await using it = await offline('/two')
    await it.reload()
    await it.note.waitFor()
    await it.connect()
    expect(it.heard).toEqual(['{"liked":true}'])
  })
})

/** What moves on a page: how far, of all that no press explains. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(globalThis, {shifts})
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value)
      }
    }).observe({type: 'layout-shift', buffered: true})
  })
const shiftsOf = async (page: Page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts)
}

describe('what moves', () => {
  it.concurrent.each([0, 9, 41, 99, 999, 9999, 999_999])(
    'is nothing when the browser remembers a like of %d',
    async (count) => {
      await using it = await start()
      await it.context.addInitScript(() => localStorage.setItem('post', '{"liked":true}'))
      const page = await it.open(`/${count}`)
      await watchShifts(page)
      await expect.poll(() => pressed(page)).toBe('true')
      expect(await shiftsOf(page)).toEqual([])
    },
  )

  it.concurrent('is nothing when a press fails, waits for the connection, or leads nowhere, long after it', async () => {
    await using it = await start({}, () => ({loginUrl: ''}))
    await it.context.route('**/like', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      return route.fallback()
    })
    const page = await it.open('/login-first')
    await page.evaluate(() => document.querySelector('main')!.append('What stands beside it.'))
    await watchShifts(page)
    const note = page.locator('[data-slot=like-button-note]')
    await like(page).click()
    await note.getByText('Log in first').waitFor()
    await it.context.route('**/like', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      return route.abort()
    })
    await like(page).click()
    await note.getByText('Not saved.').waitFor()
    await it.context.setOffline(true)
    await like(page).click()
    await expect.poll(() => like(page).getAttribute('data-failed')).toBeNull()
    await expect.poll(() => note.textContent()).not.toContain('Not saved')
    expect(await shiftsOf(page)).toEqual([])
  })

  // What is late is waited for side by side.
  describe.concurrent.each([390, 1280])('on an article page of %d px', (width) => {
    it.for([
      {count: 0, answer: 12},
      {count: 0, answer: 1234},
      {count: 0, answer: 12_345_678},
      {count: 0, answer: undefined},
      {count: 9, answer: 128},
      {count: 41, answer: 128},
      {count: 999, answer: 1234},
      {count: 9998, answer: 12_345},
      {count: 12_345, answer: 7},
      {count: 41, answer: undefined},
    ])('is nothing when a like of $count is answered late with $answer', async ({count, answer}, {expect}) => {
      await using it = await start({viewport: {width, height: 800}}, () => ({count: answer}))
      await it.context.route('**/like', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700))
        return answer ? route.fallback() : route.abort()
      })
      const page = await it.open(`/page/${count}/${width > 600 ? 'medium' : 'small'}`)
      await watchShifts(page)
      await like(page).click()
      await expect.poll(() => like(page).getAttribute('aria-busy')).toBeNull()
      expect(await shiftsOf(page)).toEqual([])
    })
  })

  it.concurrent.for(
    [390, 1280].flatMap((width) => [
      {width, late: 0, more: 5},
      {width, late: 700, more: 5},
      {width, late: 700, more: 1},
    ]),
  )(
    'is nothing but what a press has opened or fetched, at $width px, $late ms late, $more at once',
    // A busy machine may show what a press did after the half second in which a browser takes it for an answer.
    {retry: 2},
    async ({width, late, more}, {expect}) => {
      await using it = await start({viewport: {width, height: 800}})
      const page = await it.open(`/talk?${late}-${more}`)
      const comments = page.getByRole('article')
      const retry = page.getByRole('button', {name: 'Try again'})
      await watchShifts(page)
      await page.locator('summary').click()
      await page.getByRole('link', {name: 'Second'}).waitFor()
      // Comments that fail once more, then come.
      for (const size of [0, 5]) {
        await retry.click()
        await expect.poll(() => page.evaluate('tries')).toBe(size ? 2 : 1)
        await expect.poll(() => comments.count()).toBe(size)
      }
      await page.getByRole('button', {name: 'Reply to Ann'}).click()
      await page.getByRole('textbox', {name: 'Reply to Ann'}).waitFor()
      await page.getByRole('button', {name: 'Cancel'}).click()
      // Older ones that come, and in the end do not.
      for (let size = more + 5; size <= 3 * more + 5; size += more) {
        await page.getByRole('link', {name: 'Older comments'}).click({clickCount: late ? 2 : 1})
        await expect.poll(() => comments.count()).toBe(size)
      }
      await page.getByRole('link', {name: 'Older comments'}).click()
      await page.getByText('Older comments could not be loaded.').first().waitFor()
      await page.locator('summary').click()
      expect(await shiftsOf(page)).toEqual([])
    },
  )

  const moving = (page: Page) =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter((it) => it instanceof CSSAnimation)
        .map((it) => [(it.effect as KeyframeEffect).target!.nodeName.toLowerCase(), it.effect!.getTiming().duration]),
    )

  it('is the heart, for a third of a second, and the number, when it is pressed', async () => {
    await using it = await start()
    const page = await it.open('/41')
    expect(await moving(page)).toEqual([])
    await like(page).click()
    expect(await moving(page)).toEqual(
      expect.arrayContaining([
        ['svg', 320],
        ['span', 160],
      ]),
    )
  })

  it('is nothing for who asks for less of it', async () => {
    await using it = await start({reducedMotion: 'reduce'})
    const page = await it.open('/41')
    await like(page).click()
    expect(await pressed(page)).toBe('true')
    expect(await moving(page)).toEqual([])
  })
})

interface AxNode {
  ignored: boolean
  role?: {value: string}
  name?: {value: string}
  description?: {value: string}
  properties?: {name: string; value: {value: unknown}}[]
}

/** The browser's own accessibility tree, as assistive technology gets it: role, name, description and states. */
async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {nodes: AxNode[]}
  const roles = /^(button|link|textbox|group|navigation|heading|DisclosureTriangle)$/
  return nodes
    .filter((it) => !it.ignored && roles.test(it.role!.value) && it.name?.value)
    .map(({role, name, description, properties = []}) => {
      const states = properties.filter(
        (it) =>
          /^(pressed|expanded|invalid|required)$/.test(it.name) &&
          `${it.name} ${String(it.value.value)}` !== 'invalid false',
      )
      // A title that repeats the name describes nothing.
      const described = description?.value === name?.value ? '' : description?.value
      return [role?.value, name?.value, described, ...states.map((it) => `${it.name} ${String(it.value.value)}`)]
        .filter(Boolean)
        .join('; ')
    })
}

describe("the browser's accessibility tree", () => {
  it('has the controls with their names, descriptions and states', async () => {
    await using it = await start()
    const page = await it.open('/all')
    expect(await treeOf(page)).toEqual([
      'button; Like; 41 likes; pressed true',
      'group; Share',
      'navigation; Contents',
      'button; Copy link',
      'button; Share on WeChat; expanded false',
      'link; Share on Weibo',
      'heading; Contact us',
      'textbox; Your comment; Plain text. Line breaks are kept.; required true',
      'button; Post comment',
      'DisclosureTriangle; Contents 2 sections; expanded false',
      'link; 4000-555-014',
      'button; Copy phone number',
    ])
    await like(page).click()
    await page.getByRole('button', {name: 'Share on WeChat'}).click()
    await page.getByRole('textbox').fill('four')
    await page.locator('summary').click()
    const now = await treeOf(page)
    expect(now).toContain('button; Like; 40 likes; pressed false')
    expect(now).toContain('DisclosureTriangle; Contents 2 sections; expanded true')
    await expect
      .poll(() => treeOf(page))
      .toContain('textbox; Your comment; Characters too many: 1; invalid true; required true')
  })
})

describe('Chinese that is being composed', () => {
  it('is not sent by the Enter that ends it', async () => {
    await using it = await start()
    const page = await it.open('/all')
    const session = await page.context().newCDPSession(page)
    await page.getByRole('textbox').focus()
    await session.send('Input.imeSetComposition', {text: 'ni', selectionStart: 2, selectionEnd: 2})
    await page.keyboard.press('Control+Enter')
    await session.send('Input.insertText', {text: '你'})
    expect(await page.getByRole('textbox').inputValue()).toContain('你')
    expect(await page.evaluate(() => (globalThis as unknown as {drafts: unknown[]}).drafts)).toEqual([])
    await page.getByRole('textbox').fill('你好')
    await page.keyboard.press('Control+Enter')
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as {drafts: unknown[]}).drafts))
      .toEqual([{text: '你好'}])
  })
})
