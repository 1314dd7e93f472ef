/** The numbers in `2,4-6`: 2, 4, 5, 6. What is no number is passed over. */
export function linesIn(ranges: unknown) {
  const lines = new Set<number>()
  if (typeof ranges !== 'string') return lines
  for (const [, first, last] of ranges.matchAll(/(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?/g)) {
    for (let line = Number(first); line <= Number(last ?? first); line += 1) lines.add(line)
  }
  return lines
}
