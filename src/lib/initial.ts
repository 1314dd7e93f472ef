import {textOf} from './text.ts'

const significant = /[\p{L}\p{N}\p{Extended_Pictographic}]/u
let segmenter: Intl.Segmenter | undefined

/** The first character that stands for a name or title, with what combines with it. */
export function initialOf(value: unknown) {
  const text = textOf(value)
  const start = text?.search(significant) ?? -1
  if (start < 0) return
  // A Han character before another or a mark stands alone: nothing there combines with it.
  const han = /^\p{Script=Han}(?=[\p{Script=Han}\p{P}]|$)/u.exec(text!.slice(start, start + 4))
  if (han) return han[0]
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  const [first] = segmenter.segment(text!.slice(start, start + 32))
  const upper = first!.segment.toUpperCase()
  return upper.length === first!.segment.length ? upper : first!.segment
}
