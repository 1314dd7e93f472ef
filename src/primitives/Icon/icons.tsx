import type {ReactElement} from 'react'

// One export per icon, so that the unused are shaken away, and each made once, because none ever changes.
const icon = (d: string): ReactElement => (
  <svg
    viewBox="0 0 24 24"
    width="1.25rem"
    height="1.25rem"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={d} />
  </svg>
)

export const heartIcon = /* @__PURE__ */ icon(
  'M12 20.2C7.2 16.6 3.6 13.4 3.6 9.3c0-2.7 2-4.7 4.5-4.7 1.6 0 3 .8 3.9 2.2.9-1.4 2.3-2.2 3.9-2.2 2.5 0 4.5 2 4.5 4.7 0 4.1-3.6 7.3-8.4 10.9z',
)
export const eyeIcon = /* @__PURE__ */ icon(
  'M2.5 12C4.6 8 8 5.8 12 5.8S19.4 8 21.5 12c-2.1 4-5.5 6.2-9.5 6.2S4.6 16 2.5 12zM14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0z',
)
export const textIcon = /* @__PURE__ */ icon(
  'M3 18.5 8 6l5 12.5M4.8 14.3h6.4M20.6 10.8v7.7M20.6 14.6a2.9 3.8 0 1 1-5.8 0 2.9 3.8 0 0 1 5.8 0z',
)
export const talkIcon = /* @__PURE__ */ icon('M4 5.5h16v11h-8.2L7.5 20v-3.5H4z')
export const leftIcon = /* @__PURE__ */ icon('M20 12H4.5M10.5 6l-6 6 6 6')
export const rightIcon = /* @__PURE__ */ icon('M4 12h15.5M13.5 6l6 6-6 6')
export const downIcon = /* @__PURE__ */ icon('m6 9.5 6 6 6-6')
export const personIcon = /* @__PURE__ */ icon(
  'M15.6 8.6a3.6 3.6 0 1 1-7.2 0 3.6 3.6 0 0 1 7.2 0zM5 19.5c.9-3.6 3.6-5.4 7-5.4s6.1 1.8 7 5.4',
)
export const phoneIcon = /* @__PURE__ */ icon(
  'M5 4.5h3.8l1.6 4.2-2.2 1.6a12 12 0 0 0 5.5 5.5l1.6-2.2 4.2 1.6V19a1.5 1.5 0 0 1-1.6 1.5C10.8 20 4 13.2 3.5 6.1A1.5 1.5 0 0 1 5 4.5z',
)
export const mailIcon = /* @__PURE__ */ icon('M3.5 5.5h17v13h-17zM4 6.2l8 6.8 8-6.8')
export const clockIcon = /* @__PURE__ */ icon('M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 7v5.3l3.3 2')
export const placeIcon = /* @__PURE__ */ icon(
  'M12 21c-4.3-4-6.5-7.3-6.5-10.5a6.5 6.5 0 0 1 13 0C18.5 13.7 16.3 17 12 21zM12 8.5v4',
)
export const chatIcon = /* @__PURE__ */ icon(
  'M12 4a8.5 7.3 0 1 1-4 13.5L4.5 19l1-3.5A8.5 7.3 0 0 1 12 4zM8.3 11.3h.01M12 11.3h.01M15.7 11.3h.01',
)
export const returnIcon = /* @__PURE__ */ icon('M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11')
export const enlargeIcon = /* @__PURE__ */ icon('M14 4.5h5.5V10M19 5l-6 6M10 19.5H4.5V14M5 19l6-6')
export const closeIcon = /* @__PURE__ */ icon('m6 6 12 12M18 6 6 18')
export const linkIcon = /* @__PURE__ */ icon('M7 17 17 7M9 7h8v8')
export const copyIcon = /* @__PURE__ */ icon('M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4')
export const chainIcon = /* @__PURE__ */ icon(
  'M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3',
)
export const shareIcon = /* @__PURE__ */ icon('M12 15V4.5M8.3 7.8 12 4.2l3.7 3.6M5 12.5v7h14v-7')
export const wechatIcon = /* @__PURE__ */ icon(
  'M15.3 9.2C14.9 6.3 12.2 4.2 9 4.2c-3.5 0-6.3 2.5-6.3 5.6 0 1.8.9 3.3 2.4 4.3l-.6 2.2L7 15c.6.2 1.3.3 2 .3h.4M15.6 9.6c-3.2 0-5.7 2.2-5.7 5s2.5 5 5.7 5c.7 0 1.3-.1 1.9-.3l2.2 1.2-.6-2c1.4-.9 2.2-2.3 2.2-3.9 0-2.8-2.5-5-5.7-5z',
)
export const weiboIcon = /* @__PURE__ */ icon(
  'M14 5.2c3.3-.8 6.3 2 5.4 5.3M13.8 8.3c1.5-.3 2.7.9 2.4 2.3M15.5 12.3c.7-1.9-1.3-2.9-5-.9.6-2.5-1-3-3.3-1.6C4.9 11.3 3 13.8 3 15.8 3 18.4 5.9 20 9.6 20c4.6 0 8-2.5 8-5.1 0-1.3-.8-2.2-2.1-2.6z',
)
export const qqIcon = /* @__PURE__ */ icon(
  'M12 3.5c-3 0-5 2.2-5 5.2v1.8c-1.2 1.6-2 3.3-2 4.6 0 .9.6 1 1.6-.2.5 1.6 1.2 2.6 2 3.3-.9.3-1.4.8-1.4 1.3 0 .8 2 1 4.8 1s4.8-.2 4.8-1c0-.5-.5-1-1.4-1.3.8-.7 1.5-1.7 2-3.3 1 1.2 1.6 1.1 1.6.2 0-1.3-.8-3-2-4.6V8.7c0-3-2-5.2-5-5.2zM7 11.5c3 1.4 7 1.4 10 0',
)
export const xIcon = /* @__PURE__ */ icon('M4.5 4.5h4l11 15h-4zM19 4.5 13.4 11M10.6 13.6 5 19.5')
export const facebookIcon = /* @__PURE__ */ icon(
  'M16.5 3.5h-2.3c-2.3 0-3.7 1.4-3.7 3.7V9.5H7.5v3.4h3v7.6h3.5v-7.6h2.7l.5-3.4H14V7.7c0-.7.4-1.1 1.1-1.1h1.4z',
)
export const linkedinIcon = /* @__PURE__ */ icon(
  'M4.5 4.5h15v15h-15zM8.3 11v5M8.3 8v.01M11.8 16v-5M11.8 13.2c0-1.4.8-2.2 2-2.2s2 .8 2 2.2V16',
)
export const telegramIcon = /* @__PURE__ */ icon('M20.5 4.5 3.5 11.2l5.5 2 2 6 3-3.8 4 3zM9 13.2l6.5-4.7')
export const whatsappIcon = /* @__PURE__ */ icon(
  'M4 20l1.2-4.2a8 8 0 1 1 3 3zM9.2 8.3c0 3.6 2.9 6.5 6.5 6.5l.6-1.8-2-1-1 1c-1-.5-1.8-1.3-2.3-2.3l1-1-1-2z',
)
export const lineIcon = /* @__PURE__ */ icon(
  'M12 4c-4.7 0-8.5 3-8.5 6.8 0 3.4 3 6.2 7 6.7.6.1.8.4.8.9l-.1 1.3c0 .5.4.7.9.4 3.5-2.1 8.4-5 8.4-9.3C20.5 7 16.7 4 12 4zM8 9v4h2M13 13V9l2.8 4V9',
)
export const mastodonIcon = /* @__PURE__ */ icon(
  'M17 19.4c-5.5 1.7-10.5.8-11.8-4.4-1-4-.9-8.5.6-9.8 1.6-1.4 10.8-1.4 12.4 0 1.5 1.3 1.6 6 .8 8.7-.8 2.2-6.5 2.7-11 1.9M8.2 13V9.5c0-2.5 3.8-2.5 3.8 0v2M12 9.5c0-2.5 3.8-2.5 3.8 0V13',
)
export const blueskyIcon = /* @__PURE__ */ icon(
  'M12 10.6c-1.1-2.2-4-5.2-6.5-6.4-1.3-.6-2.3-.1-2.3 1.5 0 .9.5 4.5.9 5.2.6 1.2 2.2 1.7 4.1 1.5-2.9.4-3.8 1.9-2.4 3.8 2.6 3.2 5 .8 6.2-2.2 1.2 3 3.6 5.4 6.2 2.2 1.4-1.9.5-3.4-2.4-3.8 1.9.2 3.5-.3 4.1-1.5.4-.7.9-4.3.9-5.2 0-1.6-1-2.1-2.3-1.5-2.5 1.2-5.4 4.2-6.5 6.4z',
)
