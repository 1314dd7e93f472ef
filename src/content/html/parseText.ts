import type {ContentNode} from '../tree.ts'
import {tokenize} from './parser/tokenize.ts'

const raw = new Set(['script', 'style', 'template', 'title', 'textarea', 'noembed', 'noframes', 'iframe'])
const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/** The text alone, as paragraphs. */
export function parseText(html: string): ContentNode[] {
  const paragraphs: ContentNode[] = []
  let text = ''
  let kept: string | undefined
  const end = () => {
    if (text.trim()) paragraphs.push({name: 'p', props: {}, children: [text.trim()]})
    text = ''
  }
  tokenize(html, {
    open(name) {
      if (raw.has(name)) kept ??= text
      else if (!inline.test(name)) end()
      return true
    },
    close(name) {
      if (!raw.has(name)) {
        if (!inline.test(name)) end()
      } else if (kept !== undefined) {
        text = kept
        kept = undefined
      }
    },
    text(characters) {
      text += characters
    },
  })
  end()
  return paragraphs
}
