// A like button of an app that was built, in a browser, on a line with real delays: pressed, refused, cut off, loaded anew.
// When nothing is open and nothing has failed, it tells what the server holds. `LIKE_SEED` repeats a run.
import {chromium} from 'playwright'
import {expect, it} from 'vitest'
import {chromiumArgs, findChromium} from '../../tools/chromium.mjs'
import {randomOf} from '../fixtures/random.ts'
import {built} from '../package/client.ts'

const origin = 'https://zili.example'
const steps = 500
const timeout = 800
const seed = Number(process.env.LIKE_SEED ?? Math.floor(Math.random() * 2 ** 32))

const code = `
  import {LikeButton} from 'inkstone'
  import {createElement, StrictMode} from 'react'
  import {createRoot} from 'react-dom/client'
  const [, count, liked] = location.pathname.split('/')
  const props = {count: Number(count), defaultLiked: liked === 'true', likeUrl: '/like', timeout: ${timeout}}
  createRoot(document.body).render(createElement(StrictMode, null, createElement(LikeButton, props)))
`

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it(`tells what the server holds, after ${steps} steps of a real reader`, {timeout: 300_000}, async () => {
  console.log(`LIKE_SEED=${seed}`)
  const random = randomOf(seed)
  const client = await built('walk', code)
  await using browser = await chromium.launch({executablePath: await findChromium(), args: chromiumArgs})
  const context = await browser.newContext()
  context.setDefaultTimeout(20_000)
  const server = {liked: false, others: 3}
  const held = () => ({liked: server.liked, count: server.others + Number(server.liked)})
  let isOnline = true
  let isKind = false
  /** What the page has been told last, where it can know that this is still so. */
  let told: ReturnType<typeof held> | undefined = held()
  let loads = 0
  const seen = new Map<string, number>()

  await context.route('**/*', async (route) => {
    const {pathname} = new URL(route.request().url())
    const js = client.files.get(pathname)
    if (js) return route.fulfill({contentType: 'text/javascript', body: js})
    if (pathname !== '/like')
      return route.fulfill({
        contentType: 'text/html',
        body: `<body><script type="module" src="${client.first}"></script>`,
      })
    // What fails is said, or not to be known, until another answer comes.
    told = undefined
    const sender = new URL(route.request().headers().referer!).pathname.split('/')[3]
    const kinds = ['refused', 'lost', 'nonsense', 'slow', 'fine', 'fine', 'fine', 'fine', 'fine', 'fine']
    const kind = isKind ? 'fine' : kinds[Math.floor(random() * kinds.length)]!
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    if (!isOnline) return route.abort()
    const since = Date.now()
    const {liked} = route.request().postDataJSON() as {liked: boolean}
    await pause(kind === 'slow' ? timeout * 1.5 : random() * 150)
    try {
      // What the page has given up it never hears of again, so that the server does not either.
      if (Date.now() - since > timeout / 2) return await route.abort()
      if (kind === 'refused') return await route.fulfill({status: 500, body: 'no'})
      server.liked = liked
      if (kind === 'lost') return await route.abort()
      if (kind === 'nonsense') return await route.fulfill({body: '<p>OK</p>'})
      // A page that came since hears nothing of it.
      told = sender === String(loads) ? held() : undefined
      await route.fulfill({json: held()})
    } catch {
      // The page has gone meanwhile.
      told = undefined
    }
  })

  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({message}) => errors.push(message))
  const button = page.getByRole('button', {name: 'Like'})
  const load = async () => {
    const {liked, count} = held()
    loads += 1
    await page.goto(`${origin}/${count}/${liked}/${loads}`)
    await button.waitFor()
  }
  const look = () =>
    button.evaluate((it) => ({
      isIdle: !it.ariaBusy && !it.dataset.failed && it.dataset.failed !== '',
      shown: {
        liked: it.ariaPressed === 'true',
        count: Number(document.getElementById(it.getAttribute('aria-describedby')!)!.textContent.match(/^\d+/)![0]),
      },
    }))

  await load()
  let checks = 0
  /** What the reader asked for last, on this page. */
  let wanted: boolean | undefined
  for (let step = 0; step < steps; step += 1) {
    const dice = random()
    if (dice < 0.45) {
      await button.click()
      wanted = (await look()).shown.liked
    } else if (dice < 0.75) await pause(random() * 250)
    else if (dice < 0.85) {
      isOnline = !isOnline
      await context.setOffline(!isOnline)
    } else if (dice < 0.92) server.others += 1
    else if (dice < 0.96) {
      // What is out while the page goes may arrive, and this page knows nothing of it.
      const isQuiet = (await look()).isIdle
      await load()
      wanted = undefined
      told = isQuiet ? held() : undefined
    }
    const before: typeof told = told
    const {isIdle, shown} = await look()
    if (isIdle && before && before === told) {
      checks += 1
      expect(shown, `step ${step}`).toEqual(before)
      expect(server.liked, `step ${step}`).toBe(wanted ?? server.liked)
    }
  }

  isKind = true
  isOnline = true
  await context.setOffline(false)
  const settled = () => expect.poll(async () => button.getAttribute('aria-busy'), {timeout: 10_000}).toBeNull()
  await settled()
  await pause(timeout * 2)
  await button.click()
  await settled()
  expect((await look()).shown).toEqual(held())
  await load()
  await pause(timeout)
  expect((await look()).shown).toEqual(held())
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  expect(errors).toEqual([])
  expect(checks).toBeGreaterThan(5)
  expect(seen.size).toBe(5)
})
