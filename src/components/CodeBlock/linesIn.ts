/** The numbers in `2,4-6`, no higher than the last line's: 2, 4, 5, 6. What is no number is passed over. */
export function linesIn(ranges: unknown, most: number) {
  const lines = new Set<number>()
  if (typeof ranges !== 'string') return lines
  for (const [, first, last] of ranges.matchAll(/(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?/g)) {
    const end = Math.min(most, Number(last ?? first))
    for (let line = Number(first); line <= end; line += 1) lines.add(line)
  }
  return lines
}
