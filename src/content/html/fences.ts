import {makeElement, makeText, type SourceElement} from './parse.ts'
import {attribute} from './props.ts'

/** A `<mfenced>` as what stands for it in MathML Core, where there is none: its signs written out. */
export function withFences(from: SourceElement): SourceElement {
  const sign = (value: string) => makeElement(from, 'mo', [makeText(value)])
  const inner = from.childNodes.filter((it) => 'tagName' in it || ('value' in it && /\S/.test(it.value)))
  const separators = Array.from((attribute(from, 'separators') ?? ',').replace(/\s/g, ''))
  const parts = inner.flatMap((it, i) => {
    const between = i > 0 && (separators[i - 1] ?? separators.at(-1))
    return between ? [sign(between), it] : [it]
  })
  const [open, close] = [attribute(from, 'open') ?? '(', attribute(from, 'close') ?? ')']
  return {...from, attrs: [], childNodes: [sign(open), ...parts, sign(close)]}
}
