import type {Meta, StoryObj} from '@storybook/react-vite'
import {ShareBar, type ShareNetwork} from 'inkstone'
import {expect, userEvent} from 'storybook/test'
import {between, column, narrow} from '../decorators.tsx'
import {en, longTitle, zh} from '../fixtures.ts'

const {url, headline} = zh.article
const all: ShareNetwork[] = [
  'copy',
  'wechat',
  'weibo',
  'qq',
  'x',
  'facebook',
  'linkedin',
  'telegram',
  'whatsapp',
  'line',
  'mastodon',
  'bluesky',
  'email',
  'more',
]

const meta = {
  title: 'Components/ShareBar',
  component: ShareBar,
  args: {url, headline},
  decorators: [column],
} satisfies Meta<typeof ShareBar>
export default meta
type Story = StoryObj<typeof meta>

/** The ways that the language's readers use, and the others behind the last. */
export const Default: Story = {
  play: async ({canvas}) => {
    await expect(canvas.getByRole('link', {name: /微博|Facebook/})).toBeVisible()
    await expect(canvas.getByRole('button', {name: /复制链接|Copy link/})).toBeVisible()
  },
}

/** Every way there is. */
export const All: Story = {args: {networks: all.filter((it) => it !== 'more')}}

/** The code that WeChat scans: it opens by the browser's own popover, and Escape closes it. */
export const WeChat: Story = {
  args: {networks: ['wechat']},
  play: async ({canvas}) => {
    await userEvent.click(canvas.getByRole('button', {name: /微信|WeChat/}))
    await expect(await canvas.findByRole('img', {name: /二维码|QR code/})).toBeVisible()
  },
}

/** The other ways in a list, where the device has none of its own. */
export const More: Story = {
  play: async ({canvas}) => {
    Object.defineProperty(navigator, 'canShare', {value: () => false, configurable: true})
    await userEvent.click(canvas.getByRole('button', {name: /更多|More/}))
    await expect(canvas.getByRole('link', {name: 'Telegram'})).toBeVisible()
  },
}

/** Mastodon has many servers: which is the reader's is asked once and remembered. */
export const Mastodon: Story = {
  args: {networks: ['mastodon']},
  play: async ({canvas}) => {
    localStorage.removeItem('inkstone-mastodon')
    await userEvent.click(canvas.getByRole('link', {name: /Mastodon/}))
    await expect(canvas.getByRole('textbox', {name: /Mastodon/})).toHaveFocus()
  },
}

/** One way alone. */
export const CopyAlone: Story = {args: {networks: ['copy']}}

/** A headline of a hundred characters. */
export const LongHeadline: Story = {
  args: {headline: longTitle, networks: ['weibo', 'email']},
  play: async ({canvas}) => {
    const [weibo] = canvas.getAllByRole('link')
    await expect(new URL((weibo as HTMLAnchorElement).href).searchParams.get('title')).toBe(longTitle)
  },
}

/** The address is relative: it can be copied, and elsewhere it would lead nowhere. */
export const RelativeAddress: Story = {args: {url: '/posts/18224/'}}

/** A network that the library does not know is left out. */
export const UnknownNetwork: Story = {args: {networks: ['copy', '飞鸽' as ShareNetwork, 'weibo']}}

/** No address: nothing is rendered. */
export const NoAddress: Story = {
  args: {url: ''},
  decorators: [between('文章到这里结束。', '没有地址可以分享，所以这两行之间什么也没有。')],
}

/** Where there is little room they take another line. */
export const Narrow: Story = {args: {networks: all}, decorators: [narrow]}

/** In English. */
export const English: Story = {args: {url: en.article.url, headline: en.article.headline}, globals: {locale: 'en'}}

/** On a dark page. */
export const Dark: Story = {args: {networks: all}, globals: {scheme: 'dark'}}

/** On a sepia page. */
export const Sepia: Story = {args: {networks: all}, globals: {scheme: 'sepia'}}

/** From right to left. */
export const RightToLeft: Story = {args: {networks: all}, globals: {direction: 'rtl'}}
