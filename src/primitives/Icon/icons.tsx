import type {ReactElement} from 'react'

// One export per icon, so that the unused are shaken away, and each made once, because none ever changes.
const icon = (d: string): ReactElement => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
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
export const linkIcon = /* @__PURE__ */ icon('M7 17 17 7M9 7h8v8')
export const copyIcon = /* @__PURE__ */ icon('M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4')
