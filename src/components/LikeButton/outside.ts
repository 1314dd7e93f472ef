// What of a like lies outside the button: the server's address, the browser's memory, the way to log in and back, what is
// said aloud. Fetched after hydration. Storage may be full, or forbidden even to name: then nothing is remembered.
import {announce, openRegion} from '../../hooks/useAnnounce.ts'
import {show, warn} from '../../lib/warn.ts'
import type {LikeAnswer} from './answer.ts'

/** The props that say where. */
export interface LikePlaces {
  likeUrl?: string
  loginUrl?: string
  storageKey?: string
}

/** Says a sentence, as long as the part of the button that has it is on the page. */
export function say(id: string, text: string) {
  if (document.getElementById(id)) announce(text)
}

/** Posts a like. What the server refuses, or answers so that nobody can read it, is thrown. */
export async function ask({likeUrl, loginUrl}: LikePlaces, liked: boolean, timeout: number): Promise<LikeAnswer> {
  if (!likeUrl) return {loginUrl}
  const response = await fetch(likeUrl, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Accept: 'application/json'},
    body: JSON.stringify({liked}),
    // The reader may follow a link right after.
    keepalive: true,
    signal: AbortSignal.timeout(timeout),
  })
  const text = await response.text()
  const isRefused = response.status === 401 || response.status === 403
  let answer
  try {
    answer = text ? JSON.parse(text) : {}
  } catch (error) {
    if (response.ok) throw error
  }
  if (response.ok || typeof answer?.loginUrl === 'string') return answer
  if (isRefused) return {loginUrl: ''}
  throw new Error(`${likeUrl} answered ${response.status}`)
}

const hour = 3_600_000
const nameOf = ({storageKey, likeUrl}: LikePlaces) => storageKey ?? likeUrl
const waiting = (places: LikePlaces) => `inkstone-like:${nameOf(places) ?? location.pathname}`

/** Who has just come back is not sent away again before they press anything. */
let isBack = false

/**
 * Goes to log in, if that is an address of the web, and keeps that a like waits for the return: under a name of its own,
 * or under the page's where there is one button alone.
 */
function logIn(places: LikePlaces, url: string | undefined, liked: boolean) {
  const to = url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI) : undefined
  if (!to || !/^https?:$/.test(to.protocol)) {
    if (process.env.NODE_ENV !== 'production') {
      warn('LikeButton', `a reader must log in at ${show(url)}`, 'which leads nowhere', 'Pass an address as `loginUrl`')
    }
    return
  }
  if (isBack) return
  try {
    const alone = document.querySelectorAll("[data-slot='like-button']").length < 2
    if (liked && (nameOf(places) || alone)) sessionStorage.setItem(waiting(places), String(Date.now()))
  } catch {}
  location.assign(to)
}

/** Keeps a truth, and tells the other buttons of this page as the browser tells those of other tabs. */
function keep(key: string, {liked, count}: LikeAnswer) {
  const newValue = JSON.stringify({liked, count})
  try {
    localStorage.setItem(key, newValue)
  } catch {}
  dispatchEvent(new StorageEvent('storage', {key, newValue}))
}

/** Does what an answer asks for. */
export function tell(places: LikePlaces, answer: LikeAnswer, sent: boolean) {
  if (answer.loginUrl != null) logIn(places, answer.loginUrl || places.loginUrl, sent)
  else if (places.storageKey) keep(places.storageKey, answer)
}

interface Following {
  /** Whether there is a server, whose count has the remembered like in it. */
  asks: boolean
  learn: (news: unknown, included?: boolean) => void
  press: (on: boolean) => void
  signal: AbortSignal
}

/** Learns what is remembered, then what other tabs remember; likes, once, when the reader is back from logging in. */
export function follow(places: LikePlaces, {asks, learn, press, signal}: Following) {
  if (signal.aborted) return
  signal.addEventListener('abort', openRegion())
  const {storageKey: key} = places
  const hear = (value: string | null, first = false) => {
    try {
      const {liked, count} = JSON.parse(value ?? '{}')
      learn(first ? {liked} : {liked, count}, first && asks && typeof liked === 'boolean')
    } catch {}
  }
  if (key) {
    try {
      hear(localStorage.getItem(key), true)
    } catch {}
    addEventListener('storage', (event) => event.key === key && hear(event.newValue), {signal})
  }
  const look = () => {
    try {
      const left = Number(sessionStorage.getItem(waiting(places)))
      sessionStorage.removeItem(waiting(places))
      if (Date.now() - left > hour) return
    } catch {
      return
    }
    isBack = true
    addEventListener('click', () => (isBack = false), {capture: true, once: true})
    press(true)
  }
  look()
  // The browser may show the page again as it was left.
  addEventListener('pageshow', look, {signal})
}
