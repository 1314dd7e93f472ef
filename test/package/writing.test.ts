// Comments on a line so slow, or broken, that what they do while someone writes or answers is late, or does not come.
import {chromium, type Browser, type Page} from 'playwright'
import {build, type Rolldown} from 'vite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {browsers} from '../../tools/browsers.ts'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {app} from './pack.ts'

const origin = 'https://zili.example'
const entry = `${app}/writing.js`

const code = `
  import {CommentForm, Comments} from 'inkstone'
  import {createElement} from 'react'
  import {createRoot} from 'react-dom/client'
  globalThis.drafts = []
  const onCommentSubmit = location.search === '?post' ? undefined : async (draft) => void drafts.push(draft)
  const action = location.search === '?post' ? '/posted' : undefined
  globalThis.root = createRoot(document.body)
  const comments = [{id: '1', author: {name: 'Ann'}, text: 'One'}, {id: '2', author: {name: 'Ben'}, text: 'Two'}]
  const props = {onCommentSubmit, action, draftKey: 'draft'}
  root.render(location.search === '?list' ? createElement(Comments, {...props, comments}) : createElement(CommentForm, props))
`

let browser: Browser
const files = new Map<string, string>()

beforeAll(async () => {
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null)},
    ],
    build: {write: false, target: browsers, rolldownOptions: {input: entry}},
  })
  const [{output}] = [result].flat() as [Rolldown.RolldownOutput]
  for (const file of output) if (file.type === 'chunk') files.set(`/${file.fileName}`, file.code)
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
}, 60_000)
afterAll(() => browser?.close())

/** Opens the page. What is fetched later waits for `let`, and fails where that says so. */
async function open(search = '', draft = '') {
  const context = await browser.newContext()
  if (draft) await context.addInitScript((text) => localStorage.setItem('draft', text), draft)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  page.on('pageerror', ({message}) => errors.push(message))
  const posts: string[] = []
  let answer!: (does: boolean) => void
  let gate = new Promise<boolean>((resolve) => (answer = resolve))
  const first = [...files.keys()].find(
    (name) => name.startsWith('/assets/writing-') && files.get(name)!.includes('drafts'),
  )!
  await page.route('**/*', async (route) => {
    const request = route.request()
    const {pathname} = new URL(request.url())
    const js = files.get(pathname)
    if (request.method() === 'POST') posts.push(decodeURIComponent(request.postData()!))
    if (!js)
      return route.fulfill({contentType: 'text/html', body: `<body><script type="module" src="${first}"></script>`})
    if (pathname !== first && !(await gate)) return route.abort()
    return route.fulfill({contentType: 'text/javascript', body: js})
  })
  await page.goto(`${origin}/${search}`)
  await page.getByRole('textbox').waitFor()
  return {
    page,
    posts,
    errors,
    answer(does: boolean) {
      answer(does)
      gate = Promise.resolve(does)
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

const draftsOf = (page: Page) => page.evaluate(() => (globalThis as unknown as {drafts: unknown[]}).drafts)
const keptOf = (page: Page) => page.evaluate(() => localStorage.getItem('draft'))

describe('a comment form whose code is late', () => {
  it('keeps what is typed, and sends what was pressed once, when it is there', async () => {
    await using it = await open()
    const {page} = it
    await page.getByRole('textbox').pressSequentially('等一等也行')
    expect(await keptOf(page)).toBe('等一等也行')
    await page.getByRole('button').dblclick()
    expect(await draftsOf(page)).toEqual([])
    it.answer(true)
    await page.locator('p').getByText('Your comment was sent.').waitFor()
    expect(await draftsOf(page)).toEqual([{text: '等一等也行'}])
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    expect(await keptOf(page)).toBeNull()
    expect(it.errors).toEqual([])
  })

  it('has a draft back before, so that nothing is sent that the reader has not seen', async () => {
    await using it = await open('', 'old draft')
    const field = it.page.getByRole('textbox')
    expect(await field.inputValue()).toBe('old draft')
    await field.fill('new text')
    expect(await keptOf(it.page)).toBe('new text')
    await it.page.getByRole('button').click()
    // What was pressed is what is sent.
    expect(await field.isEditable()).toBe(false)
    it.answer(true)
    await it.page.locator('p').getByText('Your comment was sent.').waitFor()
    expect(await draftsOf(it.page)).toEqual([{text: 'new text'}])
    expect(await field.isEditable()).toBe(true)
  })

  it('sends by keys, whatever is pressed after them', async () => {
    await using it = await open()
    await it.page.getByRole('textbox').pressSequentially('甲')
    await it.page.keyboard.press('Control+Enter')
    await it.page.keyboard.press('Shift')
    await it.page.keyboard.press('Tab')
    it.answer(true)
    await it.page.locator('p').getByText('Your comment was sent.').waitFor()
    expect(await draftsOf(it.page)).toEqual([{text: '甲'}])
  })

  it('sends what was pressed where the reader has gone on meanwhile', async () => {
    await using it = await open()
    await it.page.getByRole('textbox').fill('走了也要发')
    await it.page.getByRole('button').click()
    await it.page.evaluate(() => (globalThis as unknown as {root: {unmount(): void}}).root.unmount())
    it.answer(true)
    await expect.poll(() => draftsOf(it.page)).toEqual([{text: '走了也要发'}])
    expect(it.errors).toEqual([])
  })

  it('leaves an empty field to the browser, which leads there, and says itself what is missing once it can', async () => {
    await using it = await open()
    await it.page.getByRole('button').click()
    expect(await it.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    it.answer(true)
    await it.page.waitForLoadState('networkidle')
    await it.page.getByRole('button').click()
    await it.page.locator('p').getByText('Please write something first.').waitFor()
    expect(await draftsOf(it.page)).toEqual([])
  })

  it('posts by itself where that is what it does, once', async () => {
    await using it = await open('?post')
    await it.page.getByRole('textbox').fill('old way')
    await it.page.getByRole('button').dblclick()
    expect(it.posts).toEqual([])
    it.answer(true)
    await it.page.waitForURL('**/posted')
    expect(it.posts).toEqual(['text=old+way'])
  })
})

describe('a comment form whose code does not come', () => {
  it('says that nothing was sent, keeps the text, and asks for it again at the next press', async () => {
    await using it = await open()
    const {page} = it
    it.answer(false)
    await page.getByRole('textbox').fill('写好的')
    await page.getByRole('button').click()
    await page.locator('p').getByText('Not posted.').waitFor()
    await page.getByRole('status').getByText('Not posted.').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('写好的')
    expect(await keptOf(page)).toBe('写好的')
    expect(it.errors).toEqual([])
    it.answer(true)
    await page.getByRole('button').click()
    await page.locator('p').getByText('Your comment was sent.').waitFor()
    expect(await draftsOf(page)).toEqual([{text: '写好的'}])
    await page.getByRole('textbox').pressSequentially('又')
    expect(await page.locator('p').textContent()).toBe('Plain text. Line breaks are kept.')
  })

  it('posts by itself where that is what it does', async () => {
    await using it = await open('?post')
    it.answer(false)
    await it.page.getByRole('textbox').fill('old way')
    await it.page.getByRole('button').click()
    await it.page.waitForURL('**/posted')
    expect(it.posts).toEqual(['text=old+way'])
  })
})

describe('answers to comments whose code is late', () => {
  it('open where they were asked for, when it is there', async () => {
    await using it = await open('?list')
    const {page} = it
    await page.getByRole('button', {name: 'Reply to Ben'}).click()
    expect(await page.getByRole('textbox').count()).toBe(1)
    it.answer(true)
    const field = page.getByRole('textbox', {name: 'Reply to Ben'})
    await field.waitFor()
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type('给乙')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => draftsOf(page)).toEqual([{text: '给乙', parentId: '2'}])
    expect(it.errors).toEqual([])
  })

  it('are put away again by who has pressed twice', async () => {
    await using it = await open('?list')
    const button = it.page.getByRole('button', {name: 'Reply to Ann'})
    await button.dblclick()
    it.answer(true)
    await expect.poll(() => it.page.locator('form').count()).toBe(2)
    expect(await it.page.getByRole('textbox').count()).toBe(1)
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  it('lead to the form of the page where it does not come, and open at the next press', async () => {
    await using it = await open('?list')
    const {page} = it
    it.answer(false)
    await page.getByRole('button', {name: 'Reply to Ann'}).click()
    const form = page.getByRole('textbox', {name: 'Your comment'})
    await expect.poll(() => form.evaluate((element) => element === document.activeElement)).toBe(true)
    it.answer(true)
    await page.getByRole('button', {name: 'Reply to Ann'}).click()
    await page.getByRole('textbox', {name: 'Reply to Ann'}).waitFor()
    expect(it.errors).toEqual([])
  })
})
