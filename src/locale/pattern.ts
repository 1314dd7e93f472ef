import {Fragment, createElement, type ReactNode} from 'react'

const split = new Map<string, string[]>()

/** Text and names in turn: `['', 'year', '年', 'month', '月']`. Split once; locales hold only so many patterns. */
function partsOf(pattern: string) {
  let parts = split.get(pattern)
  if (!parts) {
    if (split.size > 1000) split.clear()
    parts = pattern.split(/\{(\w+)\}/)
    split.set(pattern, parts)
  }
  return parts
}

/** Fills `{names}` in a pattern with text. */
export function fill(pattern: string, values: Record<string, string | number | undefined>) {
  const parts = partsOf(pattern)
  let text = parts[0]!
  for (let i = 1; i < parts.length; i += 2) text += (values[parts[i]!] ?? '') + parts[i + 1]!
  return text
}

/**
 * Fills `{names}` in a pattern with elements. The text between them has elements too: where a translator has replaced a
 * bare text, React could not take it away (test/slow/translator.browser.test.tsx).
 */
export const fillNodes = (pattern: string, values: Record<string, ReactNode>): ReactNode =>
  partsOf(pattern).map((part, i) =>
    i % 2 ? createElement(Fragment, {key: part}, values[part]) : part && createElement('span', {key: i}, part),
  )
