/** What a frame of another site becomes: what may be loaded, and the page a reader can open instead. */
export interface EmbedTarget {
  src: string
  href: string
}

/** Reads the address of a frame; nothing where it is none of this provider's. */
export type EmbedReader = (url: URL) => EmbedTarget | undefined

const param = (url: URL, name: string, pattern: RegExp) => pattern.exec(url.searchParams.get(name) ?? '')?.[0]

/** `90`, `90s` or `1h2m3s` in seconds. */
function secondsIn(time = '') {
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? []
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) || undefined
}

/** One provider: its hosts, the path of its frames, and what its pages are called. */
const at =
  (
    hosts: string[],
    path: RegExp,
    make: (id: string, url: URL, found: RegExpExecArray) => EmbedTarget | '' | undefined,
  ): EmbedReader =>
  (url) => {
    const found = hosts.includes(url.host) ? path.exec(url.pathname) : null
    return found ? make(found[1] ?? '', url, found) || undefined : undefined
  }

/** The providers whose frames, or pages in a frame's place, become players. The address is built anew from what has been read. */
export const embedReaders: Record<string, EmbedReader> = {
  bilibili: at(
    ['player.bilibili.com', 'www.bilibili.com'],
    /^\/(?:(?:player|blackboard\/html5mobileplayer)\.html|video\/(BV[\da-zA-Z]{10})\/?)$/,
    (video, url) => {
      const bvid = video || param(url, 'bvid', /^BV[\da-zA-Z]{10}$/)
      const aid = param(url, 'aid', /^\d{1,18}$/)
      if (!bvid && !aid) return
      const page = param(url, 'p', /^\d{1,4}$/) ?? param(url, 'page', /^\d{1,4}$/)
      const id = bvid ? `bvid=${bvid}` : `aid=${aid}`
      return {
        src: `https://player.bilibili.com/player.html?${id}${page ? `&p=${page}` : ''}&autoplay=0`,
        href: `https://www.bilibili.com/video/${bvid ?? `av${aid}`}${page ? `?p=${page}` : ''}`,
      }
    },
  ),
  youtube: at(
    ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com', 'youtube-nocookie.com', 'youtu.be'],
    /^\/(?:(?:(?:embed|v|shorts|live)\/)?([\w-]{11}|videoseries)|watch)$/,
    (given, url) => {
      const channel = given === 'live_stream' && param(url, 'channel', /^[\w-]{24}$/)
      if (channel) {
        return {
          src: `https://www.youtube-nocookie.com/embed/live_stream?channel=${channel}`,
          href: `https://www.youtube.com/channel/${channel}/live`,
        }
      }
      const id = given || param(url, 'v', /^[\w-]{11}$/)
      if (!id || id === 'live_stream') return
      const list = param(url, 'list', /^[\w-]{10,64}$/)
      if (id === 'videoseries') {
        return (
          list && {
            src: `https://www.youtube-nocookie.com/embed/${id}?list=${list}`,
            href: `https://www.youtube.com/playlist?list=${list}`,
          }
        )
      }
      const start = param(url, 'start', /^\d{1,6}$/) ?? secondsIn(param(url, 't', /^[\dhms]{1,9}$/))
      return {
        src: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
        href: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
      }
    },
  ),
  vimeo: at(['player.vimeo.com', 'vimeo.com'], /^\/(?:video\/)?(\d{1,12})$/, (id, url) => {
    const hash = param(url, 'h', /^[\da-f]{6,20}$/)
    return {
      src: `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${hash}` : ''}`,
      href: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    }
  }),
  youku: at(['player.youku.com'], /^\/(?:embed|player\.php\/sid)\/([\w=]{6,40})(?:\/v\.swf)?$/, (id) => ({
    src: `https://player.youku.com/embed/${id}`,
    href: `https://v.youku.com/v_show/id_${id}.html`,
  })),
  tencent: at(
    ['v.qq.com', 'static.video.qq.com', 'imgcache.qq.com'],
    /^\/(?:txp\/)?iframe\/(?:player|preview)\.html$|\/TPout\.swf$/,
    (_, url) => {
      const vid = param(url, 'vid', /^[a-zA-Z\d]{6,20}$/)
      return (
        vid && {src: `https://v.qq.com/txp/iframe/player.html?vid=${vid}`, href: `https://v.qq.com/x/page/${vid}.html`}
      )
    },
  ),
  x: at(['platform.twitter.com', 'platform.x.com'], /^\/embed\/Tweet\.html$/, (_, url) => {
    const id = param(url, 'id', /^\d{1,20}$/)
    return (
      id && {
        src: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
        href: `https://x.com/i/status/${id}`,
      }
    )
  }),
  codepen: at(['codepen.io'], /^\/([\w-]{1,40})\/embed\/(?:preview\/)?([a-zA-Z]{4,40})\/?$/, (user, _, [, , pen]) => ({
    src: `https://codepen.io/${user}/embed/${pen}?default-tab=result`,
    href: `https://codepen.io/${user}/pen/${pen}`,
  })),
  codesandbox: at(['codesandbox.io'], /^\/embed\/([\w-]{4,80})$/, (id) => ({
    src: `https://codesandbox.io/embed/${id}`,
    href: `https://codesandbox.io/s/${id}`,
  })),
  netease: at(['music.163.com'], /^\/outchain\/player$/, (_, url) => {
    const id = param(url, 'id', /^\d{1,14}$/)
    const type = param(url, 'type', /^[0-4]$/) ?? '2'
    const kind = ['playlist', 'album', 'song', 'program', 'radio'][Number(type)]
    return (
      id && {
        src: `https://music.163.com/outchain/player?type=${type}&id=${id}&auto=0`,
        href: `https://music.163.com/#/${kind}?id=${id}`,
      }
    )
  }),
  spotify: at(
    ['open.spotify.com'],
    /^\/embed\/((?:track|album|playlist|episode|show|artist)\/[a-zA-Z\d]{22})$/,
    (id) => ({src: `https://open.spotify.com/embed/${id}`, href: `https://open.spotify.com/${id}`}),
  ),
  dailymotion: at(['www.dailymotion.com', 'geo.dailymotion.com'], /^\/embed\/video\/([a-z\d]{5,12})$/, (id) => ({
    src: `https://www.dailymotion.com/embed/video/${id}`,
    href: `https://www.dailymotion.com/video/${id}`,
  })),
  ted: at(['embed.ted.com'], /^\/talks\/(?:lang\/[a-z-]{2,8}\/)?([\w]{3,120})$/, (id) => ({
    src: `https://embed.ted.com/talks/${id}`,
    href: `https://www.ted.com/talks/${id}`,
  })),
}

/** The frame's address as a URL, where it is one of the web, and without a password. */
export function frameUrl(src: string) {
  const address = /^[\s\0]*\/\//.test(src) ? `https:${src.trim()}` : src
  if (!URL.canParse(address)) return
  const url = new URL(address)
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined
}

/** The provider that knows a frame's address, and what it makes of it. */
export function readEmbed(url: URL, readers: Record<string, EmbedReader | false>) {
  for (const [provider, read] of Object.entries(readers)) {
    const target = read && read(url)
    if (target) return {provider, src: target.src, href: target.href}
  }
  return
}
