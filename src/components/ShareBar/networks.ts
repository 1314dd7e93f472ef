import type {ReactElement} from 'react'
import type {ShareNetwork} from '../../model.ts'
import {
  blueskyIcon,
  chainIcon,
  facebookIcon,
  lineIcon,
  linkedinIcon,
  mailIcon,
  mastodonIcon,
  qqIcon,
  shareIcon,
  telegramIcon,
  wechatIcon,
  weiboIcon,
  whatsappIcon,
  xIcon,
} from '../../primitives/Icon/icons.tsx'

/** Its icon, its name where the locale has no other, and the address that takes what is shared. */
type Network = [icon: ReactElement, name?: string, address?: string]

/** In the order in which the list of further ones shows them. */
const ways: Record<ShareNetwork, Network> = {
  copy: [chainIcon],
  wechat: [wechatIcon, 'WeChat'],
  weibo: [weiboIcon, 'Weibo', 'https://service.weibo.com/share/share.php?url={url}&title={title}'],
  qq: [qqIcon, 'QQ', 'https://connect.qq.com/widget/shareqq/index.html?url={url}&title={title}'],
  x: [xIcon, 'X', 'https://x.com/intent/post?url={url}&text={title}'],
  facebook: [facebookIcon, 'Facebook', 'https://www.facebook.com/sharer/sharer.php?u={url}'],
  linkedin: [linkedinIcon, 'LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url={url}'],
  telegram: [telegramIcon, 'Telegram', 'https://t.me/share/url?url={url}&text={title}'],
  whatsapp: [whatsappIcon, 'WhatsApp', 'https://wa.me/?text={text}'],
  line: [lineIcon, 'LINE', 'https://social-plugins.line.me/lineit/share?url={url}&text={title}'],
  // Asks for the reader's server, and is not told what is shared: the fragment stays in the browser.
  mastodon: [mastodonIcon, 'Mastodon', 'https://tootpick.org/#text={text}'],
  bluesky: [blueskyIcon, 'Bluesky', 'https://bsky.app/intent/compose?text={text}'],
  email: [mailIcon, 'Email', 'mailto:?subject={title}&body={url}'],
  more: [shareIcon],
}

export const networks = new Map(Object.entries(ways) as [ShareNetwork, Network][])

/** Whether an address leads somewhere from elsewhere too. */
export const isWhole = (url: string) => /^https?:/i.test(url)

/** A lone surrogate has no encoding, and `+` for a blank is not understood in a `mailto:`. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/** What is said of a page where there is one field for all. */
export const messageOf = (title: string, url: string) => `${title}\n${url}`.trim()

/** What is shared, for the addresses of networks to be filled with. */
export const fieldsOf = (title: string, url: string, text: string) => ({
  url: encode(url),
  title: encode(title),
  text: encode(text),
})

export type SharedFields = ReturnType<typeof fieldsOf>
