import {textOf} from '../../lib/text.ts'
import type {ContactAccount} from '../../model.ts'

const bare = (id: string) => encodeURIComponent(id.trim().replace(/^@/, ''))

/** Where an account is found on its network, from its number or handle. */
const addresses: Record<string, (id: string) => string> = {
  qq: (id) => `https://wpa.qq.com/msgrd?v=3&uin=${bare(id)}&site=qq&menu=yes`,
  weibo: (id) => `https://weibo.com/${/^\d+$/.test(id) ? 'u/' : 'n/'}${bare(id)}`,
  telegram: (id) => `https://t.me/${bare(id)}`,
  whatsapp: (id) => `https://wa.me/${id.replace(/\D/g, '')}`,
  line: (id) => `https://line.me/R/ti/p/${encodeURIComponent(id.trim())}`,
  x: (id) => `https://x.com/${bare(id)}`,
  facebook: (id) => `https://www.facebook.com/${bare(id)}`,
  linkedin: (id) => `https://www.linkedin.com/in/${bare(id)}`,
  instagram: (id) => `https://www.instagram.com/${bare(id)}`,
  youtube: (id) => `https://www.youtube.com/@${bare(id)}`,
  github: (id) => `https://github.com/${bare(id)}`,
  bluesky: (id) => `https://bsky.app/profile/${bare(id)}`,
  mastodon: (id) => {
    const [user, server] = id.trim().replace(/^@/, '').split('@')
    return server ? `https://${server}/@${encodeURIComponent(user!)}` : ''
  },
}

/** The account's own address, else the one that its network gives it; an unknown network gives none. */
export function accountUrl({url, network, id}: ContactAccount) {
  if (url) return url
  const known = textOf(network)
  const address = known && Object.hasOwn(addresses, known) ? addresses[known] : undefined
  return textOf(id) ? address?.(id!) || undefined : undefined
}
