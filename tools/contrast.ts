// How far two colours are apart, by WCAG 2 (1 to 21) and by APCA 0.1.9 (Lc, without its sign). Colours as `#abc`, `#aabbcc`.

const channels = (hex: string) => {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
}

function luminance(hex: string) {
  const [r, g, b] = channels(hex).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

export function wcag(one: string, other: string) {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function screenLuminance(hex: string) {
  const [r, g, b] = channels(hex).map((it) => it ** 2.4)
  const y = 0.2126729 * r! + 0.7151522 * g! + 0.072175 * b!
  // oxlint-disable-next-line oxc/approx-constant -- the exponent that APCA gives
  return y < 0.022 ? y + (0.022 - y) ** 1.414 : y
}

export function apca(text: string, surface: string) {
  const [ink, paper] = [screenLuminance(text), screenLuminance(surface)]
  const raw = paper > ink ? 1.14 * (paper ** 0.56 - ink ** 0.57) : 1.14 * (ink ** 0.62 - paper ** 0.65)
  return raw < 0.1 ? 0 : (raw - 0.027) * 100
}
