/** An inkstone seen from above, a drop of ink in its well and the seal's red beside it, and the name. */
export const logo = (ink: string, accent: string, paper: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="32" viewBox="0 0 150 32">' +
      stone(ink, accent, paper) +
      `<text x="34" y="22.5" font-family="Charter, Georgia, 'Noto Serif', serif" font-size="20" letter-spacing=".2" fill="${ink}">Inkstone</text></svg>`,
  )}`

const stone = (ink: string, accent: string, paper: string) =>
  `<rect x="2" y="3" width="20" height="26" rx="5" fill="${ink}"/>` +
  `<path d="M6 12.5C6 8.9 8.7 7 12 7s6 1.9 6 5.5c0 2.3-2.6 1.7-6 1.7s-6 .6-6-1.7z" fill="${paper}"/>` +
  `<rect x="6" y="17" width="12" height="8" rx="2.5" fill="none" stroke="${paper}" stroke-opacity=".45" stroke-width="1.2"/>` +
  `<rect x="24.5" y="23.5" width="5.5" height="5.5" rx="1" fill="${accent}"/>`
