import type {ContentNode} from '../../tree.ts'
import {changeLists, isInline} from './nodes.ts'

const noBreak = '\u00A0'

/** Chinese and Japanese marks bring their space along. */
const wideMark = /[\u3001-\u3011\u3014-\u301B\uFF01-\uFF0F\uFF1A-\uFF1F]/

/** The text without the spaces at one of its ends, if one of those does not break. */
const flushed = (text: string, trimmed: string) =>
  trimmed.length < text.length && text.replace(trimmed, '').includes(noBreak) ? trimmed : text

/**
 * Makes one space of runs of `&nbsp;`, and takes them away at the ends of paragraphs and next to Chinese marks. One alone,
 * between a number and its unit for example, stays.
 *
 * Before: `<p>One&nbsp;&nbsp; two, 5&nbsp;km.&nbsp;</p>`
 * After: `<p>One two, 5&nbsp;km.</p>`
 */
export const collapseSpaces = (children: ContentNode[]) =>
  changeLists(children, (list, parent) =>
    list.flatMap<ContentNode>((node, index) => {
      if (typeof node !== 'string' || !node.includes(noBreak)) return [node]
      const isInBlock = parent !== undefined && !isInline(parent)
      let text = node
      if (isInBlock && index === 0) text = flushed(text, text.trimStart())
      if (isInBlock && index === list.length - 1) text = flushed(text, text.trimEnd())
      text = text.replaceAll(/[\u00A0 \t\n\r]{2,}/g, (run, at: number) => {
        if (!run.includes(noBreak)) return run
        return wideMark.test(text[at - 1] ?? '') || wideMark.test(text[at + run.length] ?? '') ? '' : ' '
      })
      return text ? [text] : []
    }),
  )
