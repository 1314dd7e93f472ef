// Comments on a line so slow, or broken, that what they do while someone writes or answers is late, or does not come.
import {chromium, type Browser, type Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {built} from './client.ts'

const origin = 'https://zili.example'

const code = `
  import {CommentForm, CommentList, Comments} from 'inkstone'
  import {createElement} from 'react'
  import {createRoot, hydrateRoot} from 'react-dom/client'
  import {renderToString} from 'react-dom/server'
  globalThis.drafts = []
  const onCommentSubmit = location.search === '?post' ? undefined : async (draft) => void drafts.push(draft)
  const action = location.search === '?post' ? '/posted' : undefined
  const form = createElement(CommentForm, {onCommentSubmit, action, draftKey: 'draft'})
  // What a translator leaves of the server's page, which React then makes anew.
  if (location.search === '?translated') {
    const page = document.body.appendChild(document.createElement('div'))
    page.innerHTML = renderToString(form).replaceAll(/(?<=>)([^<>]+)(?=<)/g, '<font>t: $1</font>')
    globalThis.takeOver = () => (globalThis.root = hydrateRoot(page, form, {onRecoverableError() {}}))
  }
  else globalThis.root = createRoot(document.body)
  const comments = [{id: '1', author: {name: 'Ann'}, text: 'One'}, {id: '2', author: {name: 'Ben'}, text: 'Two'}]
  const props = {onCommentSubmit, action, draftKey: 'draft'}
  globalThis.show = (all) => root.render(createElement(Comments, {...props, comments: all}))
  if (location.search === '?list') show(comments)
  else if (location.search === '?alone') root.render(createElement(CommentList, {...props, comments}))
  else if (globalThis.root) root.render(form)
`

let browser: Browser
let client: Awaited<ReturnType<typeof built>>

beforeAll(async () => {
  client = await built('writing', code)
  browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
}, 60_000)
afterAll(() => browser?.close())

/** Opens the page. What is fetched later waits for `let`, and fails where that says so. */
async function open(search = '', draft = '') {
  const context = await browser.newContext()
  if (draft) await context.addInitScript((text) => localStorage.setItem('ink-draft:draft', text), draft)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  page.on('pageerror', ({message}) => errors.push(message))
  const posts: string[] = []
  let answer!: (does: boolean) => void
  let gate = new Promise<boolean>((resolve) => (answer = resolve))
  const {files, first} = client
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
  await page
    .getByRole(search === '?alone' ? 'article' : 'textbox')
    .first()
    .waitFor()
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
const keptOf = (page: Page) => page.evaluate(() => localStorage.getItem('ink-draft:draft'))

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

describe('a form that React had to make anew', () => {
  const takeOver = (page: Page) => page.evaluate(() => (globalThis as unknown as {takeOver(): void}).takeOver())
  const isNew = (page: Page) => expect.poll(() => page.locator('font').count()).toBe(0)

  it('has what was typed at once, the draft behind it, and the caret where it was when the rest is there', async () => {
    await using it = await open('?translated', 'old draft')
    const field = it.page.getByRole('textbox')
    await field.pressSequentially('new te')
    await takeOver(it.page)
    await isNew(it.page)
    expect(await field.inputValue()).toBe('new te\n\nold draft')
    it.answer(true)
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    await it.page.keyboard.type('XT')
    expect(await field.inputValue()).toBe('new teXT\n\nold draft')
    expect(it.errors).toEqual([])
  })

  it('keeps it where the rest does not come, and calls nobody back who has gone on', async () => {
    await using it = await open('?translated')
    const field = it.page.getByRole('textbox').last()
    await field.pressSequentially('typed')
    await takeOver(it.page)
    await isNew(it.page)
    await it.page.evaluate(() => document.body.prepend(document.createElement('input')))
    await it.page.locator('input').first().pressSequentially('sea')
    it.answer(true)
    await it.page.waitForLoadState('networkidle')
    await it.page.keyboard.type('rch')
    expect(await it.page.locator('input').first().inputValue()).toBe('search')
    expect(await field.inputValue()).toBe('typed')
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

  it('tell it where there is no other, and open at the next press', async () => {
    await using it = await open('?alone')
    it.answer(false)
    const button = it.page.getByRole('button', {name: 'Reply to Ben'})
    await button.click()
    const notice = it.page.locator('[popover]').getByText('The form could not be loaded. Try again.')
    await notice.waitFor()
    expect(await it.page.getByRole('status').textContent()).toBe('The form could not be loaded. Try again.')
    it.answer(true)
    await button.click()
    await it.page.getByRole('textbox', {name: 'Reply to Ben'}).waitFor()
    expect(await notice.isVisible()).toBe(false)
    expect(it.errors).toEqual([])
  })

  it('call nobody away who writes elsewhere by then', async () => {
    await using it = await open('?list')
    const {page} = it
    await page.getByRole('button', {name: 'Reply to Ann'}).click()
    const form = page.getByRole('textbox', {name: 'Your comment'})
    await form.pressSequentially('abc')
    it.answer(true)
    await page.getByRole('textbox', {name: 'Reply to Ann'}).waitFor()
    await page.keyboard.type('def')
    expect(await form.inputValue()).toBe('abcdef')
  })

  it('are not opened below a comment that was deleted meanwhile', async () => {
    await using it = await open('?list')
    const {page} = it
    await page.getByRole('button', {name: 'Reply to Ann'}).click()
    await page.evaluate(() =>
      (globalThis as unknown as {show(all: object[]): void}).show([
        {id: '1', deleted: true},
        {id: '2', author: {name: 'Ben'}, text: 'Two'},
      ]),
    )
    await expect.poll(() => page.getByRole('button', {name: 'Reply to Ann'}).count()).toBe(0)
    it.answer(true)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', {name: 'Reply to Ben'}).click()
    await page.getByRole('textbox', {name: 'Reply to Ben'}).waitFor()
    expect(await page.locator('form').count()).toBe(2)
    expect(it.errors).toEqual([])
  })
})
