import {show, warn} from './warn.ts'

/** The web, mail, telephone, and chats. */
const allowed =
  /^(https?|mailto|tel|sms|tencent|mqq(wpa|api)?|weixin|wechat|sinaweibo|tg|whatsapp|line|viber|skype|xmpp|matrix)$/i

/** What browsers leave out of an address before they read it. */
// oxlint-disable-next-line no-control-regex
const ignored = /^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]+/g

const schemeOf = (url: string) => /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]

/**
 * The one place where an address from data is checked. Gives it back as the browser would read it, or nothing where
 * following it could do more than open a page, a message or a chat.
 */
export function safeUrl(component: string, url: unknown, options: {picture?: boolean} = {}) {
  if (url === undefined || url === null || url === '') return
  if (typeof url === 'string') {
    const clean = url.replace(ignored, '')
    const scheme = schemeOf(clean)
    if (!scheme || allowed.test(scheme)) return clean
    if (options.picture && /^(data:image\/|blob:)/i.test(clean)) return clean
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
export const isExternal = (url: string) => /^(https?:)?\/\//i.test(url)
