import {render, screen, waitFor} from '@testing-library/react'
import {ContactFooter, ShareBar} from 'inkstone'
import jsQR from 'jsqr'
import type {Page as BrowserPage} from 'playwright'
import {afterEach, describe, expect, it} from 'vitest'
import {commands, page, userEvent} from 'vitest/browser'

type Media = NonNullable<Parameters<BrowserPage['emulateMedia']>[0]>

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>
  }
}

const settings: [string, Media][] = [
  ['a light page', {colorScheme: 'light'}],
  ['a dark page', {colorScheme: 'dark'}],
  ['forced colours, light', {colorScheme: 'light', forcedColors: 'active'}],
  ['forced colours, dark', {colorScheme: 'dark', forcedColors: 'active'}],
]

/** What a telephone reads that is held before the screen. It takes no code for one that is light on dark. */
async function scanned(element: Element) {
  const base64 = await page.screenshot({element, save: false})
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
  canvas.drawImage(image, 0, 0)
  const {data, width, height} = canvas.getImageData(0, 0, image.width, image.height)
  return jsQR.default(data, width, height, {inversionAttempts: 'dontInvert'})?.data
}

async function show({colorScheme, ...media}: Media) {
  document.documentElement.style.colorScheme = 'light dark'
  document.documentElement.style.background = 'Canvas'
  await commands.emulateMedia({colorScheme, ...media})
}

/** The longest is an ordinary address of a Chinese post, each character of which takes nine. */
const addresses = ['https://zili.example/1/', 'https://zili.example/2024/07/一张纸的距离-印刷如何改变了阅读/']

describe.each(settings)('QR codes on %s', (_, media) => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style')
    await commands.emulateMedia({colorScheme: null, forcedColors: null})
  })

  it.each(addresses)('say the address of the page, for WeChat: %s', async (url) => {
    await show(media)
    render(<ShareBar url={url} headline="x" networks={['wechat']} />)
    await userEvent.click(screen.getByRole('button'))
    const code = await screen.findByRole('img')
    expect(await scanned(code.parentElement!)).toBe(url)
  })

  it('say which account it is, in the contact footer', async () => {
    await show(media)
    const accounts = [
      {network: 'wechat', qrText: 'https://u.wechat.example/kK0ZiLiE0Xa4MpLe'},
      {name: '读者群', qrText: '加群请报“灯塔” 0142'},
    ]
    render(<ContactFooter contact={{accounts}} />)
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(accounts.length))
    const said = await Promise.all(screen.getAllByRole('img').map((code) => scanned(code.parentElement!)))
    expect(said).toEqual(accounts.map((it) => it.qrText))
    expect(screen.getByText('读者群')).toBeVisible()
    for (const {qrText} of accounts) expect(screen.getByText(qrText)).toBeVisible()
  })
})
