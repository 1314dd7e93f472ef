import {
  createElement,
  Fragment,
  isValidElement,
  type ComponentPropsWithRef,
  type ComponentType,
  type ReactNode,
} from 'react'
import {textOf} from '../lib/text.ts'
import {safeUrl} from '../lib/url.ts'
import * as english from '../locale/english.ts'
import {useSettings, wordsOf, type SettingsProps} from '../locale/settings.ts'
import {Callout} from '../components/Callout/index.ts'
import {CodeBlock, type CodeBlockProps, type Highlighter} from '../components/CodeBlock/index.ts'
import {Figure, Picture} from '../components/Figure/index.ts'
import {Embed} from '../components/Embed/index.ts'
import {NoteReference} from '../components/NoteReference/index.ts'
import {Notes, NotesItem} from '../components/Notes/index.ts'
import {Gallery} from '../components/Gallery/index.ts'
import {Table} from '../components/Table/index.ts'

const ordinal = /^[一二三四五六七八九十百]+、/
/** The last two Han characters or kana of a text, with the marks that close it. */
const tail = /[\u3040-\u30ff\p{sc=Han}]{2}[。！？；：，、…—”’』」》）]*$/u

/** Marks that begin no line. */
const closing = /^[。！？；：，、…—”’』」》）]+/
const isFormula = (node: ReactNode) => isValidElement(node) && node.type === 'math'
/** An address as a text. */
const address = /^(https?:\/\/|www\.)\S+$/i

const listOf = (children: ReactNode) => (Array.isArray(children) ? children : [children]) as ReactNode[]

/** Children side by side, as JSX writes them: they need no keys. */
const apart = (...children: ReactNode[]) => createElement(Fragment, {}, ...children)

/** Chinese ordinals stand in the second ink, and hang in the margin where there is one. */
function withOrdinal(children: ReactNode): ReactNode {
  const [first, ...rest] = listOf(children)
  const found = typeof first === 'string' && ordinal.exec(first)?.[0]
  if (!found) return children
  return apart(<span data-ordinal="">{found}</span>, first.slice(found.length), ...rest)
}

/** Keeps the last two characters together, so that no line is left to one. */
function withTail(all: ReactNode[]): ReactNode[] {
  const last = all.at(-1)
  // The end alone is searched: paragraphs may be as long as they like.
  const found = typeof last === 'string' && tail.exec(last.slice(-16))?.[0]
  const rest = found && last.slice(0, -found.length)
  // A text of a few characters does not wrap.
  return rest && rest.length > 5 ? [...all.slice(0, -1), rest, createElement('span', {'data-tail': ''}, found)] : all
}

/** Keeps the marks behind a formula with it: to a browser it is a picture, after which a line may end. */
function withMarks(all: ReactNode[]): ReactNode[] {
  if (!all.some(isFormula)) return all
  return all.map((it, i) => {
    const after = all[i + 1]
    const marks = isFormula(it) && typeof after === 'string' && closing.exec(after)?.[0]
    if (marks) return createElement('span', {'data-tail': ''}, it, marks)
    return typeof it === 'string' && isFormula(all[i - 1]) ? it.replace(closing, '') : it
  })
}

function settle(children: ReactNode): ReactNode {
  const all = listOf(children)
  const parts = withTail(withMarks(all))
  return parts === all ? children : apart(...parts)
}

const Paragraph = ({children, ...rest}: ComponentPropsWithRef<'p'>) => <p {...rest}>{settle(children)}</p>
const ListItem = ({children, ...rest}: ComponentPropsWithRef<'li'>) => <li {...rest}>{settle(children)}</li>

type HeadingProps = ComponentPropsWithRef<'h2'> & SettingsProps

/** A heading with a link to itself, which has the heading's name and stands outside of it: neither is read with the other. */
function heading(Tag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6') {
  return function ArticleHeading(props: HeadingProps) {
    const [{locale}, {children, ...rest}] = useSettings(props)
    const id = textOf(rest.id)
    const text = Tag === 'h2' ? withOrdinal(children) : children
    // No attribute can name an id with a space.
    if (!id || /\s/.test(id)) return <Tag {...rest}>{text}</Tag>
    const name = `${id}--text`
    return (
      <Tag {...rest} aria-labelledby={name}>
        <span id={name}>{text}</span>
        <a
          data-anchor=""
          href={`#${id}`}
          aria-labelledby={name}
          title={wordsOf(locale, 'anchor', english.anchor).label}
        />
      </Tag>
    )
  }
}

/** A link of a text, by the app's router. Its `rel` is for what made the text to say. */
function Anchor(props: ComponentPropsWithRef<'a'> & SettingsProps) {
  const [{linkComponent}, {href, ...rest}] = useSettings(props)
  const url = safeUrl('articleComponents', href)
  const Link = (url && linkComponent ? linkComponent : 'a') as 'a'
  const isAddress = typeof rest.children === 'string' && address.test(rest.children)
  return <Link href={url} data-address={isAddress ? '' : undefined} {...rest} />
}

/** The box of a task: its state is told in words. */
function TaskBox(props: ComponentPropsWithRef<'input'> & SettingsProps) {
  const [{locale}, rest] = useSettings(props)
  if (rest.type !== 'checkbox') return <input {...rest} />
  const words = wordsOf(locale, 'task', english.task)
  return <input aria-label={rest.checked ? words.done : words.open} {...rest} disabled />
}

const pixels = (size: unknown) => (size === undefined ? undefined : Number(size))

function Img(props: ComponentPropsWithRef<'img'> & SettingsProps) {
  const [{imageComponent}, {src, alt, width, height, srcSet, sizes, ...rest}] = useSettings(props)
  const image = {src: textOf(src), alt, width: pixels(width), height: pixels(height), srcSet, sizes}
  // A part of the text's width is for `<img>` alone.
  const part = imageComponent || typeof width !== 'string' ? undefined : {width}
  return <Picture imageComponent={imageComponent} {...rest} {...part} image={image} />
}

interface PreProps extends CodeBlockProps {
  'data-lines'?: string
  'data-inserted'?: string
  'data-deleted'?: string
  'data-start'?: string
  'data-line-numbers'?: unknown
  'data-language'?: string
  'data-title'?: string
}

function Pre({
  'data-lines': lines,
  'data-inserted': inserted,
  'data-deleted': deleted,
  'data-start': start,
  'data-line-numbers': numbers,
  'data-title': title,
  ...props
}: PreProps) {
  return (
    <CodeBlock
      lines={lines}
      inserted={inserted}
      deleted={deleted}
      start={start}
      lineNumbers={numbers !== undefined || start !== undefined}
      language={props['data-language']}
      caption={title}
      {...props}
    />
  )
}

const settledComponents = {
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  h5: heading('h5'),
  h6: heading('h6'),
  a: Anchor,
  input: TaskBox,
  img: Img,
  figure: Figure,
  gallery: Gallery,
  pre: Pre,
  table: Table,
  callout: Callout,
  notes: Notes,
  note: NotesItem,
  noteref: NoteReference,
  embed: Embed,
  // By their own names in MDX, where a small letter is an element of HTML.
  Callout,
  Embed,
  Figure,
  Gallery,
}

/**
 * Elements for an article's text that do what CSS alone cannot: ordinals of Chinese headings set apart, no last line of one
 * character, code that can be copied, tables that scroll, pictures that break calmly. Pass them to MDX as `components`. They
 * are pure, and change nothing that is copied, searched or read aloud.
 */
export const articleComponents = {
  p: Paragraph,
  li: ListItem,
  ...settledComponents,
}

/** Those of them that take `SettingsProps`: what renders a tree hands its own on to them. */
export const settled: ReadonlySet<unknown> = new Set(Object.values(settledComponents))

/**
 * The same with settings and a highlighter of their own, for MDX and JSX in server components, where there is no context to
 * read them from. Call it once, outside of any component.
 */
export function articleComponentsFor({
  highlighter,
  ...settings
}: SettingsProps & {
  /** What colours code: one from `inkstone/highlight`, or any function of the kind. */
  highlighter?: Highlighter
}): typeof articleComponents {
  const own = Object.entries(articleComponents).map(([name, component]) => {
    if (!settled.has(component)) return [name, component]
    const Component = component as ComponentType<object>
    const given = component === Pre ? {...settings, highlighter} : settings
    return [name, (props: object) => <Component {...given} {...props} />]
  })
  return Object.fromEntries(own)
}
