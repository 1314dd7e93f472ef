import {createElement, Fragment, type ComponentPropsWithRef, type ReactNode} from 'react'

const ordinal = /^([一二三四五六七八九十百]+、)/u
/** The last two Han characters of a text that is long enough to wrap, with the marks that close it. */
const tail = /(?<=^.{6,})\p{Script=Han}{2}[。！？；：，、…—”’』」》）]*$/su

/** Children side by side, as JSX writes them: they need no keys. */
const apart = (...children: ReactNode[]) => createElement(Fragment, undefined, ...children)

/** Chinese ordinals stand in the second ink, and hang in the margin where there is one. */
function withOrdinal(children: ReactNode): ReactNode {
  const [first, ...rest] = Array.isArray(children) ? (children as ReactNode[]) : [children]
  const found = typeof first === 'string' ? ordinal.exec(first)?.[0] : undefined
  if (!found) return children
  return apart(<span data-ordinal="">{found}</span>, (first as string).slice(found.length), ...rest)
}

/** Keeps the last two characters together, so that no line is left to one. */
function withTail(children: ReactNode): ReactNode {
  const all = Array.isArray(children) ? (children as ReactNode[]) : [children]
  const last = all.at(-1)
  const found = typeof last === 'string' ? tail.exec(last) : null
  if (!found) return children
  return apart(...all.slice(0, -1), (last as string).slice(0, found.index), <span data-tail="">{found[0]}</span>)
}

const Paragraph = ({children, ...rest}: ComponentPropsWithRef<'p'>) => <p {...rest}>{withTail(children)}</p>
const ListItem = ({children, ...rest}: ComponentPropsWithRef<'li'>) => <li {...rest}>{withTail(children)}</li>
const Heading2 = ({children, ...rest}: ComponentPropsWithRef<'h2'>) => <h2 {...rest}>{withOrdinal(children)}</h2>

/**
 * Elements for an article's text that do what CSS alone cannot: ordinals of Chinese headings set apart, no last line of one
 * character. Pass them to MDX as `components`. They are pure, and change nothing that is copied, searched or read aloud.
 */
export const articleComponents = {p: Paragraph, li: ListItem, h2: Heading2}
