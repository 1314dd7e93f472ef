/**
 * The numbers in `2,4-6` from the first line's to the last line's: 2, 4, 5, 6. What is no number is passed over, and each line is
 * looked at once, however often it is named.
 */
export function linesIn(ranges: unknown, first: number, last: number) {
  const lines = new Set<number>()
  if (typeof ranges !== 'string') return lines
  const found = Array.from(ranges.matchAll(/(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?/g), ([, from, to = from]) => [
    Number(from),
    Number(to),
  ])
  let next = first
  for (const [from, to] of found.toSorted(([a], [b]) => a! - b!))
    for (next = Math.max(next, from!); next <= Math.min(to!, last); next += 1) lines.add(next)
  return lines
}
