/** A server as readers write it: `mastodon.social`, its address, or an account there. Also an `<input>`'s `pattern`. */
export const server = String.raw`\s*(?:https?:\/\/)?(?:@?[^@\s\/]+@)?((?:[\p{L}\p{N}\-]+\.)+[\p{L}\p{N}\-]+)(?:\/.*)?\s*`

/** The host in what a reader wrote, or nothing. */
export const hostOf = (text: string) => new RegExp(`^${server}$`, 'v').exec(text)?.[1]?.toLowerCase()

const key = 'inkstone-mastodon'

/** The server that this reader named before. Storage may be blocked, or hold rubbish. */
export function rememberedHost() {
  try {
    return hostOf(localStorage.getItem(key) ?? '')
  } catch {
    return
  }
}

export function rememberHost(host: string) {
  try {
    localStorage.setItem(key, host)
  } catch {
    // It is asked for again.
  }
}
