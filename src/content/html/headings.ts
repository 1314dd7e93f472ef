/** A heading's text as an id: letters and digits of any script, what stands between them as one hyphen. */
export const slug = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, '')

/** Makes ids of headings' texts, each another than those that are taken. */
export function createIds(taken: Set<unknown>, prefix: string) {
  const numbers = new Map<string, number>()
  return (text: string) => {
    const base = prefix + (slug(text) || 'section')
    let number = numbers.get(base) ?? 1
    let id = number > 1 ? `${base}-${number}` : base
    while (taken.has(id)) {
      number += 1
      id = `${base}-${number}`
    }
    numbers.set(base, number)
    taken.add(id)
    return id
  }
}

/** Moves levels, so that the uppermost is `top` and none is left out on the way down. */
export function createLevels(top: number | undefined) {
  const first = Math.min(6, Math.max(1, Math.trunc(top ?? 2) || 2))
  const levels: number[] = []
  return (level: number) => {
    while (levels.length > 0 && levels.at(-1)! >= level) levels.pop()
    levels.push(level)
    return Math.min(6, first + levels.length - 1)
  }
}
