// What of a like lies outside the button: the server's address, the browser's memory, the way to log in and back.
import {listen} from '../../hooks/listen.ts'
import {keep, recall} from '../../lib/storage.ts'
import {show, warn} from '../../lib/warn.ts'
import type {LikeAnswer} from './answer.ts'

/** The props that say where, and how long it may take. */
export interface LikePlaces {
  onLikedChange?: (liked: boolean) => void | Promise<void | LikeAnswer>
  likeUrl?: string
  loginUrl?: string
  storageKey?: string
  timeout: number
}

/** Posts a like. What the server refuses, or answers so that nobody can read it, is no answer. */
async function post(url: string, liked: boolean, timeout: number): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Accept: 'application/json'},
    body: JSON.stringify({liked}),
    // The reader may follow a link right after.
    keepalive: true,
    signal: AbortSignal.timeout(timeout),
  })
  let answer: LikeAnswer | string | null = await response.text()
  try {
    answer = JSON.parse(answer || '{}') as LikeAnswer | null
  } catch {}
  if (response.ok || Object(answer).loginUrl != null) return answer
  // 401 or 403.
  return (response.status | 2) === 403 ? {loginUrl: ''} : response.status
}

/** Tells the server; what is no promise settles the matter at once. */
export const ask = ({onLikedChange, likeUrl, loginUrl, timeout}: LikePlaces, liked: boolean): unknown =>
  onLikedChange
    ? onLikedChange(liked)
    : likeUrl
      ? post(likeUrl, liked, timeout)
      : loginUrl && Promise.resolve({loginUrl})

export const nameOf = ({storageKey, likeUrl}: LikePlaces) => storageKey ?? likeUrl
const waiting = (places: LikePlaces) => `inkstone-like:${nameOf(places) ?? location.pathname}`

/**
 * Keeps, through a reload or a log-in, what the reader wants until it can be sent. Without a name to keep it under nothing
 * waits any more.
 */
export const wait = (places: LikePlaces, name?: unknown, liked?: boolean) =>
  keep(waiting(places), (name && (liked ? '' : '-') + Date.now()) as string, 'sessionStorage')

/** Who has just come back is not sent away again before they press anything. */
let isBack = false
const leave = () => (isBack = false)

/**
 * Goes to log in, if that is an address of the web, and keeps that a like waits for the return: where it has no name, under
 * that of the page, if it is the only button there.
 */
function logIn(places: LikePlaces, url: string | undefined, liked: boolean) {
  const link = document.createElement('a')
  link.href = url!
  if (!url || !/^https?:$/.test(link.protocol)) {
    if (process.env.NODE_ENV !== 'production') {
      warn('LikeButton', `a reader must log in at ${show(url)}`, 'which leads nowhere', 'Pass an address as `loginUrl`')
    }
    return
  }
  if (isBack) return
  wait(places, nameOf(places) ?? !document.querySelectorAll('[data-slot=like-button]')[1], liked)
  location.assign(url)
}

/** Does what an answer asks for: to log in, or to keep it and tell the page's other buttons as the browser tells tabs. */
export function tell(places: LikePlaces, {loginUrl, liked, count}: LikeAnswer, sent: boolean) {
  const {storageKey: key} = places
  if (loginUrl != null) return logIn(places, loginUrl || places.loginUrl, sent)
  if (!key) return
  const newValue = JSON.stringify({liked, count})
  keep(key, newValue)
  dispatchEvent(new StorageEvent('storage', {key, newValue}))
}

/**
 * Learns what is remembered, then what other tabs remember, and likes when the reader is back from logging in. What is
 * remembered of a server is in its count. Returns what ends that.
 */
export function follow(
  places: LikePlaces,
  learn: (news: LikeAnswer, withCount?: unknown) => void,
  press: (on: boolean) => void,
) {
  const {storageKey, onLikedChange, likeUrl} = places
  const hear = (value: string | null, isFirst?: boolean) => {
    try {
      const news = JSON.parse(value!) as LikeAnswer
      learn(isFirst ? {liked: news.liked} : news, isFirst && (onLikedChange ?? likeUrl))
    } catch {}
  }
  const look = () => {
    if (storageKey) hear(recall(storageKey), true)
    const left = +recall(waiting(places), 'sessionStorage')!
    wait(places)
    // An hour.
    if (Date.now() - Math.abs(left) > 3_600_000) return
    isBack = true
    addEventListener('click', leave, true)
    press(left > 0)
  }
  look()
  return listen(
    ({type, key, newValue}) => {
      // The browser may show the page again as it was left, and has told it nothing meanwhile.
      if (type === 'pageshow') look()
      else if (key === storageKey) hear(newValue!)
    },
    'storage',
    'pageshow',
  )
}
