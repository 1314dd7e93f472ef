import {show, warn} from './warn.ts'

/** What HTML from elsewhere may load. */
export const web = /^https?$/i
/** What it may link to. */
export const plain = /^(https?|mailto|tel|sms)$/i
/** What an app's own data may link to: chats as well. */
const allowed =
  /^(https?|mailto|tel|sms|tencent|mqq(wpa|api)?|weixin|wechat|sinaweibo|tg|whatsapp|line|viber|skype|xmpp|matrix)$/i

/** What browsers leave out of an address before they read it. */
function asRead(url: string) {
  const line = url.replace(/[\t\n\r]+/g, '')
  let start = 0
  let end = line.length
  while (start < end && line.charCodeAt(start) <= 32) start += 1
  while (end > start && line.charCodeAt(end - 1) <= 32) end -= 1
  return line.slice(start, end)
}

/** What no reader sees, and no address begins with. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\0-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g

/** Most addresses: of the web or this site, in letters that nobody reads another way. */
const clear = /^(https?:\/|[/#?])[!-~]*$/

/**
 * The address as the browser would read it, or nothing where its scheme is none of these. Whatever stands before a first
 * colon counts as a scheme, also where browsers would take it for a path.
 */
export function checkUrl(url: string, schemes = allowed) {
  if (clear.test(url)) return url
  const clean = asRead(url)
  const colon = clean.indexOf(':')
  if (colon < 0 || /[/?#]/.test(clean.slice(0, colon))) return clean
  return schemes.test(clean.slice(0, colon).replace(unseen, '')) ? clean : undefined
}

/** A picture that is data, of the kinds that can hold no script. */
export const isRasterData = (url: string) =>
  /^\s*data:image\/(png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]+$/i.test(url)

/**
 * The one place where an address from data is checked. Gives it back as the browser would read it, or nothing where
 * following it could do more than open a page, a message or a chat.
 */
export function safeUrl(component: string, url: unknown, options: {picture?: boolean} = {}) {
  if (url === undefined || url === null || url === '') return
  if (typeof url === 'string') {
    const clean = checkUrl(url)
    if (clean !== undefined) return clean
    if (options.picture && /^\s*(data:image\/|blob:)/i.test(url)) return asRead(url)
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `the address ${show(url)} was left out`,
      'because it may run a script or is no address at all',
      'Pass an http, https, mailto, tel, sms or chat address, or a relative one',
    )
  }
  return
}

/** Whether an address leads to another site, as far as can be told from it. */
export const isExternal = (url: string) => /^(https?:|[\\/]{2})/i.test(url)
