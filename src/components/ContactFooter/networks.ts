import {textOf} from '../../lib/text.ts'
import type {ContactAccount} from '../../model.ts'

// QQ's is a page that hands over to the program, on a desktop and on a phone; where there is none it says so, while an
// address of the program's own, such as `mqqwpa:`, does nothing at all.
/** Where an account is found on networks that open a chat from its number or handle, `*`; others give their `url`. */
const addresses = new Map([
  ['qq', 'https://wpa.qq.com/msgrd?v=3&uin=*&site=qq&menu=yes'],
  ['weibo', 'https://weibo.com/n/*'],
  ['telegram', 'https://t.me/*'],
  ['whatsapp', 'https://wa.me/*'],
  ['line', 'https://line.me/R/ti/p/*'],
])

/** The account's own address, else the one that its network gives it; an unknown network gives none. */
export function accountUrl({url, network, id}: ContactAccount) {
  const handle = textOf(id)?.replace(network === 'whatsapp' ? /\D/g : network === 'line' ? /\s/g : /^@|\s/g, '')
  return textOf(url) || (handle && addresses.get(network!)?.replace('*', encodeURIComponent(handle)))
}

/** The link of one telephone number, with its extension; what is more than that, or less, gets none. */
export function telephoneUrl(text: string) {
  const [, number, extension] = /^(\+?[\d\s().-]{3,}?)(?:\s*(?:转|轉|ext\.?|x|#)\s*(\d+))?$/i.exec(text.trim()) ?? []
  const digits = number?.replace(/^(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '')
  return digits && `tel:${digits}${extension ? `;ext=${extension}` : ''}`
}
